import type { Day } from '../calendar/day'
import type { HolidayCalendar } from '../calendar/holiday-calendar'
import type { Finding } from '../findings/finding'
import { message } from '../findings/message'
import type { Verdict } from '../lifecycle/verdict'
import type { LedgerEntry } from '../penalties/ledger'
import type { PolicyPack } from '../policy/pack'
import type { Layout, RegisterEvent } from '../registration/registration'
import { checkContracts, checkPlanDates, checkSpellings } from './check-contracts'
import { countCollisions, readCollisions, rewardCoordination } from './collisions'
import { readDeductions } from './deductions'
import { readDeposits } from './deposits'
import { findEmptyReason } from './empty-reason'
import { customerKey } from './first-order'
import { listNotifications } from './notifications'
import type { Plan } from './plan'
import { sharePool } from './pool'
import { scoreQuality } from './quality'
import { measureService } from './service-times'
import { settleContracts } from './settle-contracts'
import { readStatistics } from './statistics'
import type { Summary } from './summary'
import { measureTargets } from './targets'
import { sumTotals } from './totals'
import { countVisitPoints } from './visit-points'

/** Everything a statement is computed from; nothing else has a say in it. */
export interface SummaryInput {
  readonly pack: PolicyPack
  /** Judged as of `to`. */
  readonly verdicts: readonly Verdict[]
  readonly events: readonly RegisterEvent[]
  readonly ledger: readonly LedgerEntry[]
  /** Versions that do not overlap, from `readPlans`; none for the regulation's own summary alone. */
  readonly plans: readonly Plan[]
  readonly from: Day
  readonly to: Day
  readonly calendar: HolidayCalendar
  /** Where the columns stand, so that checks and exclusions can name cells. */
  readonly layouts?: readonly Layout[]
  /** The customer of a verdict by its index, as the engine joined them; name and phones decide where it is left out. */
  readonly customerOf?: (index: number) => number
  /** Findings of the workbooks beside their registers, such as settings of two books that differ. */
  readonly bookFindings?: readonly Finding[]
}

/** The commission statement of a period, and the regulation's own summary. */
export function summarise(input: SummaryInput): Summary {
  const { pack, verdicts, ledger, from, to, calendar } = input
  const { contracts, lines, excluded, refused, unplanned, sources } = settleContracts(input)
  const { staff, checks, events } = sources
  const customerKeyOf = ({ index, registration }: Verdict): number | string => input.customerOf?.(index) ?? customerKey(registration, pack)
  const deductions = readDeductions(ledger, from, to, staff, checks)
  const collisions = pack.collision ? readCollisions(verdicts, staff) : []
  const rewards = [...rewardCoordination(collisions, pack, from, to, staff, checks), ...sharePool(ledger, pack, from, to, staff, checks)]
  const people = countVisitPoints(verdicts, pack, from, to, events, staff)
  const targets = measureTargets(verdicts, { pack, from, to, events, staff, checks })
  const service = measureService(verdicts, { pack, from, to, calendar, checks, customerKeyOf })
  checkContracts(contracts, sources)
  checkPlanDates(input.plans, unplanned, sources)
  checkSpellings(staff, checks)
  for (const finding of input.bookFindings ?? []) checks.add('book-finding', { ref: finding.subject, id: null }, { code: finding.code, zh: message(finding, 'zh-CN'), en: message(finding, 'en') })
  return {
    policy: pack.id, period: { from, to }, lines, deductions, rewards, people, excluded, service, targets,
    collisions: pack.collision ? countCollisions(collisions, pack.collision.clause, from, to, staff) : null,
    deposits: readDeposits(verdicts, pack, to, events),
    statistics: readStatistics(verdicts, { pack, from, to, events, customerKeyOf }),
    quality: scoreQuality(verdicts, pack, from, to, staff),
    notifications: listNotifications(verdicts, { pack, from, to, calendar }),
    totals: sumTotals(lines, deductions, rewards), checks: checks.all,
    emptyBecause: lines.length > 0 ? null : findEmptyReason({ verdicts, contracts, excluded, refused, unplanned, from }),
  }
}
