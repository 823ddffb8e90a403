import { z } from 'zod'
import { formatFen } from '../money/fen'
import { canonicalJson } from './canonical-json'
import { lineSource } from './line'
import type { Summary } from './summary'

/** What a closed statement keeps of each line: enough to tell later why it would come out differently. */
const closedLine = z.strictObject({
  id: z.string().nullable(), contractNo: z.string().nullable(), row: z.int(), kind: z.enum(['sale', 'receipt', 'refund', 'rerate']), day: z.string(), person: z.string(), team: z.string().nullable(),
  base: z.string(), rate: z.string(), share: z.string(), amount: z.string(), plan: z.string(), override: z.int().nullable(), bound: z.enum(['cap', 'floor']).nullable(), bonus: z.string(),
})
const closedAmount = z.strictObject({ what: z.enum(['deduction', 'reward']), id: z.string().nullable(), person: z.string(), type: z.string(), day: z.string().nullable(), amount: z.string() })
const closedExclusion = z.strictObject({ id: z.string().nullable(), contractNo: z.string().nullable(), row: z.int(), code: z.string() })

const closedPeriod = z.strictObject({
  policy: z.string(), from: z.string(), to: z.string(), grand: z.string(),
  lines: z.array(closedLine), amounts: z.array(closedAmount), excluded: z.array(closedExclusion),
})

export type ClosedPeriod = z.infer<typeof closedPeriod>
export type ClosedLine = z.infer<typeof closedLine>
export type ClosedAmount = z.infer<typeof closedAmount>
export type ClosedExclusion = z.infer<typeof closedExclusion>

const snapshot = z.strictObject({ version: z.literal(1), digest: z.string().min(1), body: z.string().min(1) })

/** A sealed statement: `body` is canonical JSON, `digest` its fingerprint. */
export type PeriodSnapshot = z.infer<typeof snapshot>

/** Computes a fingerprint of a text; given from outside, since the core knows no cryptography. */
export type Digest = (text: string) => string

/** Seals a statement, so that a later change of what was paid cannot go unseen. */
export function closePeriod(summary: Summary, digest: Digest): PeriodSnapshot {
  const body = canonicalJson(closedOf(summary))
  return { version: 1, digest: digest(body), body }
}

/** Reads a snapshot from its JSON; null when it is none. */
export function readSnapshot(json: unknown): PeriodSnapshot | null {
  const read = snapshot.safeParse(json)
  return read.success ? read.data : null
}

/** What a snapshot sealed; null when its text is no closed period. */
export function openSnapshot({ body }: PeriodSnapshot): ClosedPeriod | null {
  try {
    const read = closedPeriod.safeParse(JSON.parse(body))
    return read.success ? read.data : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** The part of a statement that is sealed. */
export function closedOf({ policy, period, lines, deductions, rewards, excluded, totals }: Summary): ClosedPeriod {
  return {
    policy, from: period.from, to: period.to, grand: formatFen(totals.grand),
    lines: lines.map((line) => {
      const { kind, person, team, rate, share, amount, trace } = line
      const source = lineSource(line)
      return {
        id: trace.id, contractNo: trace.contractNo, row: trace.ref.row, kind, day: trace.day, person, team, base: formatFen(trace.base), rate, share, amount: formatFen(amount),
        plan: source?.id ?? '', override: source?.override ?? null, bound: trace.bound, bonus: formatFen(trace.bonus),
      }
    }),
    amounts: [
      ...deductions.map(({ id, person, type, day, amount }) => ({ what: 'deduction' as const, id, person, type, day, amount: formatFen(amount) })),
      ...rewards.map(({ id, person, kind, amount }) => ({ what: 'reward' as const, id, person, type: kind, day: null, amount: formatFen(amount) })),
    ],
    excluded: excluded.map(({ id, contractNo, ref, code }) => ({ id, contractNo, row: ref.row, code })),
  }
}
