import { dayToSerial, rateOfText, readDay, type CellShow, type CellValue, type Fen, type NewSheet } from '../core-bridge'
import { yuan } from '../../statement/yuan'

/** A value and how its cell shows it. */
export interface ShownCell {
  readonly value: CellValue
  readonly show: CellShow
}

export type ShownRow = readonly (CellValue | ShownCell)[]

/** Rows as a new sheet takes them. Rows that are shown alike share one list, so that a hundred thousand take little memory. */
export function shownRows(rows: readonly ShownRow[]): Pick<NewSheet, 'rows'> & Required<Pick<NewSheet, 'shows'>> {
  const known = new Map<string, readonly CellShow[]>()
  const showsOf = (row: ShownRow): readonly CellShow[] => {
    const shows = row.map(showOf)
    const key = shows.join()
    const found = known.get(key) ?? shows
    known.set(key, found)
    return found
  }
  return { rows: rows.map(row => row.map(valueOf)), shows: rows.map(showsOf) }
}

function valueOf(cell: CellValue | ShownCell): CellValue {
  return typeof cell === 'object' && cell !== null ? cell.value : cell
}

function showOf(cell: CellValue | ShownCell): CellShow {
  return typeof cell === 'object' && cell !== null ? cell.show : 'general'
}

/*
 * A column is shown alike from top to bottom, whatever its cells hold: text is not touched by the format of a number, and
 * cells shown alike go to Excel in one block.
 */

export function moneyCell(fen: Fen | null): ShownCell {
  return { value: fen === null ? null : yuan(fen), show: 'money' }
}

/** "3.5%" as the number it stands for; several rates, and such as two decimals of a per cent do not show whole, stay text. */
export function rateCell(text: string): ShownCell {
  return { value: /^\d+(?:\.\d{1,2})?%$/.test(text) ? Number(rateOfText(text)) : text, show: 'percent' }
}

/** A day as its serial number; what is no day stays text. */
export function dayCell(text: string, dateSystem: 1900 | 1904): ShownCell {
  const day = readDay(text)
  return { value: day === null ? text : dayToSerial(day, dateSystem), show: 'day' }
}
