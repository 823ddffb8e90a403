import type { Finding } from '../findings/finding'
import { openEvents } from '../lifecycle/event-book'
import { gatherFacts } from '../lifecycle/gather-facts'
import type { Verdict } from '../lifecycle/verdict'
import { normaliseProjectKey } from '../identity/identity-index'
import { assessPenalties, findOffences } from '../penalties/assess'
import type { Registration } from '../registration/registration'
import { checkRows, judgeRows, openState, type ReviewInput, type ReviewState } from './review-state'
import { reviewOf, verdictOf, type Review } from './review'

/** A review that is kept while the register is worked on: one changed row is judged anew with those it concerns. */
export interface ReviewSession {
  readonly review: Review
  /** Judges a row in its new form; answers the rows whose verdict was drawn anew. Rows are dense indices. */
  rejudge(row: number, registration: Registration): readonly number[]
}

/**
 * Opens a session; what it says is equal to a fresh `review` after every change (a test holds the two together).
 * Events, suspensions and the opening days of projects (R16.6) stay as they were when it was opened.
 */
export function openSession(input: ReviewInput): ReviewSession {
  const registrations = [...input.registers.registrations]
  const registers = { ...input.registers, registrations }
  const state = openState({ ...input, registers })
  const rows = registrations.map((_, row) => row)
  judgeRows(rows, state)
  const links = openLinks(state)
  for (const row of rows) links.add(row)
  const offenders = new Map<string, Set<number>>()
  const findingsOf = (row: number): readonly Finding[] => [...state.own.of(row), ...state.shared.of(row)]
  const noteOffenders = (row: number): void => {
    for (const { person } of findOffences(row, findingsOf(row), state.context)) {
      const list = offenders.get(person)
      if (list) list.add(row)
      else offenders.set(person, new Set([row]))
    }
  }
  for (const row of rows) noteOffenders(row)
  assessPenalties(rows, findingsOf, state.context, (row, finding) => state.penalties.put(row, finding))
  const verdicts: Verdict[] = rows.map(row => verdictOf(row, state))

  return {
    get review() {
      const guilty = [...new Set([...offenders.values()].flatMap(list => [...list]))].sort((a, b) => a - b)
      return reviewOf(state, verdicts, assessPenalties(guilty, findingsOf, state.context, () => {}))
    },
    rejudge(row, registration) {
      const before = links.closure(row)
      const guilty = new Set([...before].flatMap(other => findOffences(other, findingsOf(other), state.context).map(o => o.person)))
      // Rows that only may be the same customer keep their right, but tell of other pairs afterwards.
      const possibleBefore = possibleOf(before, state)
      links.remove(row)
      const old = registrations[row]
      registrations[row] = registration
      if (old && old.id === registration.id) state.events.follow(old, registration)
      else state.events = openEvents(registers.events, registrations)
      if (!state.facts[row]?.future) state.walk.sameness.remove(row)
      const { pack, asOf } = state.input
      const facts = (state.facts[row] = gatherFacts(row, registration, pack, asOf, state.events, state.layouts))
      if (!facts.future) state.walk.sameness.add(row, facts)
      links.add(row)
      const concerned = [...new Set([...before, ...links.closure(row)])].sort((a, b) => a - b)
      judgeRows(concerned, state)
      const touched = new Set(concerned)
      const possible = [...new Set([...possibleBefore, ...possibleOf(concerned, state)])].filter(other => !touched.has(other))
      checkRows(possible, state)
      for (const other of possible) touched.add(other)
      for (const other of concerned) {
        noteOffenders(other)
        for (const { person } of findOffences(other, findingsOf(other), state.context)) guilty.add(person)
      }
      for (const other of reassess(guilty, offenders, findingsOf, state)) touched.add(other)
      for (const other of touched) verdicts[other] = verdictOf(other, state)
      return [...touched].sort((a, b) => a - b)
    },
  }
}

function possibleOf(rows: Iterable<number>, state: ReviewState): readonly number[] {
  return [...rows].flatMap(row => state.walk.sameness.possibleOf(row).rows)
}

/** Counts the violations of some people anew; answers the rows they stand on. */
function reassess(persons: ReadonlySet<string>, offenders: ReadonlyMap<string, Set<number>>, findingsOf: (row: number) => readonly Finding[], state: ReviewState): readonly number[] {
  if (persons.size === 0) return []
  const rows = [...new Set([...persons].flatMap(person => [...(offenders.get(person) ?? [])]))].sort((a, b) => a - b)
  const all = [...new Set(rows.flatMap(row => findOffences(row, findingsOf(row), state.context).flatMap(o => [...(offenders.get(o.person) ?? [])])))].sort((a, b) => a - b)
  for (const row of [...rows, ...all]) state.penalties.clear(row)
  assessPenalties(all, findingsOf, state.context, (row, finding) => state.penalties.put(row, finding))
  return [...new Set([...rows, ...all])]
}

interface Links {
  add(row: number): void
  remove(row: number): void
  /** A row and all that hang together with it. */
  closure(row: number): ReadonlySet<number>
}

/** Which rows hang together: by the keys of their customer, by soft matches, by number, visit and repeated problem. */
function openLinks(state: ReviewState): Links {
  const byKey = new Map<string, Set<number>>()
  const keysOf = (row: number): readonly string[] => {
    const facts = state.facts[row]
    if (!facts) return []
    const { registration } = facts
    const { project, company, customerName, problem } = registration.values
    const keys = state.walk.sameness.keysOf(row).map(key => `k:${key}`)
    if (registration.id !== null) keys.push(`id:${registration.ref.book}\u0000${registration.ref.sheet}\u0000${registration.id}`)
    if (state.input.pack.collision && project !== undefined) keys.push(`j:${normaliseProjectKey(project)}`)
    if (state.input.pack.service && problem !== undefined) keys.push(`s:${normaliseProjectKey(company ?? customerName ?? '')}\u0000${normaliseProjectKey(problem)}`)
    return keys
  }
  return {
    add(row) {
      for (const key of keysOf(row)) {
        const rows = byKey.get(key)
        if (rows) rows.add(row)
        else byKey.set(key, new Set([row]))
      }
    },
    remove(row) {
      for (const key of keysOf(row)) byKey.get(key)?.delete(row)
    },
    closure(row) {
      const found = new Set([row])
      const open = [row]
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const key of keysOf(next)) for (const other of byKey.get(key) ?? []) if (!found.has(other)) { found.add(other); open.push(other) }
        for (const other of state.walk.sameness.softOf(next)) if (!found.has(other)) { found.add(other); open.push(other) }
      }
      return found
    },
  }
}
