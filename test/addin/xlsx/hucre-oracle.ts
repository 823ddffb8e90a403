import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** A cell as hucre reads it; a date comes as the milliseconds it stands for in UTC. */
export type OracleCell = string | number | boolean | null | { readonly date: number }

export interface OracleSheet {
  readonly name: string
  readonly rows: readonly (readonly OracleCell[])[]
}

const root = join(__dirname, '../../..')
// hucre ships ES modules only and jest runs CommonJS, so it answers from a process of its own.
const script = `
import { readFileSync } from 'node:fs'
import { parseCsv } from 'hucre/csv'
import { readXlsx } from 'hucre/xlsx'
const { books, texts } = JSON.parse(readFileSync(0, 'utf8'))
const plain = (cell) => cell instanceof Date ? { date: cell.getTime() } : cell ?? null
const read = async (book) => {
  try {
    const { sheets } = await readXlsx(Buffer.from(book, 'base64'))
    return sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => Array.from(row ?? [], plain)) }))
  } catch (error) {
    return String(error)
  }
}
const read_ = []
for (const book of books) read_.push(await read(book))
process.stdout.write(JSON.stringify({ books: read_, texts: texts.map((text) => parseCsv(text, { delimiter: ',' })) }))
`

/** What hucre reads in workbooks (or the error it throws) and in text files with commas. */
export function askHucre(books: readonly Uint8Array[], texts: readonly string[] = []): { readonly books: readonly (readonly OracleSheet[] | string)[]; readonly texts: readonly string[][][] } {
  const input = JSON.stringify({ books: books.map((book) => Buffer.from(book).toString('base64')), texts })
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, input, maxBuffer: 1 << 30 }).toString())
}

/** Both cells as they compare: hucre makes dates of numbers in date formats, leaves ISO dates and line ends as written, and keeps empty texts. */
export function isSameCell(ours: unknown, theirs: OracleCell | undefined, dateSystem: 1900 | 1904): boolean {
  if (theirs === null || theirs === undefined || theirs === '') return ours === null
  if (typeof ours === 'number' && typeof theirs === 'string') return /^(\d{4}-\d\d-\d\d|\d\d:\d\d)/.test(theirs)
  if (typeof ours === 'string' && typeof theirs === 'string') return ours.replaceAll('\r', '') === theirs.replaceAll('\r', '')
  if (typeof theirs !== 'object') return ours === theirs || (typeof ours === 'number' && typeof theirs === 'number' && Math.abs(ours - theirs) < 1e-9)
  if (typeof ours !== 'number') return false
  // Days before March 1900 are told apart by one; no register has any.
  return Math.abs((ours - (dateSystem === 1904 ? 24_107 : 25_569)) * 86_400_000 - theirs.date) < 1000 || (dateSystem === 1900 && ours < 61)
}
