import { appendTo } from '../lists/append-to'
import { addDays, type Day } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import { normaliseProjectKey } from '../identity/identity-index'
import { compareRegions } from '../region/compare-regions'
import { partyKey } from '../lifecycle/party'
import { factsOf, outcomeOf } from '../lifecycle/walk-context'
import { findingOf, type CheckContext } from './check'

/** Rows whose visits collide, by row: same customer or project, same region, same day, different sellers (R01.2a). */
export function findCollisions(rows: readonly number[], context: CheckContext): ReadonlyMap<number, readonly number[]> {
  const rule = context.pack.collision
  const found = new Map<number, number[]>()
  if (!rule) return found
  const byKey = new Map<string, number[]>()
  for (const row of rows) {
    if (!takesPart(row, context)) continue
    for (const key of visitKeys(row, context)) appendTo(byKey, key, row)
  }
  const join = (a: number, b: number): void => {
    const list = found.get(a)
    if (!list) found.set(a, [b])
    else if (!list.includes(b)) list.push(b)
  }
  for (const list of byKey.values()) {
    for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) {
      const [a, b] = [list[i] as number, list[j] as number]
      if (!collide(a, b, rule.windowDays, context)) continue
      join(a, b)
      join(b, a)
    }
  }
  for (const list of found.values()) list.sort((a, b) => a - b)
  return found
}

/** Reports the collisions of `rows`, each row naming the others and whoever is responsible (R01.3). */
export function reportCollisions(rows: readonly number[], context: CheckContext, report: (row: number, finding: ReturnType<typeof findingOf>) => void): void {
  const rule = context.pack.collision
  if (!rule) return
  for (const [row, others] of findCollisions(rows, context)) {
    const group = [row, ...others]
    const guilty = group.filter(member => !isValidlyFiled(member, context))
    // Where all or none filed in time, no filing speaks against anyone.
    const responsible = guilty.length === group.length ? [] : guilty.map(member => sellerOf(member, context))
    const data = { day: collisionDay(row, others, rule.windowDays, context), region: factsOf(context, row).registration.values.region ?? '', sellers: unique(group.map(member => sellerOf(member, context))), responsible: unique(responsible) }
    report(row, findingOf(context, row, 'collision.visit', data, { related: others, clause: rule.clause }))
  }
}

/** The first of a row's visits that meets another's. */
function collisionDay(row: number, others: readonly number[], windowDays: number, context: CheckContext): Day | '' {
  const theirs = others.flatMap(other => visitDays(other, context))
  return visitDays(row, context).find(day => theirs.some(other => isWithin(day, other, windowDays))) ?? ''
}

function isWithin(a: Day, b: Day, windowDays: number): boolean {
  return a <= addDays(b, windowDays) && b <= addDays(a, windowDays)
}

/** A refused visit that was not paid collides with nobody. */
function takesPart(row: number, context: CheckContext): boolean {
  const { standing } = outcomeOf(context, row)
  if (standing === 'unseen') return false
  return standing !== 'rejected' || factsOf(context, row).visits.length > 0
}

function visitKeys(row: number, context: CheckContext): readonly string[] {
  const { project } = factsOf(context, row).registration.values
  const customer = [...context.sameness.keysOf(row).map(key => `k:${key}`), ...(project === undefined ? [] : [`j:${normaliseProjectKey(project)}`])]
  const span = context.pack.collision?.windowDays ?? 0
  const days = visitDays(row, context).flatMap(day => Array.from({ length: span + 1 }, (_, i) => addDays(day, i)))
  return customer.flatMap(key => days.map(day => `${key}\u0001${day}`))
}

/** The days of a row's visits, planned and paid. */
function visitDays(row: number, context: CheckContext): readonly Day[] {
  const facts = factsOf(context, row)
  const { visitAt } = facts.registration.values
  return unique([...(visitAt === undefined ? [] : [dayOf(visitAt)]), ...facts.visits.map(dayOf)]).sort()
}

function collide(a: number, b: number, windowDays: number, context: CheckContext): boolean {
  if (partyKey(sellerOf(a, context)) === partyKey(sellerOf(b, context))) return false
  if (!sameRegion(a, b, context)) return false
  const sharesProject = sameProject(a, b, context)
  if (!sharesProject && !context.sameness.joins(a, b)) return false
  return visitDays(a, context).some(day => visitDays(b, context).some(other => isWithin(day, other, windowDays)))
}

/** A sheet without a column of regions is judged by what it has (contract §6). */
function sameRegion(a: number, b: number, context: CheckContext): boolean {
  const [left, right] = [factsOf(context, a).registration, factsOf(context, b).registration]
  if (!context.layouts.hasColumn(left, 'region') || !context.layouts.hasColumn(right, 'region')) return true
  const [here, there] = [left.values.region, right.values.region]
  return here !== undefined && there !== undefined && (here === there || compareRegions(here, there) === 'same')
}

function sameProject(a: number, b: number, context: CheckContext): boolean {
  const [left, right] = [factsOf(context, a).registration.values.project, factsOf(context, b).registration.values.project]
  return left !== undefined && right !== undefined && normaliseProjectKey(left) === normaliseProjectKey(right)
}

/** Filed before the visit in time, complete, not refused, and approved by the time of the visit (R01.1c). */
function isValidlyFiled(row: number, context: CheckContext): boolean {
  const facts = factsOf(context, row)
  const { standing } = outcomeOf(context, row)
  if (standing === 'invalid' || standing === 'rejected' || facts.filedOn === null) return false
  const visitOn = visitDays(row, context)[0]
  const approvedOn = facts.chain.completedOn
  if (visitOn !== undefined && visitOn <= context.asOf && (approvedOn === null || approvedOn > visitOn)) return false
  const { visitAt, special, specialApprover } = facts.registration.values
  if (visitAt === undefined || (special === true && specialApprover !== undefined)) return true
  return facts.filedOn <= addDays(dayOf(visitAt), -(context.pack.filing?.beforeVisit?.amount ?? 0))
}

function sellerOf(row: number, context: CheckContext): string {
  return factsOf(context, row).registration.values.seller ?? ''
}

function unique<T>(list: readonly T[]): T[] {
  return [...new Set(list)]
}
