import type { Language } from '../../findings/language'
import type { Verdict } from '../../lifecycle/verdict'
import type { PolicyPack } from '../../policy/pack'
import { lastStretch } from '../decisive'
import { clauseWords, type ExplainContext } from './context'

/** Each finding as a sentence, then the words of every clause that was applied, each once. */
export function findingLines(verdict: Verdict, pack: PolicyPack, context: ExplainContext, language: Language): readonly string[] {
  const lines = verdict.findings.map(finding => context.message(finding))
  for (const id of clausesOf(verdict)) {
    const words = clauseWords(pack, id, language)
    if (words) lines.push(language === 'en' ? `${id}: ${words}` : `${id}：${words}`)
  }
  return lines
}

function clausesOf(verdict: Verdict): readonly string[] {
  const ids = new Set<string>()
  if (verdict.trace.clause) ids.add(verdict.trace.clause)
  for (const finding of verdict.findings) if (finding.clause) ids.add(finding.clause)
  const stretch = lastStretch(verdict)
  if (stretch) ids.add(stretch.clause)
  return [...ids]
}
