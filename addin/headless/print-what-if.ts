import { basis, explainDifference, rowWords, type Flip, type Language, type PolicyPack, type ReviewComparison, type Verdict } from '../../core/index'
import { rowAnswer } from './check-answer'
import type { MoneyComparison } from './compare-settlements'
import type { Output } from './output'
import type { PairedReviews } from './pair-reviews'
import { lazyList } from './print-json'
import { statusName, verdictWord } from './print-review'
import { paint } from './terminal/paint'
import { printTable } from './terminal/print-table'
import { wrapHanging } from './terminal/wrap-text'

export interface WhatIf extends PairedReviews, ReviewComparison {
  /** The settings that make the difference; empty when another pack does. */
  readonly set: readonly string[]
  /** The plans that take the place of those in force; empty when they stay. */
  readonly otherPlans: readonly string[]
  readonly money: MoneyComparison | null
}

const LISTED = 50

/** What `whatif --json` prints. */
export function whatIfAnswer({ before, after, set, otherPlans, flips, moves, unpaired, money }: WhatIf, books: readonly string[], language: Language) {
  return {
    policy: before.pack.id, against: after.pack.id, set, againstPlan: otherPlans, asOf: before.asOf, books,
    rows: before.verdicts.length, moves, unpaired,
    commission: money === null ? null : { ...money, differences: money.differences.map(one => ({ ...one, message: explainDifference(one, language) })) },
    flips: lazyList(flips, flip => ({ ...placeOf(flip.before), commission: entitlement(flip), before: verdictAnswer(flip.before, language), after: verdictAnswer(flip.after, language) })),
  }
}

function placeOf({ registration: { ref, id } }: Verdict) {
  return { book: ref.book, sheet: ref.sheet, row: ref.row, id }
}

function verdictAnswer(verdict: Verdict, language: Language) {
  const { status, effectiveOn, expiresOn, daysLeft, owner, basis: sentence } = rowAnswer(verdict, language)
  return { status, effectiveOn, expiresOn, daysLeft, owner, basis: sentence }
}

/** Only a contract signed within protection earns commission (R03.3): whether the row comes to be one, or ceases to be. */
function entitlement({ before, after }: Flip): 'gained' | 'lost' | null {
  if ((before.status === 'signed') === (after.status === 'signed')) return null
  return after.status === 'signed' ? 'gained' : 'lost'
}

/** What flips, as lines for people: how many from which status to which, every row with both reasons, whose money moves. */
export function printWhatIf(comparison: WhatIf, language: Language, page: Pick<Output, 'width' | 'colour'>): readonly string[] {
  const zh = language === 'zh-CN'
  const { before, flips, moves, unpaired, money } = comparison
  const change = changeOf(comparison, language)
  const lines = [zh
    ? `假设：${titleOf(before.pack, language)} → ${change}，截至 ${before.asOf}，${before.verdicts.length} 条报备中有 ${flips.length} 条改变`
    : `What if: ${titleOf(before.pack, language)} → ${change}, as of ${before.asOf}: ${flips.length} of ${before.verdicts.length} registrations change`]
  if (moves.length > 0) lines.push('', ...moveTable(comparison, language, page.width))
  if (flips.length > 0) lines.push('', ...flipTable(flips.slice(0, LISTED), language, page))
  if (flips.length > LISTED) lines.push(zh ? `…… 共 ${flips.length} 条，加 --json 查看全部` : `… ${flips.length} in all; --json lists them all`)
  if (unpaired.length > 0) lines.push('', zh ? `另有 ${unpaired.length} 行只在其中一项制度下是报备，未作比较` : `${unpaired.length} further rows are registrations under one of the two only and are not compared`)
  if (money) lines.push('', ...moneyLines(money, language, page))
  return lines
}

/** What the second judgement has that the first has not: numbers, another pack, another plan. */
function changeOf({ after, before, set, otherPlans }: WhatIf, language: Language): string {
  const zh = language === 'zh-CN'
  const plans = otherPlans.map(id => (zh ? `方案“${id}”` : `plan "${id}"`))
  const judging = set.length > 0 ? set : after.pack === before.pack && plans.length > 0 ? [] : [titleOf(after.pack, language)]
  return [...judging, ...plans].join(zh ? '，' : ', ')
}

function titleOf(pack: PolicyPack, language: Language): string {
  return language === 'en' ? `${pack.id} ${pack.title.en}` : `${pack.id}《${pack.title.zh}》`
}

function moveTable({ moves }: WhatIf, language: Language, width: number): readonly string[] {
  const titles = language === 'en' ? ['before', 'after', 'rows'] : ['原判定', '改后判定', '行数']
  return printTable(titles.map((title, at) => ({ title, align: at === 2 ? 'right' : 'left' })), moves.map(({ from, to, count }) => [statusName(from, language), statusName(to, language), String(count)]), width)
}

function flipTable(flips: readonly Flip[], language: Language, page: Pick<Output, 'width' | 'colour'>): readonly string[] {
  const titles = language === 'en' ? ['row', 'number', 'before → after', 'before because', 'after because'] : ['行', '编号', '原 → 改后', '原依据', '改后依据']
  const rows = flips.map(flip => {
    const { ref, id } = flip.before.registration
    const gain = entitlement(flip)
    const mark = gain === null ? '' : `\n${commissionWord(gain, language)}`
    const words = `${verdictWord(flip.before, language)} → ${verdictWord(flip.after, language)}`
    return [rowWords(ref, { book: '', sheet: '', row: 0 }, language), id ?? '', `${paint(words, gain === 'lost' ? 'conflict' : 'strong', page.colour)}${mark}`, because(flip.before, language), because(flip.after, language)]
  })
  return printTable(titles.map((title, at) => ({ title, flexible: at > 2 })), rows, page.width)
}

function because(verdict: Verdict, language: Language): string {
  return verdict.status === null ? '' : basis(verdict, language)
}

function commissionWord(change: 'gained' | 'lost', language: Language): string {
  if (language === 'en') return change === 'gained' ? '(commission gained)' : '(commission lost)'
  return change === 'gained' ? '（计入提成）' : '（不再计提成）'
}

function moneyLines({ period, byPerson, grand, differences }: MoneyComparison, language: Language, page: Pick<Output, 'width'>): readonly string[] {
  const zh = language === 'zh-CN'
  const title = zh ? `提成（${period.from} 至 ${period.to}）：合计 ${grand.before} → ${grand.after}，${sign(grand.difference)}` : `Commission ${period.from} to ${period.to}: ${grand.before} → ${grand.after} in all, ${sign(grand.difference)}`
  const titles = zh ? ['人员', '原', '改后', '增减'] : ['person', 'before', 'after', 'difference']
  const rows = byPerson.map(({ person, before, after, difference }) => [person, before, after, sign(difference)])
  const told = differences.slice(0, LISTED).flatMap(one => wrapHanging(`  ${explainDifference(one, language)}`, page.width, 4))
  const more = differences.length <= LISTED ? [] : [zh ? `…… 共 ${differences.length} 处，加 --json 查看全部` : `… ${differences.length} in all; --json lists them all`]
  return [title, ...printTable(titles.map((one, at) => ({ title: one, align: at === 0 ? 'left' : 'right' })), rows, page.width), ...told, ...more]
}

function sign(amount: string): string {
  return amount.startsWith('-') ? amount : `+${amount}`
}
