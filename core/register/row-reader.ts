import type { PolicyPack } from '../policy/pack'
import { FIELDS, type FieldId } from '../registration/fields'
import type { FieldValues, Layout } from '../registration/registration'
import type { CellValue, SheetGrid } from '../workbook/workbook'
import { readCell } from './cell-codecs'
import { isBlank, isRefusal } from './cell-reading'
import { type ColumnPlan, planColumns } from './column-plan'
import { filledCell } from './merged-fill'
import { type RowKind, firstText, rowKind } from './row-kinds'

/** A row below a footer is a filing again only when it names two of these. */
const KEY_FIELDS: ReadonlySet<FieldId> = new Set<FieldId>(['customerName', 'company', 'project', 'phone', 'registeredAt', 'preReportedAt'])

/** What reading the rows of one sheet needs. */
export interface RowReader {
  readonly grid: SheetGrid
  readonly layout: Layout
  readonly plan: ColumnPlan
  /** All keys of the values, undefined, in order: every row is a copy of it and so has its shape. */
  readonly blank: FieldValues
  readonly idAt: number
  readonly keyAt: readonly number[]
  /** The raw headers by place in the plan, by which a printed register's repeated header row is known. */
  readonly headers: readonly CellValue[]
  readonly titles: ReadonlySet<string>
  readonly firstColumn: number
  /** The cells of the row at hand, by place in the plan; reused from row to row. */
  readonly raws: CellValue[]
}

/** Prepares the reading of a sheet; `titles` are the texts above its header. */
export function rowReader(grid: SheetGrid, layout: Layout, pack: PolicyPack, titles: ReadonlySet<string>): RowReader {
  const plan = planColumns(grid, layout, pack)
  const places = plan.columns.map((_, i) => i)
  return {
    grid, layout, plan, titles,
    blank: Object.fromEntries(plan.columns.map(({ field }) => [field, undefined])),
    idAt: plan.columns.findIndex(({ field }) => field === 'id'),
    keyAt: places.filter(i => KEY_FIELDS.has(plan.columns[i]?.field ?? 'id')),
    headers: plan.columns.map(({ column }) => grid.cell(layout.headerRow, column)),
    firstColumn: Math.min(...plan.columns.map(({ column }) => column)),
    raws: plan.columns.map(() => null),
  }
}

/** Takes a row's cells into `raws` and says what the row is. */
export function classifyRow(reader: RowReader, row: number): RowKind | 'blank' | 'header' {
  const { raws, keyAt, titles } = reader
  const own = takeCells(reader, row)
  if (own === 0) return 'blank'
  const first = firstText(reader.grid, row, reader.firstColumn) ?? firstFilled(raws)
  const kind = first === null ? 'data' : rowKind(first)
  if (kind === 'example') return kind
  if (kind !== 'data' && (countFilled(raws, keyAt) < 3 || !holdsDayOrPhone(reader))) return kind
  if (isRepeatedHeader(reader)) return 'header'
  return own === 1 && first !== null && titles.has(first) ? 'header' : 'data'
}

/** Fills `raws`; answers how many of the row's own cells hold anything, its number and merged values left out. */
function takeCells({ grid, plan, raws, idAt }: RowReader, row: number): number {
  let own = 0
  for (let i = 0; i < plan.columns.length; i++) {
    const planned = plan.columns[i]
    if (!planned) continue
    const raw = grid.cell(row, planned.column)
    if (!isBlank(raw)) {
      raws[i] = raw
      if (i !== idAt) own++
    } else raws[i] = planned.fill === null ? null : filledCell(grid, row, planned.column, planned.fill)
  }
  return own
}

function firstFilled(raws: readonly CellValue[]): string | null {
  const raw = raws.find(each => each !== null)
  return typeof raw === 'string' ? raw.trim() : null
}

function countFilled(raws: readonly CellValue[], places: readonly number[]): number {
  let filled = 0
  for (const place of places) if (raws[place] !== null) filled++
  return filled
}

/** A line for signatures (制表人：｜刘芳｜审核：｜王总) may fill any columns, but never with a day or a phone where those belong. */
function holdsDayOrPhone({ raws, keyAt, plan }: RowReader): boolean {
  return keyAt.some(place => {
    const [raw, planned] = [raws[place] ?? null, plan.columns[place]]
    if (raw === null || !planned || (FIELDS[planned.field].kind !== 'time' && FIELDS[planned.field].kind !== 'phone')) return false
    const decoded = readCell(planned.read, raw)
    return decoded !== undefined && (!isRefusal(decoded) || decoded.value !== undefined)
  })
}

/** Half of the columns say their header again. */
function isRepeatedHeader({ raws, headers, idAt }: RowReader): boolean {
  let equal = 0
  for (let i = 0; i < raws.length; i++) {
    if (raws[i] !== null && raws[i] === headers[i]) equal++
    else if (i > 3 && equal === 0) return false
  }
  return equal >= 2 && equal * 2 >= raws.length - (idAt < 0 ? 0 : 1)
}

/** How many of the fields that tell a filing the row at hand fills. */
export function countKeys({ raws, keyAt }: RowReader): number {
  return countFilled(raws, keyAt)
}
