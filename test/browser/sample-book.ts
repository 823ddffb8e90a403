import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const program = join(__dirname, 'hucre-book.mjs')
const room = 256 * 1024 * 1024

/** A register for R11 as .xlsx; see hucre-book.mjs for what is in it. */
export function sampleBook(rows: number): Buffer {
  return execFileSync(process.execPath, [program, 'write', String(rows)], { maxBuffer: room })
}

/** The rows of a workbook's first sheet, read by a library that is not ours. */
export function readRows(bytes: Uint8Array): readonly (readonly unknown[])[] {
  return JSON.parse(execFileSync(process.execPath, [program, 'read'], { input: bytes, encoding: 'utf8', maxBuffer: room }))
}
