import type { PolicyPack } from '../policy/pack'
import type { BookSheet, HeaderMapping, Registers } from '../register/registers'
import type { FieldValues } from '../registration/registration'
import type { CellRun, CellValue, SheetGrid } from '../workbook/workbook'
import { CellMask, type MaskCounts } from './mask/cell-mask'
import { maskKnown, phoneShape } from './mask/mask-numbers'
import { NameBook } from './mask/name-book'
import { idAt, namesAt, planSheets, treatmentAt, type SheetPlan } from './mask/sheet-plan'
import { SETTINGS_SHEET } from './settings-sheet'

/** The cells of one book that must not be shared as they are, with what is to stand there instead. */
export interface MaskedBook {
  readonly book: string
  readonly runs: readonly CellRun[]
  /** Texts that stood in those cells, and what took their place: copies of them may stand elsewhere in the file. */
  readonly texts: ReadonlyMap<string, string>
  readonly counts: MaskCounts
  /** How many names a customer and one of the staff share; they stay where they may be the staff's. */
  readonly namesakes: number
  readonly beside: BesideMask
}

/** Masks what stands beside the cells: comments, titles, names of sheets, the file's own name. */
export interface BesideMask {
  /** The text as it may be shown; `at` is the cell that it speaks of. */
  text(text: string, at?: { readonly sheet: string; readonly row: number }): string
  /** Whether digits are a phone or an identity number of the registers. */
  isKnown(digits: string): boolean
}

/**
 * Masks what tells who the customers are, in registers, sheets of events and wherever else it stands: phones as the pack
 * shows them, identity numbers, names, room numbers, and numbers and names in free text. Only cells that change are named.
 */
export function maskBooks(sheets: readonly BookSheet[], registers: Registers, pack: PolicyPack, mapping: readonly HeaderMapping[]): readonly MaskedBook[] {
  const names = new NameBook(registers, commonWords(pack))
  const plans = planSheets(sheets, registers, pack, mapping)
  for (const [grid, plan] of plans) addNames(names, grid, plan)
  const known = knownNumbers(registers)
  const shape = phoneShape(pack)
  return [...new Set(sheets.map(({ book }) => book))].map(book => {
    const mask = new CellMask(shape, names, known)
    const own = sheets.filter(sheet => sheet.book === book)
    const runs = own.flatMap(({ grid }) => maskGrid(grid, plans.get(grid) ?? null, mask))
    const beside: BesideMask = {
      isKnown: digits => known.has(digits),
      text(text, at) {
        const grid = at && own.find(sheet => sheet.grid.sheet === at.sheet)?.grid
        const place = at && grid ? { grid, plan: plans.get(grid) ?? null, row: at.row } : null
        return mask.texts.get(text) ?? names.hideIn(maskKnown(text, shape, known).text, place ? namesAt(place) : [], place ? idAt(place) : null, false)
      },
    }
    return { book, runs, texts: mask.texts, counts: mask.counts, namesakes: names.namesakes, beside }
  })
}

/** Rows that make no registration name customers too. */
function addNames(names: NameBook, grid: SheetGrid, plan: SheetPlan): void {
  for (let row = plan.firstRow; row <= Math.min(plan.lastRow, grid.lastRow); row++) {
    for (const column of plan.nameColumns) {
      const value = grid.cell(row, column)
      if (typeof value === 'string' && treatmentAt({ grid, plan, row }, column) === 'name') names.addCustomer(value)
    }
  }
}

/** The words of the pack's enumerations: 老客户 is nobody's name. */
function commonWords(pack: PolicyPack): ReadonlySet<string> {
  return new Set([...pack.enumerations.flatMap(({ allowed }) => allowed), ...pack.placeholders.words])
}

/** The phones and identity numbers that the registers give in full. */
function knownNumbers({ registrations, events }: Registers): ReadonlySet<string> {
  const known = new Set<string>()
  const add = ({ phone, secondPhone, identityNo }: FieldValues): void => {
    for (const { digits, masked } of [...(phone ?? []), ...(secondPhone ?? [])]) if (!masked) known.add(digits)
    if (identityNo !== undefined) known.add(identityNo)
  }
  for (const { values, lineValues } of registrations) for (const one of [values, ...lineValues]) add(one)
  for (const { visitor } of events) if (visitor) add(visitor)
  return known
}

function maskGrid(grid: SheetGrid, plan: SheetPlan | null, mask: CellMask): readonly CellRun[] {
  const runs: CellRun[] = []
  for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
    let open: CellValue[] | null = null
    for (let row = grid.firstRow; row <= grid.lastRow; row++) {
      const value = grid.cell(row, column)
      const next = value === null ? null : maskCell(value, grid, plan, row, column, mask)
      if (next === value) {
        open = null
        continue
      }
      if (open === null) runs.push({ sheet: grid.sheet, row, column, show: 'text', values: (open = []) })
      open.push(next)
    }
  }
  return runs
}

function maskCell(value: CellValue, grid: SheetGrid, plan: SheetPlan | null, row: number, column: number, mask: CellMask): CellValue {
  // A seal holds digests from which a phone can be worked out, and does not fit a masked row anyway.
  if (grid.sheet === SETTINGS_SHEET && grid.cell(row, 1) === '封存') return null
  // What a ruling says of its reasons is free text; the rest of the settings is what they are read by.
  if (grid.sheet === SETTINGS_SHEET && column < 5) return value
  const place = { grid, plan, row }
  return mask.mask(value, treatmentAt(place, column), place)
}
