import { evidenceWords } from '../../findings/evidence-words'
import type { EvidenceNote, Finding } from '../../findings/finding'
import type { Language } from '../../findings/language'
import { rowWords } from '../../findings/refs'
import type { Verdict } from '../../lifecycle/verdict'
import { CATALOGUE } from '../../findings/catalogue'
import type { ExplainContext } from './context'

/** Every other row that the verdict speaks of, none left out, with what speaks for it. */
export function matchLines(verdict: Verdict, context: ExplainContext, language: Language): readonly string[] {
  const lines: string[] = []
  for (const finding of verdict.findings) {
    if (finding.related.length === 0) continue
    const title = titleOf(finding, language)
    const evidence = evidenceWords(evidenceOf(finding), language, Infinity)
    for (const ref of finding.related) {
      const row = rowWords(ref, finding.subject, language)
      const about = context.related?.(ref)
      lines.push(language === 'en' ? `${title}: ${row}${about ? `, ${about}` : ''}` : `${title}：${row}${about ? `，${about}` : ''}`)
    }
    if (evidence !== '') lines.push(language === 'en' ? `Evidence: ${evidence}` : `依据：${evidence}`)
  }
  return lines
}

/** On the holder's own row the others are those that came later. */
function titleOf(finding: Finding, language: Language): string {
  if (finding.code === 'duplicate.active' && finding.data.mirror) return language === 'en' ? 'filed later by another' : '他人在后也报备了同一客户'
  return CATALOGUE[finding.code].title[language]
}

function evidenceOf(finding: Finding): readonly EvidenceNote[] {
  return finding.code === 'duplicate.active' || finding.code === 'duplicate.possible' ? finding.data.evidence : []
}
