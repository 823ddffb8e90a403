import type { CompanyName } from './company'
import { isBare } from './compare-companies'
import { withoutOrdinals } from './figures'
import { createHashBuckets, hashText } from './hash-buckets'

/**
 * Names on shelves where names that could be the same organisation's stand together. Every possible pair shares a shelf: the brand (a
 * branch meets the main house and branches of its own name); the brand without ordinals; the whole shorter name, or its brand, at the
 * front of the longer brand; or, for a slip, place, trade, branch and the brand but for one character left out on either side.
 */
export interface CompanyShelves {
  file(id: number, name: CompanyName): void
  /** Files a name that is only perhaps an organisation's: its key may be a brand. */
  fileShort(id: number, key: string): void
  /** Visits what stands with a name by its brand. */
  eachLike(name: CompanyName, visit: (id: number) => void): void
  /** Whether a filed name may stand with another but for one character: most stand alone, and the search for slips is the dearest. */
  mayHaveSlip(id: number): boolean
  /** Visits what stands with a name but for one character of the brand. */
  eachSlip(name: CompanyName, visit: (id: number) => void): void
}

const BRAND = 1
const FRONT = 2
const SLIP = 3

export function createCompanyShelves(): CompanyShelves {
  const brands = createHashBuckets()
  const branches = createHashBuckets()
  const numbered = createHashBuckets()
  const shorts = createHashBuckets()
  const fronts = createHashBuckets()
  const slips = createHashBuckets()
  const slipped = new Set<number>()

  /** Whoever comes second meets the one before; all those before have met by then. */
  function fileSlip(hash: number, id: number): void {
    const other = slips.newest(hash)
    if (other >= 0 && other !== id) slipped.add(other).add(id)
    slips.add(hash, id)
  }

  function fileBrand(hash: number, id: number, branch: string): void {
    if (branch === '') brands.add(hash, id)
    else {
      brands.add(hashBranch(hash, branch), id)
      branches.add(hash, id)
    }
  }

  /** Names with this brand: main houses, short names, and branches for a main house. */
  function eachOfBrand(hash: number, name: CompanyName, visit: (id: number) => void): void {
    brands.each(hash, visit)
    if (shorts.size() > 0 && !isBare(name)) shorts.each(hash, visit)
    if (branches.size() > 0 && name.branch === '') branches.each(hash, visit)
    if (name.branch !== '') brands.each(hashBranch(hash, name.branch), visit)
  }

  /** Names that are the front of this one's brand. */
  function eachOfFront(hash: number, visit: (id: number) => void): void {
    brands.each(hash, visit)
    shorts.each(hash, visit)
    branches.each(hash, visit)
  }

  return {
    file(id, name) {
      fileBrand(hashBrand(name.brand), id, name.branch)
      if (name.place.district !== '') fileBrand(hashBrand(name.place.district + name.brand), id, name.branch)
      if (name.numbered) numbered.add(hashBrand(withoutOrdinals(name.brand)), id)
      if (isBare(name)) return
      for (let end = 2; end <= lastFront(name); end++) fronts.add(hashText(name.brand, FRONT, -1, end), id)
      eachSlipHash(name, hash => fileSlip(hash, id))
    },
    fileShort: (id, key) => shorts.add(hashBrand(key), id),
    eachLike(name, visit) {
      eachOfBrand(hashBrand(name.brand), name, visit)
      if (name.place.district !== '') eachOfBrand(hashBrand(name.place.district + name.brand), name, visit)
      if (name.numbered) eachOfBrand(hashBrand(withoutOrdinals(name.brand)), name, visit)
      else if (numbered.size() > 0) numbered.each(hashBrand(name.brand), visit)
      if (fronts.size() > 0) {
        fronts.each(hashText(name.core, FRONT, -1, name.core.length), visit)
        fronts.each(hashText(name.brand, FRONT, -1, name.brand.length), visit)
      }
      if (isBare(name)) return
      for (let end = 2; end <= lastFront(name); end++) eachOfFront(hashText(name.brand, BRAND, -1, end), visit)
    },
    mayHaveSlip: id => slipped.has(id),
    eachSlip(name, visit) {
      if (!isBare(name)) eachSlipHash(name, hash => slips.each(hash, visit))
    },
  }
}

/** Where the longest front worth a shelf ends; a brand with no known trade may end in one that lost a character: 启明装. */
function lastFront(name: CompanyName): number {
  return name.brand.length - (name.trade === '' ? 1 : 2)
}

function hashBrand(brand: string): number {
  return hashText(brand, BRAND, -1, brand.length)
}

function hashBranch(hash: number, branch: string): number {
  return hashText(branch, hash, -1, branch.length)
}

/** The brand whole and with each character left out, within its trade, province, city and branch; a short brand without a trade is never weighed. */
function eachSlipHash(name: CompanyName, visit: (hash: number) => void): void {
  const { brand, trade, branch, place } = name
  if (brand.length < 3 && trade === '') return
  const seed = hashText(branch, hashText(trade, SLIP + (place.province << 4) + (place.city << 10), -1, trade.length), -1, branch.length)
  visit(hashText(brand, seed, -1, brand.length))
  for (let skip = 0; skip < brand.length; skip++) {
    // Of two characters it counts which one is left, of two equal neighbours it does not.
    if (brand.length === 2) visit(hashText(brand, seed + 1 + skip, skip, 2))
    else if (skip === 0 || brand.charCodeAt(skip) !== brand.charCodeAt(skip - 1)) visit(hashText(brand, seed, skip, brand.length))
  }
}
