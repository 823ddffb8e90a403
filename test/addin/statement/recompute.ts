import type { Workbook } from 'hucre/xlsx'

/**
 * Works the formulas of a statement out anew from the cells they name, without looking at a stored result: the few functions that a
 * statement uses, written here a second time. Answers each formula's cell with what is stored and what it comes to.
 */
export function recompute(book: Workbook): readonly { readonly cell: string; readonly stored: unknown; readonly value: unknown }[] {
  const found: { cell: string; stored: unknown; value: unknown }[] = []
  for (const sheet of book.sheets) {
    for (const [key, cell] of sheet.cells ?? []) {
      if (cell.formula === undefined) continue
      const [row = 0, column = 0] = key.split(',').map(Number)
      found.push({ cell: `${sheet.name}!R${row + 1}C${column + 1}`, stored: cell.formulaResult ?? cell.value, value: valueAt(book, sheet.name, row, column) })
    }
  }
  return found
}

function valueAt(book: Workbook, sheet: string, row: number, column: number): number | string {
  const page = book.sheets.find(({ name }) => name === sheet)
  if (!page) throw new Error(`no sheet ${sheet}`)
  const cell = page.cells?.get(`${row},${column}`)
  if (cell?.formula !== undefined) return evaluate(cell.formula, sheet, book)
  const value = page.rows[row]?.[column] ?? null
  return value === null ? 0 : typeof value === 'number' ? value : String(value)
}

function evaluate(formula: string, sheet: string, book: Workbook): number | string {
  const cellsOf = (range: string): readonly (number | string)[] => cells(range, sheet, book)
  const amounts = (range: string): readonly number[] => cellsOf(range).filter(value => typeof value === 'number')
  const cents = (value: number): number => Math.round(value * 100)
  const round = /^ROUND\((.*),2\)$/.exec(formula)
  if (round) return cents(Number(evaluate(round[1] ?? '', sheet, book))) / 100
  const sum = /^SUM\(([^()]+)\)$/.exec(formula)
  if (sum) return amounts(sum[1] ?? '').reduce((total, value) => total + cents(value), 0) / 100
  const product = /^SUMPRODUCT\(EXACT\(([^,]+),([^)]+)\)\*([^)]+)\)$/.exec(formula)
  if (product) {
    const [names, wanted, values] = [cellsOf(product[1] ?? ''), cellsOf(product[2] ?? '')[0], cellsOf(product[3] ?? '')]
    return names.reduce<number>((total, name, at) => total + (String(name) === String(wanted) ? cents(Number(values[at])) : 0), 0) / 100
  }
  const choice = /^IF\(([A-Z]+\d+)=0,"([^"]*)","([^"]*)"\)$/.exec(formula)
  if (choice) return (cellsOf(choice[1] ?? '')[0] === 0 ? choice[2] : choice[3]) ?? ''
  if (/^-?\d+(?:\.\d+)?$/.test(formula)) return Number(formula)
  const parts = formula.split(/(?<=[0-9])([+-])(?=['$A-Z])/)
  if (parts.length > 1) return parts.reduce<number>((total, part, at) => (at % 2 === 1 ? total : total + (parts[at - 1] === '-' ? -1 : 1) * cents(Number(cellsOf(part)[0]))), 0) / 100
  const [only] = cellsOf(formula)
  if (only === undefined) throw new Error(`cannot work out ${formula}`)
  return only
}

function cells(range: string, here: string, book: Workbook): readonly (number | string)[] {
  const match = /^(?:'((?:[^']|'')+)'!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(range)
  if (!match) throw new Error(`no range: ${range}`)
  const [, sheet, left = '', top = '', right = left, bottom = top] = match
  const list: (number | string)[] = []
  for (let row = Number(top); row <= Number(bottom); row++) for (let column = number(left); column <= number(right); column++) list.push(valueAt(book, sheet?.replaceAll("''", "'") ?? here, row - 1, column - 1))
  return list
}

function number(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}
