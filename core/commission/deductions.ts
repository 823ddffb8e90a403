import type { Day } from '../calendar/day'
import { negateFen } from '../money/fen'
import type { LedgerEntry } from '../penalties/ledger'
import type { Staff } from './people'
import type { Deduction } from './summary'
import type { CheckList } from './summary-check'

/** The fines of the period, each as an amount to take off (R03.6c, R08.4); a fine without an amount is told, not passed over. */
export function readDeductions(ledger: readonly LedgerEntry[], from: Day, to: Day, staff: Staff, checks: CheckList): readonly Deduction[] {
  const deductions: Deduction[] = []
  for (const { person, type, day, occurrence, amount, consequence, clause, ref, registrationId } of ledger) {
    if (day < from || day > to) continue
    const key = staff.people.add(person, ref)
    if (amount === null) {
      if (consequence === 'fine') checks.add('fine-open', { ref, id: registrationId }, { person: staff.people.shown(key), type, day })
      continue
    }
    if (amount === 0) continue
    const team = staff.teamOf(key)
    deductions.push({ person: staff.people.shown(key), team: team === null ? null : staff.teams.shown(team), amount: negateFen(amount), clause, id: registrationId, ref, day, type, occurrence })
  }
  return deductions
}
