import type { Plan } from './plan'
import type { PlanSheetRead } from './read-plan-sheet'
import { placeOf } from './read-plans'

/** Where two plan sheets part, with what stands in each. */
export interface PlanDifference {
  /** The plan, or the sheet where they do not even hold the same plans. */
  readonly name: string
  readonly held: string
  readonly heldCell: string
  readonly shown: string
  readonly cell: string
}

type Sheet = Pick<PlanSheetRead, 'plans' | 'cellOf'> & { readonly sheet: string }

/** The first place where the plans of two sheets say something else; null where they say the same, however it is laid out. */
export function findPlanDifference(first: Sheet, other: Sheet): PlanDifference | null {
  const [held, shown] = [first, other].map(({ plans }) => plans.map(({ id }) => id).join('、')) as [string, string]
  if (held !== shown) return { name: other.sheet, held, shown, heldCell: cellOf(first, first.plans[0], 'id'), cell: cellOf(other, other.plans[0], 'id') }
  for (const [at, plan] of first.plans.entries()) {
    const twin = other.plans[at]
    if (!twin) continue
    const [mine, theirs] = [leavesOf(plan), leavesOf(twin)]
    const place = [...mine.keys(), ...theirs.keys()].find(one => mine.get(one) !== theirs.get(one))
    if (place !== undefined) return { name: plan.id, held: mine.get(place) ?? NOTHING, shown: theirs.get(place) ?? NOTHING, heldCell: cellOf(first, plan, place), cell: cellOf(other, twin, place) }
  }
  return null
}

/** How a place is shown where nothing stands. */
const NOTHING = '—'

function cellOf({ cellOf: find }: Sheet, plan: Plan | undefined, place: string): string {
  return (plan && find(plan.id, place)) ?? 'A1'
}

/** Every value of a plan by its place, such as "tiers.steps[1].rate". */
function leavesOf(plan: Plan): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>()
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'object' && value !== null) for (const [key, one] of Object.entries(value)) walk(one, [...path, Array.isArray(value) ? Number(key) : key])
    else if (path[0] !== '$schema') leaves.set(placeOf('', path), value === null || value === undefined ? NOTHING : String(value))
  }
  walk(plan, [])
  return leaves
}
