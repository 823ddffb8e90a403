import { hasShortName, shortCompanyName } from './company'
import type { CompanyName } from './company'
import { compareCompanies, isBare } from './compare-companies'
import { withoutOrdinals } from './figures'
import { createHashBuckets, hashText } from './hash-buckets'
import type { CustomerName } from './name'
import { isEasilyMistaken } from './sounds'

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

const BRAND = 1
const FRONT = 2
const SLIP = 3

/** More short names than this, each an unlike character away from one name, are chance: 启明, 天明, 永明, 光明 … in one trade and town. */
const FEW_CHANCES = 1

/** Names compared with one filed name; only crowds about one brand have more. */
const LIMIT = 200

export const NO_NAMES: PossibleNames = { ids: [], left: 0 }

/**
 * Every possible pair shares a key: the brand (a branch meets the main house and branches of its own name); the brand without ordinals;
 * the whole shorter name, or its brand, at the front of the longer brand; or, for a slip, place, trade, branch and the brand but for one
 * character left out on either side.
 */
export function createCompanyCandidates(): CompanyCandidates {
  const brands = createHashBuckets()
  const branches = createHashBuckets()
  const numbered = createHashBuckets()
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
  let room = 0
  let left = 0
  let sure: number[] = []
  let chance: number[] = []

  function visit(id: number): void {
    if (seen[id] === round) return
    seen[id] = round
    const name = names[id]
    if (!wanted || !name || isElsewhere(wanted.place.province, provinces[id] ?? 0)) return
    if (room === 0) {
      left++
      return
    }
    room--
    const other = name.kind === 'company' ? name : shortCompanyName(name)
    const verdict = other && compareCompanies(wanted, other)
    if (verdict?.relation === 'possible') (verdict.chance ? chance : sure).push(id)
  }

  function visitSlip(id: number): void {
    if (seen[id] === round) return
    const pair = pairs[id] ?? 0
    if (wantedPair === 0 || pair === 0 || !isUnlikePair(wantedPair, pair)) return visit(id)
    seen[id] = round
    chance.push(id)
  }

  const eachSlip = (hash: number): void => slips.each(hash, visitSlip)

  /** Names with this brand: main houses, short names, and branches for a main house. */
  function visitBrand(hash: number, name: CompanyName): void {
    brands.each(hash, visit)
    if (shorts.size() > 0 && !isBare(name)) shorts.each(hash, visit)
    if (branches.size() > 0 && name.branch === '') branches.each(hash, visit)
    if (name.branch !== '') brands.each(hashBranch(hash, name.branch), visit)
  }

  /** Fills `sure` with what the rules join and `chance` with short names that may differ by chance. */
  function collect(name: CompanyName, own: number): void {
    wanted = name
    wantedPair = packPair(name)
    room = own < 0 ? Infinity : LIMIT
    left = 0
    if (sure.length > 0) sure = []
    if (chance.length > 0) chance = []
    round++
    if (own >= 0) seen[own] = round
    visitBrand(hashBrand(name.brand), name)
    if (name.place.district !== '') visitBrand(hashBrand(name.place.district + name.brand), name)
    if (name.numbered) visitBrand(hashBrand(withoutOrdinals(name.brand)), name)
    else if (numbered.size() > 0) numbered.each(hashBrand(name.brand), visit)
    if (fronts.size() > 0) {
      fronts.each(hashText(name.core, FRONT, -1, name.core.length), visit)
      fronts.each(hashText(name.brand, FRONT, -1, name.brand.length), visit)
    }
    if (isBare(name)) return
    for (let end = 2; end <= name.brand.length - 2; end++) visitFront(hashText(name.brand, BRAND, -1, end))
    eachSlipKey(name, eachSlip)
  }

  function visitFront(hash: number): void {
    brands.each(hash, visit)
    shorts.each(hash, visit)
    branches.each(hash, visit)
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

  function makeRoom(id: number): void {
    if (id < seen.length) return
    seen = enlarge(seen, new Int32Array(id * 2))
    pairs = enlarge(pairs, new Int32Array(id * 2))
    provinces = enlarge(provinces, new Uint8Array(id * 2))
  }

  function fileBrand(hash: number, id: number, branch: string): void {
    if (branch === '') brands.add(hash, id)
    else {
      brands.add(hashBranch(hash, branch), id)
      branches.add(hash, id)
    }
  }

  function fileCompany(id: number, name: CompanyName): void {
    provinces[id] = name.place.province
    pairs[id] = packPair(name)
    fileBrand(hashBrand(name.brand), id, name.branch)
    if (name.place.district !== '') fileBrand(hashBrand(name.place.district + name.brand), id, name.branch)
    if (name.numbered) numbered.add(hashBrand(withoutOrdinals(name.brand)), id)
    if (isBare(name)) return
    for (let end = 2; end <= name.brand.length - 2; end++) fronts.add(hashText(name.brand, FRONT, -1, end), id)
    eachSlipKey(name, hash => slips.add(hash, id))
  }

  return {
    add(id, name) {
      makeRoom(id)
      names[id] = name
      if (name.kind === 'company') fileCompany(id, name)
      else if (hasShortName(name)) shorts.add(hashBrand(name.key), id)
    },
    find(name, own) {
      const company = name.kind === 'company' ? name : hasShortName(name) ? shortCompanyName(name) : null
      if (!company) return NO_NAMES
      collect(company, own)
      if (chance.length > 0 && chance.length <= FEW_CHANCES) sure.push(...chance.filter(id => isChance(company, id) && isRare(id)))
      return sure.length === 0 ? NO_NAMES : { ids: sure, left }
    },
  }
}

function hashBrand(brand: string): number {
  return hashText(brand, BRAND, -1, brand.length)
}

function hashBranch(hash: number, branch: string): number {
  return hashText(branch, hash, -1, branch.length)
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

/** The brand whole and with each character left out, within its trade, province, city and branch; a short brand without them is never weighed. */
function eachSlipKey(name: CompanyName, visit: (hash: number) => void): void {
  const { brand, trade, branch, place } = name
  if (brand.length < 3 && (trade === '' || (place.province === 0 && place.district === ''))) return
  const seed = hashText(branch, hashText(trade, SLIP + (place.province << 4) + (place.city << 10), -1, trade.length), -1, branch.length)
  visit(hashText(brand, seed, -1, brand.length))
  for (let skip = 0; skip < brand.length; skip++) {
    // Of two characters it counts which one is left, of two equal neighbours it does not.
    if (brand.length === 2) visit(hashText(brand, seed + 1 + skip, skip, 2))
    else if (skip === 0 || brand.charCodeAt(skip) !== brand.charCodeAt(skip - 1)) visit(hashText(brand, seed, skip, brand.length))
  }
}

function enlarge<T extends Int32Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old)
  return larger
}
