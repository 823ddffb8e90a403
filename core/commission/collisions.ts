import { type Day, type Month, monthOf, readDay } from '../calendar/day'
import { type Fen, readFen, zeroFen } from '../money/fen'
import type { Verdict } from '../lifecycle/verdict'
import type { PolicyPack } from '../policy/pack'
import type { RowRef } from '../workbook/row-ref'
import type { Staff } from './people'
import type { CollisionCount, Reward } from './summary'
import type { CheckList } from './summary-check'

/** One collision with everyone in it. */
export interface Collision {
  readonly day: Day
  readonly region: string
  readonly rows: readonly Verdict[]
  /** Keys of the sellers, and of those with the main responsibility. */
  readonly sellers: readonly string[]
  readonly responsible: ReadonlySet<string>
  readonly cause: string | null
  /** The first row of it that was signed under protection on the day of the collision or later. */
  readonly signed: Verdict | null
}

/** The collisions that the check found, each once: every row of it carries the same finding (R01.2a). */
export function readCollisions(verdicts: readonly Verdict[], staff: Staff): readonly Collision[] {
  const byRef = new Map<string, Verdict>()
  const found = new Map<string, Collision>()
  const colliding = verdicts.filter(({ findings }) => findings.some(({ code }) => code === 'collision.visit'))
  for (const verdict of colliding) byRef.set(refKey(verdict.registration.ref), verdict)
  for (const verdict of colliding) {
    for (const finding of verdict.findings) {
      if (finding.code !== 'collision.visit') continue
      const keys = [finding.subject, ...finding.related].map(refKey).sort()
      const key = `${finding.data.day}|${keys.join('|')}`
      const day = readDay(finding.data.day)
      if (day === null || found.has(key)) continue
      const rows = keys.flatMap((ref) => byRef.get(ref) ?? []).sort((a, b) => a.index - b.index)
      const keyed = (names: readonly string[]): readonly string[] => [...new Set(names.map((name) => staff.people.add(name, finding.subject)))]
      found.set(key, {
        day, region: finding.data.region, rows, sellers: keyed(finding.data.sellers), responsible: new Set(keyed(finding.data.responsible)),
        cause: rows.find(({ registration }) => registration.values.collisionCause !== undefined)?.registration.values.collisionCause ?? null,
        signed: firstSigned(rows, day),
      })
    }
  }
  return [...found.values()]
}

function firstSigned(rows: readonly Verdict[], day: Day): Verdict | null {
  const signed = rows.filter(({ status, trace }) => status === 'signed' && trace.signedOn !== null && trace.signedOn >= day)
  return signed.reduce<Verdict | null>((first, row) => (first === null || (row.trace.signedOn ?? '') < (first.trace.signedOn ?? '') ? row : first), null)
}

/** Collisions of the period by month, region, person and cause (R01.2b). */
export function countCollisions(collisions: readonly Collision[], clause: string, from: Day, to: Day, staff: Staff): readonly CollisionCount[] {
  const counts = new Map<string, { month: Month; region: string; person: string; cause: string | null; collisions: number; responsible: number; signed: number; clause: string }>()
  for (const { day, region, sellers, responsible, cause, signed } of collisions) {
    if (day < from || day > to) continue
    for (const seller of sellers) {
      const key = JSON.stringify([monthOf(day), region, seller, cause])
      const count = counts.get(key) ?? { month: monthOf(day), region, person: staff.people.shown(seller), cause, collisions: 0, responsible: 0, signed: 0, clause }
      count.collisions += 1
      if (responsible.has(seller)) count.responsible += 1
      if (signed) count.signed += 1
      counts.set(key, count)
    }
  }
  return [...counts.values()].sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))
}

/**
 * The reward of whoever coordinated a collision that ended in a contract (R01.4): the 协调人 written in one of its rows,
 * else the seller who signed. Several collisions before one contract bring one reward. Without an amount in the pack the line
 * stands at nothing and says that the amount is to be fixed.
 */
export function rewardCoordination(collisions: readonly Collision[], pack: PolicyPack, from: Day, to: Day, staff: Staff, checks: CheckList): readonly Reward[] {
  const clause = pack.collision?.rewardClause ?? null
  if (clause === null) return []
  const amount: Fen = readFen(pack.collision?.reward ?? '0') ?? zeroFen
  const rewards: Reward[] = []
  const rewarded = new Set<number>()
  for (const { rows, signed } of collisions) {
    if (!signed || signed.trace.signedOn === null || signed.trace.signedOn < from || signed.trace.signedOn > to || rewarded.has(signed.index)) continue
    rewarded.add(signed.index)
    const name = [signed, ...rows].find(({ registration }) => registration.values.coordinator !== undefined)?.registration.values.coordinator ?? signed.registration.values.seller
    if (name === undefined) continue
    const { ref, id } = signed.registration
    const key = staff.people.add(name, ref)
    const person = staff.people.shown(key)
    const team = staff.teamOf(key)
    if (amount === 0) checks.add('reward-open', { ref, id }, { person })
    rewards.push({ kind: 'coordination', person, team: team === null ? null : staff.teams.shown(team), amount, clause, id, ref, shared: null })
  }
  return rewards
}

function refKey({ book, sheet, row }: RowRef): string {
  return `${book}\u0000${sheet}\u0000${row}`
}
