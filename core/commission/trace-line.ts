import type { Language } from '../findings/language'
import { type Fen, formatFen } from '../money/fen'
import type { RowRef } from '../workbook/row-ref'
import { BASES, MODES, SPANS, fillOf, percentsOf, rerateVerb, shareWord, sliceText } from './explain-line'
import { type Line, type LineTrace, lineRates } from './line'

/** One step on the way to a line's amount. */
export interface TraceStep {
  readonly title: string
  readonly text: string
}

type Say = (zh: string, en: string) => string

/** How a line came about, step by step: contract, registration, plan and tier, arithmetic, share, amount, clauses. */
export function traceLine(line: Line, language: Language): readonly TraceStep[] {
  const say: Say = (zh, en) => (language === 'en' ? en : zh)
  const { trace, kind, clause } = line
  const step = (title: string, text: string | null): readonly TraceStep[] => (text === null ? [] : [{ title, text }])
  const clauses = [...new Set([clause, trace.splitClause].filter(one => one !== null))]
  return [
    ...step(say('合同', 'Contract'), contractText(trace, say)),
    ...step(say('报备', 'Filing'), filingText(trace, say)),
    ...step(say('方案', 'Plan'), planText(line, language, say)),
    ...step(say('计算', 'Arithmetic'), kind === 'rerate' ? rerateText(line, say) : fillOf(line).tiers.map(sliceText).join(' + ')),
    ...step(say('限额', 'Bound'), trace.bound === null ? null : trace.bound === 'cap' ? say('超过封顶，按封顶计', 'above the cap, so the cap') : say('不足保底，按保底计', 'below the floor, so the floor')),
    ...step(kind === 'refund' ? say('退款', 'Refund') : say('回款', 'Receipt'), partText(line, say)),
    ...step(say('奖励', 'Bonus'), trace.bonus === 0 ? null : say(`首单奖励 ${formatFen(trace.bonus)}`, `first-order bonus ${formatFen(trace.bonus)}`)),
    ...step(say('分成', 'Share'), shareText(line, say)),
    ...step(say('金额', 'Amount'), say(`${line.person} 计 ${formatFen(line.amount)} 元`, `${line.person}: ${formatFen(line.amount)} yuan`)),
    ...step(say('条款', 'Clauses'), clauses.length === 0 ? null : clauses.join(say('、', ', '))),
  ]
}

function contractText({ contractNo, signedOn, base, baseKind }: LineTrace, say: Say): string {
  return say(`${contractNo ?? '（无编号）'}，${signedOn} 签约，${BASES[baseKind]['zh-CN']} ${formatFen(base)}`, `${contractNo ?? '(no number)'}, signed ${signedOn}, ${BASES[baseKind].en} ${formatFen(base)}`)
}

function filingText({ id, ref, source }: LineTrace, say: Say): string {
  const row = ({ book, sheet, row: at }: RowRef): string => say(`${book}「${sheet}」第 ${at} 行`, `row ${at} of ${book}, sheet ${sheet}`)
  const told = source.row === ref.row && source.sheet === ref.sheet && source.book === ref.book ? '' : say(`；款项见 ${row(source)}`, `; the money stands in ${row(source)}`)
  return `${id === null ? '' : say(`${id}，`, `${id}, `)}${row(ref)}${told}`
}

function planText(line: Line, language: Language, say: Say): string {
  const { mode, per, level, source } = fillOf(line)
  const until = source.until === null ? say('起', ' on') : say(` 至 ${source.until}`, ` to ${source.until}`)
  const override = source.override === null ? '' : say(`，例外 ${source.override}`, `, override ${source.override}`)
  const steps = mode === 'flat' ? '' : say(`（${SPANS[per][language]}）`, ` ${SPANS[per][language]}`)
  const before = mode === 'marginal' && per !== 'contract' ? say(`，此前已有 ${formatFen(level)}`, `, ${formatFen(level)} stood in them before`) : ''
  return say(`“${source.id}”（${source.from}${until}）${override}，${MODES[mode][language]}${steps}${before}`, `"${source.id}" (${source.from}${until})${override}, ${MODES[mode][language]}${steps}${before}`)
}

function rerateText(line: Line, say: Say): string {
  const [before, now] = [percentsOf(lineRates(line.earned, 'before')), percentsOf(line.rate)]
  const verb = rerateVerb(line.trace)
  return say(`累计已达更高一档，前期按 ${before} 计发的部分改按 ${now} 计，${verb['zh-CN']} ${formatFen(line.trace.commission)}`, `a higher step is reached: what was paid at ${before} is paid at ${now}, ${verb.en} ${formatFen(line.trace.commission)}`)
}

/** The part of the whole commission that a receipt releases or a refund takes back. */
function partText({ kind, trace }: Line, say: Say): string | null {
  if (kind !== 'receipt' && kind !== 'refund') return null
  const { part, day, commission } = trace
  const money = part === null ? say('全部', 'all of it') : say(`${formatFen(part.amount)}，占 ${formatFen(part.of)}`, `${formatFen(part.amount)} of ${formatFen(part.of)}`)
  const verb = kind === 'receipt' ? say('发放', 'pays') : say('扣回', 'takes back')
  return `${day} ${money}${say('，', ', ')}${verb} ${formatFen(commission)}`
}

function shareText({ share, person, trace }: Line, say: Say): string | null {
  if (share === '100%') return null
  const whole = formatFen((trace.commission + trace.bonus) as Fen)
  return say(`合同共计 ${whole}，${person} 分 ${shareWord(share, '其余')}`, `${whole} in all, ${person} has ${shareWord(share, 'the rest')}`)
}
