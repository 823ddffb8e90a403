import { fieldTitle, isFieldId, type FieldKind } from '../registration/fields'
import type { EventKind } from '../registration/registration'
import type { AttributionGround, Consequence, FindingData, RankedCriterion } from './finding'
import type { Bilingual, Language } from './language'

/** The words that findings use for the choices in their data. Unknown text is shown as it stands. */

type Activity = FindingData['activity.before-approval']['activity']
type Step = FindingData['service.overdue']['step']
type SplitTrouble = FindingData['commission.split']['trouble']
type IdentityKind = FindingData['identity.checksum']['kind']

const both = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en })

const CONSEQUENCES: { readonly [C in Consequence]: Bilingual } = {
  warning: both('警告', 'warning'),
  fine: both('罚款', 'fine'),
  dismissal: both('辞退', 'dismissal'),
  suspension: both('暂停销售权', 'suspension of sales rights'),
  demotion: both('降职', 'demotion'),
  cleaning: both('打扫办公室一次', 'cleaning the office once'),
}

const GROUNDS: { readonly [G in AttributionGround]: Bilingual } = {
  'first-filed': both('报备在先', 'filed first'),
  'first-arrival': both('最先带客户到访', 'brought the customer first'),
  'channel-priority': both('渠道优先', 'channel priority'),
  assignment: both('上级分配', 'assigned by the manager'),
  'named-by-customer': both('客户指认', 'named by the customer'),
  'contact-record': both('接洽记录经核实', 'verified contact record'),
  'earlier-report': both('此前已有报备', 'an earlier report'),
  ruling: both('人工裁定', 'a ruling'),
  region: both('客户所在区域优先', 'the customer’s own region comes first'),
  ranking: both('多项条件综合排名', 'ranking on several criteria'),
  public: both('无有效报备，列为公共资源', 'no valid filing, public resource'),
}

const ACTIVITIES: { readonly [A in Activity]: Bilingual } = {
  visit: both('拜访', 'visit'),
  signing: both('签约', 'signing'),
  talks: both('洽谈', 'talks'),
  deposit: both('收定金', 'deposit'),
}

const STEPS: { readonly [S in Step]: Bilingual } = {
  received: both('接收确认', 'confirmation of receipt'),
  handled: both('处理', 'handling'),
  answered: both('反馈客户', 'answer to the customer'),
}

const CRITERIA: { readonly [C in RankedCriterion['criterion']]: Bilingual } = {
  time: both('报备时间', 'time of filing'),
  completeness: both('资料完整度', 'completeness'),
  amount: both('预计金额', 'expected amount'),
  unitPrice: both('预计单价', 'expected unit price'),
  signing: both('预计签约时间', 'expected signing'),
  feedback: both('接洽反馈', 'contact feedback'),
}

const SPLITS: { readonly [T in SplitTrouble]: Bilingual } = {
  'not-whole': both('各人分成合计不是 100%', 'the shares do not add up to 100%'),
  unreadable: both('分成无法识别，写法如“张三60%;李四40%”', 'the shares cannot be read; write them like "张三60%;李四40%"'),
  negative: both('分成出现负数', 'a share is negative'),
  'duplicate-person': both('同一人出现两次', 'one person is named twice'),
  'cooperation-without-split': both('注明合作但没有填写分成', 'marked as cooperation, but no split is given'),
}

const IDENTITIES: { readonly [K in IdentityKind]: Bilingual } = {
  resident: both('身份证号', 'identity card number'),
  'credit-code': both('统一社会信用代码', 'unified social credit code'),
  other: both('证件号码', 'identity number'),
}

const EVENTS: { readonly [K in EventKind]: Bilingual } = {
  'follow-up': both('跟进', 'follow-up'),
  visit: both('到访', 'visit'),
  'visit-confirmed': both('到访确认', 'confirmed visit'),
  extension: both('延期申请', 'extension request'),
  deposit: both('交定', 'deposit'),
  signing: both('签约', 'signing'),
  receipt: both('回款', 'receipt'),
  refund: both('退款', 'refund'),
  competitor: both('竞品签约', 'signed with a competitor'),
  false: both('虚假', 'false information'),
  'dispute-in-presence': both('客户在场争议', 'dispute in front of the customer'),
  objection: both('异议', 'objection'),
  'give-up': both('放弃', 'giving up'),
  assignment: both('分配', 'assignment'),
  violation: both('违规', 'violation'),
  withdrawal: both('撤单', 'withdrawal'),
}

const KINDS: { readonly [K in FieldKind]: Bilingual } = {
  text: both('文字', 'text'),
  time: both('日期，如 2026-03-05 或 2026-03-05 14:30', 'a date such as 2026-03-05 or 2026-03-05 14:30'),
  phone: both('电话号码', 'a phone number'),
  amount: both('金额，如 120000 或 12万', 'an amount such as 120000'),
  number: both('数字', 'a number'),
  flag: both('“是”或“否”', '"是" or "否"'),
  approval: both('“通过”“不通过”或“待审”', '"通过", "不通过" or "待审"'),
  share: both('分成，如“张三60%;李四40%”', 'a split such as "张三60%;李四40%"'),
  identity: both('身份证号或统一社会信用代码', 'an identity number or a unified social credit code'),
  choice: both('可选项之一', 'one of the choices'),
}

function lookedUp(words: Readonly<Record<string, Bilingual>>, key: string, language: Language): string {
  return Object.hasOwn(words, key) ? words[key]?.[language] ?? key : key
}

export const consequenceWord = (consequence: Consequence, language: Language): string => CONSEQUENCES[consequence][language]
export const groundWord = (ground: AttributionGround, language: Language): string => GROUNDS[ground][language]
export const activityWord = (activity: Activity, language: Language): string => ACTIVITIES[activity][language]
export const stepWord = (step: Step, language: Language): string => STEPS[step][language]
export const criterionWord = (criterion: RankedCriterion['criterion'], language: Language): string => CRITERIA[criterion][language]
export const splitWord = (trouble: SplitTrouble, language: Language): string => SPLITS[trouble][language]
export const identityWord = (kind: IdentityKind, language: Language): string => IDENTITIES[kind][language]
export const eventWord = (kind: string, language: Language): string => lookedUp(EVENTS, kind, language)
export const expectedWord = (kind: string, language: Language): string => lookedUp(KINDS, kind, language)

/** Why a contract has no rate, the words of statement and check alike. */
export const noPlanWord = (signedOn: string, language: Language): string => (language === 'en' ? `no plan holds on ${signedOn}, the day of signing` : `签约日 ${signedOn} 没有有效的提成方案`)

/** Every word of the event column, for "it may be one of …". */
export const eventWords = (language: Language): readonly string[] => Object.values(EVENTS).map(word => word[language])

/** The header of a field, the words of a stage, or the text as it stands. */
export function fieldWord(field: string, language: Language): string {
  if (isFieldId(field)) return fieldTitle(field, language)
  return field.startsWith('stage.') ? field.slice('stage.'.length) : field
}

/** A decimal string without idle zeros: "0.4000" → "0.4", "1.00" → "1". */
export function shortDecimal(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text
}

/** The type of a violation as an event cell writes it: 违规:打架 → 打架; null for other events and for 违规 alone. */
export function violationIn(text: string): string | null {
  return /^(?:违规|违纪|违反规定)[^:：]*[:：]\s*(.+)$/.exec(text)?.[1] ?? null
}

/** Whose the customer is, as a part of a sentence, where a leader or a ruling gave it to another than its filer. */
export function nowOwned({ owner }: { readonly owner?: string }, language: Language): string {
  if (owner === undefined) return ''
  return language === 'en' ? `; the customer is now ${owner}'s` : `，客户现归${owner}`
}
