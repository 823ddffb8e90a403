import { encodeGb18030 } from './gb18030'
import { decodeText, encodeText, findEncoding } from './part-encoding'
import { WorkbookError } from './port'

/** How a text file is written, so that it can be written the same way again. */
export interface CsvFormat {
  readonly encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'
  /** Bytes of the byte order mark. */
  readonly markLength: number
  /** The ASCII code of the delimiter. */
  readonly delimiter: number
  readonly lineEnd: string
}

const comma = 44
const candidates = [comma, 59, 9]
const quote = 34
const pieceSize = 1 << 20
const sampleSize = 1 << 16

/**
 * The format of a text file and its bytes in an encoding whose delimiters are single ASCII bytes. UTF-8 is tried first, as
 * GB18030 would accept it too; text that is neither is refused.
 */
export function readFormat(file: Uint8Array): { readonly format: CsvFormat; readonly bytes: Uint8Array } {
  const wide = hasWideMark(file) ? findEncoding(file) : 'utf-8'
  const bytes = wide === 'utf-8' ? file : encodeText(decodeText(file, 'csv'), 'utf-8')
  const encoding = wide !== 'utf-8' ? wide : isText(bytes, 'utf-8') ? 'utf-8' : isText(bytes, 'gb18030') ? 'gb18030' : null
  if (encoding === null) throw new WorkbookError('unreadable')
  const markLength = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  return { format: { encoding, markLength, delimiter: findDelimiter(bytes, markLength), lineEnd: findLineEnd(bytes) }, bytes }
}

/** Text of ours in the file's encoding; wide encodings are made of UTF-8 when the whole file is written. */
export function encodeField(text: string, format: CsvFormat): Uint8Array {
  return format.encoding === 'gb18030' ? encodeGb18030(text) : encodeText(text, 'utf-8')
}

/** The file's bytes of its UTF-8 or GB18030 bytes. */
export function encodeFile(bytes: Uint8Array, format: CsvFormat): Uint8Array {
  return format.encoding === 'utf-16le' || format.encoding === 'utf-16be' ? encodeText(decodeText(bytes, 'csv'), format.encoding) : bytes
}

function hasWideMark(file: Uint8Array): boolean {
  return (file[0] === 0xff && file[1] === 0xfe) || (file[0] === 0xfe && file[1] === 0xff)
}

function isText(bytes: Uint8Array, encoding: string): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for (let at = 0; at < bytes.length; at += pieceSize) decoder.decode(bytes.subarray(at, at + pieceSize), { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

/** The candidate that stands most often in the first line, outside quotes; a comma when none does. */
function findDelimiter(bytes: Uint8Array, from: number): number {
  const counts = candidates.map(() => 0)
  let isQuoted = false
  for (let at = from; at < Math.min(bytes.length, sampleSize); at++) {
    const byte = bytes[at] ?? 0
    if (byte === quote) isQuoted = !isQuoted
    if (!isQuoted && (byte === 10 || byte === 13) && counts.some((count) => count > 0)) break
    const index = isQuoted ? -1 : candidates.indexOf(byte)
    if (index !== -1) counts[index] = (counts[index] ?? 0) + 1
  }
  return candidates[counts.indexOf(Math.max(...counts))] ?? comma
}

function findLineEnd(bytes: Uint8Array): string {
  let isQuoted = false
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === quote) isQuoted = !isQuoted
    else if (!isQuoted && bytes[at] === 10) return '\n'
    else if (!isQuoted && bytes[at] === 13) return bytes[at + 1] === 10 ? '\r\n' : '\r'
  }
  return '\r\n'
}
