import type { WriteSheet } from 'hucre'
import { explainCheck, severityWord, type Language, type Summary } from '../../core/index'
import type { EntriesSheet } from './entries-sheet'
import { pageMarks, pageSetup } from './looks'
import type { OverviewSheet } from './overview-sheet'
import { sayIn, type Say } from './say'
import { openSheet, type SheetDraft } from './sheet-draft'
import { yuan } from './yuan'

const WIDTHS = [30, 18, 18, 14, 14, 70]

/** Sums that must be equal, each with a formula whose result must be zero; below them what the statement's reader has to look at. */
export function checksSheet(summary: Summary, overview: OverviewSheet, { ranges }: EntriesSheet, name: string, caption: string, language: Language): WriteSheet {
  const say = sayIn(language)
  const draft = openSheet(name, WIDTHS)
  draft.merged(say('必须为零的核对', 'What must come to zero'), 'heading', WIDTHS.length)
  draft.row([say('核对', 'Check'), say('左边', 'Left'), say('右边', 'Right'), say('差额（应为 0）', 'Difference (0)'), say('结论', 'Verdict'), say('说明', 'Meaning')], 'header', 26)
  const grand = yuan(summary.totals.grand)
  const entries = ranges === null ? '0' : `ROUND(SUM(${ranges.amount}),2)`
  const { months, teams, people } = overview.sums
  zeroRow(draft, say('明细之和 = 应发合计', 'entries = total due'), entries, String(grand), grand, say('全部明细相加，与程序算出的应发合计', 'every entry added up, against the total that the program came to'), say)
  if (people !== null) zeroRow(draft, say('各人之和 = 明细之和', 'people = entries'), people, entries, grand, say('每人结算单的应发相加，与全部明细', "the totals of the persons' sheets, against every entry"), say)
  if (teams !== null) zeroRow(draft, say('各部门之和 = 明细之和', 'teams = entries'), teams, entries, grand, say('各部门相加（未填部门的另列一行），与全部明细', 'the teams, those without one in a row of their own, against every entry'), say)
  if (months !== null) zeroRow(draft, say('各月之和 = 明细之和', 'months = entries'), months, entries, grand, say('各月相加，与全部明细', 'the months, against every entry'), say)
  draft.blank()
  draft.merged(say('需要看一眼的地方', 'What needs a look'), 'heading', WIDTHS.length)
  if (summary.checks.length === 0) draft.merged(say('没有。', 'Nothing.'), 'text', WIDTHS.length)
  for (const check of summary.checks) {
    const row = draft.row([severityWord(check.severity, language), null, null, null, null, null], 'middle')
    draft.replace(row, 2, explainCheck(check, language), 'text', WIDTHS.length)
  }
  return draft.finish({ pageSetup: pageSetup('landscape', null), headerFooter: pageMarks(caption, name, language), view: { showGridLines: false } })
}

function zeroRow(draft: SheetDraft, title: string, left: string, right: string, value: number, meaning: string, say: Say): void {
  const row = draft.next
  const good = say('一致', 'equal')
  draft.row([
    title, { formula: left, value }, { formula: right, value }, { formula: `ROUND(B${row}-C${row},2)`, value: 0 },
    { formula: `IF(D${row}=0,"${good}","${say('不一致', 'NOT equal')}")`, value: good }, meaning,
  ], ['text', 'money', 'money', 'money', 'middle', 'why'])
}
