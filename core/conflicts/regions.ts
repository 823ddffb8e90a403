import { compareRegions, isInTerritory } from '../region/compare-regions'
import { findCrossing } from '../lifecycle/crossing'
import { boughtBefore } from '../lifecycle/refusals'
import { factsOf } from '../lifecycle/walk-context'
import { findingOf, type Check } from './check'

/** Selling outside one's region, crossings declared wrongly, customers outside the territory. */
export const regions: Check = {
  codes: ['region.crossing', 'region.undeclared', 'region.outside-territory'],
  check(row, context, report) {
    const facts = factsOf(context, row)
    const { values } = facts.registration
    const { regions: rules, territory } = context.pack
    if (rules?.crossing) {
      const crossing = findCrossing(facts, context.pack, () => boughtBefore(row, context))
      if (crossing) {
        const allowed = crossing.reasonState === 'valid'
        const clause = crossing.reasonState === 'none' || rules.crossing.reasonClause === null ? rules.crossing.clause : rules.crossing.reasonClause
        const { customerRegion, sellerRegion, reason } = crossing
        report(findingOf(context, row, 'region.crossing', { customerRegion, sellerRegion, reason, allowed }, { severity: allowed ? 'notice' : rules.crossing.severity, clause }))
      }
    }
    if (rules?.declared) {
      const declared = values[rules.declared.field]
      const place = rules.customer.map(field => values[field]).find(value => typeof value === 'string')
      const seller = values[rules.seller]
      if (typeof declared === 'string' && typeof place === 'string' && typeof seller === 'string') {
        const relation = compareRegions(place, seller)
        const computed = relation === 'different' ? 'crossing' : relation === 'cannot-tell' ? null : 'within'
        const saysCrossing = rules.declared.crossing.some(word => declared.includes(word)) && !rules.declared.within.some(word => declared === word)
        if (computed !== null && (computed === 'crossing') !== saysCrossing) report(findingOf(context, row, 'region.undeclared', { declared, computed, place }, { clause: rules.declared.clause }))
      }
    }
    if (territory && territory.places.length > 0) {
      const place = values.region ?? values.address
      if (place !== undefined && isInTerritory(place, territory.places) === false) report(findingOf(context, row, 'region.outside-territory', { place, territory: territory.places }, { clause: territory.clause }))
    }
  },
}
