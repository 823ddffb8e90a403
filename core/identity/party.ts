import { NO_NAMES } from './company-candidates'
import type { PossibleNames } from './company-candidates'
import { readCustomerName } from './name'
import type { CustomerName } from './name'

/** Row indexes; most names have one row, which is kept without an array of its own. */
export type Rows = number | number[]

/** All rows that bear one name, in whatever spelling. */
export interface Party {
  readonly id: number
  readonly name: CustomerName
  /** -1 while nobody bears it any more. */
  rows: Rows
  /** Parties whose names are possibly this one's, as they were when `knownAt` parties had been filed. */
  possible: PossibleNames
  knownAt: number
  /** The number of its name as a strong key; null until a row is filed under it. */
  keyNumber: number | null
}

/** A name as one text writes it, and the party it belongs to; null while no added row bears it. */
export interface NamedParty {
  readonly name: CustomerName
  readonly party: Party | null
}

/** Remembers names by their text, so that each distinct text is taken apart once. */
export interface NameBook {
  readonly parties: readonly Party[]
  /** The name of an added row; its party is made when it is new. */
  file(text: string): NamedParty | null
  /** The name of a row that is only asked about. */
  look(text: string): NamedParty | null
}

export function createNameBook(onNewParty: (party: Party) => void): NameBook {
  const parties: Party[] = []
  const byText = new Map<string, NamedParty>()
  const companies = new Map<string, Party>()
  // People whose first row wrote more than the key (陈嘉怡女士); the others are found under their text.
  const titled = new Map<string, Party>()

  function findParty(name: CustomerName, text: string): Party | null {
    if (name.kind === 'company') return companies.get(name.key) ?? null
    const written = text === name.key ? null : byText.get(name.key)?.party
    if (written && written.name.kind !== 'company') return written
    return titled.size === 0 ? null : titled.get(name.key) ?? null
  }

  function fileParty(name: CustomerName, text: string): Party {
    const party: Party = { id: parties.length, name, rows: NO_ROW, possible: NO_NAMES, knownAt: -1, keyNumber: null }
    parties.push(party)
    if (name.kind === 'company') companies.set(name.key, party)
    else if (text !== name.key) titled.set(name.key, party)
    onNewParty(party)
    return party
  }

  return {
    parties,
    file(text) {
      const known = byText.get(text)
      if (known) return known
      const name = readCustomerName(text)
      if (!name) return null
      const named = { name, party: findParty(name, text) ?? fileParty(name, text) }
      byText.set(text, named)
      return named
    },
    look(text) {
      const known = byText.get(text)
      if (known) return known
      const name = readCustomerName(text)
      return name && { name, party: findParty(name, text) }
    },
  }
}

const NO_ROW = -1
const NOBODY: readonly number[] = []

export function addPartyRow(party: Party, row: number): void {
  if (party.rows === NO_ROW) party.rows = row
  else if (typeof party.rows === 'number') party.rows = [party.rows, row]
  else party.rows.push(row)
}

export function removePartyRow(party: Party, row: number): void {
  if (typeof party.rows === 'number') party.rows = party.rows === row ? NO_ROW : party.rows
  else party.rows = party.rows.filter(other => other !== row)
}

export function partyRows(party: Party): readonly number[] {
  return typeof party.rows === 'object' ? party.rows : party.rows === NO_ROW ? NOBODY : [party.rows]
}
