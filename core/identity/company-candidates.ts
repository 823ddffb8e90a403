import { hasShortName, shortCompanyName } from './company'
import type { CompanyName } from './company'
import { createCompanyShelves } from './company-shelves'
import { compareCompanies } from './compare-companies'
import type { CustomerName } from './name'
import { isEasilyMistaken } from './sounds'
import { createTradeNumbers } from './trade-numbers'

/** Names that are possibly one; `left` counts those of a crowd that were not looked at. */
export interface PossibleNames {
  readonly ids: readonly number[]
  readonly left: number
}

/** Files names and finds those that may be the same organisation's, each pair of names once however many rows bear them. */
export interface CompanyCandidates {
  add(id: number, name: CustomerName): void
  /** The ids whose names are possibly this one; `own` is its id, or -1 for a name that was not filed, which is compared with all. */
  find(name: CustomerName, own: number): PossibleNames
}

/** More short names than this, each an unlike character away from one name, are chance: 启明, 天明, 永明, 光明 … in one trade and town. */
const FEW_CHANCES = 1

/** Names compared with one filed name; only crowds about one brand have more. */
const LIMIT = 200

export const NO_NAMES: PossibleNames = { ids: [], left: 0 }

export function createCompanyCandidates(): CompanyCandidates {
  const shelves = createCompanyShelves()
  const names: (CustomerName | undefined)[] = []
  // Most strangers on a shelf are told by these without touching their names.
  let provinces = new Uint8Array(1024)
  let pairs = new Int32Array(1024)
  let trades = new Int32Array(1024)
  const tradeNumbers = createTradeNumbers()
  // One search at a time: what it wants, what it has seen in which round, what it found.
  let seen = new Int32Array(1024)
  let round = 0
  // Without companies people's names, which could be short ones of theirs, need no look.
  let companies = 0
  let wanted: CompanyName | null = null
  let wantedPair = 0
  let wantedTrade = 0
  let room = 0
  let left = 0
  let sure: number[] = []
  let chance: number[] = []

  function visit(id: number): void {
    if (seen[id] === round) return
    seen[id] = round
    const name = names[id]
    if (!wanted || !name || isElsewhere(wanted.place.province, provinces[id] ?? 0) || isOtherTrade(id)) return
    if (room === 0) {
      left++
      return
    }
    room--
    const other = name.kind === 'company' ? name : shortCompanyName(name)
    const verdict = other && compareCompanies(wanted, other)
    if (verdict?.relation === 'possible') (verdict.chance ? chance : sure).push(id)
  }

  /** Short brands alike in two trades that do not agree are never one; most that share a brand are told by this. */
  function isOtherTrade(id: number): boolean {
    const trade = trades[id] ?? 0
    return wantedTrade !== 0 && trade !== 0 && trade !== wantedTrade && pairs[id] === wantedPair && !tradeNumbers.agree(wantedTrade, trade)
  }

  function visitSlip(id: number): void {
    if (seen[id] === round) return
    const pair = pairs[id] ?? 0
    if (wantedPair === 0 || pair === 0 || !isUnlikePair(wantedPair, pair)) return visit(id)
    seen[id] = round
    // More than a few are dropped all together: how many more does not matter.
    if (chance.length <= FEW_CHANCES) chance.push(id)
  }

  /** Fills `sure` with what the rules join and `chance` with short names that may differ by chance. */
  function collect(name: CompanyName, own: number): void {
    wanted = name
    wantedPair = packPair(name)
    wantedTrade = tradeOf(name)
    room = own < 0 ? Infinity : LIMIT
    left = 0
    if (sure.length > 0) sure = []
    if (chance.length > 0) chance = []
    round++
    if (own >= 0) seen[own] = round
    shelves.eachLike(name, visit)
    if (own < 0 || shelves.mayHaveSlip(own)) shelves.eachSlip(name, visitSlip)
  }

  /** Whether few short names lie one unlike character away. */
  function isRare(id: number): boolean {
    const name = names[id]
    if (name?.kind !== 'company') return false
    const pair = packPair(name)
    const near = new Set<number>()
    shelves.eachSlip(name, other => {
      if (other === id || near.size > FEW_CHANCES) return
      if (pair !== 0 && pairs[other] ? isUnlikePair(pair, pairs[other] ?? 0) : isChance(name, other)) near.add(other)
    })
    return near.size <= FEW_CHANCES
  }

  function isChance(name: CompanyName, id: number): boolean {
    const other = names[id]
    return other?.kind === 'company' && compareCompanies(name, other).chance
  }

  /** The number of a short name's trade; 0 where figures could make two cores one. */
  function tradeOf(name: CompanyName): number {
    return packPair(name) === 0 || name.numbered ? 0 : tradeNumbers.of(name.trade)
  }

  function makeRoom(id: number): void {
    if (id < seen.length) return
    seen = enlarge(seen, new Int32Array(id * 2))
    pairs = enlarge(pairs, new Int32Array(id * 2))
    trades = enlarge(trades, new Int32Array(id * 2))
    provinces = enlarge(provinces, new Uint8Array(id * 2))
  }

  return {
    add(id, name) {
      makeRoom(id)
      names[id] = name
      if (name.kind === 'company') {
        companies++
        provinces[id] = name.place.province
        pairs[id] = packPair(name)
        trades[id] = tradeOf(name)
        shelves.file(id, name)
      } else if (hasShortName(name)) shelves.fileShort(id, name.key)
    },
    find(name, own) {
      if (companies === 0 && own >= 0) return NO_NAMES
      const company = name.kind === 'company' ? name : hasShortName(name) ? shortCompanyName(name) : null
      if (!company) return NO_NAMES
      collect(company, own)
      if (chance.length > 0 && chance.length <= FEW_CHANCES) sure.push(...chance.filter(id => isChance(company, id) && isRare(id)))
      return sure.length === 0 ? NO_NAMES : { ids: sure, left }
    },
  }
}

function isElsewhere(a: number, b: number): boolean {
  return a !== b && a !== 0 && b !== 0
}

/** A brand of two characters that has a trade as one number, else 0. */
function packPair(name: CompanyName): number {
  return name.brand.length === 2 && name.trade !== '' ? (name.brand.charCodeAt(0) << 16) | name.brand.charCodeAt(1) : 0
}

/** Two short brands, found under one place and trade, that differ in one character and not one taken for the other. */
function isUnlikePair(a: number, b: number): boolean {
  if (a === b) return false
  const front = a >>> 16 === b >>> 16
  const back = (a & 0xffff) === (b & 0xffff)
  if (front) return !isEasilyMistaken(a & 0xffff, b & 0xffff)
  return back && !isEasilyMistaken(a >>> 16, b >>> 16)
}

function enlarge<T extends Int32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}
