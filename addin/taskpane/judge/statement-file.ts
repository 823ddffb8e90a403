import manifest from '../../../package.json'
import type { Language, Plan, Review, SheetGrid, SnapshotComparison, Summary } from '../core-bridge'
import { digestBytes } from './digest-of'
import type { OwnBook } from './judge-request'

export interface StatementToFile {
  readonly review: Review
  readonly summary: Summary
  readonly plans: readonly Plan[]
  readonly books: readonly OwnBook[]
  readonly settings: readonly string[]
  /** How it stands to the closed statement of its period; null where none was found. */
  readonly closed: SnapshotComparison | null
}

/** The statement as the bytes of a workbook of its own; what builds it is loaded only now. */
export async function statementFile({ review, summary, plans, books, settings, closed }: StatementToFile, language: Language): Promise<Uint8Array> {
  const { buildStatement } = await import('../../statement/build-statement')
  const files = await Promise.all(books.flatMap(({ book, grids }) => grids.map(grid => readCells(book, grid))))
  return buildStatement(summary, { version: manifest.version, pack: review.pack, asOf: review.asOf, settings, files, plans, closed }, language)
}

/** What was read of a sheet. An open workbook has no bytes to digest: its cells, row by row, stand for them. */
async function readCells(book: string, grid: SheetGrid): Promise<{ readonly name: string, readonly size: number, readonly digest: string }> {
  const bytes = new TextEncoder().encode(JSON.stringify(rowsOf(grid)))
  return { name: `${book} [${grid.sheet}]`, size: bytes.length, digest: await digestBytes(bytes) }
}

function rowsOf({ firstRow, lastRow, firstColumn, lastColumn, cell }: SheetGrid): unknown {
  return Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, row) => Array.from({ length: lastColumn - firstColumn + 1 }, (_column, column) => cell(firstRow + row, firstColumn + column)))
}
