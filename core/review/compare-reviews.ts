import type { Status, Verdict } from '../lifecycle/verdict'
import type { Review } from './review'

/** One row that two policies judge differently. */
export interface Flip {
  readonly before: Verdict
  readonly after: Verdict
}

export interface ReviewComparison {
  readonly flips: readonly Flip[]
  /** How many rows went from one status to another, most first. */
  readonly moves: readonly { readonly from: Status | null; readonly to: Status | null; readonly count: number }[]
}

/** Which rows flip between two reviews of the same registers: status, days or owner. */
export function compareReviews(before: Review, after: Review): ReviewComparison {
  const flips: Flip[] = []
  const counts = new Map<string, { from: Status | null; to: Status | null; count: number }>()
  const find = finderOf(after)
  before.verdicts.forEach((verdict, row) => {
    const other = find(verdict, row)
    if (!other || isAlike(verdict, other)) return
    flips.push({ before: verdict, after: other })
    const key = `${verdict.status}>${other.status}`
    const move = counts.get(key) ?? { from: verdict.status, to: other.status, count: 0 }
    counts.set(key, { ...move, count: move.count + 1 })
  })
  return { flips, moves: [...counts.values()].sort((a, b) => b.count - a.count) }
}

/** Finds the same row of another review: nearly always at the same place, else (two packs read one sheet differently) by its address. */
function finderOf({ verdicts }: Review): (verdict: Verdict, row: number) => Verdict | undefined {
  let byAddress: Map<string, Verdict> | null = null
  return (verdict, row) => {
    const near = verdicts[row]
    if (near && addressOf(near) === addressOf(verdict)) return near
    byAddress ??= new Map(verdicts.map(each => [addressOf(each), each]))
    return byAddress.get(addressOf(verdict))
  }
}

function addressOf({ registration: { ref } }: Verdict): string {
  return `${ref.book}\u0000${ref.sheet}\u0000${ref.row}`
}

function isAlike(a: Verdict, b: Verdict): boolean {
  return a.status === b.status && a.effectiveOn === b.effectiveOn && a.expiresOn === b.expiresOn && a.owner === b.owner
}
