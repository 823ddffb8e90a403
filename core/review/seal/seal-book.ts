import { appendTo } from '../../lists/append-to'
import type { Day } from '../../calendar/day'
import type { Finding } from '../../findings/finding'
import type { PolicyPack } from '../../policy/pack'
import type { BookSheet, Registers } from '../../register/registers'
import type { Registration } from '../../registration/registration'
import type { SheetGrid, WorkbookChanges } from '../../workbook/workbook'
import type { SealableSheet, SealedRow } from '../seal'
import { findAlterations, type Alterations } from './find-alterations'
import { renewSeals, type Sealing } from './renew-seals'
import { readSeals } from './seal-cells'
import { sealChanges } from './seal-changes'

/** A book as far as seals go. */
export interface SealingBook {
  readonly book: string
  /** Its sheet 报备设置, where the seals are kept. */
  readonly settings: SheetGrid | null
  /** Every sheet it has, read or not. */
  readonly sheetNames: readonly string[]
}

/** What the seals of some books tell of their registers. */
export function findAllAlterations(books: readonly SealingBook[], registers: Registers, sheets: readonly BookSheet[], pack: PolicyPack): Alterations {
  const rows = new Map<Registration, readonly Finding[]>()
  const found: Finding[] = []
  for (const book of books) {
    const seals = sealsOf(book)
    if (seals.length === 0) continue
    const own = sealableSheets(book.book, registers, sheets)
    const altered = findAlterations(seals, own, isReadIn(book, own), pack.altered)
    for (const [registration, findings] of altered.rows) rows.set(registration, findings)
    found.push(...altered.sheets)
  }
  return { rows, sheets: found }
}

/** What seals the registers of a book, and how many rows then bear a seal. */
export function sealBook(book: SealingBook, registers: Registers, sheets: readonly BookSheet[], day: Day, sealing: Sealing): { readonly changes: WorkbookChanges; readonly rows: number } {
  const own = sealableSheets(book.book, registers, sheets)
  const seals = renewSeals(sealsOf(book), own, isReadIn(book, own), day, sealing)
  return { changes: sealChanges(seals, book.settings), rows: seals.length }
}

function sealsOf({ settings }: SealingBook): readonly SealedRow[] {
  return settings ? readSeals(settings) : []
}

function sealableSheets(book: string, registers: Registers, sheets: readonly BookSheet[]): readonly SealableSheet[] {
  const bySheet = new Map<string, Registration[]>()
  for (const registration of registers.registrations) {
    if (registration.ref.book === book) appendTo(bySheet, registration.ref.sheet, registration)
  }
  return registers.layouts.flatMap(layout => {
    const grid = sheets.find(each => each.book === book && layout.book === book && each.grid.sheet === layout.sheet)?.grid
    return grid ? [{ layout, grid, registrations: bySheet.get(layout.sheet) ?? [] }] : []
  })
}

/** A sheet that was read is all there; of one that the book no longer has, nothing is left. */
function isReadIn({ sheetNames }: SealingBook, sheets: readonly SealableSheet[]): (sheet: string) => boolean {
  const read = new Set(sheets.map(({ layout }) => layout.sheet))
  const known = new Set(sheetNames)
  return sheet => read.has(sheet) || !known.has(sheet)
}
