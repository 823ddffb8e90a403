import type { Language } from '../findings/language'
import type { Verdict } from '../lifecycle/verdict'
import type { PolicyPack } from '../policy/pack'
import { basis } from './basis'
import { changeLines } from './explain/change-lines'
import type { ExplainContext } from './explain/context'
import { findingLines } from './explain/finding-lines'
import { matchLines } from './explain/match-lines'
import { periodLines } from './explain/period-lines'
import { registerLines } from './explain/register-lines'
import { statusMeaning, statusWord } from './status-words'

export type { ExplainContext } from './explain/context'

export interface ExplainSection {
  readonly title: string
  readonly lines: readonly string[]
}

/**
 * Everything that led to a row's verdict, in sections: the verdict, what the register says, matches with their evidence,
 * the period day by day, the findings with their clauses, and what would change it. A section without lines is left out.
 */
export function explainVerdict(verdict: Verdict, pack: PolicyPack, context: ExplainContext, language: Language): readonly ExplainSection[] {
  const zh = language === 'zh-CN'
  const sections: readonly ExplainSection[] = [
    { title: zh ? '结论' : 'Verdict', lines: verdictLines(verdict, pack, language) },
    { title: zh ? '登记内容' : 'What the register says', lines: registerLines(verdict, pack, context, language) },
    { title: zh ? '与其他报备的关系' : 'Other filings', lines: matchLines(verdict, context, language) },
    { title: zh ? '保护期推算' : 'The period, day by day', lines: periodLines(verdict, pack, context, language) },
    { title: zh ? '各项发现与条款' : 'Findings and clauses', lines: findingLines(verdict, pack, context, language) },
    { title: zh ? '怎样会改变结论' : 'What would change it', lines: changeLines(verdict, pack, context, language) },
  ]
  return sections.filter(section => section.lines.length > 0)
}

function verdictLines(verdict: Verdict, pack: PolicyPack, language: Language): readonly string[] {
  const lines = [basis(verdict, language)]
  const { status } = verdict
  if (status === null) return lines
  if (language === 'en') {
    lines.push(`${statusWord(status, language)}: ${statusMeaning(status, language)}.`)
    lines.push(verdict.owner === null ? 'The customer belongs to nobody, or a person must decide.' : `The customer belongs to ${verdict.owner}.`)
    lines.push(`Judged by ${pack.id} ${pack.title.en}, edition ${pack.edition}.`)
  } else {
    lines.push(`${statusWord(status, language)}：${statusMeaning(status, language)}。`)
    lines.push(verdict.owner === null ? '客户目前不归任何一方，或须由人裁定。' : `客户归${verdict.owner}。`)
    lines.push(`依据 ${pack.id}《${pack.title.zh}》第 ${pack.edition} 版判定。`)
  }
  return lines
}
