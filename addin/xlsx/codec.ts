/**
 * What a platform lends to this room: raw deflate both ways, in pieces, and a checksum.
 * Node lends zlib (on its own threads), the browser fflate; everything else here is the same code in both.
 */
export interface Codec {
  /** The plain bytes of a raw deflate stream that lies in one or more arrays, piece by piece; throws when it is damaged or ends early. */
  inflate(deflated: readonly Uint8Array[]): AsyncIterable<Uint8Array>
  /**
   * A raw deflate stream of the given pieces. Favours speed: a register is saved far more often than it is mailed.
   * Their maker may use a piece's array again once two more pieces have been asked for.
   */
  deflate(plain: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>
  /** The CRC-32 of `bytes`, going on from `before` (0 at the start). */
  crc32(bytes: Uint8Array, before: number): number
}

/** The one piece that `bytes` is, as a stream. */
export async function* onePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** All pieces in one array. */
export async function joinPieces(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const list: Uint8Array[] = []
  for await (const piece of pieces) list.push(piece)
  return joinBytes(list)
}

/** All arrays in one; a single one is returned as it is. */
export function joinBytes(list: readonly Uint8Array[]): Uint8Array {
  const first = list[0]
  if (first !== undefined && list.length === 1) return first
  const whole = new Uint8Array(list.reduce((size, bytes) => size + bytes.length, 0))
  let at = 0
  for (const bytes of list) {
    whole.set(bytes, at)
    at += bytes.length
  }
  return whole
}
