import type { PolicyPack } from '../policy/pack'
import { findEventHeader } from '../register/event-header'
import { headerLexicon } from '../register/header-lexicon'
import { strippedHeader } from '../register/header-text'
import type { BookSheet, HeaderMapping, Registers } from '../register/registers'
import { firstText, rowKind } from '../register/row-kinds'
import { maskRoomNumber } from '../region/room-number'
import { FIELDS, type FieldId } from '../registration/fields'
import type { Layout } from '../registration/registration'
import type { CellRun, CellValue, SheetGrid } from '../workbook/workbook'
import { maskIdentity, maskNumbers, phoneShape, type PhoneShape } from './mask/mask-numbers'
import { maskName } from './mask/mask-name'
import { NameBook } from './mask/name-book'
import { SETTINGS_SHEET } from './settings-sheet'

export interface MaskCounts {
  readonly phones: number
  readonly identities: number
  readonly names: number
  readonly rooms: number
}

/** The cells of one book that must not be shared as they are, with what is to stand there instead. */
export interface MaskedBook {
  readonly book: string
  readonly runs: readonly CellRun[]
  /** Texts that stood in those cells, and what took their place: copies of them may stand elsewhere in the file. */
  readonly texts: ReadonlyMap<string, string>
  readonly counts: MaskCounts
}

/** What a column is masked as; `text` is looked through for numbers and for the names of its row. */
type Treatment = 'phone' | 'identity' | 'name' | 'address' | 'text' | 'keep'

const NAMES: ReadonlySet<FieldId> = new Set<FieldId>(['customerName', 'contactName', 'company', 'representative', 'partyA', 'partyB', 'purchaser'])
/** Numbers of the register's own, and the staff's names, are no customer's. */
const KEPT: ReadonlySet<FieldId> = new Set<FieldId>(['id', 'contractNo', 'dealerCode'])
const STAFF: ReadonlySet<FieldId> = new Set<FieldId>(['seller', 'team', 'approver', 'assignee', 'specialApprover', 'responsible', 'reporter', 'coordinator', 'sellerRegion', 'region', 'share', 'namedUnit'])

/**
 * Masks what tells who the customers are, in registers, sheets of events and wherever else it stands: phones as the pack
 * shows them, identity numbers, names, room numbers, and numbers and names in free text. Only cells that change are named.
 */
export function maskBooks(sheets: readonly BookSheet[], registers: Registers, pack: PolicyPack, mapping: readonly HeaderMapping[]): readonly MaskedBook[] {
  const shape = phoneShape(pack)
  const names = new NameBook(registers)
  const plans = planSheets(sheets, registers, pack, mapping)
  return [...new Set(sheets.map(({ book }) => book))].map(book => {
    const mask = new CellMask(shape, names)
    const runs = sheets.filter(sheet => sheet.book === book).flatMap(({ grid }) => maskGrid(grid, plans.get(grid) ?? null, mask))
    return { book, runs, texts: mask.texts, counts: mask.counts }
  })
}

/** What is known of a sheet: what each column holds, in which rows. */
interface SheetPlan {
  readonly firstRow: number
  readonly lastRow: number
  readonly columns: ReadonlyMap<number, Treatment>
  readonly nameColumns: readonly number[]
  readonly headerRow: number
  /** The column of the registration's number, by which an event's row knows its customer. */
  readonly idColumn: number | null
}

/** Where a cell stands: the names of its row are looked for in its text. */
interface Place {
  readonly grid: SheetGrid
  readonly plan: SheetPlan | null
  readonly row: number
}

function planSheets(sheets: readonly BookSheet[], registers: Registers, pack: PolicyPack, mapping: readonly HeaderMapping[]): ReadonlyMap<SheetGrid, SheetPlan> {
  const plans = new Map<SheetGrid, SheetPlan>()
  const ids = new Set<string>()
  for (const layout of registers.layouts) for (const { field, header } of layout.columns) if (field === 'id') ids.add(strippedHeader(header))
  const lexicon = headerLexicon(pack)
  for (const { book, grid } of sheets) {
    const layout = registers.layouts.find(one => one.book === book && one.sheet === grid.sheet)
    if (layout) plans.set(grid, registerPlan(layout))
    else if (registers.eventSheets.some(one => one.book === book && one.sheet === grid.sheet)) {
      const header = findEventHeader(book, grid, lexicon, ids, mapping)
      if (!header) continue
      const columns = new Map<number, Treatment>(header.visitor.map(({ field, cell }) => [cell.column, treatmentOf(field)]))
      for (const cell of [header.id, header.at, header.amount, header.kind]) if (cell) columns.set(cell.column, 'keep')
      plans.set(grid, { firstRow: header.row + 1, lastRow: grid.lastRow, columns, nameColumns: namesAmong(columns), headerRow: header.row, idColumn: header.id.column })
    }
  }
  return plans
}

function registerPlan({ firstRow, lastRow, headerRow, columns, owned }: Layout): SheetPlan {
  const treatments = new Map<number, Treatment>(columns.map(({ field, column }) => [column, treatmentOf(field)]))
  for (const column of Object.values(owned)) treatments.set(column, 'text')
  return { firstRow, lastRow, headerRow, columns: treatments, nameColumns: namesAmong(treatments), idColumn: columns.find(({ field }) => field === 'id')?.column ?? null }
}

function namesAmong(columns: ReadonlyMap<number, Treatment>): readonly number[] {
  return [...columns].flatMap(([column, treatment]) => (treatment === 'name' ? [column] : []))
}

function treatmentOf(field: FieldId): Treatment {
  if (NAMES.has(field)) return 'name'
  if (KEPT.has(field)) return 'keep'
  switch (FIELDS[field].kind) {
    case 'phone': return 'phone'
    case 'identity': return 'identity'
    case 'time': case 'amount': case 'number': case 'flag': return 'keep'
    case 'approval': case 'share': case 'choice': case 'text': return field === 'address' ? 'address' : STAFF.has(field) ? 'keep' : 'text'
  }
}

/** Masks cells of one book, counting as it goes. */
class CellMask {
  readonly texts = new Map<string, string>()
  private phones = 0
  private identities = 0
  private masked = 0
  private rooms = 0

  constructor(private readonly shape: PhoneShape, private readonly names: NameBook) {}

  get counts(): MaskCounts {
    return { phones: this.phones, identities: this.identities, names: this.masked, rooms: this.rooms }
  }

  /** The value that may be shared; the same value when nothing in it must be hidden. */
  mask(value: CellValue, treatment: Treatment, place: Place): CellValue {
    if (value === null || typeof value === 'boolean' || treatment === 'keep') return value
    if (typeof value === 'number' && !mayBeNumber(value, treatment)) return value
    const text = String(value)
    const masked = this.maskText(text, treatment, place)
    if (masked === text) return value
    this.texts.set(text, masked)
    return masked
  }

  private maskText(text: string, treatment: Treatment, place: Place): string {
    switch (treatment) {
      case 'phone': return this.numbersOf(text, true)
      case 'identity': {
        const numbers = this.numbersOf(text, false)
        return this.count('identities', numbers, maskIdentity(numbers))
      }
      case 'name': {
        const numbers = this.numbersOf(text, false)
        return this.count('masked', numbers, maskName(numbers))
      }
      case 'address': {
        const words = this.freeText(text, place)
        return this.count('rooms', words, maskRoomNumber(words))
      }
      case 'text': return this.freeText(text, place)
      case 'keep': return text
    }
  }

  private freeText(text: string, place: Place): string {
    const numbers = this.numbersOf(text, false)
    return this.count('masked', numbers, this.names.hideIn(numbers, namesAt(place), idAt(place), place.plan !== null))
  }

  private numbersOf(text: string, isPhoneColumn: boolean): string {
    const masked = maskNumbers(text, this.shape, isPhoneColumn)
    this.phones += masked.phones
    this.identities += masked.identities
    return masked.text
  }

  private count(what: 'identities' | 'masked' | 'rooms', before: string, after: string): string {
    if (before !== after) this[what]++
    return after
  }
}

/** Numbers of phones and cards are long; 11 digits that begin with 13 to 19 are a mobile typed as a number. */
function mayBeNumber(value: number, treatment: Treatment): boolean {
  if (treatment === 'phone' || treatment === 'identity') return Number.isInteger(value)
  return Number.isInteger(value) && ((value >= 13_000_000_000 && value < 20_000_000_000) || value >= 1e14)
}

function maskGrid(grid: SheetGrid, plan: SheetPlan | null, mask: CellMask): readonly CellRun[] {
  const runs: CellRun[] = []
  const isSettings = grid.sheet === SETTINGS_SHEET
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    let open: { readonly row: number; readonly values: CellValue[] } | null = null
    for (let row = grid.firstRow; row <= grid.lastRow; row++) {
      const value = grid.cell(row, column)
      const next = value === null ? null : isSettings ? withoutSeal(grid, row, value) : mask.mask(value, treatmentAt(grid, plan, row, column), { grid, plan, row })
      if (next === value) {
        open = null
        continue
      }
      if (open === null) runs.push({ sheet: grid.sheet, row, column, show: 'text', values: (open = { row, values: [] }).values })
      open.values.push(next)
    }
  }
  return runs
}

/** A seal holds digests from which a phone can be worked out, and does not fit a masked row anyway. */
function withoutSeal(grid: SheetGrid, row: number, value: CellValue): CellValue {
  return grid.cell(row, 1) === '封存' ? null : value
}

/** Outside the rows of a register (titles, totals, signatures below) and in other sheets every cell is free text. */
function treatmentAt(grid: SheetGrid, plan: SheetPlan | null, row: number, column: number): Treatment {
  if (!plan || row < plan.firstRow || row > plan.lastRow) return 'text'
  const treatment = plan.columns.get(column) ?? 'text'
  if (treatment !== 'name') return treatment
  const first = firstText(grid, row, column)
  const isTotal = first !== null && rowKind(first) !== 'data'
  return isTotal || grid.cell(row, column) === grid.cell(plan.headerRow, column) ? 'text' : treatment
}

function idAt({ grid, plan, row }: Place): string | null {
  const id = plan?.idColumn == null ? null : grid.cell(row, plan.idColumn)
  return id === null ? null : String(id).trim()
}

/** The customer's names in the row itself, whether or not it has a number. */
function namesAt({ grid, plan, row }: Place): readonly string[] {
  if (!plan || row < plan.firstRow || row > plan.lastRow) return []
  return plan.nameColumns.flatMap(column => {
    const name = grid.cell(row, column)
    return typeof name === 'string' && [...name.trim()].length > 1 ? [name.trim()] : []
  })
}
