import { ByteWriter } from './byte-writer'
import { joinBytes } from './codec'

/** A stretch of a stream to be written anew; `from` = `to` inserts, `to` = Infinity reaches to the end. Offsets count the stream's own bytes. */
export interface Splice {
  readonly from: number
  readonly to: number
  write(bytes: Uint8Array, out: ByteWriter): void
}

const pieceSize = 1 << 18
/** See `Codec.deflate`: a piece is done with once two more have been asked for. */
const writerCount = 3

/**
 * The stream with the splices made and every other byte as it came. Splices come in order of their place; each is asked
 * for after the one before it was written, so a splice may depend on what an earlier one found, and may be the same object.
 * The pieces come in arrays that are used again: each holds until two more have been asked for.
 */
export async function* splicePieces(pieces: AsyncIterable<Uint8Array>, splices: Iterator<Splice>): AsyncGenerator<Uint8Array> {
  const writers = Array.from({ length: writerCount }, () => new ByteWriter(pieceSize * 2))
  let turn = 0
  let out = writers[turn]!
  let held: Uint8Array[] = []
  let splice = nextOf(splices)
  let offset = 0
  for await (const piece of pieces) {
    let at = 0
    while (at < piece.length) {
      if (splice === null || offset + at < splice.from) {
        const end = splice === null ? piece.length : Math.min(piece.length, splice.from - offset)
        out.add(piece.subarray(at, end))
        at = end
      } else {
        const end = Math.min(piece.length, splice.to - offset)
        const bytes = piece.subarray(at, end)
        if (offset + end < splice.to) {
          held.push(bytes)
        } else {
          splice.write(held.length === 0 ? bytes : joinBytes([...held, bytes]), out)
          if (held.length > 0) held = []
          splice = nextOf(splices)
        }
        at = end
      }
      if (out.size < pieceSize) continue
      yield out.view()
      out = writers[++turn % writerCount]!
      out.clear()
    }
    offset += piece.length
  }
  for (; splice !== null; splice = nextOf(splices)) splice.write(joinBytes(held.splice(0)), out)
  if (out.size > 0) yield out.view()
}

function nextOf(splices: Iterator<Splice>): Splice | null {
  const next = splices.next()
  return next.done === true ? null : next.value
}
