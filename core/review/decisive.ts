import { findFinding } from '../findings/find-finding'
import type { Finding, FindingOf } from '../findings/finding'
import { joinSome, type Bilingual, type Language } from '../findings/language'
import { fieldWord } from '../findings/words'
import type { Stretch, Verdict } from '../lifecycle/verdict'
import type { RowRef } from '../workbook/row-ref'

const NO_ROWS: readonly RowRef[] = []

/** What decided a verdict, picked out of its findings and its trace for the sentences of both languages. */

/** The holder's claim that refuses this row; the mirror notice on the holder's own row is not one. */
export function refusingDuplicate(verdict: Verdict): FindingOf<'duplicate.active'> | null {
  for (const finding of verdict.findings) if (finding.code === 'duplicate.active' && !finding.data.mirror) return finding
  return null
}

/** The rows that may be of the same customer, to be checked by a person. */
export function possibleRows(verdict: Verdict): readonly RowRef[] {
  let rows: readonly RowRef[] = NO_ROWS
  for (const finding of verdict.findings) if (finding.code === 'duplicate.possible') rows = rows.length > 0 ? [...rows, ...finding.related] : finding.related
  return rows
}

export function lastStretch(verdict: Verdict): Stretch | null {
  return verdict.trace.stretches[verdict.trace.stretches.length - 1] ?? null
}

/** The last protected day; null for none or without end. */
export function protectedUntil(verdict: Verdict): string | null {
  return verdict.expiresOn ?? lastStretch(verdict)?.until ?? null
}

/** The clause to quote: the one that decides the status, else the one of the last period. */
export function decisiveClause(verdict: Verdict): string | null {
  return verdict.trace.clause ?? seriousClause(verdict.findings) ?? lastStretch(verdict)?.clause ?? null
}

function seriousClause(findings: readonly Finding[]): string | null {
  for (const finding of findings) {
    if (finding.clause && (finding.severity === 'conflict' || finding.severity === 'error')) return finding.clause
  }
  return null
}

/** The titles of fields that are empty or as good as empty, and of those that cannot be read; five at most of each. */
export function unusableFields(verdict: Verdict, language: Language): { readonly missing: string; readonly unreadable: string } {
  const missing: string[] = []
  const unreadable: string[] = []
  for (const finding of verdict.findings) {
    if (finding.severity !== 'error') continue
    if (finding.code === 'field.missing' || finding.code === 'field.placeholder') addOnce(missing, fieldWord(finding.data.field, language))
    else if (finding.code === 'cell.unreadable' || finding.code === 'phone.malformed' || finding.code === 'phone.ambiguous-mask') addOnce(unreadable, fieldWord(finding.data.field, language))
  }
  const unread = unreadable.filter(title => !missing.includes(title))
  return { missing: joinSome(missing, 5, language), unreadable: joinSome(unread, 5, language) }
}

function addOnce(list: string[], item: string): void {
  if (!list.includes(item)) list.push(item)
}

/** True when an approver noted a doubt that is still to be talked over. */
export function hasDoubt(verdict: Verdict): boolean {
  const { values, stages } = verdict.registration
  return values.approval === 'doubt' || stages.some(stage => stage.approval === 'doubt')
}

/** How many stages of the approval chain have been passed. */
export function passedStages(verdict: Verdict): number {
  return verdict.registration.stages.filter(stage => stage.approval === 'approved').length
}

/** True for a row that is only announced (R16): its formal report has not been made. */
export function isOnlyPreReported(verdict: Verdict): boolean {
  const { preReportedAt, registeredAt } = verdict.registration.values
  return preReportedAt !== undefined && registeredAt === undefined
}

const ENDING_WORDS: { readonly [K in NonNullable<Verdict['trace']['ending']>]: Bilingual } = {
  competitor: { 'zh-CN': '签约竞品', en: 'signed with a competitor' },
  false: { 'zh-CN': '信息虚假', en: 'false information' },
  'dispute-in-presence': { 'zh-CN': '客户在场争议', en: 'disputed in front of the customer' },
  'give-up': { 'zh-CN': '主动放弃', en: 'given up' },
  withdrawal: { 'zh-CN': '撤单', en: 'withdrawn' },
}

/** The reason of an early end as the register words it, else by the event that tells of it; null when neither does. */
export function endedWord(verdict: Verdict, language: Language): string | null {
  const { ending } = verdict.trace
  return verdict.registration.values.ended ?? (ending === null ? null : ENDING_WORDS[ending][language])
}

/** The owner where it is someone else than who filed the row. */
export function otherOwner(verdict: Verdict): string | null {
  return verdict.owner !== null && verdict.owner !== verdict.party ? verdict.owner : null
}

/** On what ground the owner was decided; null where the filing alone decides. */
export function ownerFinding(verdict: Verdict): FindingOf<'attribution.decided'> | FindingOf<'walkin.matched'> | null {
  return findFinding(verdict.findings, 'attribution.decided') ?? findFinding(verdict.findings, 'walkin.matched')
}
