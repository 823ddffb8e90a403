import { blockName } from '../../../../addin/workbench/grid/block-name'

it.each([
  [{ top: 1, left: 1, bottom: 1, right: 1 }, 'A1'],
  [{ top: 7, left: 1, bottom: 7, right: 12 }, 'A7:L7'],
  [{ top: 3, left: 27, bottom: 9, right: 28 }, 'AA3:AB9'],
])('calls %j %s', (block, name) => {
  expect(blockName(block)).toBe(name)
})
