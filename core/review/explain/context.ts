import type { Day } from '../../calendar/day'
import type { HolidayCalendar } from '../../calendar/holiday-calendar'
import type { Finding } from '../../findings/finding'
import type { Language } from '../../findings/language'
import type { PolicyPack } from '../../policy/pack'
import type { RegisterEvent } from '../../registration/registration'
import type { RowRef } from '../../workbook/row-ref'

/** What an explanation needs beside the verdict and the pack. */
export interface ExplainContext {
  readonly asOf: Day
  readonly calendar: HolidayCalendar
  readonly message: (finding: Finding) => string
  /** A few words on a related row (its number, who filed it and when); nothing where there is nothing to say. */
  readonly related?: (ref: RowRef) => string | null
  /** The row's events from event sheets, in order of time. */
  readonly events?: readonly RegisterEvent[]
}

/** The words of a clause in the language; null when the pack does not state it. */
export function clauseWords(pack: PolicyPack, id: string, language: Language): string | null {
  const clause = pack.clauses.find(one => one.id === id)
  return clause ? (language === 'en' ? clause.en : clause.zh) : null
}

/** "（R03.4a）" or " (R03.4a)"; nothing without a clause. */
export function clauseMark(clause: string | null | undefined, language: Language): string {
  if (!clause) return ''
  return language === 'en' ? ` (${clause})` : `（${clause}）`
}
