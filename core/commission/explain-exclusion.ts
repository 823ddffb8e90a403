import { type Bilingual, type Language, joinWords } from '../findings/language'
import { fieldWord, noPlanWord } from '../findings/words'
import type { Status } from '../lifecycle/verdict'
import { assertNever } from '../registration/assert-never'
import { fieldTitle } from '../registration/fields'
import type { Exclusion, ExclusionCode } from './exclusion'

const both = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en })

/** Why each state of a registration gives no right to commission. */
const STATES: { readonly [S in Status]: Bilingual } = {
  pending: both('报备尚未生效（待审批、待交定或待签字）', 'the filing is not in force yet (approval, deposit or signature is awaited)'),
  rejected: both('报备已被驳回', 'the filing was refused'),
  blocked: both('报备未被受理，客户由他人持有或不得报备', 'the filing was not accepted: somebody else holds the customer, or it may not be filed'),
  invalid: both('报备无效', 'the filing is invalid'),
  queued: both('报备仍在排队', 'the filing still waits in the queue'),
  lapsed: both('排队已失效', 'the place in the queue has lapsed'),
  active: both('登记表未认定为保护期内签约', 'the register does not show a signing under protection'),
  expired: both('签约时保护期已过', 'protection had ended before the signing'),
  abandoned: both('未按时申请延期，视为放弃', 'no extension was applied for in time, so the customer was given up'),
  disputed: both('归属有异议，裁定前不计', 'the customer is disputed; nothing is due until it is decided'),
  terminated: both('报备已终止', 'the filing was terminated'),
  signed: both('', ''),
  unprotected: both('签约时没有有效的报备保护', 'there was no valid protection at the signing'),
  public: both('客户属公共资源', 'the customer is a public resource'),
  raised: both('服务报备不计提成', 'service reports earn nothing'),
  received: both('服务报备不计提成', 'service reports earn nothing'),
  clarifying: both('服务报备不计提成', 'service reports earn nothing'),
  handled: both('服务报备不计提成', 'service reports earn nothing'),
  answered: both('服务报备不计提成', 'service reports earn nothing'),
}

/** What each reason is called where nothing but its code is kept: in a closed statement. */
const TITLES: { readonly [C in ExclusionCode]: Bilingual } = {
  'outside-territory': both('不在推广区域内', 'outside the territory'),
  'after-signing': both('签约在先、报备在后', 'signed before it was filed'),
  'deposit-unpaid': both('报备金未交', 'the filing deposit is unpaid'),
  status: both('签约时没有有效的报备', 'no filing in force at the signing'),
  unreadable: both('金额无法识别', 'an amount cannot be read'),
  'no-amount': both('金额未填写', 'an amount is missing'),
  'negative-amount': both('金额为负数', 'a negative amount'),
  'no-person': both('没有报备人', 'no seller'),
  'split-unreadable': both('分成无法识别', 'the split cannot be read'),
  'split-not-whole': both('分成合计不是 100%', 'the shares do not sum to 100%'),
  'split-negative': both('分成有负数', 'a negative share'),
  'split-duplicate-person': both('分成中同一人出现两次', 'one person named twice in the split'),
  'split-too-large': both('分成的固定金额超过提成', 'the split fixes more than the commission'),
  'split-missing': both('注明合作而没有分成', 'cooperation without a split'),
  'no-rate': both('签约日没有有效的提成方案', 'no plan holds on the day of signing'),
}

/** The reason in a few words by its code; a code that is none of ours as it stands. */
export function exclusionTitle(code: string, language: Language): string {
  return (TITLES as Readonly<Record<string, Bilingual>>)[code]?.[language] ?? code
}

/** Why a contract earns nothing, in one sentence that names the cell to mend where there is one. */
export function explainExclusion(exclusion: Exclusion, language: Language): string {
  const { clause } = exclusion
  const reason = exclusionReason(exclusion, language)
  return language === 'en' ? `${reason}${clause === null ? '' : ` (${clause})`}.` : `${reason}${clause === null ? '' : `（${clause}）`}。`
}

/** The same without clause and full stop, to be put into a longer sentence. */
export function exclusionReason(exclusion: Exclusion, language: Language): string {
  const { code, status, shown } = exclusion
  const en = language === 'en'
  const cell = cellOf(exclusion, language)
  switch (code) {
    case 'status':
      return en ? `Signed on ${exclusion.signedOn}, but ${STATES[status].en}${missingOf(exclusion, ': missing or unreadable ', language)}` : `${exclusion.signedOn} 签约，但${STATES[status]['zh-CN']}${missingOf(exclusion, '，缺少或无法识别', language)}`
    case 'outside-territory':
      return en ? `${shown ?? 'The customer'} lies outside the territory in force` : `${shown ?? '客户所在地'}不在有效推广区域内，不列入业绩结算`
    case 'after-signing':
      return en ? `Signed on ${shown ?? exclusion.signedOn}, before it was filed` : `${shown ?? exclusion.signedOn} 签约在先、报备在后，不受保护`
    case 'deposit-unpaid':
      return en ? `The filing deposit${shown === null ? '' : ` of ${shown} yuan`} was not paid` : `报备金${shown === null ? '' : ` ${shown} 元`}未交`
    case 'unreadable':
      return en ? `${cell} cannot be read${shown === null ? '' : ` ("${shown}")`}; write it as a number` : `${cell}无法识别${shown === null ? '' : `（填的是“${shown}”）`}，请改填数字`
    case 'no-amount':
      return en ? `${cell} is empty, and the plan needs it` : `${cell}未填写，而提成方案以它计算，请补填`
    case 'negative-amount':
      return en ? `${cell} is negative (${shown ?? ''}); enter refunds as refunds` : `${cell}为负数（${shown ?? ''}），请核对；退款请记在退款一栏`
    case 'no-person':
      return en ? `${cell} names nobody to pay` : `${cell}未填写，不知道付给谁`
    case 'split-unreadable':
      return en ? `${cell} cannot be read; write it like "张三60%;李四40%"` : `${cell}无法识别，写法如“张三60%;李四40%”，更正前不发`
    case 'split-not-whole':
      return en ? `${cell} does not hand out exactly 100% (now ${shown ?? ''}), so nobody is paid until it is agreed` : `${cell}各人合计不是 100%（现为 ${shown ?? ''}），商定更正前不发`
    case 'split-negative':
      return en ? `${cell} holds a negative share` : `${cell}中有负数，请更正`
    case 'split-duplicate-person':
      return en ? `${cell} names one person twice` : `${cell}中同一人出现两次，请合并`
    case 'split-too-large':
      return en ? `${cell} fixes more than the commission comes to` : `${cell}中约定的固定金额超过本合同的提成，请重新商定`
    case 'split-missing':
      return en ? `${cell} is empty although the row is marked as cooperation; agree on the shares first` : `${cell}未填写，但本行注明合作，请先商定分成`
    case 'no-rate':
      return en ? capital(noPlanWord(shown ?? exclusion.signedOn, language)) : noPlanWord(shown ?? exclusion.signedOn, language)
    default:
      return assertNever(code)
  }
}

function missingOf({ missing }: Exclusion, before: string, language: Language): string {
  if (missing.length === 0) return ''
  const named = [...new Set(missing)].map((field) => (language === 'en' ? fieldWord(field, language) : `“${fieldWord(field, language)}”`))
  return before + joinWords(named, language)
}

/** “合同金额”（F3） · "contract amount" (F3) */
function cellOf({ field, cell, ref }: Exclusion, language: Language): string {
  const title = field === null ? '' : fieldTitle(field, language)
  if (language === 'en') return `${capital(title)} (${cell ?? `row ${ref.row}`})`
  return `“${title}”（${cell ?? `第 ${ref.row} 行`}）`
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
