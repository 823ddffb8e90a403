import type { WriteSheet } from 'hucre'
import { chineseAmount, columnLetters, explainExclusion, formatFen, type Language, type Summary } from '../../core/index'
import type { RunConditions } from './conditions'
import type { Entry } from './entries'
import { pageMarks, pageSetup, type Look } from './looks'
import type { Payee } from './people'
import { sayIn, type Say } from './say'
import { openSheet, type Formula, type SheetDraft } from './sheet-draft'
import { yuan } from './yuan'

/** Where a person's sums stand, for the overview to point at; null for a sum without rows. */
export interface PersonSheet {
  readonly sheet: WriteSheet
  readonly name: string
  readonly sumRows: { readonly [K in Entry['kind']]: number | null }
  readonly totalRow: number
}

const WIDTHS = [5, 11.5, 10, 23, 13, 9.5, 8.5, 14]
const COLUMNS = WIDTHS.length
export const AMOUNT_COLUMN = COLUMNS
const HEADER_ROW = 6

/** One person's statement on A4, ready to be printed and signed: every line with its reason, deductions, rewards, the total in figures and words. */
export function personSheet(payee: Payee, name: string, { period }: Pick<Summary, 'period'>, { pack, asOf, version }: RunConditions, language: Language): PersonSheet {
  const say = sayIn(language)
  const draft = openSheet(name, WIDTHS)
  const title = `${pack.id} ${say(`《${pack.title.zh}》`, pack.title.en)}`
  draft.merged(say('提成结算单', 'Commission statement'), 'title', COLUMNS)
  draft.merged(say(`${title}　${period.from} 至 ${period.to}　判定截至 ${asOf}`, `${title}, ${period.from} to ${period.to}, judged as of ${asOf}`), 'subtitle', COLUMNS)
  draft.blank(6)
  const who = draft.row([say('领款人', 'Payee'), null, payee.person, null, say('部门', 'Team'), payee.teams.join(say('、', ', ')) || say('未填', 'none'), null, null], ['label', 'label', 'text', 'text', 'label', 'text', 'text', 'text'], 24)
  draft.join(who, 1, 2)
  draft.join(who, 3, 4)
  draft.join(who, 6, 8)
  draft.blank(6)
  draft.row([say('序', 'No.'), say('发生日', 'Day'), say('类别', 'Kind'), say('合同 / 报备', 'Contract / filing'), say('基数', 'Base'), say('比例', 'Rate'), say('分成', 'Share'), say('金额（元）', 'Amount')], 'header', 24)
  const sumRows = {
    line: section(draft, say('提成', 'Commission'), payee, 'line', say, true),
    deduction: section(draft, say('扣罚', 'Deductions'), payee, 'deduction', say, false),
    reward: section(draft, say('奖励', 'Rewards'), payee, 'reward', say, false),
  }
  const totalRow = totals(draft, payee, sumRows, say)
  exclusions(draft, payee, language, say)
  signatures(draft, say)
  const area = `$A$1:$${columnLetters(COLUMNS)}$${draft.next - 1}`
  const sheet = draft.finish({
    pageSetup: pageSetup('portrait', HEADER_ROW, area), headerFooter: pageMarks(`${payee.person} ${period.from} – ${period.to}`, `${say('报备管家', 'Baobei')} ${version}`, language),
    freezePane: { rows: HEADER_ROW }, view: { showGridLines: false },
  })
  return { sheet, name, sumRows, totalRow }
}

/** The rows of one kind with their sum; its row, or null where there is none and nothing need be said. */
function section(draft: SheetDraft, title: string, { entries, sums }: Payee, kind: Entry['kind'], say: Say, always: boolean): number | null {
  const own = entries.filter(entry => entry.kind === kind)
  if (own.length === 0 && !always) return null
  draft.merged(title, 'section', COLUMNS)
  const first = draft.next
  if (own.length === 0) draft.merged(say('本期没有提成。', 'No commission in this period.'), 'text', COLUMNS)
  own.forEach((entry, at) => entryRows(draft, entry, at + 1))
  const last = draft.next - 1
  const letters = columnLetters(AMOUNT_COLUMN)
  const sum: Formula = { formula: `ROUND(SUM(${letters}${first}:${letters}${last}),2)`, value: yuan(sums[kind]) }
  const row = draft.row([say(`${title}小计`, `${title} in all`), null, null, null, null, null, null, sum], [...Array<Look>(COLUMNS - 1).fill('subtotal'), 'subtotalMoney'], 20)
  draft.join(row, 1, COLUMNS - 1)
  return row
}

/** Two rows for an amount: its figures, and below them the sentence by which the person can check it. */
function entryRows(draft: SheetDraft, { word, day, contractNo, id, base, rate, share, amount, why }: Entry, number: number): void {
  const what = [contractNo, id].filter(one => one !== '').join(' / ')
  draft.row([number, day, word, what, base === null ? null : yuan(base), rate, share, yuan(amount)], ['count', 'middle', 'middle', 'text', 'money', 'middle', 'middle', 'money'])
  draft.merged(why, 'why', COLUMNS - 1, 2)
}

function totals(draft: SheetDraft, { total }: Payee, sumRows: PersonSheet['sumRows'], say: Say): number {
  const letters = columnLetters(AMOUNT_COLUMN)
  const parts = [sumRows.line, sumRows.deduction, sumRows.reward].filter(row => row !== null)
  const sum: Formula = { formula: `ROUND(${parts.map(row => `${letters}${row}`).join('+')},2)`, value: yuan(total) }
  const row = draft.row([say('应发合计', 'Total due'), null, null, null, null, null, null, sum], [...Array<Look>(COLUMNS - 1).fill('total'), 'totalMoney'], 24)
  draft.join(row, 1, COLUMNS - 1)
  const words = draft.row([say('大写金额', 'In words'), null, null, say(`人民币 ${chineseAmount(total)}`, `RMB ${chineseAmount(total)} (${formatFen(total)} yuan)`), null, null, null, null], 'total', 24)
  draft.join(words, 1, 3)
  draft.join(words, 4, COLUMNS)
  return row
}

function exclusions(draft: SheetDraft, { excluded }: Payee, language: Language, say: Say): void {
  if (excluded.length === 0) return
  draft.blank()
  draft.merged(say('不计提成的合同（附理由）', 'Contracts that earn nothing, with the reason'), 'section', COLUMNS)
  for (const exclusion of excluded) {
    const row = draft.row([null, exclusion.signedOn, exclusion.contractNo ?? exclusion.id ?? '', null, null, null, null, null], ['count', 'middle', 'text', 'text', 'text', 'text', 'text', 'text'])
    draft.join(row, 3, COLUMNS)
    draft.merged(explainExclusion(exclusion, language), 'why', COLUMNS - 1, 2)
  }
}

function signatures(draft: SheetDraft, say: Say): void {
  draft.blank(12)
  draft.merged(say('本人已逐行核对以上明细，确认无误。', 'I have checked every line above and agree.'), 'plain', COLUMNS)
  for (const [left, right] of [[say('制表：', 'Prepared by:'), say('审核：', 'Checked by:')], [say('本人签字：', 'Signature:'), say('日期：', 'Day:')]] as const) {
    const row = draft.row([left, null, null, null, right, null, null, null], ['sign', 'sign', 'line', 'line', 'sign', 'line', 'line', 'line'], 34)
    draft.join(row, 1, 2)
    draft.join(row, 3, 4)
    draft.join(row, 6, 8)
  }
}
