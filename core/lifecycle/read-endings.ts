import type { Day } from '../calendar/day'
import { dayOf } from '../calendar/wall-time'
import type { PolicyPack } from '../policy/pack'
import type { RegisterEvent, Registration } from '../registration/registration'
import type { Ending, EndingKind } from './facts'

const NONE: readonly Ending[] = []
const EVENT_ENDINGS: Partial<Record<RegisterEvent['kind'], EndingKind>> = {
  competitor: 'competitor', false: 'false', 'dispute-in-presence': 'dispute-in-presence', 'give-up': 'give-up', withdrawal: 'withdrawal',
}

/** The endings of a registration known on `asOf`, events and the column 终止原因 alike, in order of time. */
export function readEndings(registration: Registration, events: readonly RegisterEvent[], filedOn: Day | null, asOf: Day): readonly Ending[] {
  const { ended, endedAt, remarks } = registration.values
  if (events.length === 0 && ended === undefined) return NONE
  const endings: Ending[] = []
  for (const event of events) {
    const kind = EVENT_ENDINGS[event.kind]
    if (kind && dayOf(event.at) <= asOf) endings.push({ kind, on: dayOf(event.at), person: event.person, remarks: event.remarks })
  }
  const kind = ended === undefined ? null : readEndingWord(ended)
  // An undated ending is known to have come, and the filing day is the only day the row itself gives.
  const on = endedAt === undefined ? filedOn : dayOf(endedAt)
  const isTold = endings.some(e => e.kind === kind && (endedAt === undefined || e.on === on))
  if (kind && on !== null && on <= asOf && !isTold) {
    endings.push({ kind, on, person: undefined, remarks })
  }
  return endings.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}

/** What the word of 终止原因 says: 签约竞品 / 虚假 / 客户在场争议 / 主动放弃 / 撤单; null for other words. */
export function readEndingWord(word: string): EndingKind | null {
  if (word.includes('竞品') || word.includes('竞争')) return 'competitor'
  if (word.includes('虚假') || word.includes('不实')) return 'false'
  if (word.includes('争议')) return 'dispute-in-presence'
  if (word.includes('放弃')) return 'give-up'
  return word.includes('撤') || word.includes('取消') ? 'withdrawal' : null
}

/** The ending that makes a registration void from its start; null when none does (R08.4, R08.5). */
export function findVoiding(endings: readonly Ending[], pack: PolicyPack): Ending | null {
  for (const ending of endings) {
    if (ending.kind === 'false' && pack.endings.falseInformation?.as === 'invalid') return ending
    if (ending.kind === 'dispute-in-presence' && pack.endings.disputeInPresence) return ending
  }
  return null
}
