import { columnLetters, columnNumber } from './port'

const lastRow = 1_048_576
const lastColumn = 16_384
/** Texts, quoted sheet names and table references are passed over; then areas of whole columns or rows, then cells. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(])|(?<![\w.$])(\$?)(\d+):(\$?)(\d+)(?![\w.])|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/gi

/**
 * The formula as it reads so many rows and columns further: relative references move along, `$` ones stay.
 *
 * @example shiftFormula('A1*$B$2', 2, 0) // 'A3*$B$2'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(token, (whole: string, ...found: (string | undefined)[]) => {
    const [fixA, columnA, fixB, columnB, fixC, rowC, fixD, rowD, fixColumn, column, fixRow, row] = found
    if (columnA !== undefined) return `${shiftColumn(fixA, columnA, columns)}:${shiftColumn(fixB, columnB, columns)}`
    if (rowC !== undefined) return `${shiftRow(fixC, rowC, rows)}:${shiftRow(fixD, rowD, rows)}`
    if (column === undefined) return whole
    const result = shiftColumn(fixColumn, column, columns) + shiftRow(fixRow, row, rows)
    return result.includes('#') ? '#REF!' : result
  })
}

function shiftColumn(fix = '', letters = '', by: number): string {
  if (fix === '$') return fix + letters
  const column = columnNumber(letters) + by
  return column >= 1 && column <= lastColumn ? columnLetters(column) : '#REF!'
}

function shiftRow(fix = '', digits = '', by: number): string {
  if (fix === '$') return fix + digits
  const row = Number(digits) + by
  return row >= 1 && row <= lastRow ? String(row) : '#REF!'
}
