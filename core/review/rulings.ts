import { appendTo } from '../lists/append-to'
import type { Day } from '../calendar/day'
import type { OwnerRuling } from '../attribution/owners'
import type { PairRulings } from '../lifecycle/sameness'
import type { Registration } from '../registration/registration'

/** A person's decision on rows, remembered in 报备设置; it outranks the engine from its day on. */
export interface Ruling {
  /** `same`/`different`: two rows and their customer; `owner`: whose the customer is; `stands`/`void`: a row's right. */
  readonly what: 'same' | 'different' | 'owner' | 'stands' | 'void'
  /** Filing numbers. */
  readonly ids: readonly string[]
  /** The owner it gives the customer to; null for the other kinds. */
  readonly owner: string | null
  readonly who: string
  readonly day: Day
  readonly why: string
  /** The book that holds it: its numbers are first those of its own rows. Left out where there is but one book. */
  readonly book?: string
}

/** The words of 裁定 in 报备设置. */
export const RULING_WORDS: Readonly<Record<string, Ruling['what']>> = { 同一客户: 'same', 不同客户: 'different', 归属: 'owner', 有效: 'stands', 作废: 'void' }

/** A ruling as 报备设置 writes it: 不同客户 · 归属:王五. */
export function rulingWords({ what, owner }: Pick<Ruling, 'what' | 'owner'>): string {
  const word = Object.keys(RULING_WORDS).find(each => RULING_WORDS[each] === what) ?? ''
  return owner === null ? word : `${word}:${owner}`
}

/** Rulings by row. */
export interface RulingBook {
  readonly pairs: PairRulings
  readonly owners: ReadonlyMap<number, OwnerRuling>
  readonly rows: ReadonlyMap<number, 'stands' | 'void'>
  /** Which rulings speak of a row. */
  readonly byRow: ReadonlyMap<number, readonly Ruling[]>
  /** Numbers that point to no one row: nobody bears them, several books do, or several rows of the ruling's own. */
  readonly unmatched: readonly { readonly id: string; readonly ruling: Ruling }[]
}

/** Files the rulings known on `asOf` under the rows they name. */
export function openRulings(rulings: readonly Ruling[], registrations: readonly Registration[], asOf: Day): RulingBook {
  const rows = new Map<number, 'stands' | 'void'>()
  const owners = new Map<number, OwnerRuling>()
  const byRow = new Map<number, Ruling[]>()
  const unmatched: { id: string; ruling: Ruling }[] = []
  const same = new Map<number, number[]>()
  const different = new Map<number, Set<number>>()
  const known = rulings.filter(r => r.day <= asOf)
  const wanted = new Set(known.flatMap(r => r.ids))
  const index = indexIds(registrations, wanted)
  for (const ruling of [...known].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))) {
    const found: number[] = []
    for (const id of ruling.ids) {
      const row = rowOf(id, ruling, index)
      if (row === null) unmatched.push({ id, ruling })
      else found.push(row)
    }
    for (const row of found) appendTo(byRow, row, ruling)
    if (ruling.what === 'owner' && ruling.owner !== null) for (const row of found) owners.set(row, { owner: ruling.owner, on: ruling.day })
    else if (ruling.what === 'stands' || ruling.what === 'void') for (const row of found) rows.set(row, ruling.what)
    else for (const a of found) for (const b of found) {
      if (a === b) continue
      if (ruling.what === 'same') {
        appendTo(same, a, b)
        different.get(a)?.delete(b)
      } else {
        different.set(a, (different.get(a) ?? new Set()).add(b))
        same.set(a, (same.get(a) ?? []).filter(other => other !== b))
      }
    }
  }
  return { pairs: { same, different }, owners, rows, byRow, unmatched }
}

/** The row a ruling means: the one of its own book, else the only one of all books that bears the number. */
function rowOf(id: string, { book }: Ruling, index: IdIndex): number | null {
  const own = book === undefined ? undefined : index.get(ownKey(book, id))
  return own === undefined ? index.get(id) ?? null : own
}

/** Rows by number, and by book and number; null where several rows bear it. */
type IdIndex = ReadonlyMap<string, number | null>

function indexIds(registrations: readonly Registration[], wanted: ReadonlySet<string>): IdIndex {
  const index = new Map<string, number | null>()
  if (wanted.size === 0) return index
  registrations.forEach(({ id, ref }, row) => {
    if (id === null || !wanted.has(id)) return
    for (const key of [id, ownKey(ref.book, id)]) index.set(key, index.has(key) ? null : row)
  })
  return index
}

function ownKey(book: string, id: string): string {
  return `${book}\u0000${id}`
}
