import { appendTo } from '../lists/append-to'
import type { CheckContext } from '../conflicts/check'
import { findingOf } from '../conflicts/check'
import { reportCollisions } from '../conflicts/collisions'
import { reportMirrors } from '../conflicts/duplicates'
import { reportOpenObjections } from '../conflicts/objections'
import type { Finding } from '../findings/finding'
import { factsOf, outcomeOf } from '../lifecycle/walk-context'
import { normaliseProjectKey } from '../identity/identity-index'
import { rulingWords, type RulingBook } from './rulings'

/** Findings that rows have together: mirror notices, collisions, objections, numbers used twice, repeated problems, rulings. */
export function reportGroups(rows: readonly number[], context: CheckContext, rulings: RulingBook, put: (row: number, finding: Finding) => void): void {
  reportMirrors(rows, context, put)
  reportCollisions(rows, context, put)
  reportOpenObjections(rows, context, put)
  reportDuplicateIds(rows, context, put)
  if (context.pack.service) reportRepeats(rows, context, put)
  for (const [row, list] of rulings.byRow) {
    if (outcomeOf(context, row).standing === 'unseen') continue
    for (const ruling of list) put(row, findingOf(context, row, 'ruling.applied', { what: rulingWords(ruling), who: ruling.who, day: ruling.day, why: ruling.why }))
  }
}

/** One number in one sheet on rows of different customers. */
function reportDuplicateIds(rows: readonly number[], context: CheckContext, put: (row: number, finding: Finding) => void): void {
  const firsts = new Map<string, number>()
  const groups = new Map<string, number[]>()
  for (const row of rows) {
    const { registration, future } = factsOf(context, row)
    if (registration.id === null || future) continue
    const key = `${registration.ref.book}\u0000${registration.ref.sheet}\u0000${registration.id}`
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, row)
    else {
      if (!groups.has(key)) appendTo(groups, key, first)
      appendTo(groups, key, row)
    }
  }
  for (const group of groups.values()) for (const row of group) {
    const { id } = factsOf(context, row).registration
    put(row, findingOf(context, row, 'register.duplicate-id', { id: id ?? '' }, { related: group.filter(other => other !== row) }))
  }
}

/** R07.3: the same customer with the same problem again. */
function reportRepeats(rows: readonly number[], context: CheckContext, put: (row: number, finding: Finding) => void): void {
  const groups = new Map<string, number[]>()
  for (const row of rows) {
    const { registration, future } = factsOf(context, row)
    const { company, customerName, problem } = registration.values
    if (future || problem === undefined) continue
    const key = `${normaliseProjectKey(company ?? customerName ?? '')}\u0000${normaliseProjectKey(problem)}`
    appendTo(groups, key, row)
  }
  for (const group of groups.values()) if (group.length > 1) for (const row of group) {
    put(row, findingOf(context, row, 'service.repeat', { times: group.length }, { related: group.filter(other => other !== row), clause: context.pack.service?.clause ?? null }))
  }
}
