import { basename, relative } from 'node:path'
import { NO_SETTINGS, readSettings, settingsFindings, SETTINGS_SHEET, WorkbookError, type BookSettings, type BookSheet, type Finding, type SheetGrid } from '../../core/index'
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
  /** Settings of the first book that has any. */
  readonly settings: BookSettings
  /** What its sheet says that cannot be used. */
  readonly troubles: readonly Finding[]
}

type SettingsSaid = ReturnType<typeof readSettings>

/** Opens files and folders and reads every sheet that could hold a register. */
export async function loadBooks(paths: readonly string[], sheet: string | undefined, progress: ProgressLine): Promise<LoadedBooks> {
  const files = await listRegisters(paths)
  const names = nameBooks(files)
  const books: LoadedBook[] = []
  let settings: BookSettings | null = null
  let troubles: readonly Finding[] = []
  for (const [i, path] of files.entries()) {
    progress.step({ zh: `读取 ${basename(path)}（${i + 1}/${files.length}）`, en: `reading ${basename(path)} (${i + 1}/${files.length})` })
    const file = await openFile(path)
    const sheets = await file.sheetNames()
    const wanted = sheet === undefined || !sheets.includes(sheet) ? sheets : [sheet]
    const grids: SheetGrid[] = []
    let own: SheetGrid | null = null
    for (const name of new Set([...wanted, ...sheets.filter(s => s === SETTINGS_SHEET)])) {
      const grid = await file.readSheet(name)
      if (name === SETTINGS_SHEET) own = grid
      else grids.push(grid)
    }
    const said: SettingsSaid | null = own && settings === null ? readSettings(own) : null
    const name = names[i] ?? file.book
    if (said && saysAnything(said)) {
      settings = said.settings
      troubles = settingsFindings(name, said.troubles)
    }
    books.push({ name, file, grids, settings: own, sheetNames: sheets })
  }
  if (sheet !== undefined && !books.some(book => book.grids.some(grid => grid.sheet === sheet))) {
    const known = [...new Set(books.flatMap(book => book.grids.map(grid => grid.sheet)))]
    throw new WorkbookError('no-such-sheet', { path: files[0] ?? '', sheet, sheets: known.join(', ') })
  }
  return { books, sheets: books.flatMap(book => book.grids.map(grid => ({ book: book.name, grid }))), settings: settings ?? NO_SETTINGS, troubles }
}

/** A sheet that only holds seals says nothing of how to judge. */
function saysAnything({ settings, troubles }: SettingsSaid): boolean {
  return troubles.length > 0 || JSON.stringify(settings) !== JSON.stringify(NO_SETTINGS)
}

/** Base names, or paths where two books have the same one. */
function nameBooks(files: readonly string[]): readonly string[] {
  const bases = files.map(file => basename(file))
  return files.map((file, i) => (bases.filter(base => base === bases[i]).length > 1 ? relative('.', file).replaceAll('\\', '/') : bases[i] ?? file))
}
