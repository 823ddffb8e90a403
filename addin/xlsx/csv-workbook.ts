import type { CellEdit } from './cell-edits'
import { changedOnly, rowEdits } from './cell-edits'
import type { CsvFormat } from './csv-format'
import { encodeFile, readFormat } from './csv-format'
import { readCsv } from './csv-reader'
import { csvText, writeCsv } from './csv-writer'
import type { ReadOptions, SheetGrid, WorkbookChanges } from './port'
import { WorkbookError } from './port'
import type { SheetView } from './sheet-view'
import { plainView } from './sheet-view'
import type { BytesWorkbook } from './xlsx-workbook'

/** Opens a text file as a book of one sheet, which is called like the file without its ending. */
export function openCsv(book: string, file: Uint8Array): BytesWorkbook {
  const { format, bytes } = readFormat(file)
  return new CsvWorkbook(book, file, bytes, format)
}

class CsvWorkbook implements BytesWorkbook {
  readonly format = 'csv'
  readonly unsupported: string[] = []
  private readonly sheet: string
  private readonly original: Uint8Array
  private grid: SheetGrid | null = null

  constructor(readonly book: string, private readonly file: Uint8Array, private bytes: Uint8Array, private readonly text: CsvFormat) {
    this.sheet = book.replace(/\.[^.]*$/, '')
    this.original = bytes
  }

  get changed(): boolean {
    return this.bytes !== this.original
  }

  async sheetNames(): Promise<readonly string[]> {
    return [this.sheet]
  }

  isHidden(sheet: string): boolean {
    this.check(sheet)
    return false
  }

  async readSheet(name: string, options: ReadOptions = {}): Promise<SheetGrid> {
    this.check(name)
    return (this.grid ??= readCsv(name, this.bytes, this.text, options))
  }

  async readSheetView(name: string): Promise<SheetView> {
    return plainView(await this.readSheet(name))
  }

  /** Text holds no formats and no further sheets: highlights are left out, new sheets are named in `unsupported`. */
  async apply(changes: WorkbookChanges, options: ReadOptions = {}): Promise<void> {
    const added = changes.newSheets.map((sheet) => sheet.name)
    for (const name of added) if (!this.unsupported.includes(name)) this.unsupported.push(name)
    const runs = changes.runs.filter((run) => !added.includes(run.sheet))
    for (const run of runs) this.check(run.sheet)
    const grid = await this.readSheet(this.sheet, options)
    const isSame = (row: number, cell: CellEdit): boolean => csvText(grid.cell(row, cell.column), 'general', false) === csvText(cell.value, cell.show, true)
    const edits = (): Iterable<{ row: number; cells: readonly CellEdit[] }> => changedOnly(rowEdits(runs), isSame)
    for (const _first of edits()) {
      this.bytes = writeCsv(this.bytes, this.text, edits(), options)
      this.grid = null
      break
    }
    options.progress?.(this.bytes.length, this.bytes.length)
  }

  async save(): Promise<Uint8Array> {
    return this.changed ? encodeFile(this.bytes, this.text) : this.file
  }

  pieces(): Iterable<Uint8Array> {
    return [this.changed ? encodeFile(this.bytes, this.text) : this.file]
  }

  private check(sheet: string): void {
    if (sheet !== this.sheet) throw new WorkbookError('no-such-sheet', { sheet })
  }
}
