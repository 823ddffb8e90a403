import type { Bilingual, Language } from '../findings/language'
import { type Fen, formatFen } from '../money/fen'
import { assertNever } from '../registration/assert-never'
import type { TierSlice } from './fill-tiers'
import { type Line, type LineTrace, lineRates, lineTiers } from './line'
import type { PlanBase, TierMode, TierSpan } from './plan'
import type { RateSource } from './rate-table'
import { exactPart, percentText } from './rate-text'

const both = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en })

export const BASES: { readonly [B in PlanBase]: Bilingual } = {
  contractAmount: both('合同金额', 'contract amount'), receivedAmount: both('回款金额', 'amount received'), margin: both('毛利', 'gross margin'), fixed: both('固定基数', 'fixed base'),
}
export const MODES: { readonly [M in TierMode]: Bilingual } = { flat: both('单一比例', 'flat rate'), marginal: both('累进', 'marginal tiers'), whole: both('全额', 'whole-amount tiers') }
export const SPANS: { readonly [S in TierSpan]: Bilingual } = {
  contract: both('每份合同', 'per contract'), 'person-month': both('个人每月', 'per person and month'), 'person-quarter': both('个人每季', 'per person and quarter'), 'person-year': both('个人每年', 'per person and year'),
}

/**
 * How a line came about in one sentence: which contract and registration, which plan and step, which arithmetic, which clause.
 * 合同 HA（报备 A，第 2 行，2026-03-05 签约）：方案“p”，合同金额 100000.00×3%=3000.00，计 3000.00 元（R03.3）。
 */
export function explainLine(line: Line, language: Language): string {
  const amount = formatFen(line.amount)
  // Joined rather than added up: a statement of 100,000 lines must not keep the pieces of each.
  return language === 'en' ? [whichEnglish(line), ': ', howEnglish(line), shareEnglish(line), ' = ', amount, ' yuan', clauses(line, ' (', ', ', ')'), '.'].join('')
    : [whichChinese(line), '：', howChinese(line), shareChinese(line), '，计 ', amount, ' 元', clauses(line, '（', '、', '）'), '。'].join('')
}

function clauses({ clause, trace }: Line, open: string, between: string, close: string): string {
  const named = [clause, trace.splitClause].filter((one) => one !== null)
  return named.length === 0 ? '' : open + [...new Set(named)].join(between) + close
}

function whichChinese({ trace }: Line): string {
  const { contractNo, id, ref } = trace
  return `${contractNo === null ? '合同' : `合同 ${contractNo}`}（${id === null ? '' : `报备 ${id}，`}${ref.book} 第 ${ref.row} 行，${trace.signedOn} 签约）`
}

function whichEnglish({ trace }: Line): string {
  const { contractNo, id, ref } = trace
  return `Contract${contractNo === null ? '' : ` ${contractNo}`} (${id === null ? '' : `filing ${id}, `}row ${ref.row} of ${ref.book}, signed ${trace.signedOn})`
}

function howChinese(line: Line): string {
  const { kind, trace } = line
  const { part, day } = trace
  switch (kind) {
    case 'sale':
      return `${ratesChinese(line)}${boundChinese(trace)}${bonusChinese(trace)}`
    case 'receipt':
      return trace.baseKind === 'receivedAmount'
        ? `${day} 回款，${ratesChinese(line)}${boundChinese(trace)}${bonusChinese(trace)}`
        : `${ratesChinese(line)}${boundChinese(trace)}；${day} 回款 ${part ? `${formatFen(part.amount)}，占 ${formatFen(part.of)}` : '全部'}，发放 ${formatFen(trace.commission)}${bonusChinese(trace)}`
    case 'refund':
      return `${day} 退款 ${part ? `${formatFen(part.amount)}（共 ${formatFen(part.of)}）` : '全部'}，按本合同原计提比例扣回：${ratesChinese(line)}${boundChinese(trace)}，扣回 ${formatFen(trace.commission)}${bonusChinese(trace)}`
    case 'rerate':
      return `累计已达更高一档，前期按 ${percentsOf(lineRates(line.earned, 'before'))} 计发的部分整额改按 ${percentsOf(line.rate)} 计，${rerateVerb(trace)['zh-CN']} ${formatFen(trace.commission)}`
    default:
      return assertNever(kind)
  }
}

function howEnglish(line: Line): string {
  const { kind, trace } = line
  const { part, day } = trace
  switch (kind) {
    case 'sale':
      return `${ratesEnglish(line)}${boundEnglish(trace)}${bonusEnglish(trace)}`
    case 'receipt':
      return trace.baseKind === 'receivedAmount'
        ? `received on ${day}, ${ratesEnglish(line)}${boundEnglish(trace)}${bonusEnglish(trace)}`
        : `${ratesEnglish(line)}${boundEnglish(trace)}; received on ${day}: ${part ? `${formatFen(part.amount)} of ${formatFen(part.of)}` : 'all'}, paying ${formatFen(trace.commission)}${bonusEnglish(trace)}`
    case 'refund':
      return `refunded on ${day}: ${part ? `${formatFen(part.amount)} of ${formatFen(part.of)}` : 'all'}, clawed back at the contract's own rates: ${ratesEnglish(line)}${boundEnglish(trace)}, taking ${formatFen(trace.commission)}${bonusEnglish(trace)}`
    case 'rerate':
      return `a higher step is reached, so what was paid at ${percentsOf(lineRates(line.earned, 'before'))} is now paid at ${percentsOf(line.rate)} of the whole, ${rerateVerb(trace).en} ${formatFen(trace.commission)}`
    default:
      return assertNever(kind)
  }
}

/** Whether the new rates add to what was paid, or leave less than the split fixes, so that nobody keeps anything. */
export function rerateVerb({ voided }: LineTrace): Bilingual {
  return voided ? both('分成约定的固定金额已超过合同提成，全部扣回', 'which is less than the split fixes, so all of it is taken back:') : both('补差', 'adding')
}

function ratesChinese(line: Line): string {
  const { mode, per, level, filled, source, tiers } = fillOf(line)
  const how = mode === 'flat' ? '' : `${MODES[mode]['zh-CN']}（${SPANS[per]['zh-CN']}${per === 'contract' || mode === 'whole' ? '' : `，此前已有 ${formatFen(level)}`}）`
  return `方案“${source.id}”${source.override === null ? '' : `例外 ${source.override}`}，${BASES[line.trace.baseKind]['zh-CN']} ${formatFen(filled)}${how === '' ? '' : `，${how}`}：${tiers.map(sliceText).join(' + ')}`
}

function ratesEnglish(line: Line): string {
  const { mode, per, level, filled, source, tiers } = fillOf(line)
  const how = mode === 'flat' ? '' : `, ${MODES[mode].en} ${SPANS[per].en}${per === 'contract' || mode === 'whole' ? '' : ` above ${formatFen(level)}`}`
  return `plan "${source.id}"${source.override === null ? '' : ` override ${source.override}`}, ${BASES[line.trace.baseKind].en} ${formatFen(filled)}${how}: ${tiers.map(sliceText).join(' + ')}`
}

/** How a line's base stands in the steps of its plan. */
export interface Fill {
  readonly mode: TierMode
  readonly per: TierSpan
  /** What stood in the steps before, and what was poured in. */
  readonly level: Fen
  readonly filled: Fen
  readonly source: RateSource
  readonly tiers: readonly TierSlice[]
}

export function fillOf(line: Line): Fill {
  const [first] = line.earned
  const { mode, per, source } = first?.table ?? NO_TABLE
  return { mode, per, source, level: (first?.level ?? 0) as Fen, filled: line.earned.reduce((sum, { amount }) => sum + amount, 0) as Fen, tiers: lineTiers(line) }
}

const NO_TABLE = { mode: 'flat', per: 'contract', source: { id: '', from: '', until: null, override: null } } as const

/** "100000.00×3%=3000.00" */
export function sliceText({ base, rate }: TierSlice): string {
  return `${formatFen(base)}×${percentText(rate)}=${exactPart(base, rate)}`
}

export function percentsOf(rates: string): string {
  return rates.split('/').map(percentText).join('/')
}

function boundChinese({ bound }: LineTrace): string {
  return bound === null ? '' : bound === 'cap' ? '，超过封顶，按封顶计' : '，不足保底，按保底计'
}

function boundEnglish({ bound }: LineTrace): string {
  return bound === null ? '' : bound === 'cap' ? ', above the cap, so the cap' : ', below the floor, so the floor'
}

function bonusChinese({ bonus }: LineTrace): string {
  return bonus === 0 ? '' : `，${bonus > 0 ? '另加' : '并扣回'}首单奖励 ${formatFen(bonus)}`
}

function bonusEnglish({ bonus }: LineTrace): string {
  return bonus === 0 ? '' : `, ${bonus > 0 ? 'plus' : 'and'} the first-order bonus ${formatFen(bonus)}`
}

function shareChinese({ share, person, trace }: Line): string {
  return share === '100%' ? '' : `；合同共计 ${formatFen((trace.commission + trace.bonus) as Fen)}，${person} 分 ${shareWord(share, '其余')}`
}

function shareEnglish({ share, person, trace }: Line): string {
  return share === '100%' ? '' : `; ${formatFen((trace.commission + trace.bonus) as Fen)} in all, ${person} has ${shareWord(share, 'the rest')}`
}

export function shareWord(share: string, rest: string): string {
  return share === 'rest' ? rest : share
}
