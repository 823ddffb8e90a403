import { explainExclusion, explainRemedy, traceLine, type ExplainSection, type Language, type RowRef, type Summary, type Verdict } from '../../core/index'

/** What a row earns in a period and how each amount came about, or why it earns nothing and what would change that. */
export function explainCommission({ lines, excluded, period }: Summary, verdict: Verdict, language: Language): readonly ExplainSection[] {
  const zh = language === 'zh-CN'
  const { registration: { ref, lines: further } } = verdict
  const isOwn = (one: RowRef): boolean => one.book === ref.book && one.sheet === ref.sheet && (one.row === ref.row || further.includes(one.row))
  const title = zh ? `提成（${period.from} 至 ${period.to}）` : `Commission from ${period.from} to ${period.to}`
  const traced = lines.filter(({ trace }) => isOwn(trace.ref)).map((line, at): ExplainSection => ({
    title: `${title} ${at + 1}`, lines: traceLine(line, language).map(step => (zh ? `${step.title}：${step.text}` : `${step.title}: ${step.text}`)),
  }))
  const refused = excluded.filter(one => isOwn(one.ref)).map((one): ExplainSection => ({ title, lines: [explainExclusion(one, language), explainRemedy(one, language)] }))
  if (traced.length + refused.length > 0) return [...traced, ...refused]
  return [{ title, lines: [zh ? '本行在这一期间没有签约、回款或退款，不涉及提成。' : 'Nothing was signed, received or refunded for this row in the period.'] }]
}
