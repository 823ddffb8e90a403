import { readFile, realpath, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileTrouble } from './file-trouble'
import { nodeCodec } from './node-codec'
import { openBytes } from './open-bytes'
import type { ReadOptions, SheetGrid, Workbook, WorkbookChanges } from './port'
import { WorkbookError } from './port'
import type { SheetView } from './sheet-view'
import { writeAtomically } from './write-atomically'
import type { BytesWorkbook } from './xlsx-workbook'

/** A workbook read from a file. */
export interface FileWorkbook extends Workbook {
  readonly path: string
  readonly format: 'xlsx' | 'csv'
  /** True when `save` would write other bytes than the file holds. */
  readonly changed: boolean
  /** Sheets that changes asked for and this format cannot hold. */
  readonly unsupported: readonly string[]
  isHidden(sheet: string): boolean
  readSheetView(sheet: string): Promise<SheetView>
  /** Writes the book whole or not at all. Saving an unchanged book onto itself leaves the file untouched. */
  save(target: string): Promise<void>
}

/** Node reads no more at once. */
const largestFile = 2_147_483_647

/** Opens an .xlsx, .xlsm or .csv by what it holds, whatever it is called; every reason not to is a `WorkbookError`. */
export async function openFile(path: string): Promise<FileWorkbook> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new WorkbookError('is-folder')
    if (found.size > largestFile) throw new WorkbookError('too-large')
    return new OpenedFile(path, await openBytes(basename(path), await readFile(path), nodeCodec))
  } catch (cause) {
    throw withPath(fileTrouble(cause, path, 'read'), path)
  }
}

/** The same error, naming the file. */
function withPath(error: unknown, path: string): unknown {
  if (!(error instanceof WorkbookError) || 'path' in error.detail) return error
  return new WorkbookError(error.problem, { ...error.detail, path }, { cause: error.cause })
}

class OpenedFile implements FileWorkbook {
  constructor(readonly path: string, private readonly bytes: BytesWorkbook) {}

  get book(): string {
    return this.bytes.book
  }

  get format(): 'xlsx' | 'csv' {
    return this.bytes.format
  }

  get changed(): boolean {
    return this.bytes.changed
  }

  get unsupported(): readonly string[] {
    return this.bytes.unsupported
  }

  sheetNames(): Promise<readonly string[]> {
    return this.bytes.sheetNames()
  }

  isHidden(sheet: string): boolean {
    return this.bytes.isHidden(sheet)
  }

  readSheet(name: string, options?: ReadOptions): Promise<SheetGrid> {
    return this.bytes.readSheet(name, options)
  }

  readSheetView(name: string): Promise<SheetView> {
    return this.bytes.readSheetView(name)
  }

  apply(changes: WorkbookChanges, options?: ReadOptions): Promise<void> {
    return this.bytes.apply(changes, options)
  }

  async save(target: string): Promise<void> {
    if (!this.changed && (await isSameFile(this.path, target))) return
    await writeAtomically(target, this.bytes.pieces())
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([one, other].map((path) => realpath(path).catch(() => path)))
  return first === second
}
