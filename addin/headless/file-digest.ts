import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** SHA-256 of a text in hexadecimal. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** How long a file is, and the SHA-256 of its bytes. */
export async function digestFile(path: string): Promise<{ readonly size: number; readonly digest: string }> {
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(piece)
    size += piece.length
  }
  return { size, digest: hash.digest('hex') }
}
