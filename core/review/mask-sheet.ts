import type { PolicyPack } from '../policy/pack'
import type { BookSheet, HeaderMapping, Registers } from '../register/registers'
import type { CellRun, CellValue, SheetGrid } from '../workbook/workbook'
import { CellMask, type MaskCounts } from './mask/cell-mask'
import { phoneShape } from './mask/mask-numbers'
import { NameBook } from './mask/name-book'
import { planSheets, treatmentAt, type SheetPlan } from './mask/sheet-plan'
import { SETTINGS_SHEET } from './settings-sheet'

/** The cells of one book that must not be shared as they are, with what is to stand there instead. */
export interface MaskedBook {
  readonly book: string
  readonly runs: readonly CellRun[]
  /** Texts that stood in those cells, and what took their place: copies of them may stand elsewhere in the file. */
  readonly texts: ReadonlyMap<string, string>
  readonly counts: MaskCounts
}

/**
 * Masks what tells who the customers are, in registers, sheets of events and wherever else it stands: phones as the pack
 * shows them, identity numbers, names, room numbers, and numbers and names in free text. Only cells that change are named.
 */
export function maskBooks(sheets: readonly BookSheet[], registers: Registers, pack: PolicyPack, mapping: readonly HeaderMapping[]): readonly MaskedBook[] {
  const names = new NameBook(registers)
  const plans = planSheets(sheets, registers, pack, mapping)
  return [...new Set(sheets.map(({ book }) => book))].map(book => {
    const mask = new CellMask(phoneShape(pack), names)
    const runs = sheets.filter(sheet => sheet.book === book).flatMap(({ grid }) => maskGrid(grid, plans.get(grid) ?? null, mask))
    return { book, runs, texts: mask.texts, counts: mask.counts }
  })
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
  if (grid.sheet === SETTINGS_SHEET) return grid.cell(row, 1) === '封存' ? null : value
  const place = { grid, plan, row }
  return mask.mask(value, treatmentAt(place, column), place)
}
