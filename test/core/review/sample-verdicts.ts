import { readDay, type Day } from '../../../core/calendar/day'
import { readWallTime, type WallTime } from '../../../core/calendar/wall-time'
import type { Finding } from '../../../core/findings/finding'
import type { Status, Stretch, Trace, Verdict } from '../../../core/lifecycle/verdict'
import type { FieldValues, Registration } from '../../../core/registration/registration'
import { SUBJECT } from '../findings/sample-findings'

/** Verdicts for the sentences' tests; all people are invented. */

export function day(text: string): Day {
  const read = readDay(text)
  if (!read) throw new Error(`no day: ${text}`)
  return read
}

export function time(text: string): WallTime {
  const read = readWallTime(text)
  if (!read) throw new Error(`no time: ${text}`)
  return read
}

interface Given {
  readonly trace?: Partial<Trace>
  readonly findings?: readonly Finding[]
  readonly values?: FieldValues
  readonly stages?: Registration['stages']
  readonly effectiveOn?: Day | null
  readonly expiresOn?: Day | null
  readonly daysLeft?: number | null
  readonly owner?: string | null
  readonly party?: string | null
}

export function aStretch(given: Partial<Stretch> = {}): Stretch {
  return { what: 'start', from: day('2026-03-01'), until: day('2026-03-08'), clause: 'R03.4a', plainUntil: given.until ?? day('2026-03-08'), holidays: [], rolledFrom: null, ...given }
}

/** A row filed by 张三 on 2026-03-01, with what the case gives. */
export function aVerdict(status: Status | null, given: Given = {}): Verdict {
  const trace: Trace = { filedOn: day('2026-03-01'), approvedOn: null, depositOn: null, signedOn: null, endedOn: null, ending: null, waitingFor: null, stretches: [], clause: null, ...given.trace }
  const registration: Registration = { ref: SUBJECT, lines: [], lineValues: [], id: 'A', values: given.values ?? { registeredAt: time('2026-03-01') }, stages: given.stages ?? [], troubles: [] }
  return {
    index: 0, registration, status, trace,
    effectiveOn: given.effectiveOn ?? null, expiresOn: given.expiresOn ?? null, daysLeft: given.daysLeft ?? null,
    owner: given.owner === undefined ? '张三' : given.owner, party: given.party === undefined ? '张三' : given.party, findings: given.findings ?? [],
  }
}
