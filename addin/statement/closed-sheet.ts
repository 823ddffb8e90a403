import type { WriteSheet } from 'hucre'
import { explainComparison, explainDifference, type Language, type SnapshotComparison } from '../../core/index'
import { pageMarks, pageSetup } from './looks'
import { sayIn } from './say'
import { openSheet } from './sheet-draft'

const WIDTHS = [14, 14, 18, 16, 14, 14, 90]

/** How the statement stands to the closed one of the same period: every difference with its cause. */
export function closedSheet(comparison: SnapshotComparison, name: string, caption: string, language: Language): WriteSheet {
  const say = sayIn(language)
  const draft = openSheet(name, WIDTHS)
  const kinds = { line: say('提成', 'commission'), deduction: say('扣罚', 'deduction'), reward: say('奖励', 'reward') }
  draft.merged(explainComparison(comparison, language), 'heading', WIDTHS.length)
  if (comparison.differences.length > 0) draft.row([say('类别', 'Kind'), say('人员', 'Person'), say('合同', 'Contract'), say('报备', 'Filing'), say('结账时', 'Closed'), say('现在', 'Now'), say('原因', 'Cause')], 'header', 26)
  for (const one of comparison.differences) {
    const amount = (text: string | null): number | null => (text === null ? null : Number(text))
    draft.row([kinds[one.what], one.person, one.contractNo, one.id, amount(one.before), amount(one.after), explainDifference(one, language)], ['middle', 'text', 'text', 'text', 'money', 'money', 'text'])
  }
  return draft.finish({ pageSetup: pageSetup('landscape', null), headerFooter: pageMarks(caption, name, language) })
}
