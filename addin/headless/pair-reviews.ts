import type { Review, RowRef, Verdict } from '../../core/index'

/** Two reviews of the same books with only the rows that both judge, in the same order. */
export interface PairedReviews {
  readonly before: Review
  readonly after: Review
  /** Rows that are a registration under one of the two packs only. */
  readonly unpaired: readonly RowRef[]
}

/** Pairs the verdicts of two packs, which may take different sheets and rows for registrations. */
export function pairReviews(before: Review, after: Review): PairedReviews {
  const others = new Map(after.verdicts.map(verdict => [keyOf(verdict), verdict]))
  const left: Verdict[] = []
  const right: Verdict[] = []
  const unpaired: RowRef[] = []
  for (const verdict of before.verdicts) {
    const other = others.get(keyOf(verdict))
    if (other === undefined) unpaired.push(verdict.registration.ref)
    else {
      left.push(verdict)
      right.push(other)
    }
    others.delete(keyOf(verdict))
  }
  for (const { registration } of others.values()) unpaired.push(registration.ref)
  return { before: { ...before, verdicts: left }, after: { ...after, verdicts: right }, unpaired }
}

function keyOf({ registration: { ref } }: Verdict): string {
  return `${ref.book}\u0000${ref.sheet}\u0000${ref.row}`
}
