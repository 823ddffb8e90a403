import { moveSelection, selectedBlockOf, type GridSelection } from '../../../../addin/workbench/grid/grid-moves'
import type { GridSheet } from '../../../../addin/workbench/grid/grid-sheet'
import { evenAxis, unevenAxis } from '../../../../addin/workbench/grid/axis'

/** Ten rows and six columns; filled are A1:C4 and C7. Row 5 and column B are hidden. */
const sheet: GridSheet = {
  name: '登记', rows: evenAxis(10, 24, new Set([5])), columns: unevenAxis([80, 0, 80, 80, 80, 80]), frozen: { rows: 0, columns: 0 }, lastRow: 7, lastColumn: 3,
  text: (row, column) => ((row <= 4 && column <= 3) || (row === 7 && column === 3) ? 'x' : ''),
  look: () => ({ align: 'left', fill: null, color: null, bold: false }), mark: () => null, merged: () => null,
}

const at = (row: number, column: number): GridSelection => ({ active: { row, column }, corner: { row, column } })
const key = (name: string, more: Partial<{ ctrl: boolean, shift: boolean }> = {}) => ({ key: name, ctrl: false, shift: false, ...more })

it.each([
  ['down', key('ArrowDown'), at(1, 1), [2, 1]],
  ['down over a hidden row', key('ArrowDown'), at(4, 1), [6, 1]],
  ['right over a hidden column', key('ArrowRight'), at(1, 1), [1, 3]],
  ['up at the top', key('ArrowUp'), at(1, 3), [1, 3]],
  ['left at the edge', key('ArrowLeft'), at(1, 1), [1, 1]],
  ['to the end of the filled run', key('ArrowDown', { ctrl: true }), at(1, 3), [4, 3]],
  ['over a gap to the next filled cell', key('ArrowDown', { ctrl: true }), at(4, 3), [7, 3]],
  ['to the bottom where nothing is filled', key('ArrowDown', { ctrl: true }), at(7, 3), [10, 3]],
  ['to the right edge of the run', key('ArrowRight', { ctrl: true }), at(2, 1), [2, 3]],
  ['home in the row', key('Home'), at(3, 3), [3, 1]],
  ['home in the sheet', key('Home', { ctrl: true }), at(6, 4), [1, 1]],
  ['to the last cell', key('End', { ctrl: true }), at(1, 1), [7, 3]],
  ['to the last column of the row', key('End'), at(2, 1), [2, 3]],
  ['a page down', key('PageDown'), at(1, 1), [4, 1]],
  ['a page down to the end', key('PageDown'), at(9, 1), [10, 1]],
  ['a page up', key('PageUp'), at(6, 1), [3, 1]],
])('moves %s', (_name, press, from, [row, column]) => {
  expect(moveSelection(sheet, from, press, 3)).toEqual({ active: { row, column }, corner: { row, column } })
})

it('extends the selection with Shift and keeps the active cell', () => {
  const extended = moveSelection(sheet, moveSelection(sheet, at(3, 3), key('ArrowUp', { shift: true }), 3) ?? at(1, 1), key('ArrowLeft', { shift: true }), 3)
  expect(extended).toEqual({ active: { row: 3, column: 3 }, corner: { row: 2, column: 1 } })
  expect(selectedBlockOf(extended ?? at(1, 1))).toEqual({ top: 2, left: 1, bottom: 3, right: 3 })
})

it.each(['a', 'Shift', 'F2', 'Tab'])('is not moved by %s', name => {
  expect(moveSelection(sheet, at(1, 1), key(name), 3)).toBeNull()
})
