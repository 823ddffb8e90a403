import type { Both, ClosedComparison, ClosedDifference } from '../closing'
import { addFen, explainCause, explainComparison, explainExclusion, formatFen, negateFen, percentText, readFen, zeroFen, type Difference, type Fen, type Language, type RowRef, type SnapshotComparison, type Summary } from '../core-bridge'

type Cause = Difference['causes'][number]

/** A comparison in words and sums, each difference with its row in the register as it is now. */
export function describeComparison({ state, differences }: SnapshotComparison, summary: Summary): ClosedComparison {
  const refs = refsOf(summary)
  return {
    state, sentence: inBoth(language => explainComparison({ state, differences }, language)), differences: differences.map(one => describe(one, summary, refs)),
    change: formatFen(differences.reduce((sum, one) => addFen(sum, changeOf(one)), zeroFen)),
  }
}

function describe(difference: Difference, { excluded }: Summary, refs: ReadonlyMap<string, RowRef>): ClosedDifference {
  const { what, person, contractNo, id, before, after, causes } = difference
  const exclusion = causes.some(cause => cause.what === 'excluded') ? excluded.find(one => one.contractNo === contractNo && one.id === id) : undefined
  return {
    what, person, contractNo, id, before, after, change: formatFen(changeOf(difference)), ref: refs.get(keyOf(contractNo, id)) ?? null,
    causes: causes.map(cause => inBoth(language => explainCause(shownCause(cause), language))), excluded: exclusion ? inBoth(language => explainExclusion(exclusion, language)) : null,
  }
}

/** Rates in per cent; the code of an exclusion says nothing to people. */
function shownCause(cause: Cause): Cause {
  const { what, from, to } = cause
  if (what === 'excluded' || what === 'no-longer-excluded') return { what, from: null, to: null }
  const rates = (text: string | null): string | null => text && text.split('/').map(percentText).join('/')
  return what === 'rate' ? { what, from: rates(from), to: rates(to) } : cause
}

/** An amount that stands in one statement only moved by all of it. */
function changeOf({ before, after }: Difference): Fen {
  const fen = (amount: string | null): Fen => (amount === null ? null : readFen(amount)) ?? zeroFen
  return addFen(fen(after), negateFen(fen(before)))
}

/** Rows by contract and filing; what has neither cannot be found again. */
function refsOf({ lines, excluded, deductions, rewards }: Summary): ReadonlyMap<string, RowRef> {
  const places = [...deductions, ...rewards].flatMap(({ id, ref }) => (ref === null ? [] : [{ contractNo: null, id, ref }]))
  return new Map([...places, ...excluded, ...lines.map(({ trace }) => trace)].flatMap(({ contractNo, id, ref }) => (contractNo === null && id === null ? [] : [[keyOf(contractNo, id), ref] as const])))
}

function keyOf(contractNo: string | null, id: string | null): string {
  return JSON.stringify([contractNo, id])
}

function inBoth(say: (language: Language) => string): Both {
  return { 'zh-CN': say('zh-CN'), en: say('en') }
}
