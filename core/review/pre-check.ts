import { atDay } from '../calendar/wall-time'
import type { Day } from '../calendar/day'
import type { Finding } from '../findings/finding'
import type { Verdict } from '../lifecycle/verdict'
import type { Registers } from '../register/registers'
import type { Registration } from '../registration/registration'
import { review, type Review } from './review'
import type { ReviewInput } from './review-state'

export interface PreCheckInput extends ReviewInput {
  /** The registers together with the new rows, each file a book. */
  readonly registers: Registers
  /** Names of the books that hold the new rows. */
  readonly newBooks: ReadonlySet<string>
}

/** What would become of new rows if they were entered as they stand. */
export interface PreCheck {
  /** Of the registers and the new rows together. */
  readonly review: Review
  /** Of the new rows, in their order. */
  readonly verdicts: readonly Verdict[]
  /** Of the sheets of the new rows. */
  readonly sheetFindings: readonly Finding[]
}

/**
 * Judges new rows against the registers and against each other, before anything is entered (R03.5).
 * A row that gives no filing time is filed now: on the day of the check, behind the rows of the registers of that day.
 * One that gives its time stands where a check would see it once it is entered.
 */
export function preCheck(input: PreCheckInput): PreCheck {
  const { newBooks, ...rest } = input
  const registers = markNew(input.registers, newBooks, input.asOf)
  const judged = review({ ...rest, registers })
  return {
    review: judged,
    verdicts: judged.verdicts.filter(({ registration }) => newBooks.has(registration.ref.book)),
    sheetFindings: judged.sheetFindings.filter(({ subject }) => newBooks.has(subject.book)),
  }
}

function markNew(registers: Registers, newBooks: ReadonlySet<string>, asOf: Day): Registers {
  const isNeedless = (finding: Finding): boolean => newBooks.has(finding.subject.book) && finding.code === 'header.missing' && finding.data.field === 'registeredAt'
  return {
    ...registers,
    registrations: registers.registrations.map(registration => (newBooks.has(registration.ref.book) ? asNew(registration, asOf) : registration)),
    findings: registers.findings.filter(finding => !isNeedless(finding)),
  }
}

/** A time that stands there and cannot be read is the user's to put right, and a pre-report (R16.2) is no filing yet. */
function isUndated({ values, troubles }: Registration): boolean {
  return values.registeredAt === undefined && values.preReportedAt === undefined && !troubles.some(({ field }) => field === 'registeredAt')
}

function asNew(registration: Registration, today: Day): Registration {
  if (!isUndated(registration)) return registration
  return { ...registration, unentered: true, values: { ...registration.values, registeredAt: atDay(today) } }
}
