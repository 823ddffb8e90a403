import { message, type Language, type Review, type RowRef, type Verdict } from '../core-bridge'
import type { explainVerdict } from '../core-bridge'

type ExplainContext = Parameters<typeof explainVerdict>[2]

/** What the explanation of a verdict may draw on: the row's events, and a few words on the rows it speaks of. */
export function explainContext({ asOf, calendar, registers, verdicts }: Review, verdict: Verdict, language: Language): ExplainContext {
  const { id } = verdict.registration
  const related = (ref: RowRef): string | null => {
    const other = verdicts.find(({ registration }) => registration.ref.sheet === ref.sheet && registration.ref.row === ref.row && registration.ref.book === ref.book)
    return other ? [other.registration.id, other.party, other.registration.values.registeredAt].filter(Boolean).join(' ') || null : null
  }
  return { asOf, calendar, message: finding => message(finding, language), related, events: id === null ? [] : registers.events.filter(event => event.registrationId === id) }
}
