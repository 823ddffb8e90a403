import type { WallTime } from '../calendar/wall-time'
import type { Finding } from '../findings/finding'
import type { Fen } from '../money/fen'
import type { PolicyPack } from '../policy/pack'
import { FIELDS, type FieldId } from '../registration/fields'
import type { CellTrouble, Column, EventColumns, FieldValues, RegisterEvent } from '../registration/registration'
import { type RowRef, cellAddress } from '../workbook/row-ref'
import type { CellValue, SheetGrid } from '../workbook/workbook'
import { readCell } from './cell-codecs'
import { type CellReader, type Decoded, cellText, isBlank, isRefusal } from './cell-reading'
import { fieldReaders, readId } from './column-plan'
import type { EventHeader } from './event-header'
import { type EventWord, readEventWord } from './event-words'
import type { HeaderCell } from './header-match'
import { exactHeader } from './header-text'
import { maskText } from './mask-text'
import { type MergedFill, mergedFill } from './merged-fill'
import { firstText, rowKind } from './row-kinds'

/** The events of one sheet, and what is wrong with its cells; the subject of a finding is the event's row. */
export interface SheetEvents {
  readonly events: readonly RegisterEvent[]
  readonly findings: readonly Finding[]
}

interface EventColumn {
  readonly cell: HeaderCell
  readonly read: CellReader
  readonly fill: MergedFill
}

interface EventReader {
  readonly book: string
  readonly grid: SheetGrid
  readonly header: EventHeader
  readonly pack: PolicyPack
  readonly id: EventColumn
  readonly kind: EventColumn | null
  readonly at: EventColumn | null
  readonly amount: EventColumn | null
  readonly person: EventColumn | null
  readonly remarks: EventColumn | null
  readonly visitor: readonly (EventColumn & { readonly field: FieldId })[]
  readonly columns: EventColumns
  readonly findings: Finding[]
}

/** Reads the rows of a sheet of events: 报备编号, 事件, 日期, 金额, 人员, 备注 and what a confirmed visit carries. */
export function readEventSheet(book: string, grid: SheetGrid, header: EventHeader, pack: PolicyPack): SheetEvents {
  const reader = eventReader(book, grid, header, pack)
  const events: RegisterEvent[] = []
  for (let row = header.row + 1; row <= grid.lastRow; row++) {
    if (!isEventRow(reader, row)) continue
    const event = readEvent(reader, row)
    if (event) events.push(event)
  }
  return { events, findings: reader.findings }
}

function eventReader(book: string, grid: SheetGrid, header: EventHeader, pack: PolicyPack): EventReader {
  const readerOf = fieldReaders(grid.dateSystem, pack)
  const column = (cell: HeaderCell, field: FieldId): EventColumn => {
    const served: Column = { field, column: cell.column, header: exactHeader(cell.text) }
    return { cell, read: field === 'id' ? readId : readerOf(served), fill: mergedFill(grid, cell.column, header.row + 1) }
  }
  const optional = (cell: HeaderCell | null, field: FieldId): EventColumn | null => (cell === null ? null : column(cell, field))
  return {
    book, grid, header, pack,
    id: column(header.id, 'id'),
    kind: optional(header.kind, 'remarks'),
    at: optional(header.at, 'endedAt'),
    amount: optional(header.amount, 'receivedAmount'),
    person: optional(header.person, 'assignee'),
    remarks: optional(header.remarks, 'remarks'),
    visitor: header.visitor.map(({ field, cell }) => ({ ...column(cell, field), field })),
    columns: { id: header.id.column, kind: header.kind?.column ?? null, at: header.at?.column ?? null, person: header.person?.column ?? null },
    findings: [],
  }
}

/** Blank rows, totals, footers, rows that only carry a number, and the header printed again are no events. */
function isEventRow({ grid, header, kind, at, amount, person, remarks }: EventReader, row: number): boolean {
  const first = firstText(grid, row, header.id.column)
  if (first !== null && (rowKind(first) !== 'data' || first === grid.cell(header.row, header.id.column))) return false
  return [kind, at, amount, person, remarks].some(column => column !== null && !isBlank(grid.cell(row, column.cell.column)))
}

function readEvent(reader: EventReader, row: number): RegisterEvent | null {
  const ref: RowRef = { book: reader.book, sheet: reader.grid.sheet, row }
  const word = readWord(reader, ref)
  const at = readPart<WallTime>(reader, reader.at, ref)
  if (word === null) return null
  if (at === undefined) {
    tellMissingDay(reader, ref)
    return null
  }
  const person = readPart<string>(reader, reader.person, ref)
  tellNobody(reader, word, person, ref)
  return {
    ref,
    registrationId: idText(readCell(reader.id.read, rawOf(reader.grid, reader.id, row))),
    kind: word.kind,
    violation: word.violation,
    at,
    amount: readAmount(reader, word, ref),
    person,
    remarks: readPart<string>(reader, reader.remarks, ref),
    visitor: readVisitor(reader, ref),
    columns: reader.columns,
  }
}

function readWord({ grid, kind, header, pack, findings }: EventReader, ref: RowRef): EventWord | null {
  if (header.kindOfSheet !== null) return { kind: header.kindOfSheet, violation: null }
  if (kind === null) return null
  const text = cellText(rawOf(grid, kind, ref.row))
  const word = readEventWord(text, pack)
  if (word === null || isUnknownViolation(word, pack)) findings.push({ code: 'event.unknown-kind', severity: 'warning', subject: ref, related: [], clause: null, data: { shown: maskText(text), cell: cellAddress(ref.row, kind.cell.column) } })
  return word
}

/** A violation that the pack sets nothing for is kept, for a person to deal with, and told. */
function isUnknownViolation({ violation }: EventWord, pack: PolicyPack): boolean {
  return violation !== null && !pack.penalties.some(({ type, words }) => type === violation || words.includes(violation))
}

/** An assignment that names nobody assigns nothing. */
function tellNobody({ person, findings }: EventReader, word: EventWord, name: string | undefined, ref: RowRef): void {
  if (word.kind !== 'assignment' || name !== undefined) return
  findings.push({ code: 'field.missing', severity: 'error', subject: ref, related: [], clause: null, data: { field: person === null ? '人员' : titleOf(person), cell: person === null ? null : cellAddress(ref.row, person.cell.column) } })
}

/** An amount is what was paid or paid back; a refund may be written as a negative, nothing else may. */
function readAmount(reader: EventReader, word: EventWord, ref: RowRef): Fen | undefined {
  const amount = readPart<Fen>(reader, reader.amount, ref)
  if (amount === undefined || amount >= 0 || reader.amount === null) return amount
  if (word.kind === 'refund') return Math.abs(amount) as Fen
  reader.findings.push({ code: 'amount.negative', severity: 'error', subject: ref, related: [], clause: null, data: { field: titleOf(reader.amount), cell: cellAddress(ref.row, reader.amount.cell.column) } })
  return undefined
}

function readVisitor(reader: EventReader, ref: RowRef): FieldValues | undefined {
  const values: Partial<Record<FieldId, unknown>> = {}
  for (const column of reader.visitor) {
    const value = readPart<unknown>(reader, column, ref, FIELDS[column.field].kind)
    if (value !== undefined) values[column.field] = value
  }
  return Object.keys(values).length === 0 ? undefined : (values as FieldValues)
}

/** A decoded cell; a cell that cannot be read is told with its address. */
function readPart<T>(reader: EventReader, column: EventColumn | null, ref: RowRef, expected?: string): T | undefined {
  const raw = column === null ? null : rawOf(reader.grid, column, ref.row)
  if (column === null || raw === null) return undefined
  const decoded = readCell(column.read, raw)
  if (!isRefusal(decoded)) return decoded as T | undefined
  const place = { field: titleOf(column), cell: cellAddress(ref.row, column.cell.column), shown: maskText(cellText(raw)) }
  const finding = findingOfTrouble(decoded.trouble, ref, place, expected ?? (column === reader.amount ? 'amount' : column === reader.at ? 'time' : 'text'))
  if (finding) reader.findings.push(finding)
  return decoded.value as T | undefined
}

function findingOfTrouble(trouble: CellTrouble['trouble'], subject: RowRef, place: { readonly field: string; readonly cell: string; readonly shown: string }, expected: string): Finding | null {
  const base = { severity: 'error', subject, related: [], clause: null } as const
  switch (trouble) {
    case 'unreadable': return { ...base, code: 'cell.unreadable', data: { ...place, expected } }
    case 'malformed-phone': return { ...base, code: 'phone.malformed', data: place }
    case 'ambiguous-mask': return { ...base, code: 'phone.ambiguous-mask', data: place }
    case 'placeholder': return null
  }
}

/** An event without a day cannot be placed; one whose day cannot be read has been told already. */
function tellMissingDay({ grid, at, findings }: EventReader, ref: RowRef): void {
  if (at !== null && !isBlank(rawOf(grid, at, ref.row)) && findings.some(finding => finding.subject.row === ref.row && finding.code === 'cell.unreadable')) return
  findings.push({ code: 'field.missing', severity: 'error', subject: ref, related: [], clause: null, data: { field: at === null ? '日期' : titleOf(at), cell: at === null ? null : cellAddress(ref.row, at.cell.column) } })
}

function rawOf(grid: SheetGrid, column: EventColumn, row: number): CellValue {
  const raw = grid.cell(row, column.cell.column)
  if (!isBlank(raw)) return raw
  const top = column.fill?.get(row)
  return top === undefined ? null : grid.cell(top, column.cell.column)
}

function idText(decoded: Decoded): string {
  return typeof decoded === 'string' ? decoded : ''
}

function titleOf(column: EventColumn): string {
  return exactHeader(column.cell.text)
}
