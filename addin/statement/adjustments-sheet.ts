import type { WriteSheet } from 'hucre'
import { addFen, zeroFen, type Fen, type Language } from '../../core/index'
import type { Entry } from './entries'
import { pageMarks, pageSetup } from './looks'
import { sayIn } from './say'
import { openSheet } from './sheet-draft'
import { yuan } from './yuan'

const WIDTHS = [14, 14, 18, 12, 14, 60, 10, 26]

/** Deductions and rewards, each with its reason and clause, and their sum. */
export function adjustmentsSheet(entries: readonly Entry[], name: string, caption: string, language: Language): WriteSheet {
  const say = sayIn(language)
  const draft = openSheet(name, WIDTHS)
  draft.row([say('人员', 'Person'), say('部门', 'Team'), say('事由', 'What for'), say('发生日', 'Day'), say('金额', 'Amount'), say('说明', 'Why'), say('条款', 'Clause'), say('出处', 'Where')], 'header', 26)
  const own = entries.filter(({ kind }) => kind !== 'line')
  for (const { person, team, word, day, amount, why, clause, place } of own) draft.row([person, team, word, day, yuan(amount), why, clause, place], ['text', 'text', 'text', 'middle', 'money', 'text', 'middle', 'why'])
  if (own.length === 0) draft.merged(say('本期没有扣罚和奖励。', 'No deductions or rewards in this period.'), 'text', WIDTHS.length)
  else {
    const sum = own.reduce<Fen>((total, { amount }) => addFen(total, amount), zeroFen)
    draft.row([say('合计', 'In all'), null, null, null, { formula: `ROUND(SUM(E2:E${draft.next - 1}),2)`, value: yuan(sum) }, null, null, null], ['total', 'total', 'total', 'total', 'totalMoney', 'total', 'total', 'total'])
  }
  return draft.finish({ freezePane: { rows: 1 }, pageSetup: pageSetup('landscape', 1), headerFooter: pageMarks(caption, name, language) })
}
