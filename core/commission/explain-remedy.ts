import { type Bilingual, type Language, joinWords } from '../findings/language'
import { fieldWord } from '../findings/words'
import { fieldTitle } from '../registration/fields'
import type { Exclusion, ExclusionCode } from './exclusion'

const both = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en })

/** What the register would have to show. */
const REMEDIES: { readonly [C in Exclude<ExclusionCode, 'status'>]: Bilingual } = {
  'outside-territory': both('若地址有误，请更正；推广区域有变，请在制度设置中更新', 'correct the address if it is wrong; a changed territory belongs into the settings of the regulation'),
  'after-signing': both('只有签约之前的正式报备才计；若报备时间或签约日期填错，请更正', 'only a filing before the signing counts; correct the day of filing or signing if it is wrong'),
  'deposit-unpaid': both('补填报备金的日期和金额（须确已交纳）', 'enter the day and amount of the deposit, if it was paid'),
  unreadable: both('把该单元格改成数字', 'write a number into the cell'),
  'no-amount': both('补填该单元格', 'fill the cell in'),
  'negative-amount': both('合同金额改为正数，退的钱另记为退款', 'make the contract positive and enter what was given back as a refund'),
  'no-person': both('补填报备人', 'name the seller'),
  'split-unreadable': both('分成写成“张三60%;李四40%”的样子', 'write the shares like 张三60%;李四40%'),
  'split-not-whole': both('各人分成合计改为 100%', 'let the shares sum to 100%'),
  'split-negative': both('分成改为正数', 'make the shares positive'),
  'split-duplicate-person': both('同一人的分成合并成一项', 'name each person once'),
  'split-too-large': both('把约定的固定金额减到不超过本合同的提成', 'lower the fixed amounts to what the contract brings'),
  'split-missing': both('商定并填写分成', 'agree on the shares and write them down'),
  'no-rate': both('提供在签约日有效的提成方案，或更正签约日期', 'give a plan that holds on the day of signing, or correct that day'),
}

const BY_STATUS: Partial<{ readonly [S in Exclusion['status']]: Bilingual }> = {
  pending: both('补上审批、定金或签字的记录，且日期在签约之前', 'enter the approval, deposit or signature that is awaited, dated before the signing'),
  rejected: both('驳回有误时，由审批人改为同意并注明日期', 'if it was refused by mistake, the approver enters the approval with its day'),
  blocked: both('占有客户的报备若有误，请更正那一行，或在报备设置中裁定', 'correct the row that holds the customer if that one is wrong, or enter a ruling in 报备设置'),
  invalid: both('补全报备中缺少或写错的内容', 'complete the filing'),
  disputed: both('裁定归属后重新汇总', 'decide whose the customer is and summarise again'),
  expired: both('若签约日期或延期未登记、登记有误，请补填；确已过期的不能计', 'enter a signing day or extension that is missing or wrong; what had really expired earns nothing'),
  abandoned: both('若曾按时申请延期，请补填延期日期；否则不能计', 'enter the extension if one was applied for in time; otherwise nothing helps'),
  unprotected: both('若当时有延期、定金或审批而没有登记，请补填；否则不能计', 'enter an extension, deposit or approval that was in force and not written down; otherwise nothing helps'),
}

const NOTHING = both('登记表中没有可以更正的内容，除非有人作出裁定。', 'Nothing in the register would change it, unless somebody rules otherwise.')

/** What would make an excluded contract earn commission, in one sentence. */
export function explainRemedy(exclusion: Exclusion, language: Language): string {
  const said = exclusion.code === 'status' ? BY_STATUS[exclusion.status] : REMEDIES[exclusion.code]
  if (!said) return NOTHING[language]
  const where = placeOf(exclusion, language)
  return language === 'en' ? `To earn commission: ${said.en}${where}.` : `要计提成：${said['zh-CN']}${where}。`
}

/** Where to write it: the cell, or the fields that an incomplete filing lacks. */
function placeOf({ field, cell, missing }: Exclusion, language: Language): string {
  const titles = field === null ? [...new Set(missing)].map(one => fieldWord(one, language)) : [`${fieldTitle(field, language)}${cell === null ? '' : ` ${cell}`}`]
  if (titles.length === 0) return ''
  return language === 'en' ? ` (${joinWords(titles, language)})` : `（${joinWords(titles, language)}）`
}
