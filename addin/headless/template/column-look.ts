import type { FieldId, TemplateColumn } from '../../../core/index'

/** Times of day count in these: who stood first, an hour before the visit, how long a step took. */
const WITH_HOURS: ReadonlySet<FieldId> = new Set<FieldId>(['registeredAt', 'preReportedAt', 'visitAt', 'talksAt', 'receivedAt', 'clarifyingAt', 'handledAt', 'answeredAt'])
const WIDE: ReadonlySet<FieldId> = new Set<FieldId>(['customerName', 'company', 'project', 'partyA', 'partyB', 'purchaser'])
const WIDEST: ReadonlySet<FieldId> = new Set<FieldId>(['address', 'remarks', 'need', 'feedback', 'visitContent', 'problem', 'process', 'specialNote', 'requirement'])

/** The number format of a column. Text keeps phones, identity numbers and "3-5" from being taken for numbers and days. */
export function numberFormat({ field, kind }: Pick<TemplateColumn, 'field' | 'kind'>): string {
  switch (kind) {
    case 'time': return field !== null && WITH_HOURS.has(field) ? 'yyyy-mm-dd hh:mm' : 'yyyy-mm-dd'
    case 'amount': return '#,##0.00'
    case 'number': return 'General'
    case 'text': case 'phone': case 'flag': case 'approval': case 'share': case 'identity': case 'choice': return '@'
  }
}

/** The width of a column in characters. */
export function columnWidth({ field, kind, header }: Pick<TemplateColumn, 'field' | 'kind' | 'header'>): number {
  const needed = [...header].length * 2 + 4
  const usual = field !== null && WIDEST.has(field) ? 30 : field !== null && WIDE.has(field) ? 24 : field === 'phone' || field === 'identityNo' ? 20 : kind === 'time' ? (numberFormat({ field, kind }).includes('hh') ? 18 : 13) : kind === 'amount' ? 14 : 12
  return Math.max(usual, Math.min(needed, 24))
}

/** Days before this are typing errors: the first of 2000. */
const FIRST_DAY = '36526'

/** What Excel accepts without asking. Lists and hints only advise: an opinion in words or an older spelling is read as well. */
export function typeRule(kind: TemplateColumn['kind']): { readonly type: 'date' | 'decimal' | 'textLength'; readonly operator: 'greaterThanOrEqual' | 'lessThanOrEqual'; readonly formula1: string } {
  switch (kind) {
    case 'time': return { type: 'date', operator: 'greaterThanOrEqual', formula1: FIRST_DAY }
    case 'amount': case 'number': return { type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0' }
    case 'text': case 'phone': case 'flag': case 'approval': case 'share': case 'identity': case 'choice': return { type: 'textLength', operator: 'lessThanOrEqual', formula1: '500' }
  }
}
