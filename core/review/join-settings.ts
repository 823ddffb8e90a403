import type { AddedHoliday } from '../calendar/holiday-calendar'
import { CATALOGUE } from '../findings/catalogue'
import type { Finding, SettingKind } from '../findings/finding'
import { readSettingMeaning, type SettingMeaning } from '../policy/apply-settings'
import { strippedHeader } from '../register/header-text'
import type { PolicyPack } from '../policy/pack'
import type { HeaderMapping } from '../register/registers'
import { cellAddress, type RowRef } from '../workbook/row-ref'
import { OWN_PACK } from './own-pack'
import { settingsFindings } from './settings-findings'
import { SETTINGS_SHEET, type BookSettings, type SettingsRead } from './settings-sheet'

/** A book with what its sheet 报备设置 says; null where it has none. */
export interface SettingsOfBook {
  readonly book: string
  readonly read: SettingsRead | null
}

/** What is asked for beside the books: it goes before what they say, so there is nothing to choose between them there. */
export interface Asked {
  readonly policy?: string | undefined
  /** KEY=VALUE. */
  readonly set?: readonly string[] | undefined
}

export interface JoinedSettings {
  readonly settings: BookSettings
  /** Regulations that the books bring along; of two with one number the first book's. */
  readonly ownPacks: readonly PolicyPack[]
  /** Rows that say nothing usable, and settings of one book that differ from another's. */
  readonly findings: readonly Finding[]
}

interface Said extends SettingsRead {
  readonly book: string
}

/** One statement of a book, as it is compared with another book's. */
interface Statement {
  readonly what: SettingKind
  readonly name: string
  readonly shown: string
  readonly ref: RowRef
}

/**
 * The settings of several books as one. Where two books say different things the book read first holds, and a finding names both.
 * Rules of a book count where it means the regulation that holds. Columns are each book's own affair: a book that says nothing of
 * a header takes the first that does. Rulings stay with their book.
 */
export function joinSettings(books: readonly SettingsOfBook[], { policy, set = [] }: Asked = {}): JoinedSettings {
  const said = books.flatMap(({ book, read }): readonly Said[] => (read ? [{ book, ...read }] : []))
  const findings: Finding[] = said.flatMap(({ book, troubles }) => settingsFindings(book, troubles))
  const packId = joinPolicy(said, policy, findings)
  const language = said.find(({ settings }) => settings.language !== null)?.settings.language ?? null
  return {
    settings: {
      packId, language, mapping: joinMappings(books), overrides: joinRules(said, policy ?? packId, set, findings), holidays: joinHolidays(said, findings),
      rulings: said.flatMap(({ book, settings }) => settings.rulings.map(ruling => ({ ...ruling, book }))),
    },
    ownPacks: joinOwnPacks(said, findings),
    findings,
  }
}

function joinPolicy(said: readonly Said[], policy: string | undefined, findings: Finding[]): string | null {
  const statements = said.flatMap(({ book, settings: { packId }, rows }) => (packId === null || rows.packId === null ? [] : [{ what: 'policy' as const, name: '报备制度', shown: packId, ref: refOf(book, rows.packId) }]))
  const [first, ...others] = statements
  if (first && policy === undefined) for (const other of others) if (!isPolicy(other.shown, first.shown)) findings.push(differing(first, other))
  return first?.shown ?? null
}

function joinOwnPacks(said: readonly Said[], findings: Finding[]): readonly PolicyPack[] {
  const held = new Map<string, { readonly pack: PolicyPack; readonly ref: RowRef }>()
  for (const { book, ownPacks } of said) for (const { pack, row } of ownPacks) {
    const first = held.get(pack.id.toUpperCase())
    const difference = first && findDifference(first.pack, pack, '')
    if (!first) held.set(pack.id.toUpperCase(), { pack, ref: refOf(book, row) })
    else if (difference) findings.push(differing({ what: 'rule', name: `${OWN_PACK} ${pack.id} ${difference.place}`, shown: difference.held, ref: first.ref }, { what: 'rule', name: `${OWN_PACK} ${pack.id} ${difference.place}`, shown: difference.shown, ref: refOf(book, row) }))
  }
  return [...held.values()].map(({ pack }) => pack)
}

/** The first place where two values part, with what stands in each. */
function findDifference(held: unknown, shown: unknown, place: string): { readonly place: string; readonly held: string; readonly shown: string } | null {
  if (typeof held === 'object' && held !== null && typeof shown === 'object' && shown !== null) {
    for (const key of new Set([...Object.keys(held), ...Object.keys(shown)])) {
      const found = findDifference((held as Readonly<Record<string, unknown>>)[key], (shown as Readonly<Record<string, unknown>>)[key], place === '' ? key : `${place}.${key}`)
      if (found) return found
    }
    return null
  }
  const [one, other] = [held, shown].map(value => (value === undefined || value === null ? '—' : typeof value === 'object' ? '…' : String(value))) as [string, string]
  return held === shown ? null : { place, held: one, shown: other }
}

function joinRules(said: readonly Said[], policy: string | null, set: readonly string[], findings: Finding[]): Readonly<Record<string, string>> {
  const asked = set.map(setting => readSettingMeaning(setting.replace(/=.*$/s, ''), setting.replace(/^[^=]*=?/, '')).place)
  const held: { readonly meaning: SettingMeaning; readonly statement: Statement }[] = []
  const joined: Record<string, string> = {}
  for (const { book, settings: { packId, overrides }, rows } of said) {
    if (packId !== null && policy !== null && !isPolicy(packId, policy)) continue
    for (const [key, value] of Object.entries(overrides)) {
      const meaning = readSettingMeaning(key, value)
      const statement: Statement = { what: 'rule', name: key, shown: value, ref: refOf(book, rows.overrides.get(key) ?? 1) }
      const rival = held.find(one => one.statement.ref.book !== book && isWithin(one.meaning.place, meaning.place))
      if (!rival) {
        held.push({ meaning, statement })
        joined[key] = value
        continue
      }
      const isSame = rival.meaning.place === meaning.place && rival.meaning.value === meaning.value
      if (!isSame && !asked.some(place => isWithin(place, meaning.place))) findings.push(differing(rival.statement, statement))
    }
  }
  return joined
}

/** Whether two places of a pack are one, or one lies in the other: protection.periods.0.term and protection.periods.0.term.amount. */
function isWithin(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`)
}

function joinHolidays(said: readonly Said[], findings: Finding[]): readonly AddedHoliday[] {
  const held = new Map<string, { readonly kind: AddedHoliday['kind']; readonly statement: Statement }>()
  const joined: AddedHoliday[] = []
  for (const { book, settings: { holidays }, rows } of said) holidays.forEach((holiday, at) => {
    const statement: Statement = { what: 'holiday', name: holiday.day, shown: holiday.kind === 'off' ? '休' : '班', ref: refOf(book, rows.holidays[at] ?? 1) }
    const first = held.get(holiday.day)
    if (!first) held.set(holiday.day, { kind: holiday.kind, statement })
    // What one book says twice is its own affair, as it is when it is read alone.
    if (!first || first.statement.ref.book === book) joined.push(holiday)
    else if (first.kind !== holiday.kind) findings.push(differing(first.statement, statement))
  })
  return joined
}

/** Each book's own columns, then what the books before and after it say of headers it does not speak of. */
function joinMappings(books: readonly SettingsOfBook[]): readonly HeaderMapping[] {
  const speaking = books.filter(({ read }) => (read?.settings.mapping.length ?? 0) > 0)
  if (books.length < 2) return speaking[0]?.read?.settings.mapping ?? []
  return books.flatMap(({ book, read }) => {
    const joined: HeaderMapping[] = [...(read?.settings.mapping ?? [])]
    for (const other of speaking) {
      if (other.book === book) continue
      const spoken = joined.map(({ header }) => strippedHeader(header))
      joined.push(...(other.read?.settings.mapping ?? []).filter(({ header }) => !spoken.includes(strippedHeader(header))))
    }
    return joined.map(entry => ({ ...entry, book }))
  })
}

/** The column 取值 of 报备设置. */
const VALUE_COLUMN = 3

function refOf(book: string, row: number): RowRef {
  return { book, sheet: SETTINGS_SHEET, row }
}

function isPolicy(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase()
}

function differing(first: Statement, other: Statement): Finding {
  return {
    code: 'settings.differ', severity: CATALOGUE['settings.differ'].severity, subject: other.ref, related: [first.ref], clause: null,
    data: { what: other.what, name: other.name, cell: cellAddress(other.ref.row, VALUE_COLUMN), shown: other.shown, heldCell: cellAddress(first.ref.row, VALUE_COLUMN), held: first.shown },
  }
}
