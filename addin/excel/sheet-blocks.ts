import { showAt } from './port'
import type { CellShow, CellValue, NewSheet } from './port'
import type { WriteBlock } from './write-blocks'

/** Rows of one length below each other whose columns are shown alike. */
interface Band {
  readonly row: number
  readonly rows: (readonly CellValue[])[]
  readonly shows: readonly CellShow[]
}

/** The cells of a new sheet as blocks of even width, each shown in one way. */
export function sheetBlocks(sheet: NewSheet): readonly WriteBlock[] {
  return bandsOf(sheet).flatMap((band) => stripes(band.shows).map(({ from, to, show }) => (
    { sheet: sheet.name, row: band.row, column: from + 1, rows: band.rows.map((row) => row.slice(from, to)), show })))
}

function bandsOf(sheet: NewSheet): readonly Band[] {
  const bands: Band[] = []
  sheet.rows.forEach((row, index) => {
    if (row.length === 0) return
    const shows = row.map((_, column) => showAt(sheet, index + 1, column + 1))
    const last = bands.at(-1)
    const joins = last !== undefined && last.row + last.rows.length === index + 1 && last.shows.length === shows.length && last.shows.every((show, column) => show === shows[column])
    if (joins) last.rows.push(row)
    else bands.push({ row: index + 1, rows: [row], shows })
  })
  return bands
}

/** Columns side by side that are shown alike: `from` counted from 0, `to` behind the last. */
function stripes(shows: readonly CellShow[]): readonly { readonly from: number, readonly to: number, readonly show: CellShow }[] {
  const starts = shows.flatMap((show, at) => (at === 0 || show !== shows[at - 1] ? [{ from: at, show }] : []))
  return starts.map(({ from, show }, at) => ({ from, show, to: starts[at + 1]?.from ?? shows.length }))
}
