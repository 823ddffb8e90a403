import type { ApprovalStage, PolicyPack } from '../policy/pack'
import { FIELDS, type FieldId, type FieldKind } from '../registration/fields'
import { knowsPreReports } from './pre-report'
import { templateHint } from './template-hint'

/** One column of an empty register. */
export interface TemplateColumn {
  readonly header: string
  /** null for the column of an approval stage. */
  readonly field: FieldId | null
  readonly stage?: string
  readonly kind: FieldKind
  readonly required: boolean
  /** The words of its drop-down. */
  readonly allowed?: readonly string[]
  readonly hint: { readonly zh: string; readonly en: string }
}

/** The headers of an empty sheet of events (contract §1). */
export const EVENT_HEADERS = ['报备编号', '事件', '日期', '金额', '人员', '备注'] as const

/** Marks that a drop-down offers where the pack enumerates nothing. */
const FLAG_WORDS = ['是', '否'] as const
const PAPER_WORDS = ['有', '无'] as const
const APPROVAL_WORDS = ['通过', '驳回', '待审'] as const
const PAPERS: ReadonlySet<FieldId> = new Set<FieldId>(['idCopy', 'licence', 'representativeId', 'proof', 'agreement'])

/**
 * The columns of an empty register for a pack: number and time, what the regulation requires, what it requires
 * sometimes, the approvals, what it knows besides. Read back under the pack, each header means its own field.
 */
export function templateColumns(pack: PolicyPack): readonly TemplateColumn[] {
  const required = new Set<FieldId>(['registeredAt', ...pack.required.map(each => each.field)])
  const columns = [...new Set<FieldId>([...leadingFields(pack), ...required, ...conditionalFields(pack)])].map(field => fieldColumn(pack, field, required))
  const later = [...new Set<FieldId>([...approvalFields(pack), ...pack.optional, ...dealFields(pack), 'remarks'])]
    .filter(field => !columns.some(column => column.field === field))
    .map(field => fieldColumn(pack, field, required))
  return [...columns, ...(pack.approval?.stages ?? []).flatMap(stageColumns), ...later]
}

function leadingFields(pack: PolicyPack): readonly FieldId[] {
  return knowsPreReports(pack) ? ['id', 'preReportedAt', 'registeredAt'] : ['id', 'registeredAt']
}

function conditionalFields(pack: PolicyPack): readonly FieldId[] {
  return [...pack.requiredByKind.flatMap(each => each.fields), ...pack.conditional.flatMap(each => [each.when.field, each.field]), ...pack.enumerations.map(each => each.field)]
}

function approvalFields(pack: PolicyPack): readonly FieldId[] {
  if (!pack.approval) return []
  const single: readonly FieldId[] = pack.approval.stages.length === 0 ? ['approval', 'approvedAt'] : []
  return pack.approval.rejectionNeedsReason === null ? single : [...single, 'rejectionReason']
}

function dealFields(pack: PolicyPack): readonly FieldId[] {
  return [
    ...(pack.visits?.signatures ?? []),
    ...(pack.deposit ? (['depositAt', 'depositAmount'] as const) : []),
    ...(pack.extension ? (['extensionAt'] as const) : []),
    ...(pack.commission ? (['signedAt', 'contractNo', 'contractAmount'] as const) : []),
    ...(pack.split === null ? [] : (['share'] as const)),
  ]
}

function fieldColumn(pack: PolicyPack, field: FieldId, required: ReadonlySet<FieldId>): TemplateColumn {
  const { kind } = FIELDS[field]
  const allowed = pack.enumerations.find(each => each.field === field)?.allowed ?? dropDown(field, kind)
  const column = { header: headerOf(pack, field), field, kind, required: required.has(field), hint: templateHint(pack, field, required.has(field), allowed) }
  return allowed === undefined ? column : { ...column, allowed }
}

/** R16 calls its filing time 正式报备时间, so that nobody takes it for the pre-report. */
function headerOf(pack: PolicyPack, field: FieldId): string {
  return field === 'registeredAt' && knowsPreReports(pack) ? '正式报备时间' : FIELDS[field].header
}

function dropDown(field: FieldId, kind: FieldKind): readonly string[] | undefined {
  if (kind === 'flag') return PAPERS.has(field) ? PAPER_WORDS : FLAG_WORDS
  return kind === 'approval' ? APPROVAL_WORDS : undefined
}

function stageColumns(stage: ApprovalStage): readonly TemplateColumn[] {
  const word = stage.words[0] ?? stage.title.zh
  const signed = /审$|审核$|审批$|意见$/.test(word)
  const { zh, en } = stage.title
  return [
    { header: signed ? word : `${word}意见`, field: null, stage: stage.key, kind: 'approval', required: false, allowed: APPROVAL_WORDS, hint: { zh: `${zh}：通过、驳回或待审`, en: `${en}: approved, refused or waiting` } },
    { header: `${word.replace(/意见$/, '')}${signed ? '时间' : '审批时间'}`, field: null, stage: stage.key, kind: 'time', required: false, hint: { zh: `${zh}的日期，如 2026-03-05`, en: `day of ${en}, such as 2026-03-05` } },
  ]
}
