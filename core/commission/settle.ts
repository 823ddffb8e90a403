import type { Day } from '../calendar/day'
import type { HolidayCalendar } from '../calendar/holiday-calendar'
import { openEvents } from '../lifecycle/event-book'
import { openLayouts } from '../lifecycle/layout-book'
import type { Verdict } from '../lifecycle/verdict'
import type { LedgerEntry } from '../penalties/ledger'
import type { PolicyPack } from '../policy/pack'
import type { Layout, RegisterEvent } from '../registration/registration'
import { checkContracts, checkPlanDates, checkSpellings } from './check-contracts'
import { countCollisions, readCollisions, rewardCoordination } from './collisions'
import { readDeductions } from './deductions'
import { readDeposits } from './deposits'
import { drawLines } from './draw-lines'
import { drawEarnings } from './draw-earnings'
import type { MoneyCourse } from './money-course'
import { findEmptyReason } from './empty-reason'
import type { Exclusion } from './exclusion'
import { customerKey } from './first-order'
import type { Line } from './line'
import { listNotifications } from './notifications'
import { readStaff } from './people'
import type { Plan } from './plan'
import { sharePool } from './pool'
import { scoreQuality } from './quality'
import { openPlan } from './rate-table'
import type { ContractSources } from './contract-sources'
import { payeeOf } from './payee'
import { readContracts } from './read-contracts'
import { measureService } from './service-times'
import { readStatistics } from './statistics'
import { openChecks } from './summary-check'
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
}

/** The commission statement of a period, and the regulation's own summary. */
export function summarise(input: SummaryInput): Summary {
  const { pack, verdicts, ledger, from, to, calendar } = input
  const staff = readStaff(verdicts)
  const checks = openChecks()
  const events = openEvents(input.events, verdicts.map(({ registration }) => registration))
  const sources: ContractSources = { pack, plans: input.plans.map(openPlan), from, to, events, layouts: openLayouts(input.layouts ?? []), staff, checks, customerOf: input.customerOf }
  const customerKeyOf = ({ index, registration }: Verdict): number | string => input.customerOf?.(index) ?? customerKey(registration, pack)
  const { contracts, excluded, unplanned } = readContracts(verdicts, sources)
  const earnings = drawEarnings(contracts, from)
  const { lines, refused } = drawAllLines(earnings, sources)
  const allExcluded = refused.length === 0 ? excluded : [...excluded, ...refused]
  const deductions = readDeductions(ledger, from, to, staff, checks)
  const collisions = pack.collision ? readCollisions(verdicts, staff) : []
  const rewards = [...rewardCoordination(collisions, pack, from, to, staff, checks), ...sharePool(ledger, pack, from, to, staff, checks)]
  const people = countVisitPoints(verdicts, pack, from, to, events, staff)
  const targets = measureTargets(verdicts, { pack, from, to, events, staff, checks })
  const service = measureService(verdicts, { pack, from, to, calendar, checks, customerKeyOf })
  checkContracts(contracts, sources)
  checkPlanDates(input.plans, unplanned, sources)
  checkSpellings(staff, checks)
  return {
    policy: pack.id, period: { from, to }, lines, deductions, rewards, people, excluded: allExcluded, service, targets,
    collisions: pack.collision ? countCollisions(collisions, pack.collision.clause, from, to, staff) : null,
    deposits: readDeposits(verdicts, pack, to, events),
    statistics: readStatistics(verdicts, { pack, from, to, events, customerKeyOf }),
    quality: scoreQuality(verdicts, pack, from, to, staff),
    notifications: listNotifications(verdicts, { pack, from, to, calendar }),
    totals: sumTotals(lines, deductions, rewards), checks: checks.all,
    emptyBecause: lines.length > 0 ? null : findEmptyReason({ verdicts, contracts, excluded: allExcluded, refused: refused.length, unplanned, from }),
  }
}

function drawAllLines(earnings: readonly MoneyCourse[], sources: ContractSources): { readonly lines: readonly Line[]; readonly refused: readonly Exclusion[] } {
  const lines: Line[] = []
  const refused: Exclusion[] = []
  for (const one of earnings) {
    const drawn = drawLines(one, sources)
    for (const line of drawn.lines) lines.push(line)
    if (drawn.refused) refused.push(refuseSplit(one, sources))
  }
  return { lines, refused }
}

/** A split that fixes more than the commission comes to is known only once the commission is. */
function refuseSplit({ contract }: MoneyCourse, { pack, layouts, staff }: ContractSources): Exclusion {
  const { id, ref, contractNo, signedOn, registration } = contract
  return { id, ref, contractNo, signedOn, ...payeeOf(registration.values, registration.ref, staff), code: 'split-too-large', status: 'signed', clause: pack.split ?? pack.commission?.basis ?? null, field: 'share', cell: layouts.cellOf(registration, 'share'), shown: null, missing: [] }
}
