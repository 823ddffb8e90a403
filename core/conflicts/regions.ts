import type { PolicyPack } from '../policy/pack'
import { compareRegions, isInTerritory } from '../region/compare-regions'
import { findCrossing } from '../lifecycle/crossing'
import { boughtBefore } from '../lifecycle/refusals'
import { factsOf } from '../lifecycle/walk-context'
import { findingOf, type Check, type CheckContext, type Report } from './check'

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
        const awaiting = allowed && context.pack.approval !== null && facts.chain.state !== 'approved'
        report(findingOf(context, row, 'region.crossing', { customerRegion, sellerRegion, reason, allowed, awaiting }, { severity: allowed ? 'notice' : rules.crossing.severity, clause }))
      }
    }
    if (rules?.declared) reportDeclared(row, rules.declared, context, report)
    if (territory && territory.places.length > 0) {
      const place = values.region ?? values.address
      if (place !== undefined && isInTerritory(place, territory.places) === false) report(findingOf(context, row, 'region.outside-territory', { place, territory: territory.places }, { clause: territory.clause }))
    }
  },
}

/** A declared mode that the place contradicts, a crossing that nobody declared, one into another region than the place's (R02.4). */
function reportDeclared(row: number, rule: Declared, context: CheckContext, report: Report): void {
  const { values } = factsOf(context, row).registration
  const regions = context.pack.regions
  const place = regions?.customer.map(field => values[field]).find(value => typeof value === 'string')
  const seller = regions && values[regions.seller]
  if (typeof place !== 'string' || typeof seller !== 'string') return
  const tell = (declared: string, computed: 'within' | 'crossing'): void =>
    report(findingOf(context, row, 'region.undeclared', { declared, computed, place }, { clause: rule.clause }))
  const relation = compareRegions(place, seller)
  const computed = relation === 'different' ? 'crossing' : relation === 'cannot-tell' ? null : 'within'
  const declared = values[rule.field]
  if (typeof declared !== 'string') {
    if (computed === 'crossing') tell('', computed)
    return
  }
  const saysCrossing = rule.crossing.some(word => declared.includes(word)) && !rule.within.includes(declared)
  if (computed !== null && (computed === 'crossing') !== saysCrossing) tell(declared, computed)
  else if (saysCrossing && values.crossedRegion !== undefined && compareRegions(place, values.crossedRegion) === 'different') tell(values.crossedRegion, 'crossing')
}

type Declared = NonNullable<NonNullable<PolicyPack['regions']>['declared']>
