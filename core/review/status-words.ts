import type { Bilingual, Language } from '../findings/language'
import type { Status } from '../lifecycle/verdict'
import type { Tone } from '../workbook/workbook'

interface StatusWords {
  readonly word: Bilingual
  readonly meaning: Bilingual
}

/** What stands in the 状态 column and what it means. */
const STATUSES: { readonly [S in Status]: StatusWords } = {
  pending: words('待审', 'pending', '等待审批、复核、报备金或签字，尚未生效', 'waits for approval, review, deposit or signature'),
  rejected: words('驳回', 'rejected', '审批人不同意', 'refused by a person'),
  blocked: words('不予报备', 'refused', '按规定不能报备：客户已有人报备、在禁报期内、排队已满、报备人停权等', 'refused by the rule: someone holds the customer, a ban, a full queue, a suspended seller'),
  invalid: words('无效', 'invalid', '不予受理：资料不全、不实，或不符合报备要求', 'not accepted: incomplete, false, or not as the rules require'),
  queued: words('排队中', 'queued', '排在先报备的一方之后，其到期未签时接续', 'waits behind the holder and follows if nothing is signed'),
  lapsed: words('排队失效', 'queue lapsed', '先报备的一方已签约，排队不再有效', 'the holder signed'),
  active: words('保护中', 'protected', '在保护期内，最后一天仍受保护', 'protected, the last day included'),
  expired: words('已过期', 'expired', '保护期满未签约，不再受保护', 'the period ended unsigned'),
  abandoned: words('视为放弃', 'given up', '期内未签约，也未按时申请延期', 'unsigned, and no extension was applied for in time'),
  disputed: words('异议中', 'disputed', '有异议待处理，或须由人裁定', 'an objection is open, or a person must decide'),
  terminated: words('已终止', 'terminated', '保护提前结束：签约竞品、信息虚假、主动放弃等', 'ended early: a competitor, false information, given up'),
  signed: words('已签约', 'signed', '在保护期内签约', 'signed within protection'),
  unprotected: words('无保护签约', 'signed unprotected', '签约时没有有效的保护', 'signed without valid protection'),
  public: words('公共资源', 'public', '不归任何一方，谁都可以报备', 'nobody’s; anyone may file'),
  raised: words('待接收', 'raised', '问题已提出，等待责任部门接收', 'raised, not yet received'),
  received: words('处理中', 'in progress', '责任部门已接收，正在处理', 'received and being handled'),
  clarifying: words('待澄清', 'clarifying', '问题不清楚，等待补充说明', 'waits for clarification'),
  handled: words('已处理', 'handled', '已处理，尚未反馈客户', 'handled, the customer is not told yet'),
  answered: words('已反馈', 'answered', '已处理并反馈客户', 'handled and answered'),
}

/** How the rows of a status are toned. */
export const STATUS_TONE: { readonly [S in Status]: Tone } = {
  pending: 'waiting',
  rejected: 'error',
  blocked: 'conflict',
  invalid: 'error',
  queued: 'waiting',
  lapsed: 'quiet',
  active: 'good',
  expired: 'quiet',
  abandoned: 'quiet',
  disputed: 'conflict',
  terminated: 'quiet',
  signed: 'good',
  unprotected: 'error',
  public: 'quiet',
  raised: 'waiting',
  received: 'waiting',
  clarifying: 'warning',
  handled: 'waiting',
  answered: 'good',
}

/** The word of the 状态 column (contract §2): active → 保护中 · "protected". */
export function statusWord(status: Status, language: Language): string {
  return STATUSES[status].word[language]
}

/** One line that says what the status means. */
export function statusMeaning(status: Status, language: Language): string {
  return STATUSES[status].meaning[language]
}

function words(zh: string, en: string, zhMeaning: string, enMeaning: string): StatusWords {
  return { word: { 'zh-CN': zh, en }, meaning: { 'zh-CN': zhMeaning, en: enMeaning } }
}
