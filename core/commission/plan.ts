import { z } from 'zod'
import { isDay } from '../calendar/day'

/**
 * The shape of a commission plan file. Money and rates are decimal strings, so that no float ever stands between
 * the file and a statement. What one value alone cannot show (steps that descend, versions that overlap) is told by `readPlans`.
 */

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/).refine(isDay)
const money = z.string().regex(/^\d{1,12}(?:\.\d{1,2})?$/)
/** A rate of more than 1 would pay more than the contract brings: 3 was meant to be 0.03. */
const rate = z.string().regex(/^(?:0(?:\.\d{1,8})?|1(?:\.0{1,8})?)$/)
const word = z.string().regex(/\S/)

const step = z.strictObject({
  /** The last amount of the step, inclusive; null only on the last step. */
  upTo: money.nullable(),
  rate,
})

export const tiersFile = z.strictObject({
  /** flat: one rate · marginal (累进): each slice at its own rate · whole (全额): everything at the rate reached. */
  mode: z.enum(['flat', 'marginal', 'whole']),
  /** Over what the steps are filled. */
  per: z.enum(['contract', 'person-month', 'person-quarter', 'person-year']),
  steps: z.array(step).min(1),
})

const conditions = z.strictObject({ seller: word.optional(), product: word.optional(), channel: word.optional(), team: word.optional() })

export const overrideFile = z.strictObject({
  when: conditions,
  rate: rate.optional(),
  tiers: tiersFile.optional(),
})

const bonus = z.strictObject({ when: z.enum(['firstOrder']), amount: money })

export const planFile = z.strictObject({
  $schema: z.string().optional(),
  id: word,
  /** Contracts signed from `from` to `until`, both included; until null: with no end yet. */
  effective: z.strictObject({ from: day, until: day.nullable() }),
  base: z.enum(['contractAmount', 'receivedAmount', 'margin', 'fixed']),
  /** The base of each contract where `base` is fixed. */
  fixed: money.nullable().default(null),
  tiers: tiersFile,
  overrides: z.array(overrideFile).default([]),
  bonus: z.array(bonus).default([]),
  cap: money.nullable().default(null),
  floor: money.nullable().default(null),
  pay: z.enum(['onSigning', 'onReceipt']).default('onSigning'),
  clawback: z.boolean().default(true),
})

/** One version of a commission plan, as its file says it. */
export type Plan = z.infer<typeof planFile>
export type PlanTiers = z.infer<typeof tiersFile>
export type PlanConditions = z.infer<typeof conditions>
export type PlanBase = Plan['base']
export type TierMode = PlanTiers['mode']
export type TierSpan = PlanTiers['per']

/** The JSON schema of a plan file, for editors. */
export function planJsonSchema(): unknown {
  return z.toJSONSchema(planFile, { io: 'input' })
}
