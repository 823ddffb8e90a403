import { moneyOfCell, percentText, rateOfText, type Plan } from '../core-bridge'
import type { OverrideDraft, PlanDraft, TiersDraft } from '../plan-draft'

/** Plans as the form holds them. */
export function toDrafts(plans: readonly Plan[]): readonly PlanDraft[] {
  return plans.map(({ id, effective, base, fixed, tiers, overrides, bonus, cap, floor, pay, clawback }) => ({
    id, base, pay, clawback, from: effective.from, until: effective.until ?? '', fixed: fixed ?? '', tiers: tiersDraft(tiers), cap: cap ?? '', floor: floor ?? '', firstOrder: bonus[0]?.amount ?? '',
    overrides: overrides.map(({ when, rate, tiers: own }) => ({ seller: when.seller ?? '', product: when.product ?? '', channel: when.channel ?? '', team: when.team ?? '', rate: rate === undefined ? '' : percentOf(rate), tiers: own ? tiersDraft(own) : null })),
  }))
}

function tiersDraft({ mode, per, steps }: Plan['tiers']): TiersDraft {
  return { mode, per, steps: steps.map(({ upTo, rate }) => ({ upTo: upTo ?? '', rate: percentOf(rate) })) }
}

/** In per cent, unless that would be read back in another spelling. */
function percentOf(rate: string): string {
  const percent = percentText(rate)
  return rateOfText(percent) === rate ? percent : rate
}

/** A draft as a plan file says it; what was typed wrongly stays as it is, for the check to tell. */
export function toPlanFile({ id, from, until, base, fixed, tiers, overrides, firstOrder, cap, floor, pay, clawback }: PlanDraft): unknown {
  return {
    id: id.trim(), effective: { from, until: until === '' ? null : until }, base, fixed: moneyOrNull(fixed), tiers: tiersFile(tiers),
    overrides: overrides.map(overrideFile), bonus: firstOrder.trim() === '' ? [] : [{ when: 'firstOrder', amount: moneyOfCell(firstOrder) }],
    cap: moneyOrNull(cap), floor: moneyOrNull(floor), pay, clawback,
  }
}

function tiersFile({ mode, per, steps }: TiersDraft): unknown {
  return { mode, per, steps: steps.map(({ upTo, rate }) => ({ upTo: moneyOrNull(upTo), rate: rateOfText(rate) })) }
}

function overrideFile({ seller, product, channel, team, rate, tiers }: OverrideDraft): unknown {
  const conditions = Object.entries({ seller, product, channel, team }).flatMap(([key, text]) => (text.trim() === '' ? [] : [[key, text.trim()]]))
  return { when: Object.fromEntries(conditions), ...(tiers ? { tiers: tiersFile(tiers) } : { rate: rateOfText(rate) }) }
}

function moneyOrNull(text: string): string | null {
  return text.trim() === '' ? null : moneyOfCell(text)
}
