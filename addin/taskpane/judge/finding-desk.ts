import { CATALOGUE, message, STATUS_TONE, statusWord, type Finding, type Language, type Review, type Severity, type Verdict } from '../core-bridge'
import type { FindingGroup, FindingItem, FindingQuery, FindingSelection } from '../engine'
import { quoteOf } from './quote'

export interface FindingDesk {
  select(query: FindingQuery): FindingSelection
  items(from: number, count: number): readonly FindingItem[]
}

const SEVERITIES: readonly Severity[] = ['conflict', 'error', 'warning', 'notice']

/** Who filed a row, by name; '' where the register does not say. */
export function personOf({ registration, party }: Verdict): string {
  return registration.values.seller ?? party ?? registration.values.team ?? ''
}

/** All findings of a review in the order of rows, sheets' own first; which are wanted, in what order, with their sentences. */
export function createFindingDesk({ verdicts, sheetFindings, pack, registers }: Review): FindingDesk {
  const several = new Set(registers.layouts.map(({ book }) => book)).size > 1
  const findings: Finding[] = [...sheetFindings]
  /** The row of a finding as its place among the verdicts; -1 for a sheet's. */
  const owners: number[] = sheetFindings.map(() => -1)
  verdicts.forEach((verdict, at) => {
    for (const finding of verdict.findings) {
      findings.push(finding)
      owners.push(at)
    }
  })
  let selected: readonly number[] = []
  let language: Language = 'zh-CN'

  const verdictOf = (at: number): Verdict | undefined => verdicts[owners[at] ?? -1]
  const person = (at: number): string => {
    const verdict = verdictOf(at)
    return verdict ? personOf(verdict) : ''
  }

  function matches(at: number, query: FindingQuery, wanted: string): boolean {
    const finding = findings[at]
    const verdict = verdictOf(at)
    if (!finding || (query.severity !== null && finding.severity !== query.severity)) return false
    if (query.status !== null && (!verdict || (verdict.status ?? 'unjudged') !== query.status)) return false
    if (query.person !== null && person(at) !== query.person) return false
    if (wanted === '') return true
    const { id = null, values = {} } = verdict?.registration ?? {}
    return [id, values.customerName, values.project, person(at), finding.clause, message(finding, query.language)].some(text => text?.toLowerCase().includes(wanted))
  }

  function groupKey(at: number, { order }: FindingQuery): string {
    const finding = findings[at]
    if (!finding) return ''
    switch (order) {
      case 'severity': return finding.severity
      case 'kind': return CATALOGUE[finding.code].title[language]
      case 'person': return person(at)
      case 'row': return several ? `${finding.subject.book} · ${finding.subject.sheet}` : finding.subject.sheet
    }
  }

  return {
    select(query) {
      language = query.language
      const wanted = query.text.trim().toLowerCase()
      const found: number[] = []
      for (let at = 0; at < findings.length; at++) if (matches(at, query, wanted)) found.push(at)
      const groups = groupsOf(found, at => groupKey(at, query), query)
      selected = groups.flatMap(({ members }) => members)
      let from = 0
      const named = groups.map(({ key, members }): FindingGroup => {
        const group = { key, from, count: members.length }
        from += members.length
        return group
      })
      return { total: selected.length, groups: named }
    },
    items: (from, count) => selected.slice(from, from + count).flatMap(at => {
      const finding = findings[at]
      return finding ? [describe(finding, verdictOf(at))] : []
    }),
  }

  function describe(finding: Finding, verdict: Verdict | undefined): FindingItem {
    const { severity, code, clause, subject, related } = finding
    return {
      severity, code, clause, related, ref: subject,
      title: CATALOGUE[code].title[language],
      message: message(finding, language),
      quote: quoteOf(pack, clause, language),
      customer: verdict?.registration.values.customerName ?? null,
      person: verdict ? personOf(verdict) || null : null,
      statusWord: verdict?.status ? statusWord(verdict.status, language) : null,
      tone: verdict?.status ? STATUS_TONE[verdict.status] : 'quiet',
    }
  }
}

/** Findings under their headings: severities from the gravest, kinds from the most frequent, persons by name, sheets as they come. */
function groupsOf(found: readonly number[], keyOf: (at: number) => string, { order, language }: FindingQuery): readonly { readonly key: string, readonly members: number[] }[] {
  const groups = new Map<string, number[]>()
  for (const at of found) {
    const key = keyOf(at)
    const members = groups.get(key)
    if (members) members.push(at)
    else groups.set(key, [at])
  }
  const list = [...groups].map(([key, members]) => ({ key, members }))
  const { compare } = new Intl.Collator(language)
  switch (order) {
    case 'severity': return list.sort((a, b) => SEVERITIES.indexOf(a.key as Severity) - SEVERITIES.indexOf(b.key as Severity))
    case 'kind': return list.sort((a, b) => b.members.length - a.members.length)
    case 'person': return list.sort((a, b) => Number(a.key === '') - Number(b.key === '') || compare(a.key, b.key))
    case 'row': return list
  }
}
