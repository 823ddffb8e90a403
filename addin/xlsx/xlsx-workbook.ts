import type { Codec } from './codec'
import { joinBytes } from './codec'
import { SheetMemory } from './own-cells'
import { applyChanges } from './patch-package'
import type { Package } from './package-reader'
import { readPackage } from './package-reader'
import { packagePieces } from './package-writer'
import type { ReadOptions, SheetGrid, Workbook, WorkbookChanges } from './port'
import { WorkbookError } from './port'
import { guardPrologs } from './prolog-guard'
import type { SheetView } from './sheet-view'
import { readSheetView } from './sheet-view'
import type { StringPool } from './string-pool'
import type { SheetPart, WorkbookParts } from './workbook-parts'
import { findParts } from './workbook-parts'
import type { SheetScan } from './xlsx-reader'
import { readSharedStrings, scanSheet } from './xlsx-reader'

/** A workbook whose bytes are at hand; `save` gives them back with every change applied so far. */
export interface BytesWorkbook extends Workbook {
  readonly format: 'xlsx' | 'csv'
  /** True when `save` would give other bytes than were opened. */
  readonly changed: boolean
  /** Sheets that changes asked for and this format cannot hold. */
  readonly unsupported: readonly string[]
  isHidden(sheet: string): boolean
  /** What a grid on screen shows of the sheet: texts, widths, fills. */
  readSheetView(sheet: string): Promise<SheetView>
  /** The bytes of the book; the very bytes that were opened when nothing changed. */
  save(): Promise<Uint8Array>
  /** The same in pieces, for files that would double the memory. */
  pieces(): Iterable<Uint8Array>
}

/** Opens the bytes of an .xlsx or .xlsm; every reason not to is a `WorkbookError`. */
export async function openXlsx(book: string, bytes: Uint8Array, codec: Codec): Promise<BytesWorkbook> {
  const pack = readPackage(bytes)
  await guardPrologs(pack, codec)
  return new XlsxWorkbook(book, bytes, pack, await findParts(pack, codec), codec)
}

class XlsxWorkbook implements BytesWorkbook {
  readonly format = 'xlsx'
  readonly unsupported: readonly string[] = []
  private readonly original: Package
  private readonly scans = new Map<string, SheetScan>()
  private readonly memories = new Map<string, SheetMemory>()
  private shared: StringPool | null = null

  constructor(
    readonly book: string, private readonly bytes: Uint8Array, private pack: Package, private parts: WorkbookParts, private readonly codec: Codec,
  ) {
    this.original = pack
  }

  get changed(): boolean {
    return this.pack !== this.original
  }

  async sheetNames(): Promise<readonly string[]> {
    return this.parts.sheets.map((sheet) => sheet.name)
  }

  isHidden(sheet: string): boolean {
    return this.sheetPart(sheet).visibility !== 'Visible'
  }

  async readSheet(name: string, options: ReadOptions = {}): Promise<SheetGrid> {
    return (await this.scan(name, options)).grid
  }

  async readSheetView(name: string): Promise<SheetView> {
    const part = this.sheetPart(name)
    return readSheetView(this.pack, this.parts, part, await this.scan(name), this.codec)
  }

  async apply(changes: WorkbookChanges, options: ReadOptions = {}): Promise<void> {
    options.signal?.throwIfAborted()
    const quietly: ReadOptions = options.signal === undefined ? {} : { signal: options.signal }
    const scan = (pack: Package, sheet: SheetPart): Promise<SheetScan> => {
      const isKnown = pack.find(sheet.part) === this.pack.find(sheet.part)
      return isKnown ? this.scan(sheet.name, quietly) : this.read(pack, sheet, quietly)
    }
    const memory = (sheet: SheetPart, found: SheetScan): SheetMemory => this.memory(sheet.name, found)
    const result = await applyChanges({ pack: this.pack, parts: this.parts, codec: this.codec, scan, memory }, changes, options)
    if (result.pack === this.pack) return
    this.pack = result.pack
    this.parts = await findParts(this.pack, this.codec)
    for (const sheet of result.touched) this.scans.delete(sheet)
  }

  async save(): Promise<Uint8Array> {
    return this.changed ? joinBytes([...packagePieces(this.pack)]) : this.bytes
  }

  pieces(): Iterable<Uint8Array> {
    return this.changed ? packagePieces(this.pack) : [this.bytes]
  }

  private async scan(name: string, options: ReadOptions = {}): Promise<SheetScan> {
    const part = this.sheetPart(name)
    options.signal?.throwIfAborted()
    const known = this.scans.get(name)
    if (known !== undefined) return known
    const scan = await this.read(this.pack, part, options)
    this.scans.set(name, scan)
    return scan
  }

  private async read(pack: Package, sheet: SheetPart, options: ReadOptions): Promise<SheetScan> {
    // A patch never touches the shared strings, so they are read once for good.
    this.shared ??= await readSharedStrings(this.pack, this.parts, this.codec)
    return scanSheet(pack, sheet, this.shared, this.parts.dateSystem, this.codec, options)
  }

  private memory(name: string, scan: SheetScan): SheetMemory {
    const memory = this.memories.get(name) ?? new SheetMemory(scan.rows)
    this.memories.set(name, memory)
    return memory
  }

  private sheetPart(name: string): SheetPart {
    const part = this.parts.sheets.find((sheet) => sheet.name === name)
    if (part === undefined) throw new WorkbookError('no-such-sheet', { sheet: name })
    return part
  }
}
