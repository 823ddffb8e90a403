import fc from 'fast-check'
import { type Fen, fenOf } from '../../../core/money/fen'

/** So many cents; a test that names no amount fails at once. */
export function aFen(cents: number): Fen {
  const fen = fenOf(cents)
  if (fen === null) throw new Error(`no amount: ${cents}`)
  return fen
}

/** Any amount up to ninety billion yuan either way. */
export const anyFen: fc.Arbitrary<Fen> = fc.maxSafeInteger().map((cents) => aFen(Math.trunc(cents / 1000)))
