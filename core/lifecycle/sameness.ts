import type { EvidenceNote } from '../findings/finding'
import { createIdentityIndex, normaliseProjectKey, samePlaceName, type IdentityIndex, type IdentityRecord, type PairVerdict, type RowList } from '../identity/identity-index'
import type { PolicyPack } from '../policy/pack'
import type { FieldValues } from '../registration/registration'
import type { Facts } from './facts'

/** Pairs that a person has judged: the engine's own opinion of them does not count. */
export interface PairRulings {
  readonly same: ReadonlyMap<number, readonly number[]>
  readonly different: ReadonlyMap<number, ReadonlySet<number>>
}

export const NO_PAIR_RULINGS: PairRulings = { same: new Map(), different: new Map() }

/**
 * Who is the same customer in the pack's scope (customer, customer and project, project …).
 * Equality by key is transitive, equality of masked phones is not: rows are joined pair by pair, on their own evidence.
 */
export interface Sameness {
  readonly index: IdentityIndex
  recordOf(row: number): IdentityRecord | null
  add(row: number, facts: Facts): void
  remove(row: number): void
  /** Numbers of the keys that rows of the same customer in the same scope share. */
  keysOf(row: number): readonly number[]
  /** Whether more than one row bears a key: most are borne by one alone. */
  isShared(key: number): boolean
  /** Rows that are the same although no key says so. */
  softOf(row: number): readonly number[]
  /** Rows of the same customer in any scope, by key or by pair. */
  sameOf(row: number): readonly number[]
  /** Whether two rows that share a key are really the same in scope. */
  joins(a: number, b: number): boolean
  /** Rows that may be the same and that nobody has judged. */
  possibleOf(row: number): RowList
  evidenceOf(a: number, b: number): readonly EvidenceNote[]
  pair(a: number, b: number): PairVerdict | null
}

const NO_KEYS: readonly number[] = []
const NO_ROWS: readonly number[] = []
const NONE_POSSIBLE: RowList = { rows: NO_ROWS, truncated: 0 }

export function createSameness(pack: PolicyPack, rulings: PairRulings = NO_PAIR_RULINGS): Sameness {
  const estate = pack.scope === 'customer+estate'
  const byProject = pack.scope === 'customer+project' || pack.scope === 'customer+project+purchase'
  const index = createIdentityIndex({ scope: pack.scope === 'project' ? 'project-only' : 'customer', estate })
  const records: (IdentityRecord | null)[] = []
  const keys: (readonly number[])[] = []
  const bearers: number[] = []
  // Asked several times a row and nearly always empty; what one row is told may change with every row that comes or goes.
  let soft: (readonly number[] | undefined)[] = []
  let possible: (RowList | undefined)[] = []
  const forget = (): void => {
    if (possible.length > 0) possible = []
    if (soft.length > 0) soft = []
  }
  const scopes: string[] = []
  const products: (string | undefined)[] = []
  const inScope = (a: number, b: number): boolean =>
    (!byProject || scopes[a] === scopes[b]) &&
    (pack.scope !== 'customer+project+purchase' || products[a] === undefined || products[b] === undefined || products[a] === products[b]) &&
    (!estate || sameEstate(records[a], records[b]))
  const scopedKeys = new Map<string, number>()
  const scoped = (numbers: readonly number[], scope: string): readonly number[] => numbers.map(number => {
    const text = `${number} ${scope}`
    const known = scopedKeys.get(text) ?? scopedKeys.size
    scopedKeys.set(text, known)
    return known
  })
  const joins = (a: number, b: number): boolean => {
    if (rulings.different.get(a)?.has(b)) return false
    if (rulings.same.get(a)?.includes(b)) return true
    const left = records[a]
    const right = records[b]
    return !!left && !!right && inScope(a, b) && !index.veto(left, right)
  }
  /** A pair of other projects is no duplicate even if it is one customer, and one that a person has judged needs no second look. */
  const choosePossible = (row: number, found: RowList): RowList => {
    if (found.rows.length === 0) return found
    const [joined, parted] = [rulings.same.get(row), rulings.different.get(row)]
    return { rows: found.rows.filter(other => inScope(row, other) && !joined?.includes(other) && !parted?.has(other)), truncated: found.truncated }
  }
  const findSoft = (row: number): readonly number[] => {
    const record = records[row]
    if (!record) return NO_ROWS
    const found = index.softRowsOf(record).rows
    // The index finds both kinds in one walk; asked for later, the other would cost that walk again.
    possible[row] = choosePossible(row, index.possibleRowsOf(record))
    const ruled = rulings.same.get(row)
    if (found.length === 0) return ruled ?? NO_ROWS
    const rows = found.filter(other => inScope(row, other) && !rulings.different.get(row)?.has(other))
    return ruled ? [...rows, ...ruled] : rows
  }
  return {
    index,
    joins,
    recordOf: row => records[row] ?? null,
    add(row, facts) {
      const record = identityRecordOf(row, facts.registration.values, pack)
      records[row] = record
      if (byProject) scopes[row] = normaliseProjectKey(record.project ?? '')
      if (pack.scope === 'customer+project+purchase') products[row] = facts.registration.values.product === undefined ? undefined : normaliseProjectKey(facts.registration.values.product)
      index.add(record)
      const numbers = index.keyNumbersOf(record)
      const own = byProject ? scoped(numbers, scopes[row] ?? '') : numbers
      for (const key of own) bearers[key] = (bearers[key] ?? 0) + 1
      keys[row] = own
      forget()
    },
    remove(row) {
      records[row] = null
      index.remove(row)
      for (const key of keys[row] ?? NO_KEYS) bearers[key] = (bearers[key] ?? 1) - 1
      keys[row] = NO_KEYS
      forget()
    },
    keysOf: row => keys[row] ?? NO_KEYS,
    isShared: key => (bearers[key] ?? 0) > 1,
    softOf(row) {
      return (soft[row] ??= findSoft(row))
    },
    sameOf(row) {
      const record = records[row]
      return record ? index.sameRowsOf(record).rows : NO_ROWS
    },
    possibleOf(row) {
      const record = records[row]
      return (possible[row] ??= record ? choosePossible(row, index.possibleRowsOf(record)) : NONE_POSSIBLE)
    },
    evidenceOf(a, b) {
      const left = records[a]
      const right = records[b]
      return left && right ? index.compare(left, right).evidence.map(({ kind, note }) => ({ kind, note })) : []
    },
    pair(a, b) {
      const left = records[a]
      const right = records[b]
      return left && right ? index.compare(left, right) : null
    },
  }
}

/** What identity needs of a row. Where a register names a person and a company, the pack says which is the customer. */
export function identityRecordOf(index: number, values: FieldValues, pack: PolicyPack): IdentityRecord {
  const name = pack.customerIs === 'company' ? values.company ?? values.customerName : values.customerName ?? values.company
  return { index, name, phones: values.phone ?? [], identityNo: values.identityNo, address: values.address, project: values.project, sex: values.sex }
}

/** Estates that both rows name must agree; a row without one contradicts none. */
function sameEstate(a: IdentityRecord | null | undefined, b: IdentityRecord | null | undefined): boolean {
  return a?.address === undefined || b?.address === undefined || samePlaceName(a.address, b.address)
}
