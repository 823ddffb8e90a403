import { columnLetters, columnNumber } from './row-ref'

/** What a highlight's formula says: rows are shown where the cell in `statusColumn` equals `equals`. */
export interface HighlightFormula {
  readonly statusColumn: number
  /** The row the formula is written for: the first of its block. */
  readonly row: number
  readonly equals: string
}

/** The formula of a conditional format, for its top left cell: column 7, row 2, 保护中 → `=$G2="保护中"`. */
export function highlightFormula({ statusColumn, row, equals }: HighlightFormula): string {
  return `=$${columnLetters(statusColumn)}${row}="${equals.replaceAll('"', '""')}"`
}

/** The inverse; null for a formula of another shape, which is the user's own. The "=" may be missing, as it is in files. */
export function readHighlightFormula(formula: string): HighlightFormula | null {
  const match = /^=?\$([A-Z]{1,3})(\d{1,7})="((?:[^"]|"")*)"$/.exec(formula)
  if (match === null) return null
  const [, letters = '', row = '', quoted = ''] = match
  return { statusColumn: columnNumber(letters), row: Number(row), equals: quoted.replaceAll('""', '"') }
}
