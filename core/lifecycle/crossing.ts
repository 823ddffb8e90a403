import type { PolicyPack } from '../policy/pack'
import type { FieldId } from '../registration/fields'
import { matchChoice } from '../registration/choice-word'
import { compareRegions } from '../region/compare-regions'
import type { Facts } from './facts'

/** A customer outside the seller's region, and whether the reason given allows it. */
export interface Crossing {
  readonly field: FieldId
  readonly customerRegion: string
  readonly sellerRegion: string
  readonly reason: string | null
  /** `valid`: a listed reason; `unlisted`: another word; `none`; `purchased`: the product was bought before (R04.5c). */
  readonly reasonState: 'valid' | 'unlisted' | 'none' | 'purchased'
}

/** How a row crosses regions; null when it does not, or when its cells do not tell. */
export function findCrossing(facts: Facts, pack: PolicyPack, boughtBefore: () => boolean): Crossing | null {
  const regions = pack.regions
  if (!regions) return null
  const { values } = facts.registration
  const sellerRegion = values[regions.seller]
  if (typeof sellerRegion !== 'string') return null
  for (const field of regions.customer) {
    const customerRegion = values[field]
    if (typeof customerRegion !== 'string' || compareRegions(customerRegion, sellerRegion) !== 'different') continue
    const reason = values.crossingReason ?? null
    return { field, customerRegion, sellerRegion, reason, reasonState: judgeReason(reason, pack, boughtBefore) }
  }
  return null
}

function judgeReason(reason: string | null, pack: PolicyPack, boughtBefore: () => boolean): Crossing['reasonState'] {
  if (reason === null) return 'none'
  const allowed = pack.enumerations.find(e => e.field === 'crossingReason')?.allowed ?? []
  const chosen = matchChoice(reason, allowed)
  if (chosen === null) return 'unlisted'
  return pack.regions?.notAfterPurchase?.reasons.includes(chosen) && boughtBefore() ? 'purchased' : 'valid'
}
