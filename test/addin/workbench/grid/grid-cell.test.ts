/** @jest-environment jsdom */
import { evenAxis, unevenAxis } from '../../../../addin/workbench/grid/axis'
import { createGridCell } from '../../../../addin/workbench/grid/grid-cell'
import type { GridSheet } from '../../../../addin/workbench/grid/grid-sheet'

function drawn(text: string, merged: GridSheet['merged'] = () => null): HTMLElement {
  const line = document.createElement('div')
  const sheet: GridSheet = {
    name: '登记', rows: evenAxis(10, 24, new Set()), columns: unevenAxis([80, 80, 80]), frozen: { rows: 0, columns: 0 }, lastRow: 2, lastColumn: 2,
    text: (row, column) => (row === 1 && column === 1 ? text : ''), look: () => ({ align: 'left', fill: null, color: null, bold: false }), mark: () => null, merged,
  }
  const selection = { active: { row: 9, column: 3 }, corner: { row: 9, column: 3 } }
  createGridCell(line, null).draw({ sheet, row: 1, column: 1, firstRow: 1, firstColumn: 1, selection, block: { top: 9, left: 3, bottom: 9, right: 3 } }, 0)
  return line.firstElementChild as HTMLElement
}

describe('a drawn cell', () => {
  it.each([['联系电话\n（手机）', '联系电话 （手机）'], ['合同\r\n金额', '合同 金额'], ['  两格  空白', '  两格  空白']])('keeps %j on its one line', (text, shown) => {
    expect(drawn(text).textContent).toBe(shown)
  })

  it('keeps the lines of a merged block, which has room for them', () => {
    const block = { top: 1, left: 1, bottom: 3, right: 2 }
    const cell = drawn('登记表\n2026 年', () => block)
    expect(cell.textContent).toBe('登记表\n2026 年')
    expect([cell.style.width, cell.style.height]).toEqual(['160px', '72px'])
  })
})
