import { CellColumns, gridOf } from './cell-columns'
import type { Codec } from './codec'
import { joinBytes } from './codec'
import type { Package, PackageEntry } from './package-reader'
import { inflateEntry } from './package-reader'
import type { PartEncoding } from './part-encoding'
import { asUtf8 } from './part-encoding'
import type { ReadOptions, SheetGrid } from './port'
import { WorkbookError } from './port'
import type { RowIndex } from './row-index'
import { SharedStringsScanner } from './shared-strings'
import { SheetScanner } from './sheet-scanner'
import { StringPool } from './string-pool'
import type { SheetPart, WorkbookParts } from './workbook-parts'

/** A worksheet as it was read: the grid for the core, and where everything stands for the patch. */
export interface SheetScan {
  readonly grid: SheetGrid
  readonly cells: CellColumns
  readonly rows: RowIndex
  readonly data: { readonly start: number; readonly openEnd: number; readonly closeStart: number; readonly end: number }
  readonly encoding: PartEncoding
  /** What stands before the rows and behind them, in UTF-8. */
  readonly head: Uint8Array
  readonly tail: Uint8Array
}

/** The shared strings of the book; a book without any is fine. */
export async function readSharedStrings(pack: Package, parts: WorkbookParts, codec: Codec): Promise<StringPool> {
  const entry = parts.sharedStrings === null ? null : pack.find(parts.sharedStrings)
  if (entry === null) return new StringPool()
  const scanner = new SharedStringsScanner(entry.name)
  for await (const piece of asUtf8(inflateEntry(entry, codec))) scanner.push(piece)
  return scanner.finish()
}

/** Reads one worksheet as it inflates; memory holds its values and one piece, never its XML. */
export async function scanSheet(
  pack: Package, sheet: SheetPart, shared: StringPool, dateSystem: 1900 | 1904, codec: Codec, options: ReadOptions = {},
): Promise<SheetScan> {
  const entry = pack.find(sheet.part)
  if (entry === null) throw new WorkbookError('unreadable', { part: sheet.part })
  const cells = new CellColumns(shared, new StringPool())
  const scanner = new SheetScanner(entry.name, cells, dateSystem)
  let encoding: PartEncoding = 'utf-8'
  const pieces = asUtf8(withProgress(inflateEntry(entry, codec), entry, options), (found) => { encoding = found })
  const around = new SheetSurroundings(scanner)
  for await (const piece of pieces) around.push(piece)
  scanner.finish()
  const grid = gridOf(sheet.name, cells, dateSystem, scanner.merged)
  return { grid, cells, rows: scanner.rows, data: scanner.data, encoding, head: around.head(), tail: around.tail() }
}

/** Keeps what stands around the rows while the scanner reads. */
class SheetSurroundings {
  private readonly before: Uint8Array[] = []
  private readonly behind: Uint8Array[] = []
  private offset = 0

  constructor(private readonly scanner: SheetScanner) {}

  push(piece: Uint8Array): void {
    const { data } = this.scanner
    if (data.start === -1) this.before.push(piece)
    this.scanner.push(piece)
    if (data.end !== -1) this.behind.push(piece.subarray(Math.max(0, data.end - this.offset)))
    this.offset += piece.length
  }

  head(): Uint8Array {
    return new Uint8Array(joinBytes(this.before).subarray(0, Math.max(0, this.scanner.data.start)))
  }

  tail(): Uint8Array {
    return new Uint8Array(joinBytes(this.behind))
  }
}

/** The same pieces, telling how far they are and ending when the caller has had enough. */
export async function* withProgress(pieces: AsyncIterable<Uint8Array>, entry: PackageEntry, options: ReadOptions): AsyncGenerator<Uint8Array> {
  let done = 0
  for await (const piece of pieces) {
    options.signal?.throwIfAborted()
    yield piece
    done += piece.length
    options.progress?.(done, entry.size)
  }
}
