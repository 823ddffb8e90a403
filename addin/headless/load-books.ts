import { basename, relative } from 'node:path'
import { CLOSING_SHEET, joinSettings, PLAN_SHEET, readSettings, SETTINGS_SHEET, WorkbookError, type BookSettings, type BookSheet, type Finding, type PolicyPack, type SheetGrid } from '../../core/index'
import { listRegisters } from '../xlsx/list-registers'
import { openFile, type FileWorkbook } from '../xlsx/open-workbook'
import type { ProgressLine } from './progress'

/** A book that was opened, under the name that findings use for it. */
export interface LoadedBook {
  readonly name: string
  readonly file: FileWorkbook
  readonly grids: readonly SheetGrid[]
  /** Its sheet 报备设置. */
  readonly settings: SheetGrid | null
  readonly sheetNames: readonly string[]
}

export interface LoadedBooks {
  readonly books: readonly LoadedBook[]
  readonly sheets: readonly BookSheet[]
  /** Settings of all books; where two differ, those of the first. */
  readonly settings: BookSettings
  /** Regulations that they bring along in 报备设置. */
  readonly ownPacks: readonly PolicyPack[]
  /** What their sheets say that cannot be used, and where they differ. */
  readonly troubles: readonly Finding[]
}

/** What the command line says of the books. */
export interface BooksWanted {
  readonly sheet?: string
  readonly policy?: string
  readonly set?: readonly string[]
}

/** Opens files and folders and reads every sheet that could hold a register. */
export async function loadBooks(paths: readonly string[], { sheet, ...asked }: BooksWanted, progress: ProgressLine): Promise<LoadedBooks> {
  const files = await listRegisters(paths)
  const names = nameBooks(files)
  const books: LoadedBook[] = []
  for (const [i, path] of files.entries()) {
    progress.step({ zh: `读取 ${basename(path)}（${i + 1}/${files.length}）`, en: `reading ${basename(path)} (${i + 1}/${files.length})` })
    const file = await openFile(path)
    const sheets = await file.sheetNames()
    const wanted = sheet === undefined || !sheets.includes(sheet) ? sheets : sheets.filter(name => name === sheet || isPlanSheet(name) || isClosingSheet(name))
    const grids: SheetGrid[] = []
    let own: SheetGrid | null = null
    for (const name of new Set([...wanted, ...sheets.filter(s => s === SETTINGS_SHEET)])) {
      const grid = await file.readSheet(name)
      if (name === SETTINGS_SHEET) own = grid
      else grids.push(grid)
    }
    books.push({ name: names[i] ?? file.book, file, grids, settings: own, sheetNames: sheets })
  }
  if (sheet !== undefined && !books.some(book => book.grids.some(grid => grid.sheet === sheet))) {
    const known = [...new Set(books.flatMap(book => book.grids.map(grid => grid.sheet)))]
    throw new WorkbookError('no-such-sheet', { path: files[0] ?? '', sheet, sheets: known.join(', ') })
  }
  const { settings, ownPacks, findings } = joinSettings(books.map(({ name, settings: own }) => ({ book: name, read: own && readSettings(own) })), asked)
  return { books, sheets: books.flatMap(book => book.grids.map(grid => ({ book: book.name, grid }))), settings, ownPacks, troubles: findings }
}

/** Whether a sheet holds commission plans, by its name in either language. */
export function isPlanSheet(name: string): boolean {
  return Object.values(PLAN_SHEET).includes(name.trim())
}

/** Whether a sheet holds closed periods, by its name in either language. */
export function isClosingSheet(name: string): boolean {
  return Object.values(CLOSING_SHEET).includes(name.trim())
}

/** Base names, or paths where two books have the same one. */
function nameBooks(files: readonly string[]): readonly string[] {
  const bases = files.map(file => basename(file))
  return files.map((file, i) => (bases.filter(base => base === bases[i]).length > 1 ? relative('.', file).replaceAll('\\', '/') : bases[i] ?? file))
}
