import { CATALOGUE } from '../findings/catalogue'
import type { FindingCode, Severity } from '../findings/finding'
import { consequenceWord } from '../findings/words'
import { listSettings, type PackSetting } from '../policy/apply-settings'
import type { PolicyPack } from '../policy/pack'
import { templateColumns, type TemplateColumn } from '../register/template-columns'
import { FIELDS, fieldTitle, type FieldId, type FieldKind } from '../registration/fields'
import type { BothWords } from './both-words'
import { clauseParts } from './clause-parts'
import { packChecks } from './pack-checks'

/** A column that a regulation knows. */
export interface PackField {
  /** null for the columns of an approval stage. */
  readonly field: FieldId | null
  readonly stage: string | null
  readonly title: BothWords
  /** The header that a template writes. */
  readonly header: string
  /** Other headers that are accepted. */
  readonly accepted: readonly string[]
  readonly kind: FieldKind
  readonly need: 'required' | 'conditional' | 'optional'
  /** When a conditional column is required. */
  readonly when: BothWords | null
  readonly clause: string | null
  /** The words of its drop-down; empty where anything may be written. */
  readonly allowed: readonly string[]
  readonly hint: BothWords
}

export interface PackPenalty {
  readonly type: string
  readonly words: readonly string[]
  /** What the first, second, third … time brings; the last goes on for ever. */
  readonly ladder: readonly BothWords[]
  readonly clause: string
}

export interface PackCheck {
  readonly code: FindingCode
  readonly severity: Severity
  readonly title: BothWords
  readonly clause: string | null
}

export interface PackClause extends BothWords {
  readonly id: string
  /** In what parts of the work it takes effect. */
  readonly parts: readonly BothWords[]
}

/** A regulation as its users ask for it: clauses, columns, numbers, stages, penalties, and what is checked. */
export interface PackDescription {
  readonly id: string
  readonly edition: string
  readonly title: BothWords
  readonly summary: BothWords
  readonly source: PolicyPack['source']
  readonly effective: PolicyPack['effective']
  readonly kind: PolicyPack['kind']
  readonly party: PolicyPack['party']
  readonly scope: PolicyPack['scope']
  readonly phone: PolicyPack['phone']
  readonly clauses: readonly PackClause[]
  readonly fields: readonly PackField[]
  readonly settings: readonly PackSetting[]
  readonly enumerations: PolicyPack['enumerations']
  readonly stages: readonly { readonly key: string; readonly title: BothWords; readonly words: readonly string[]; readonly protects: boolean; readonly clause: string }[]
  readonly penalties: readonly PackPenalty[]
  readonly checks: readonly PackCheck[]
}

export function describePack(pack: PolicyPack): PackDescription {
  const { id, edition, title, summary, source, effective, kind, party, scope, phone } = pack
  const parts = clauseParts(pack)
  return {
    id, edition, title, summary, source, effective, kind, party, scope, phone,
    clauses: pack.clauses.map(clause => ({ ...clause, parts: parts.get(clause.id) ?? [] })),
    fields: templateColumns(pack).map(column => fieldOf(column, pack)),
    settings: listSettings(pack),
    enumerations: pack.enumerations,
    stages: pack.approval?.stages ?? [],
    penalties: pack.penalties.map(({ type, words, ladder, clause }) => ({ type, words, ladder: ladder.map(rungWords), clause })),
    checks: packChecks(pack).map(({ code, clause }) => {
      const entry = CATALOGUE[code]
      return { code, severity: entry.severity, title: { zh: entry.title['zh-CN'], en: entry.title.en }, clause }
    }),
  }
}

function fieldOf(column: TemplateColumn, pack: PolicyPack): PackField {
  const { header, kind, hint, allowed = [] } = column
  if (column.field === null) {
    const stage = pack.approval?.stages.find(({ key }) => key === column.stage)
    const words = column.kind === 'approval' ? stage?.words.filter(word => word !== header) ?? [] : []
    return { field: null, stage: column.stage ?? null, title: { zh: header, en: stage?.title.en ?? header }, header, accepted: words, kind, need: 'optional', when: null, clause: stage?.clause ?? null, allowed, hint }
  }
  const { field } = column
  return {
    field, stage: null, title: { zh: FIELDS[field].header, en: fieldTitle(field, 'en') }, header,
    accepted: acceptedWords(field, pack).filter(word => word !== header), kind, allowed, hint, ...needOf(field, pack),
  }
}

/** The pack's own words first, then those that every register may use. */
function acceptedWords(field: FieldId, pack: PolicyPack): readonly string[] {
  const own = pack.headers.find(each => each.field === field)?.words ?? []
  const { header, synonyms } = FIELDS[field]
  return [...new Set<string>([...own, header, ...synonyms])]
}

function needOf(field: FieldId, pack: PolicyPack): Pick<PackField, 'need' | 'when' | 'clause'> {
  const required = pack.required.find(each => each.field === field)
  if (required) return { need: 'required', when: null, clause: required.clause }
  if (field === 'registeredAt') return { need: 'required', when: null, clause: null }
  const byKind = pack.requiredByKind.find(each => each.fields.includes(field))
  if (byKind) return { need: 'conditional', when: equals('customerKind', byKind.kinds), clause: byKind.clause }
  const conditional = pack.conditional.find(each => each.field === field)
  if (conditional) return { need: 'conditional', when: whenWords(conditional.when), clause: conditional.clause }
  const choice = pack.enumerations.find(each => each.field === field)
  return { need: 'optional', when: null, clause: choice?.clause ?? null }
}

function whenWords({ field, is }: PolicyPack['conditional'][number]['when']): BothWords {
  if (is === 'filled') return { zh: `填写了${fieldTitle(field, 'zh-CN')}时`, en: `when ${fieldTitle(field, 'en')} is filled in` }
  if (is === 'yes') return { zh: `${fieldTitle(field, 'zh-CN')}为“是”时`, en: `when ${fieldTitle(field, 'en')} is yes` }
  return equals(field, is)
}

function equals(field: FieldId, words: readonly string[]): BothWords {
  return { zh: `${fieldTitle(field, 'zh-CN')}为${words.map(word => `“${word}”`).join('或')}时`, en: `when ${fieldTitle(field, 'en')} is ${words.map(word => `"${word}"`).join(' or ')}` }
}

function rungWords({ amount, consequence }: PolicyPack['penalties'][number]['ladder'][number]): BothWords {
  if (amount !== null) return { zh: `${amount} 元`, en: `${amount} yuan` }
  return consequence === null ? { zh: '按情节处理', en: 'as the case may be' } : { zh: consequenceWord(consequence, 'zh-CN'), en: consequenceWord(consequence, 'en') }
}
