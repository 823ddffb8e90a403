import { explainDeduction, explainLine, explainReward, lineSource, monthOf, percentText, type Deduction, type Fen, type Language, type Line, type Reward, type Summary } from '../../core/index'
import { sayIn, type Say } from './say'

/** One amount for one person: a line of commission, a deduction or a reward, in the words of a statement. */
export interface Entry {
  readonly kind: 'line' | 'deduction' | 'reward'
  /** 签约, 回款, 退款 … */
  readonly word: string
  readonly person: string
  readonly team: string
  readonly month: string
  readonly day: string
  readonly id: string
  readonly contractNo: string
  /** null where the amount is no part of anything. */
  readonly base: Fen | null
  readonly rate: string
  readonly share: string
  readonly amount: Fen
  readonly plan: string
  readonly clause: string
  readonly why: string
  readonly place: string
}

/** What stands where no team is known. */
export function noTeam(language: Language): string {
  return language === 'en' ? '(no team)' : '（未填部门）'
}

/** Every amount of a statement, in the order of the register: commission, deductions, rewards. */
export function entriesOf(summary: Summary, language: Language): readonly Entry[] {
  const say = sayIn(language)
  const team = (name: string | null): string => name ?? noTeam(language)
  return [
    ...summary.lines.map(line => lineEntry(line, team(line.team), language, say)),
    ...summary.deductions.map(one => deductionEntry(one, team(one.team), language, say)),
    ...summary.rewards.map(one => rewardEntry(one, team(one.team), summary.period.to, language, say)),
  ]
}

const WORDS: { readonly [K in Line['kind']]: readonly [zh: string, en: string] } = { sale: ['签约', 'signing'], receipt: ['回款', 'receipt'], refund: ['退款扣回', 'claw-back'], rerate: ['补差', 'make-good'] }

function lineEntry(line: Line, team: string, language: Language, say: Say): Entry {
  const { trace, share } = line
  return {
    kind: 'line', word: say(...WORDS[line.kind]), person: line.person, team, month: monthOf(trace.day), day: trace.day, id: trace.id ?? '', contractNo: trace.contractNo ?? '',
    base: trace.base, rate: line.rate.split('/').map(percentText).join('/'), share: share === 'rest' ? say('其余', 'the rest') : share, amount: line.amount,
    plan: planOf(line, say), clause: line.clause ?? '', why: explainLine(line, language), place: placeOf(trace.source, say),
  }
}

function planOf(line: Line, say: Say): string {
  const source = lineSource(line)
  if (!source) return ''
  return source.override === null ? source.id : `${source.id} ${say(`例外 ${source.override}`, `override ${source.override}`)}`
}

function deductionEntry(deduction: Deduction, team: string, language: Language, say: Say): Entry {
  const { person, day, id, type, amount, clause, ref } = deduction
  return { ...PLAIN, kind: 'deduction', word: type || say('扣罚', 'deduction'), person, team, month: monthOf(day), day, id: id ?? '', amount, clause, why: explainDeduction(deduction, language), place: placeOf(ref, say) }
}

/** A reward has no day of its own; it belongs to the end of the period. */
function rewardEntry(reward: Reward, team: string, to: Summary['period']['to'], language: Language, say: Say): Entry {
  const { kind, person, id, amount, clause, ref } = reward
  const word = kind === 'pool' ? say('罚款分配', 'share of fines') : say('协调奖励', 'coordination')
  return { ...PLAIN, kind: 'reward', word, person, team, month: monthOf(to), day: '', id: id ?? '', amount, clause, why: explainReward(reward, language), place: ref ? placeOf(ref, say) : '' }
}

const PLAIN = { contractNo: '', base: null, rate: '', share: '', plan: '' } as const

function placeOf({ book, sheet, row }: Line['trace']['ref'], say: Say): string {
  return say(`${book}「${sheet}」第 ${row} 行`, `${book}, ${sheet}, row ${row}`)
}

