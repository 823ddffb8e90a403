import type { Bilingual, Language } from '../findings/language'
import { BASES, MODES, SPANS } from './explain-line'

/** The words of the sheet 提成方案: what a plan file says in literals, the sheet says in words. */

const both = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en })

/** The columns of the sheet, in order. */
export const PLAN_COLUMNS = {
  plan: both('方案编号', 'Plan'), item: both('项目', 'Item'), number: both('序号', 'No.'), seller: both('报备人', 'Seller'), product: both('产品', 'Product'), channel: both('渠道', 'Channel'), team: both('部门', 'Team'),
  mode: both('计档方式', 'Mode'), per: both('计档范围', 'Per'), upTo: both('上限', 'Up to'), rate: both('比例', 'Rate'), value: both('内容', 'Value'),
} as const

export type PlanColumn = keyof typeof PLAN_COLUMNS
export const PLAN_COLUMN_NAMES = ['plan', 'item', 'number', 'seller', 'product', 'channel', 'team', 'mode', 'per', 'upTo', 'rate', 'value'] as const satisfies readonly PlanColumn[]

/** What a row of the sheet is about. */
export const PLAN_ITEMS = {
  from: both('生效日', 'First day'), until: both('失效日', 'Last day'), base: both('基数', 'Base'), fixed: both('固定金额', 'Fixed amount'), step: both('档', 'Step'), override: both('例外', 'Override'),
  firstOrder: both('首单奖励', 'First-order bonus'), cap: both('封顶', 'Cap'), floor: both('保底', 'Floor'), pay: both('发放', 'Payment'), clawback: both('退款扣回', 'Claw-back'),
} as const

export type PlanItem = keyof typeof PLAN_ITEMS

export const PAYMENTS = { onSigning: both('签约时', 'on signing'), onReceipt: both('回款时', 'on receipt') } as const
export const CHOICES = { true: both('是', 'yes'), false: both('否', 'no') } as const

/** The words of each column or item that chooses from a list, by literal. */
export const PLAN_WORDS = { base: BASES, mode: MODES, per: SPANS, pay: PAYMENTS, clawback: CHOICES } as const

/** The literal of a word in either language, or of the literal itself; the text as it stands where it is neither. */
export function readPlanWord(words: Readonly<Record<string, Bilingual>>, text: string): string {
  const wanted = text.trim().toLowerCase()
  const found = Object.entries(words).find(([literal, word]) => [literal, word['zh-CN'], word.en].some((one) => one.toLowerCase() === wanted))
  return found?.[0] ?? text.trim()
}

export function planWord(words: Readonly<Record<string, Bilingual>>, literal: string, language: Language): string {
  return words[literal]?.[language] ?? literal
}
