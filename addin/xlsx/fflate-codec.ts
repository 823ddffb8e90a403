import { Deflate, Inflate } from 'fflate'
import type { Codec } from './codec'
import { crc32 } from './crc32'

const inputPiece = 1 << 16

/** The codec of the browser: fflate, 8 KB, in any browser that runs workers. */
export const fflateCodec: Codec = {
  async *inflate(deflated) {
    const ready: Uint8Array[] = []
    let ended = false
    const inflating = new Inflate((piece, final) => {
      ended = final
      if (piece.length > 0) ready.push(piece)
    })
    for (const [index, bytes] of deflated.entries()) {
      const isLast = index === deflated.length - 1
      for (let at = 0; !ended && (at < bytes.length || (at === 0 && isLast)); at += inputPiece) {
        inflating.push(bytes.subarray(at, at + inputPiece), isLast && at + inputPiece >= bytes.length)
        yield* ready.splice(0)
      }
    }
  },
  async *deflate(plain) {
    const ready: Uint8Array[] = []
    const deflating = new Deflate({ level: 1 }, (piece) => {
      if (piece.length > 0) ready.push(piece)
    })
    for await (const piece of plain) {
      deflating.push(piece)
      yield* ready.splice(0)
    }
    deflating.push(new Uint8Array(0), true)
    yield* ready.splice(0)
  },
  crc32,
}
