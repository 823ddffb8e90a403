import { nextFilled } from '../../../addin/commands/next-filled'

it.each([
  [['', 'a', '', 'b'], -1, 1],
  [['', 'a', '', 'b'], 1, 3],
  [['', 'a', '', 'b'], 3, 1],
  [['', 'a', '', 'b'], 99, 1],
  [['', 'a', ''], 1, 1],
  [['', null, undefined], 0, null],
  [[], 0, null],
  [[0], -5, 0],
])('after %j from %i it goes to %s', (cells, from, next) => {
  expect(nextFilled(cells, from)).toBe(next)
})
