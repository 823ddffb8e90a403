import type { PolicyPack } from '../policy/pack'
import { assertNever } from '../registration/assert-never'
import type { EventKind } from '../registration/registration'

/** What the word of an event cell means; `violation` is the type where it is one. */
export interface EventWord {
  readonly kind: EventKind
  readonly violation: string | null
}

const WORDS: Readonly<Record<Exclude<EventKind, 'violation'>, readonly string[]>> = {
  'follow-up': ['跟进', '跟进记录', '客户跟进', '回访', '客户回访', '电话跟进', '电话回访', '微信跟进', '沟通', '电话沟通', '电话联系', '联系', '联系客户', '进展更新'],
  visit: ['到访', '拜访', '来访', '到店', '上门', '上门拜访', '客户拜访', '客户到访', '客户来访', '实地拜访', '面访', '带看', '现场拜访', '到场'],
  'visit-confirmed': ['到访确认', '来访确认', '拜访确认', '到店确认', '带看确认', '确认到访', '来访登记', '到访登记', '到访确认单'],
  extension: ['延期申请', '延期', '续报', '申请延期', '延期报备', '续报申请', '申请续报', '延长申请', '展期', '展期申请', '保护期延期'],
  deposit: ['交定', '定金', '交定金', '付定金', '下定', '支付定金', '缴纳定金', '收定金', '订金', '交订金', '保证金', '交保证金', '缴纳保证金', '报备金', '缴纳报备金', '认购'],
  signing: ['签约', '成交', '签单', '签合同', '签订合同', '合同签订', '签署合同', '成单', '签订', '已签约', '客户签约'],
  receipt: ['回款', '收款', '到账', '到款', '已回款', '客户付款', '付款', '客户回款'],
  refund: ['退款', '退单', '退货', '退货退款', '退房', '退单退款'],
  competitor: ['竞品签约', '签约竞品', '与竞品签约', '竞品成交', '签竞品', '客户签竞品', '选择竞品', '竞争对手签约', '与竞争对手签约'],
  false: ['虚假', '虚假信息', '信息虚假', '不实', '信息不实', '弄虚作假', '虚假客户', '资料虚假', '客户信息虚假', '虚假报备'],
  'dispute-in-presence': ['客户在场争议', '客户在场争执', '在场争议', '当场争议', '当面争议', '当客户面争议', '当着客户争议', '客户面前争议'],
  objection: ['异议', '提出异议', '异议申请', '申诉', '客户异议', '报备异议'],
  'give-up': ['放弃', '主动放弃', '放弃跟进', '自愿放弃', '放弃报备', '放弃客户', '客户放弃'],
  assignment: ['分配', '指派', '分派', '改派', '重新分配', '转交', '移交', '客户分配', '指定'],
  withdrawal: ['撤单', '撤销', '撤销报备', '撤回', '撤回报备', '作废', '取消报备', '取消', '注销'],
}

const KIND_OF_WORD: ReadonlyMap<string, EventKind> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) => words.map((word): [string, EventKind] => [word, kind as EventKind])),
)
const VIOLATION = /^(?:违规|违纪|违反规定)(?:行为|事项|类型)?[:\-–—_/、,.(\[【]*(.*?)[)\]】]?$/

/**
 * What the word of an event cell means under a pack; null for a word that means nothing known.
 * A pack's own violation (迟到) counts with and without 违规 before it.
 * @example readEventWord('违规：迟到', pack) // a violation of the type 迟到
 */
export function readEventWord(text: string, pack: PolicyPack): EventWord | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').replace(/[。.!;,]+$/, '')
  const violation = VIOLATION.exec(plain)?.[1]
  if (violation !== undefined) return violation === '' ? null : { kind: 'violation', violation }
  if (pack.penalties.some(penalty => penalty.type === plain || penalty.words.includes(plain)) && !isPlainEvent(plain)) return { kind: 'violation', violation: plain }
  const kind = KIND_OF_WORD.get(plain) ?? KIND_OF_WORD.get(plain.replace(/\(.*\)$/, ''))
  return kind === undefined ? null : { kind, violation: null }
}

/** The words of the contract itself are events even where a pack fines what they tell. */
function isPlainEvent(word: string): boolean {
  return Object.values(WORDS).some(words => words[0] === word)
}

/** The word that a template offers for a kind of event. */
export function eventTitle(kind: EventKind): string {
  switch (kind) {
    case 'violation':
      return '违规:'
    case 'follow-up': case 'visit': case 'visit-confirmed': case 'extension': case 'deposit': case 'signing': case 'receipt': case 'refund':
    case 'competitor': case 'false': case 'dispute-in-presence': case 'objection': case 'give-up': case 'assignment': case 'withdrawal':
      return WORDS[kind][0] ?? kind
    default:
      return assertNever(kind)
  }
}

/** The kind that a sheet's name tells where no column does: 跟进记录, 来访登记, 回款明细. */
export function eventKindOfSheet(sheet: string, signed: boolean): EventKind | null {
  if (/跟进|回访/.test(sheet)) return 'follow-up'
  if (/(?:来访|到访|到店|带看|拜访)/.test(sheet)) return signed || /确认/.test(sheet) ? 'visit-confirmed' : 'visit'
  if (/回款|收款/.test(sheet)) return 'receipt'
  if (/退款/.test(sheet)) return 'refund'
  return null
}
