import type { z } from 'zod'
import type { Day } from '../calendar/day'
import { checkPlan } from './check-plan'
import { checkPeriod, checkVersions } from './check-versions'
import { type Plan, planFile } from './plan'
import { type PlanMistake, allowedAt } from './plan-mistake'

export interface PlansRead {
  /** The plans without an error of their own, by their first day. */
  readonly plans: readonly Plan[]
  /** Every mistake of every plan at once. */
  readonly mistakes: readonly PlanMistake[]
}

type Path = readonly (string | number)[]

/**
 * Reads plan files, one or a list of versions, and tells all mistakes at once, each with its place and what is allowed there.
 * With a period it also tells when no version covers part of it.
 */
export function readPlans(json: unknown, period?: { readonly from: Day; readonly to: Day }): PlansRead {
  const several = Array.isArray(json)
  const files: readonly unknown[] = several ? json : [json]
  const mistakes: PlanMistake[] = []
  const read: { readonly plan: Plan; readonly root: string }[] = []
  files.forEach((file, at) => {
    const root = several ? `[${at}]` : ''
    const found = readPlan(file, root)
    mistakes.push(...found.mistakes)
    if (found.plan) read.push({ plan: found.plan, root })
  })
  read.sort((a, b) => (a.plan.effective.from < b.plan.effective.from ? -1 : a.plan.effective.from > b.plan.effective.from ? 1 : 0))
  mistakes.push(...checkVersions(read))
  const plans = read.map(({ plan }) => plan)
  if (period && !mistakes.some(({ severity }) => severity === 'error')) mistakes.push(...checkPeriod(read, period.from, period.to))
  return { plans, mistakes }
}

function readPlan(file: unknown, root: string): { readonly plan: Plan | null; readonly mistakes: readonly PlanMistake[] } {
  const shape = planFile.safeParse(file)
  const mistakes = shape.success ? [] : shape.error.issues.flatMap((issue) => shapeMistakes(issue, file, root))
  const all = [...dropRepeats(mistakes), ...checkPlan(file, root)]
  return { plan: shape.success && all.every(({ severity }) => severity !== 'error') ? shape.data : null, mistakes: all }
}

/** A day that is badly written is also no real day; its place is told once. */
function dropRepeats(mistakes: readonly PlanMistake[]): readonly PlanMistake[] {
  return mistakes.filter((one, at) => mistakes.findIndex((other) => other.place === one.place && other.shown === one.shown) === at)
}

function shapeMistakes(issue: z.core.$ZodIssue, file: unknown, root: string): readonly PlanMistake[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ code: 'unknown-key', severity: 'error', place: placeOf(root, path), shown: key, allowed: allowedAt(patternOf(path)) }))
  }
  const value = valueAt(file, path)
  return [{ code: value === undefined ? 'missing' : 'shape', severity: 'error', place: placeOf(root, path), shown: showValue(value), allowed: allowedAt(patternOf(path)) }]
}

/** "tiers.steps[1].upTo" below a root such as "[0]". */
export function placeOf(root: string, path: Path): string {
  let place = root
  for (const key of path) place += typeof key === 'number' ? `[${key}]` : place === '' ? key : `.${key}`
  return place
}

function patternOf(path: Path): string {
  return placeOf('', path).replace(/\[\d+\]/g, '[]')
}

function valueAt(file: unknown, path: Path): unknown {
  let value: unknown = file
  for (const key of path) value = isRecord(value) ? value[key] : undefined
  return value
}

function isRecord(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
}

/** What stands at a place, cut to 40 characters. */
export function showValue(value: unknown): string {
  if (value === undefined) return ''
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? ''
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
