import fc from 'fast-check'
import { printClipboard, readClipboard } from '../../../../addin/workbench/grid/grid-clipboard'

it('gives back what was copied', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', '\t', '\n', '张"三', 'a\tb', '第一行\n第二行', ''))
  fc.assert(fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.infiniteStream(cell), (height, width, cells) => {
    const rows = Array.from({ length: height }, () => Array.from({ length: width }, () => cells.next().value as string))
    // A single empty cell below others looks like the line break that ends a text.
    fc.pre(!(width === 1 && height > 1 && rows.at(-1)?.[0] === ''))
    expect(readClipboard(printClipboard(rows))).toEqual(rows)
  }))
})

it.each([
  ['a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]],
  ['a\tb\nc', [['a', 'b'], ['c']]],
  ['"张""三"\t2', [['张"三', '2']]],
  ['12" 屏\t3', [['12" 屏', '3']]],
  ['', [['']]],
])('reads %j from other programs', (text, rows) => {
  expect(readClipboard(text)).toEqual(rows)
})
