import type { PolicyPack } from '../../policy/pack'
import { findEventHeader } from '../../register/event-header'
import { headerLexicon } from '../../register/header-lexicon'
import { strippedHeader } from '../../register/header-text'
import type { BookSheet, HeaderMapping, Registers } from '../../register/registers'
import { firstText, rowKind } from '../../register/row-kinds'
import { FIELDS, type FieldId } from '../../registration/fields'
import type { Layout } from '../../registration/registration'
import type { SheetGrid } from '../../workbook/workbook'
import { CUSTOMER_FIELDS } from './name-book'

/**
 * What a column is masked as. Every cell is looked through for names, and for numbers unless it is what its column says:
 * a time, an amount or a number; `code` is a number of the register's own, `staff` names sellers and teams.
 */
export type Treatment = 'phone' | 'identity' | 'name' | 'address' | 'text' | 'time' | 'amount' | 'number' | 'code' | 'staff'

/** What is known of a sheet: what each column holds, in which rows. */
export interface SheetPlan {
  readonly firstRow: number
  readonly lastRow: number
  readonly columns: ReadonlyMap<number, Treatment>
  readonly nameColumns: readonly number[]
  readonly headerRow: number
  /** The column of the registration's number, by which an event's row knows its customer. */
  readonly idColumn: number | null
}

/** Where a cell stands: the names of its row are looked for in its text. */
export interface Place {
  readonly grid: SheetGrid
  readonly plan: SheetPlan | null
  readonly row: number
}

const NAMES: ReadonlySet<FieldId> = new Set<FieldId>(CUSTOMER_FIELDS)
/** Numbers of the register's own. */
const CODES: ReadonlySet<FieldId> = new Set<FieldId>(['id', 'contractNo', 'dealerCode'])
const STAFF: ReadonlySet<FieldId> = new Set<FieldId>(['seller', 'team', 'approver', 'assignee', 'specialApprover', 'responsible', 'reporter', 'coordinator', 'sellerRegion', 'region', 'share', 'namedUnit'])

/** The registers and the sheets of events among the sheets; other sheets have no plan. */
export function planSheets(sheets: readonly BookSheet[], registers: Registers, pack: PolicyPack, mapping: readonly HeaderMapping[]): ReadonlyMap<SheetGrid, SheetPlan> {
  const plans = new Map<SheetGrid, SheetPlan>()
  const ids = new Set(registers.layouts.flatMap(({ columns }) => columns.flatMap(({ field, header }) => (field === 'id' ? [strippedHeader(header)] : []))))
  const lexicon = headerLexicon(pack)
  for (const { book, grid } of sheets) {
    const isHere = (one: { readonly book: string; readonly sheet: string }): boolean => one.book === book && one.sheet === grid.sheet
    const layout = registers.layouts.find(isHere)
    const header = !layout && registers.eventSheets.some(isHere) ? findEventHeader(book, grid, lexicon, ids, mapping) : null
    if (layout) plans.set(grid, registerPlan(layout))
    if (header) plans.set(grid, eventPlan(header, grid))
  }
  return plans
}

function registerPlan({ firstRow, lastRow, headerRow, columns, owned }: Layout): SheetPlan {
  const treatments = new Map<number, Treatment>(columns.map(({ field, column }) => [column, treatmentOf(field)]))
  for (const column of Object.values(owned)) treatments.set(column, 'text')
  return { firstRow, lastRow, headerRow, columns: treatments, nameColumns: namesAmong(treatments), idColumn: columns.find(({ field }) => field === 'id')?.column ?? null }
}

function eventPlan({ row, id, at, amount, kind, person, visitor }: NonNullable<ReturnType<typeof findEventHeader>>, grid: SheetGrid): SheetPlan {
  const columns = new Map<number, Treatment>(visitor.map(({ field, cell }) => [cell.column, treatmentOf(field)]))
  const fixed = [[id, 'code'], [at, 'time'], [amount, 'amount'], [kind, 'text'], [person, 'staff']] as const
  for (const [cell, treatment] of fixed) if (cell) columns.set(cell.column, treatment)
  return { firstRow: row + 1, lastRow: grid.lastRow, columns, nameColumns: namesAmong(columns), headerRow: row, idColumn: id.column }
}

function namesAmong(columns: ReadonlyMap<number, Treatment>): readonly number[] {
  return [...columns].flatMap(([column, treatment]) => (treatment === 'name' ? [column] : []))
}

function treatmentOf(field: FieldId): Treatment {
  if (NAMES.has(field)) return 'name'
  if (CODES.has(field)) return 'code'
  if (STAFF.has(field)) return 'staff'
  const { kind } = FIELDS[field]
  switch (kind) {
    case 'phone': case 'identity': case 'time': case 'amount': case 'number': return kind
    case 'flag': case 'approval': case 'share': case 'choice': case 'text': return field === 'address' ? 'address' : 'text'
  }
}

/** Outside the rows of a register (titles, totals, signatures below) and in other sheets every cell is free text. */
export function treatmentAt({ grid, plan, row }: Place, column: number): Treatment {
  if (!plan || row < plan.firstRow || row > plan.lastRow) return 'text'
  const treatment = plan.columns.get(column) ?? 'text'
  if (treatment !== 'name') return treatment
  const first = firstText(grid, row, column)
  const isTotal = first !== null && rowKind(first) !== 'data'
  return isTotal || grid.cell(row, column) === grid.cell(plan.headerRow, column) ? 'text' : treatment
}

/** The number of the registration that a row is or speaks of. */
export function idAt({ grid, plan, row }: Place): string | null {
  const column = plan?.idColumn ?? null
  const id = column === null ? null : grid.cell(row, column)
  return id === null ? null : String(id).trim()
}

/** The customer's names in the row itself, whether or not it has a number. */
export function namesAt({ grid, plan, row }: Place): readonly string[] {
  if (!plan || row < plan.firstRow || row > plan.lastRow) return []
  return plan.nameColumns.flatMap(column => {
    const name = grid.cell(row, column)
    return typeof name === 'string' && [...name.trim()].length > 1 ? [name.trim()] : []
  })
}
