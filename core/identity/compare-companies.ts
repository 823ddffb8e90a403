import type { CompanyName } from './company'
import { differOnlyInFigures, findOneDifference, isEnumeration, namesOtherPlace, withoutOrdinals } from './figures'
import type { OneDifference } from './figures'
import type { Evidence, Veto } from './match'
import { comparePlaces } from './places'
import { isEasilyMistaken } from './sounds'
import { tradesAgree } from './trade-words'
import { evidence, WEIGHTS } from './weights'

export interface NameVerdict {
  readonly relation: 'same' | 'possible' | 'different'
  readonly evidence: readonly Evidence[]
  readonly veto: Veto | null
  /** Short names that differ in two unlike characters: a slip where the register holds few such names, chance where it holds many. */
  readonly chance: boolean
}

export const OTHER_NAME: NameVerdict = { relation: 'different', evidence: [], veto: null, chance: false }

type PlaceRelation = ReturnType<typeof comparePlaces>

/**
 * Whether two organisations' names are the same, possibly the same (a branch, a slip, an abbreviation, other word order) or different.
 * Another place, ordinal or branch is a veto: the names are otherwise alike and yet not the same organisation.
 */
export function compareCompanies(a: CompanyName, b: CompanyName): NameVerdict {
  // 启明 may be what people call 启明有限公司; only a name that is plainly an organisation's is the same as another.
  if (a.key === b.key && isBare(a) === isBare(b)) return sameCompany(a, b)
  const place = comparePlaces(a.place, b.place)
  const core = compareCores(a, b, place)
  if (core === 'other') return OTHER_NAME
  if (core === 'ordinal') return vetoed('ordinal', evidence('company-name', WEIGHTS.otherOrdinal))
  if (core === 'place' || place === 'different' || (place === 'part' && (a.publicBody || b.publicBody))) {
    return vetoed('place', evidence('company-name', WEIGHTS.otherPlace))
  }
  if (a.branch !== b.branch && a.branch !== '' && b.branch !== '') return vetoed('branch', evidence('branch', WEIGHTS.otherBranch, `${a.branch} ≠ ${b.branch}`))
  return possibly(a, b, place, core)
}

function sameCompany(a: CompanyName, b: CompanyName): NameVerdict {
  const bars = [evidence('company-name', WEIGHTS.companyName)]
  if (a.legal !== b.legal) bars.push(evidence('legal-suffix', 0, `${a.legal} ≠ ${b.legal}`))
  return { relation: 'same', evidence: bars, veto: null, chance: false }
}

function vetoed(veto: Veto, bar: Evidence): NameVerdict {
  return { relation: 'different', evidence: [bar], veto, chance: false }
}

function possibly(a: CompanyName, b: CompanyName, place: PlaceRelation, core: 'equal' | 'shorter' | 'slip' | 'chance'): NameVerdict {
  const bars: Evidence[] = []
  if (a.branch !== b.branch) bars.push(evidence('branch', WEIGHTS.branch, a.branch || b.branch))
  if (core === 'slip' || core === 'chance') bars.push(evidence('slip', WEIGHTS.companySlip))
  else if (core === 'shorter' || place === 'part' || place === 'unsaid') bars.push(evidence('abbreviation', WEIGHTS.abbreviation))
  else if (a.head !== b.head) bars.push(evidence('reordered-name', WEIGHTS.reorderedName))
  return { relation: 'possible', evidence: bars, veto: null, chance: core === 'chance' }
}

type CoreRelation = 'equal' | 'shorter' | 'slip' | 'chance' | 'ordinal' | 'place' | 'other'

function compareCores(a: CompanyName, b: CompanyName, place: PlaceRelation): CoreRelation {
  if (a.core === b.core) return 'equal'
  if (a.numbered || b.numbered) {
    const relation = compareOrdinals(a, b, place)
    if (relation !== 'other') return relation
  }
  if (a.brand === b.brand) return tradesAgree(a.trade, b.trade) && isTellingShort(a, b, place) ? 'shorter' : compareSlip(a, b, place)
  if (isPrefix(a, b, place) || isPrefix(b, a, place) || coreWithDistrict(a) === b.core || coreWithDistrict(b) === a.core) return 'shorter'
  return compareSlip(a, b, place)
}

/** Equal but for their ordinals: two different ones set apart, one that is only left out may be meant. */
function compareOrdinals(a: CompanyName, b: CompanyName, place: PlaceRelation): CoreRelation {
  if (differOnlyInFigures(a.core, b.core)) return 'ordinal'
  const left = withoutOrdinals(a.core)
  if (left.length < 2 || left !== withoutOrdinals(b.core)) return 'other'
  if (left !== a.core && left !== b.core) return 'ordinal'
  return place === 'same' || (place === 'unsaid' && left.length >= 3) ? 'shorter' : 'other'
}

/** A brand of two characters is too common to stand alone: it needs a trade, the same place, or no other word at all. */
function isTellingShort(a: CompanyName, b: CompanyName, place: PlaceRelation): boolean {
  if (a.brand.length >= 3 || (a.trade !== '' && b.trade !== '')) return true
  return place === 'same' || isBare(a) || isBare(b)
}

/** A short name without place, trade or legal form; people's names beside a company's are read so too. */
export function isBare(name: CompanyName): boolean {
  return name.legal === '' && name.head === name.brand
}

/** 启明 and 启明卤味王: words the tables do not know as a trade follow the shorter name. */
function isPrefix(short: CompanyName, long: CompanyName, place: PlaceRelation): boolean {
  if (short.core.length < 2 || long.brand.length < short.core.length + 2 || !long.brand.startsWith(short.core) || isBare(long)) return false
  return short.core.length >= 3 ? place !== 'different' : place === 'same'
}

/** 渝北启明装饰 beside 重庆渝北启明装饰: without its province the district reads as part of the brand. */
function coreWithDistrict(name: CompanyName): string {
  return name.place.district === '' ? '' : name.place.district + name.core
}

/** One character written for another, left out, doubled or swapped; short brands need their place and trade to agree. */
function compareSlip(a: CompanyName, b: CompanyName, place: PlaceRelation): CoreRelation {
  if (Math.abs(a.core.length - b.core.length) > 1 || isBare(a) || isBare(b)) return 'other'
  const difference = findOneDifference(a.core, b.core)
  if (!difference) return 'other'
  if (difference.kind === 'replaced') {
    if (namesOtherPlace(a.core, b.core, difference.at)) return 'place'
    if (isEnumeration(a.core, b.core, difference.at)) return 'ordinal'
  }
  const apart = a.place.province !== b.place.province || a.place.city !== b.place.city || a.place.district !== b.place.district
  return apart || a.branch !== b.branch ? 'other' : weighSlip(a, b, difference, place === 'same')
}

function weighSlip(a: CompanyName, b: CompanyName, difference: OneDifference, placed: boolean): CoreRelation {
  const { kind, at } = difference
  const longer = a.core.length >= b.core.length ? a.core : b.core
  const brand = Math.min(a.brand.length, b.brand.length)
  if (a.trade !== b.trade) {
    const insideTrade = at >= brand && a.brand.length !== b.brand.length && (a.trade === '' || b.trade === '')
    return insideTrade && placed && brand >= 2 ? 'slip' : 'other'
  }
  if (brand >= 3) return placed || longer.length >= 4 ? 'slip' : 'other'
  if (brand < 2 || a.trade === '' || kind === 'swapped') return 'other'
  const doubled = longer[at] === longer[at - 1] || longer[at] === longer[at + 1]
  if (kind === 'inserted' ? doubled : isEasilyMistaken(a.core.charCodeAt(at), b.core.charCodeAt(at))) return 'slip'
  return placed ? 'chance' : 'other'
}
