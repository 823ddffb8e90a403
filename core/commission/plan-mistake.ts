import type { Bilingual, Language } from '../findings/language'

/** What can be wrong with the plans. `shape`: a value is not of the kind that its place allows. */
export type PlanMistakeCode =
  | 'shape' | 'unknown-key' | 'missing' | 'steps-not-ascending' | 'last-step-closed' | 'open-step-not-last' | 'flat-has-steps'
  | 'floor-above-cap' | 'fixed-missing' | 'fixed-unused' | 'until-before-from' | 'override-without-condition' | 'override-rate-or-tiers'
  | 'override-twice' | 'bonus-twice' | 'versions-overlap' | 'versions-gap' | 'ends-before-period' | 'starts-after-period' | 'no-plan'

/** One mistake of the plans. An `error` leaves the plan out; a `warning` is told and the plan is used. */
export interface PlanMistake {
  readonly code: PlanMistakeCode
  readonly severity: 'error' | 'warning'
  /** JSON path from the file's root, "tiers.steps[1].upTo"; with several plans "[1].tiers.steps[1].upTo"; a cell on a sheet. */
  readonly place: string
  /** What stands there, cut to 40 characters; empty where nothing does. */
  readonly shown: string
  readonly allowed: Bilingual
}

/** "tiers.steps[1].upTo：“abc”不行，应为……" · one sentence that names the place and what is allowed. */
export function explainPlanMistake(mistake: PlanMistake, language: Language): string {
  const allowed = mistake.allowed[language]
  if (language === 'en') return `${mistake.place || 'plan'}: ${mistake.shown === '' ? '' : `"${mistake.shown}" cannot be used here; `}${allowed}.`
  return `${mistake.place || '提成方案'}：${mistake.shown === '' ? '' : `“${mistake.shown}”不能用，`}${allowed}。`
}

const both = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en })
const MONEY = both('应为元的小数文本，最多两位小数，不为负，如 "100000.00"', 'write yuan as decimal text with at most two places and no sign, such as "100000.00"')
const MONEY_OR_NULL = both('应为元的小数文本，如 "100000.00"，没有则写 null', 'write yuan as decimal text such as "100000.00", or null for none')
const RATE = both('应为 0 到 1 的小数文本，3% 写作 "0.03"', 'write decimal text from 0 to 1; 3% is "0.03"')
const DAY = both('应为真实日期，写作 YYYY-MM-DD', 'write a day that exists as YYYY-MM-DD')
const WORD = both('应为不空的文本', 'write text that is not empty')
const LIST = (of: string, english: string): Bilingual => both(`应为列表 [ ]，每项是${of}`, `write a list [ ] of ${english}`)

/** What each place of a plan file allows; `[]` stands for any position of a list. */
const ALLOWED: Readonly<Record<string, Bilingual>> = {
  '': both(
    '方案应为对象 { }，含 id、effective、base、tiers，可含 fixed、overrides、bonus、cap、floor、pay、clawback',
    'a plan is an object { } with id, effective, base and tiers; it may have fixed, overrides, bonus, cap, floor, pay and clawback',
  ),
  $schema: WORD,
  id: WORD,
  effective: both('应为 { "from": 日期, "until": 日期或 null }', 'write { "from": day, "until": day or null }'),
  'effective.from': DAY,
  'effective.until': both('应为真实日期 YYYY-MM-DD（含当天），未定则写 null', 'write a day that exists as YYYY-MM-DD (included), or null while there is no end'),
  base: both('可用 contractAmount（合同金额）、receivedAmount（回款金额）、margin（毛利）、fixed（固定）', 'use contractAmount, receivedAmount, margin or fixed'),
  fixed: MONEY,
  tiers: both('应为 { "mode", "per", "steps" }', 'write { "mode", "per", "steps" }'),
  'tiers.mode': both('可用 flat（单一）、marginal（累进）、whole（全额）', 'use flat, marginal or whole'),
  'tiers.per': both('可用 contract（每份合同）、person-month（个人每月）、person-quarter（个人每季）、person-year（个人每年）', 'use contract, person-month, person-quarter or person-year'),
  'tiers.steps': LIST('{ "upTo", "rate" }，至少一档', '{ "upTo", "rate" }, one at least'),
  'tiers.steps[]': both('应为 { "upTo": 金额或 null, "rate": 比例 }', 'write { "upTo": amount or null, "rate": rate }'),
  'tiers.steps[].upTo': MONEY_OR_NULL,
  'tiers.steps[].rate': RATE,
  overrides: LIST('{ "when", "rate" 或 "tiers" }', '{ "when", "rate" or "tiers" }'),
  'overrides[]': both('应为 { "when": 条件, "rate": 比例 }，或以 "tiers" 代替 "rate"', 'write { "when": conditions, "rate": rate }, or "tiers" in place of "rate"'),
  'overrides[].when': both('条件可用 seller（报备人）、product（产品）、channel（渠道）、team（部门）', 'conditions are seller, product, channel and team'),
  'overrides[].when.seller': WORD,
  'overrides[].when.product': WORD,
  'overrides[].when.channel': WORD,
  'overrides[].when.team': WORD,
  'overrides[].rate': RATE,
  bonus: LIST('{ "when": "firstOrder", "amount" }', '{ "when": "firstOrder", "amount" }'),
  'bonus[]': both('应为 { "when": "firstOrder", "amount": 金额 }', 'write { "when": "firstOrder", "amount": amount }'),
  'bonus[].when': both('可用 firstOrder（客户首单）', 'use firstOrder'),
  'bonus[].amount': MONEY,
  cap: MONEY_OR_NULL,
  floor: MONEY_OR_NULL,
  pay: both('可用 onSigning（签约时）、onReceipt（回款时）', 'use onSigning or onReceipt'),
  clawback: both('应为 true（退款扣回）或 false', 'write true or false'),
}

/** What a place allows; `overrides[].tiers…` allows what `tiers…` does. */
export function allowedAt(pattern: string): Bilingual {
  return ALLOWED[pattern] ?? ALLOWED[pattern.replace(/^overrides\[\]\.(?=tiers)/, '')] ?? WORD
}
