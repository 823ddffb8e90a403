/** One row of one sheet of one book, the row counted as Excel shows it. */
export interface RowRef {
  readonly book: string
  readonly sheet: string
  readonly row: number
}

/** The letters of a column counted from 1: 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  let rest = column
  let letters = ''
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
    rest = Math.floor((rest - 1) / 26)
  }
  return letters
}

/** The number of a column from its letters: "AB" → 28; case does not matter. */
export function columnNumber(letters: string): number {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

/** "B17" for row 17, column 2. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + row
}
