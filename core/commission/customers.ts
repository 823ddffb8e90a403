import { appendTo } from '../lists/append-to'
import { createIdentityIndex, type IdentityIndex, type IdentityRecord } from '../identity/identity-index'
import { identityRecordOf, type PairRulings } from '../lifecycle/sameness'
import type { WalkContext } from '../lifecycle/walk-context'

type Rows = Pick<WalkContext, 'pack' | 'facts' | 'sameness'>

/** Records as an index has filed them: it knows them again only by the very object. */
interface Customers {
  readonly index: IdentityIndex
  readonly records: ReadonlyMap<number, IdentityRecord>
}

/**
 * Answers which customer a row is about: rows that are certainly one customer get one number, whatever their project.
 * What a person ruled outranks the engine. Worked out when it is first asked for, since few plans want it.
 */
export function openCustomers(rows: Rows, rulings: PairRulings): (index: number) => number {
  let roots: readonly number[] | null = null
  return index => (roots ??= joinRows(rows, rulings))[index] ?? index
}

function joinRows(rows: Rows, rulings: PairRulings): readonly number[] {
  const parents = rows.facts.map(({ index }) => index)
  const rootOf = (row: number): number => {
    let root = row
    for (let next = parents[root]; next !== undefined && next !== root; next = parents[root]) root = next
    parents[row] = root
    return root
  }
  const join = (a: number, b: number): void => {
    const [left, right] = [rootOf(a), rootOf(b)]
    // The earlier row stands for the customer, so that the answer does not hang on the order of joining.
    parents[Math.max(left, right)] = Math.min(left, right)
  }
  for (const [a, b] of certainPairs(fileCustomers(rows))) if (rulings.different.get(a)?.has(b) !== true) join(a, b)
  for (const [a, others] of rulings.same) for (const b of others) join(a, b)
  return parents.map((_, row) => rootOf(row))
}

/** The index of the walk; where projects are what must not be filed twice, that one knows projects alone. */
function fileCustomers({ pack, facts, sameness }: Rows): Customers {
  const known = facts.filter(({ future }) => !future)
  if (pack.scope !== 'project') return { index: sameness.index, records: recordsOf(known, row => sameness.recordOf(row.index)) }
  const records = recordsOf(known, ({ index, registration }) => identityRecordOf(index, registration.values, pack))
  const index = createIdentityIndex({ scope: 'customer', estate: false })
  for (const record of records.values()) index.add(record)
  return { index, records }
}

function recordsOf(facts: Rows['facts'], recordOf: (row: Rows['facts'][number]) => IdentityRecord | null): ReadonlyMap<number, IdentityRecord> {
  const records = new Map<number, IdentityRecord>()
  for (const row of facts) {
    const record = recordOf(row)
    if (record) records.set(row.index, record)
  }
  return records
}

/** Pairs that are one customer: by a key that both bear, or by comparison. */
function* certainPairs({ index, records }: Customers): Generator<readonly [number, number]> {
  const bearers = new Map<string, IdentityRecord[]>()
  for (const [row, record] of records) {
    for (const key of index.strongKeysOf(record)) {
      const others = bearers.get(key) ?? []
      const same = others.find(other => !index.veto(other, record))
      if (same) yield [same.index, row]
      else appendTo(bearers, key, record)
    }
    for (const other of index.softRowsOf(record).rows) yield [row, other]
  }
}
