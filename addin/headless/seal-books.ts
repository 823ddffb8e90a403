import { sealBook, type Language, type Sealing, type WorkbookChanges } from '../../core/index'
import { sealingOf, type Judged } from './judge'
import { UsageError } from './usage-error'

/** What seals some books. */
export interface SealedBooks {
  readonly changes: ReadonlyMap<string, WorkbookChanges>
  /** How many rows then bear a seal. */
  readonly rows: number
}

/** The seals of every book with a register. A text file has no sheet to keep them in and is refused. */
export function sealBooks({ loaded, registers, review: { asOf }, language }: Judged, sealing: Sealing): SealedBooks {
  const text = loaded.books.find(({ file }) => file.format === 'csv')
  if (text) throw new UsageError('not-yet', { what: language === 'en' ? `sealing a text file (${text.name})` : `封存文本文件（${text.name}）`, instead: '.xlsx' })
  const changes = new Map<string, WorkbookChanges>()
  let rows = 0
  for (const book of loaded.books) {
    const sealed = sealBook(sealingOf(book), registers, loaded.sheets, asOf, sealing)
    changes.set(book.name, sealed.changes)
    rows += sealed.rows
  }
  return { changes, rows }
}

/** The changes of a check and those of its seals in one. */
export function withSeal(changes: WorkbookChanges, seal: WorkbookChanges | undefined): WorkbookChanges {
  return seal ? { ...changes, runs: [...changes.runs, ...seal.runs], newSheets: [...changes.newSheets, ...seal.newSheets] } : changes
}

export function sealLine(rows: number, language: Language): string {
  return language === 'en' ? `sealed: ${rows} filings, in the sheet 报备设置` : `已封存 ${rows} 条报备（见“报备设置”表）`
}
