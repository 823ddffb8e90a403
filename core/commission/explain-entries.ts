import type { Bilingual, Language } from '../findings/language'
import { formatFen, negateFen } from '../money/fen'
import { assertNever } from '../registration/assert-never'
import type { Deduction, EmptyReason, Notification, Reward, Summary } from './summary'

const both = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en })

/** Why an amount is taken off: whose violation, when, the how-manieth, on which clause. */
export function explainDeduction({ person, type, day, occurrence, amount, clause, id }: Deduction, language: Language): string {
  const taken = formatFen(negateFen(amount))
  if (language === 'en') return `${person}: "${type}" on ${day}${id === null ? '' : ` (filing ${id})`}, time ${occurrence}, ${taken} yuan taken off (${clause}).`
  return `${person} ${day} ${type}${id === null ? '' : `（报备 ${id}）`}，第 ${occurrence} 次，扣 ${taken} 元（${clause}）。`
}

/** Why an amount is added. */
export function explainReward(reward: Reward, language: Language): string {
  const { kind, person, amount, clause, id, ref, shared } = reward
  const sum = formatFen(amount)
  switch (kind) {
    case 'coordination': {
      const where = { 'zh-CN': id === null ? `第 ${ref?.row ?? ''} 行` : `报备 ${id}`, en: id === null ? `row ${ref?.row ?? ''}` : `filing ${id}` }
      return language === 'en' ? `${person} coordinated the collision around ${where.en} to a signed contract, ${sum} yuan (${clause}).` : `${person} 协调撞单（${where['zh-CN']}）并促成签约，奖励 ${sum} 元（${clause}）。`
    }
    case 'pool': {
      const [pool, people] = [shared ? formatFen(shared.pool) : '', shared?.people ?? 0]
      return language === 'en' ? `${person} was never late and never left early; the fines of ${pool} yuan are shared among ${people}, ${sum} yuan (${clause}).` : `${person} 本期无迟到早退，罚款 ${pool} 元由 ${people} 人平分，得 ${sum} 元（${clause}）。`
    }
    default:
      return assertNever(kind)
  }
}

/** What the administrator tells whom. */
export function explainNotification({ kind, to, id, ref, from, until, objectUntil, reason, clause }: Omit<Notification, 'day'>, language: Language): string {
  const en = language === 'en'
  const row = id === null ? (en ? `row ${ref.row}` : `第 ${ref.row} 行`) : en ? `filing ${id}` : `报备 ${id}`
  const term = from === null ? '' : until === null ? (en ? ` from ${from}` : `，自 ${from} 起`) : en ? ` from ${from} through ${until}` : `，${from} 至 ${until} 有效`
  switch (kind) {
    case 'approved':
      return en ? `Tell ${to}: ${row} is approved${term} (${clause}).` : `通知 ${to}：${row} 已批准${term}（${clause}）。`
    case 'do-not-sell':
      return en ? `Tell ${to} (${row}): another filing for this customer is approved, do not quote or sell; objections with evidence until ${objectUntil ?? ''} (${clause}).` : `通知 ${to}（${row}）：该客户已批准他人报备，不得报价、销售；如有异议，请于 ${objectUntil ?? ''} 前附证据提出（${clause}）。`
    case 'refused':
      return en ? `Tell ${to}: ${row} is refused${reason === null ? '; the reason is still missing' : `: ${reason}`} (${clause}).` : `通知 ${to}：${row} 未获批准，${reason === null ? '理由尚未填写，请补填' : `理由：${reason}`}（${clause}）。`
    case 'walk-in':
      return en ? `Tell ${to} at once: the customer of ${row} came without company and belongs to them (${clause}).` : `立即告知 ${to}：${row} 的客户自行到访，属于其报备客户（${clause}）。`
    default:
      return assertNever(kind)
  }
}

const EMPTY: { readonly [R in EmptyReason]: Bilingual } = {
  'no-rows': both('登记表中没有报备', 'the register holds no filings'),
  'no-contracts': both('登记表中没有签约的报备', 'no filing of the register is signed'),
  'none-in-period': both('本期内没有签约、回款或退款', 'nothing was signed, received or refunded in the period'),
  'all-excluded': both('本期的合同都不计提成，理由逐一列在“不计提成”中', 'every contract of the period is excluded; each is listed with its reason'),
  'no-plan': both('没有提供提成方案', 'no commission plan was given'),
  'nothing-received': both('本期签约的合同尚无回款，方案按回款发放', 'the contracts of the period have brought in nothing yet, and the plan pays on receipt'),
}

/** Why a statement has no lines. */
export function explainEmpty({ period, emptyBecause }: Summary, language: Language): string {
  if (emptyBecause === null) return ''
  const because = EMPTY[emptyBecause][language]
  return language === 'en' ? `No commission from ${period.from} to ${period.to}: ${because}.` : `${period.from} 至 ${period.to} 没有提成：${because}。`
}
