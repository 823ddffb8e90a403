import type { FindingGroup } from './engine'

/** A line of the list: a heading, or the finding at a place of the selection. */
export type FindingEntry =
  | { readonly kind: 'group', readonly group: FindingGroup }
  | { readonly kind: 'finding', readonly index: number }

/** How many lines are laid out at most; browsers cannot scroll endlessly far. The pane says so when there are more. */
export const MOST_LISTED = 100_000

/** How many lines headings and findings make together. */
export function countEntries(groups: readonly FindingGroup[], total: number): number {
  const listed = Math.min(total, MOST_LISTED)
  return listed + groups.filter(group => group.from < listed).length
}

/** What stands on a line: each group takes one line for its heading, then one for each of its findings. */
export function entryAt(groups: readonly FindingGroup[], line: number): FindingEntry {
  let low = 0
  let high = groups.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((groups[middle]?.from ?? 0) + middle <= line) low = middle
    else high = middle - 1
  }
  const group = groups[low]
  if (group && line === group.from + low) return { kind: 'group', group }
  return { kind: 'finding', index: line - low - 1 }
}

/** The line of the finding at a place of the selection. */
export function lineOf(groups: readonly FindingGroup[], index: number): number {
  let before = 0
  for (const group of groups) {
    if (group.from > index) break
    before++
  }
  return index + before
}
