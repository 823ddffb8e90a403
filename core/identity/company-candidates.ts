import { hasShortName, shortCompanyName } from './company'
import type { CompanyName } from './company'
import { compareCompanies, isBare } from './compare-companies'
import { withoutOrdinals } from './figures'
import { createHashBuckets, hashText } from './hash-buckets'
import type { CustomerName } from './name'
import { isEasilyMistaken } from './sounds'

/** Files names and finds those that may be the same organisation's, each pair of names once however many rows bear them. */
export interface CompanyCandidates {
  add(id: number, name: CustomerName): void
  /** The ids whose names are possibly this one; `own` is its id, or -1. */
  find(name: CustomerName, own: number): readonly number[]
}

const BRAND = 1
const FRONT = 2
const SLIP = 3

/** More short names than this, each an unlike character away from one name, are chance: 启明, 天明, 永明, 光明 … in one trade and town. */
const FEW_CHANCES = 1

const NOBODY: readonly number[] = []

/**
 * Every possible pair shares a key: the brand; the whole shorter name, or its brand, at the front of the longer brand; or, for a slip,
 * place, trade and the brand but for one character left out on either side.
 */
export function createCompanyCandidates(): CompanyCandidates {
  const brands = createHashBuckets()
  const shorts = createHashBuckets()
  const fronts = createHashBuckets()
  const slips = createHashBuckets()
  const names: (CustomerName | undefined)[] = []
  // Most strangers in a bucket are told by these without touching their names.
  let provinces = new Uint8Array(1024)
  let pairs = new Int32Array(1024)
  let seen = new Int32Array(1024)
  let round = 0
  let wanted: CompanyName | null = null
  let wantedPair = 0
  let sure: number[] = []
  let chance: number[] = []

  function visit(id: number): void {
    if (seen[id] === round) return
    seen[id] = round
    const name = names[id]
    if (!wanted || !name || isElsewhere(wanted.place.province, provinces[id] ?? 0)) return
    const other = name.kind === 'company' ? name : shortCompanyName(name)
    const verdict = other && compareCompanies(wanted, other)
    if (verdict?.relation === 'possible') (verdict.chance ? chance : sure).push(id)
  }

  function visitSlip(id: number): void {
    if (seen[id] === round) return
    if (wantedPair !== 0 && isUnlikePair(wantedPair, pairs[id] ?? 0)) {
      seen[id] = round
      chance.push(id)
    } else visit(id)
  }

  const eachOfBrand = (hash: number): void => brands.each(hash, visit)
  const eachShort = (hash: number): void => shorts.each(hash, visit)
  const eachSlip = (hash: number): void => slips.each(hash, visitSlip)

  /** Fills `sure` with what the rules join and `chance` with short names that may differ by chance. */
  function collect(name: CompanyName, own: number): void {
    wanted = name
    wantedPair = packPair(name)
    if (sure.length > 0) sure = []
    if (chance.length > 0) chance = []
    round++
    if (own >= 0) seen[own] = round
    eachBrandKey(name, eachOfBrand)
    if (fronts.size() > 0) fronts.each(hashText(name.core, FRONT, -1, name.core.length), visit)
    if (isBare(name)) return
    eachBrandKey(name, eachShort)
    if (fronts.size() > 0 && name.trade !== '') fronts.each(hashText(name.brand, FRONT, -1, name.brand.length), visit)
    for (let end = 2; end <= name.brand.length - 2; end++) {
      const hash = hashText(name.brand, BRAND, -1, end)
      eachOfBrand(hash)
      eachShort(hash)
    }
    eachSlipKey(name, eachSlip)
  }

  /** Whether few short names lie one unlike character away. */
  function isRare(id: number): boolean {
    const name = names[id]
    const near = new Set<number>()
    if (name?.kind !== 'company') return false
    const pair = packPair(name)
    eachSlipKey(name, hash => slips.each(hash, other => {
      if (other === id || near.size > FEW_CHANCES) return
      if (pair !== 0 && pairs[other] ? isUnlikePair(pair, pairs[other] ?? 0) : isChance(name, other)) near.add(other)
    }))
    return near.size <= FEW_CHANCES
  }

  function isChance(name: CompanyName, id: number): boolean {
    const other = names[id]
    return other?.kind === 'company' && compareCompanies(name, other).chance
  }

  function isPossible(name: CompanyName, id: number): boolean {
    const other = names[id]
    return other?.kind === 'company' && compareCompanies(name, other).relation === 'possible'
  }

  function makeRoom(id: number): void {
    if (id < seen.length) return
    seen = enlarge(seen, new Int32Array(id * 2))
    pairs = enlarge(pairs, new Int32Array(id * 2))
    provinces = enlarge(provinces, new Uint8Array(id * 2))
  }

  return {
    add(id, name) {
      makeRoom(id)
      names[id] = name
      if (name.kind !== 'company') {
        if (hasShortName(name)) shorts.add(hashText(name.key, BRAND, -1, name.key.length), id)
        return
      }
      provinces[id] = name.place.province
      pairs[id] = packPair(name)
      eachBrandKey(name, hash => brands.add(hash, id))
      if (isBare(name)) return
      for (let end = 2; end <= name.brand.length - 2; end++) fronts.add(hashText(name.brand, FRONT, -1, end), id)
      eachSlipKey(name, hash => slips.add(hash, id))
    },
    find(name, own) {
      if (name.kind !== 'company' && !hasShortName(name)) return NOBODY
      const company = name.kind === 'company' ? name : shortCompanyName(name)
      if (!company) return NOBODY
      collect(company, own)
      const few = chance.length > 0 && chance.length <= FEW_CHANCES ? chance.filter(id => isPossible(company, id) && isRare(id)) : NOBODY
      return few.length > 0 ? [...sure, ...few] : sure.length > 0 ? sure : NOBODY
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
  if (b === 0 || a === b) return false
  const front = a >>> 16 === b >>> 16
  const back = (a & 0xffff) === (b & 0xffff)
  if (front) return !isEasilyMistaken(a & 0xffff, b & 0xffff)
  return back && !isEasilyMistaken(a >>> 16, b >>> 16)
}

function eachBrandKey(name: CompanyName, visit: (hash: number) => void): void {
  visit(hashText(name.brand, BRAND, -1, name.brand.length))
  if (name.place.district !== '') {
    const joined = name.place.district + name.brand
    visit(hashText(joined, BRAND, -1, joined.length))
  }
  if (!name.numbered) return
  const plain = withoutOrdinals(name.brand)
  if (plain !== name.brand) visit(hashText(plain, BRAND, -1, plain.length))
}

/** The brand whole and with each character left out, within its trade, province and city; a short brand without them is never weighed. */
function eachSlipKey(name: CompanyName, visit: (hash: number) => void): void {
  const { brand, trade, place } = name
  if (brand.length < 3 && (trade === '' || (place.province === 0 && place.district === ''))) return
  const seed = hashText(trade, SLIP + (place.province << 4) + (place.city << 10), -1, trade.length)
  visit(hashText(brand, seed, -1, brand.length))
  for (let skip = 0; skip < brand.length; skip++) {
    // Leaving out either of two equal neighbours gives the same text.
    if (skip === 0 || brand.charCodeAt(skip) !== brand.charCodeAt(skip - 1)) visit(hashText(brand, seed, skip, brand.length))
  }
}

function enlarge<T extends Int32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}
