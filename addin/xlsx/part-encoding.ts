import { WorkbookError } from './port'

/** How the text of a part is stored. The standard allows these two. */
export type PartEncoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** The encoding, from the byte order mark or from where the zero of the first `<` stands. */
export function findEncoding(head: Uint8Array): PartEncoding {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0x3c && head[1] === 0)) return 'utf-16le'
  if ((head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0 && head[1] === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

/** The text of a part, a byte order mark included, so that `encodeText` gives the same bytes back. */
export function decodeText(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(findEncoding(bytes), { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new WorkbookError('unreadable', { part }, { cause })
  }
}

/** The bytes of a part's text. */
export function encodeText(text: string, encoding: PartEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le')
  return bytes
}

/** The pieces as UTF-8, whatever they were, and the encoding they had. Pieces in UTF-8 pass through untouched. */
export async function* asUtf8(pieces: AsyncIterable<Uint8Array>, tell: (encoding: PartEncoding) => void = () => undefined): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null = null
  let isFirst = true
  const encoder = new TextEncoder()
  for await (const piece of longHead(pieces)) {
    if (isFirst) {
      isFirst = false
      const encoding = findEncoding(piece)
      tell(encoding)
      if (encoding !== 'utf-8') decoder = new TextDecoder(encoding, { ignoreBOM: true })
    }
    yield decoder === null ? piece : encoder.encode(decoder.decode(piece, { stream: true }))
  }
  if (decoder !== null) yield encoder.encode(decoder.decode())
}

/** UTF-8 pieces in the encoding that the part had. */
export async function* fromUtf8(pieces: AsyncIterable<Uint8Array>, encoding: PartEncoding): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') return yield* pieces
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for await (const piece of pieces) yield encodeText(decoder.decode(piece, { stream: true }), encoding)
  yield encodeText(decoder.decode(), encoding)
}

/** The same pieces, the first at least two bytes long where there are two. */
async function* longHead(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let short: number[] | null = []
  for await (const piece of pieces) {
    if (short === null) {
      yield piece
    } else if (short.length + piece.length < 2) {
      short.push(...piece)
    } else {
      yield short.length === 0 ? piece : Uint8Array.from([...short, ...piece])
      short = null
    }
  }
  if (short !== null && short.length > 0) yield Uint8Array.from(short)
}
