import type { WriteSheet } from 'hucre'
import { explainExclusion, explainRemedy, type Language, type Summary } from '../../core/index'
import { pageMarks, pageSetup } from './looks'
import { sayIn } from './say'
import { openSheet } from './sheet-draft'

const WIDTHS = [14, 14, 18, 16, 12, 60, 50, 10, 26]

/** Every contract that earns nothing, with the reason and what would make it earn. */
export function excludedSheet({ excluded }: Summary, name: string, caption: string, language: Language): WriteSheet {
  const say = sayIn(language)
  const draft = openSheet(name, WIDTHS)
  draft.row([say('人员', 'Person'), say('部门', 'Team'), say('合同', 'Contract'), say('报备', 'Filing'), say('签约日', 'Signed'), say('不计的原因', 'Why it is excluded'), say('怎样才能计', 'What would make it count'), say('条款', 'Clause'), say('出处', 'Where')], 'header', 26)
  if (excluded.length === 0) draft.merged(say('本期没有不计提成的合同。', 'No contract of the period is excluded.'), 'text', WIDTHS.length)
  for (const one of excluded) {
    const { book, sheet, row } = one.ref
    draft.row([one.person, one.team, one.contractNo, one.id, one.signedOn, explainExclusion(one, language), explainRemedy(one, language), one.clause, say(`${book}「${sheet}」第 ${row} 行`, `${book}, ${sheet}, row ${row}`)], ['text', 'text', 'text', 'text', 'middle', 'text', 'text', 'middle', 'why'])
  }
  return draft.finish({ freezePane: { rows: 1 }, autoFilter: { range: `A1:I${Math.max(2, draft.next - 1)}` }, pageSetup: pageSetup('landscape', 1), headerFooter: pageMarks(caption, name, language) })
}
