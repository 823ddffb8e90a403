import fc from 'fast-check'
import type { FindingGroup } from '../../../addin/taskpane/engine'
import { countEntries, entryAt, lineOf, MOST_LISTED } from '../../../addin/taskpane/finding-entries'

const groupsOf = (counts: readonly number[]): FindingGroup[] => {
  let from = 0
  return counts.map((count, at) => {
    const group = { key: `g${at}`, from, count }
    from += count
    return group
  })
}

it('lays out a heading before each group and every finding once, in order', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }), counts => {
    const groups = groupsOf(counts)
    const total = counts.reduce((sum, count) => sum + count, 0)
    const slow = groups.flatMap(group => [{ kind: 'group', group }, ...Array.from({ length: group.count }, (_, at) => ({ kind: 'finding', index: group.from + at }))])
    const lines = Array.from({ length: countEntries(groups, total) }, (_, line) => entryAt(groups, line))
    expect(lines).toEqual(slow)
  }))
})

it('finds the line of a finding again', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 }), fc.nat(), (counts, pick) => {
    const groups = groupsOf(counts)
    const index = pick % counts.reduce((sum, count) => sum + count, 0)
    expect(entryAt(groups, lineOf(groups, index))).toEqual({ kind: 'finding', index })
  }))
})

it('lays out no more lines than a browser can scroll', () => {
  const groups = groupsOf([MOST_LISTED - 10, 50, 900])
  expect(countEntries(groups, MOST_LISTED + 940)).toBe(MOST_LISTED + 2)
})
