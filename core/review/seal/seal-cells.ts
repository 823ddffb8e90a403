import { isDay } from '../../calendar/day'
import { FIELDS, type FieldId } from '../../registration/fields'
import type { CellValue, SheetGrid } from '../../workbook/workbook'
import { isKept, SEALED_FIELDS, type SealedRow } from '../seal'

/** The word that marks a row of 报备设置 as a seal. */
export const SEAL_WORD = '封存'

/** A seal as a row of 报备设置: kind, sheet, number, day, nobody, then 列:digest:text of each protected cell. */
export function printSeal({ key, sheet, day, digests, texts }: SealedRow): readonly CellValue[] {
  const cells = SEALED_FIELDS.flatMap(field => (digests[field] === undefined ? [] : [[FIELDS[field].header, digests[field], texts[field] ?? ''].map(escape).join(':')]))
  return [SEAL_WORD, sheet, key, day, null, cells.join('|')]
}

/** Every seal that 报备设置 holds. */
export function readSeals(settings: SheetGrid): readonly SealedRow[] {
  const seals: SealedRow[] = []
  for (let row = settings.firstRow; row <= settings.lastRow; row++) {
    if (!isSealRow(settings, row)) continue
    const day = String(settings.cell(row, 4) ?? '')
    seals.push({ key: String(settings.cell(row, 3) ?? ''), sheet: String(settings.cell(row, 2) ?? ''), day: isDay(day) ? day : null, ...readParts(String(settings.cell(row, 6) ?? '')) })
  }
  return seals
}

export function isSealRow(settings: SheetGrid, row: number): boolean {
  return settings.cell(row, 1) === SEAL_WORD
}

function readParts(cell: string): Pick<SealedRow, 'digests' | 'texts'> {
  const digests: Partial<Record<FieldId, string>> = {}
  const texts: Partial<Record<FieldId, string>> = {}
  for (const part of cell.split('|')) {
    const [header = '', hash = '', text = ''] = part.split(':').map(unescape)
    const field = SEALED_FIELDS.find(each => FIELDS[each].header === header)
    if (!field || hash === '') continue
    digests[field] = hash
    if (isKept(field)) texts[field] = text
  }
  return { digests, texts }
}

function escape(text: string): string {
  return text.replace(/%/g, '%25').replace(/:/g, '%3A').replace(/\|/g, '%7C')
}

function unescape(text: string): string {
  return text.replace(/%7C/g, '|').replace(/%3A/g, ':').replace(/%25/g, '%')
}
