import type { FieldId } from '../registration/fields'
import type { SheetGrid } from '../workbook/workbook'
import { headerCells, headerCellsUnmerged, rowTexts } from './header-cells'
import type { HeaderLexicon } from './header-lexicon'
import { type HeaderCell, type HeaderMatch, matchHeaders } from './header-match'
import { strippedHeader } from './header-text'
import { findOwnedColumns } from './owned-columns'
import type { HeaderMapping } from './registers'

/** A header row found: which column serves what, and which columns are ours. */
export interface HeaderRow {
  readonly row: number
  readonly cells: readonly HeaderCell[]
  readonly match: HeaderMatch
  readonly owned: Readonly<Record<string, number>>
}

export type HeaderSearch =
  | { readonly found: 'header'; readonly header: HeaderRow }
  | { readonly found: 'tie'; readonly rows: readonly number[] }
  | { readonly found: 'none' }

/** Titles, logos and instructions above a header take no more rows than this. */
const DEEPEST = 50
/** A register names at least one of these. */
const KEY_FIELDS: readonly FieldId[] = ['customerName', 'company', 'project', 'phone', 'registeredAt', 'preReportedAt']

/**
 * Finds the header row of a register: the row whose cells head the most columns, wherever titles and blank lines put it.
 * A printed register repeats its header, and the first one counts; two equally good rows that differ are a tie.
 */
export function findHeaderRow(grid: SheetGrid, lexicon: HeaderLexicon, mapping: readonly HeaderMapping[]): HeaderSearch {
  let best: HeaderRow[] = []
  for (const row of headRows(grid)) {
    const header = readHeaderRow(grid, row, lexicon, mapping)
    if (!isRegisterHeader(header)) continue
    const size = header.match.columns.size
    const record = best[0]?.match.columns.size ?? 0
    if (size > record) best = [header]
    else if (size === record) best.push(header)
  }
  const [first, ...others] = best
  if (!first) return { found: 'none' }
  const rivals = others.filter(other => !isRepeat(first, other))
  return rivals.length === 0 ? { found: 'header', header: first } : { found: 'tie', rows: [first, ...rivals].map(header => header.row) }
}

/** The rows in which a header is looked for. */
export function headRows(grid: SheetGrid): readonly number[] {
  const count = Math.min(grid.lastRow - grid.firstRow + 1, DEEPEST)
  return Array.from({ length: Math.max(0, count) }, (_, i) => grid.firstRow + i)
}

/** Reads one row as a header, alone or with the row above it, whichever heads more columns. */
export function readHeaderRow(grid: SheetGrid, row: number, lexicon: HeaderLexicon, mapping: readonly HeaderMapping[]): HeaderRow {
  const plain = headerOf(row, headerCells(grid, row), lexicon, mapping)
  if (grid.merged.length > 0 || row === grid.firstRow || plain.match.columns.size < 2) return plain
  const joined = headerOf(row, headerCellsUnmerged(grid, row), lexicon, mapping)
  return joined.match.columns.size > plain.match.columns.size ? joined : plain
}

function headerOf(row: number, cells: readonly HeaderCell[], lexicon: HeaderLexicon, mapping: readonly HeaderMapping[]): HeaderRow {
  const mapped = new Set(mapping.map(entry => strippedHeader(entry.header)))
  const owned = findOwnedColumns(new Map(cells.filter(cell => !mapped.has(strippedHeader(cell.text))).map(cell => [cell.column, cell.text])))
  const ours = new Set(Object.values(owned))
  return { row, cells, match: matchHeaders(cells.filter(cell => !ours.has(cell.column)), lexicon, mapping), owned }
}

function isRegisterHeader({ match }: HeaderRow): boolean {
  return match.columns.size >= 2 && KEY_FIELDS.some(field => match.columns.has(field))
}

function isRepeat(first: HeaderRow, other: HeaderRow): boolean {
  if (first.cells.length !== other.cells.length) return false
  return first.cells.every((cell, i) => other.cells[i]?.column === cell.column && other.cells[i].text === cell.text)
}

/** The texts above a header row, by which a printed register repeats its titles further down. */
export function titlesAbove(grid: SheetGrid, row: number): ReadonlySet<string> {
  const titles = new Set<string>()
  for (let above = grid.firstRow; above < row; above++) for (const text of rowTexts(grid, above).values()) titles.add(text)
  return titles
}
