import type { Language } from '../findings/language'
import { joinWords } from '../findings/language'
import { fieldTitle } from '../registration/fields'
import type { CheckKind, CheckOf, SummaryCheck } from './summary-check'

type Sentences = { readonly [K in CheckKind]: (check: CheckOf<K>) => string }

const cell = (title: string, address: string | null): string => (address === null ? title : `${title}（${address}）`)
const cellEn = (title: string, address: string | null): string => (address === null ? title : `${title} (${address})`)
const money = (kind: 'receipt' | 'refund'): string => (kind === 'receipt' ? '回款' : '退款')

const ZH: Sentences = {
  'refund-over-contract': ({ data }) => `累计退款 ${data.refunded} 元超过合同金额 ${data.contract} 元，最多按合同金额扣回，请核对退款`,
  'receipt-over-contract': ({ data }) => `累计回款 ${data.received} 元超过合同金额 ${data.contract} 元，超出部分不计，请核对回款`,
  'receipt-without-contract': ({ data }) => `${data.day} 有回款${data.amount === null ? '' : ` ${data.amount} 元`}，但本报备没有签约，未计提成，请补签约日期`,
  'refund-without-contract': ({ data }) => `${data.day} 有退款${data.amount === null ? '' : ` ${data.amount} 元`}，但本报备没有签约，没有可扣回的提成，请核对`,
  'amount-negative': ({ data }) => `${cell(`“${fieldTitle(data.field, 'zh-CN')}”`, data.cell)}为负数（${data.amount}），${data.taken === 'as-positive' ? '按同额退款计' : '未采用；退回的钱请记为退款'}`,
  'refund-undated': ({ data }) => `退款${data.cell === null ? '' : `（${data.cell}）`}没有日期，按签约日 ${data.day} 扣回，请补填退款日期`,
  'money-before-signing': ({ data }) => `${money(data.money)}日期 ${data.day} 早于签约日 ${data.signedOn}，按签约日计，请核对日期`,
  'event-without-amount': ({ data }) => `${data.day} 的${money(data.money)}没有金额，${data.money === 'refund' ? '按全额退款扣回' : '未采用'}，请补填金额`,
  'event-twice': ({ data }) => `${data.day} 的${money(data.money)}${data.amount === '' ? '' : ` ${data.amount} 元`}与第 ${data.other} 行完全相同，只计一次；确为两笔请在备注中区别`,
  'flat-and-events': ({ data }) => `${cell(`“${fieldTitle(data.field, 'zh-CN')}”`, data.cell)} ${data.amount} 元与各笔事件合计 ${data.events} 元不一致，${data.taken === 'events' ? '以事件为准' : '两者都计'}，请核对`,
  'contract-undated': ({ data }) => `有合同或回款金额，但${cell('“签约日期”', data.cell)}为空或无法识别，未计提成，请补填`,
  'line-amount-unused': ({ data }) => `第 ${data.row} 行另有合同金额 ${data.amount} 元，但没有自己的合同编号，未计入；如是另一份合同，请填合同编号`,
  'amount-differs': ({ data }) => `合同金额 ${data.flat} 元与签约事件的 ${data.event} 元不一致，以合同金额一栏为准，请核对`,
  'second-signing': ({ data }) => `${data.day} 又有一次签约（${data.amount} 元），未计入；另一份合同请单独成行或另填合同编号`,
  'money-unreadable': ({ data }) => `“${fieldTitle(data.field, 'zh-CN')}”（${data.cell}）无法识别（填的是“${data.shown}”），请改填数字`,
  'zero-base': ({ data }) => `${data.contractNo === null ? '本合同' : `合同 ${data.contractNo}`}的计提基数为 0，请核对`,
  'awaiting-receipt': ({ data }) => `已签约${data.contract === null ? '' : `（${data.contract} 元）`}但尚无回款，按方案回款后发放`,
  'refund-unmeasured': ({ data }) => `${data.day} 退款 ${data.amount} 元，但合同金额未填，无从按比例计算，已全部扣回，请补填合同金额`,
  'refund-not-clawed': ({ data }) => `${data.day} 退款 ${data.amount} 元，方案约定不扣回`,
  'contract-number-twice': ({ data }) => `合同编号 ${data.contractNo} 与第 ${data.other} 行相同，两行都计了提成，请确认不是同一份合同`,
  'person-two-spellings': ({ data }) => `“${data.person}”有 ${data.spellings.length} 种写法（${joinWords(data.spellings, 'zh-CN')}），已合并计算，请统一`,
  'split-person-unknown': ({ data }) => `分成中的“${data.person}”不是登记表中的报备人，其部门按本行计，请核对姓名`,
  'no-plan': ({ data }) => `没有提供提成方案，本期 ${data.contracts} 份合同未计提成`,
  'plan-ends-early': ({ data }) => `方案“${data.plan}”于 ${data.until} 失效，早于本期结束，其后签的合同不计提成`,
  'plan-starts-late': ({ data }) => `方案“${data.plan}”于 ${data.from} 才生效，晚于本期开始，此前签的合同不计提成`,
  'fine-open': ({ data }) => `${data.person} ${data.day} 的“${data.type}”应罚款，但规则未定金额，未扣，请确定`,
  'reward-open': ({ data }) => `${data.person} 协调撞单并签约，应予奖励，但规则未定金额，暂列 0.00 元，请确定`,
  'pool-unshared': ({ data }) => `本期迟到早退罚款共 ${data.amount} 元，但人人有迟到或早退，无人可分，留存`,
  'target-differs': ({ data }) => `${data.person} 的销售任务有几种写法（${joinWords(data.targets, 'zh-CN')}），以最近一次报备的为准`,
  'calendar-unpublished': ({ data }) => `${data.year} 年的放假安排尚未录入，工作日只按周末推算`,
  'book-finding': ({ data }) => data.zh.replace(/。$/, ''),
}

const EN: Sentences = {
  'refund-over-contract': ({ data }) => `Refunds of ${data.refunded} yuan exceed the contract of ${data.contract}; no more than the contract is clawed back, check the refunds`,
  'receipt-over-contract': ({ data }) => `Receipts of ${data.received} yuan exceed the contract of ${data.contract}; the excess earns nothing, check the receipts`,
  'receipt-without-contract': ({ data }) => `Money came in on ${data.day}${data.amount === null ? '' : ` (${data.amount} yuan)`}, but the filing is not signed, so it earns nothing; enter the day of signing`,
  'refund-without-contract': ({ data }) => `Money was refunded on ${data.day}${data.amount === null ? '' : ` (${data.amount} yuan)`}, but the filing is not signed, so there is nothing to claw back; please check`,
  'amount-negative': ({ data }) => `${cellEn(`"${fieldTitle(data.field, 'en')}"`, data.cell)} is negative (${data.amount}); ${data.taken === 'as-positive' ? 'it is taken as a refund of that amount' : 'it is not used; enter money given back as a refund'}`,
  'refund-undated': ({ data }) => `The refund${data.cell === null ? '' : ` (${data.cell})`} has no day and is clawed back on the day of signing, ${data.day}; enter its day`,
  'money-before-signing': ({ data }) => `The ${data.money} of ${data.day} lies before the signing on ${data.signedOn} and counts on the day of signing; check the days`,
  'event-without-amount': ({ data }) => `The ${data.money} of ${data.day} has no amount; ${data.money === 'refund' ? 'all is clawed back' : 'it is not used'}; enter the amount`,
  'event-twice': ({ data }) => `The ${data.money} of ${data.day}${data.amount === '' ? '' : ` (${data.amount} yuan)`} equals row ${data.other} in every cell and counts once; tell two payments apart in the remarks`,
  'flat-and-events': ({ data }) => `${cellEn(`"${fieldTitle(data.field, 'en')}"`, data.cell)} says ${data.amount} yuan, the events together ${data.events}; ${data.taken === 'events' ? 'the events count' : 'both count'}, please check`,
  'contract-undated': ({ data }) => `There is a contract or money received, but ${cellEn('the day of signing', data.cell)} is empty or cannot be read, so nothing is due; enter it`,
  'line-amount-unused': ({ data }) => `Row ${data.row} holds a further contract amount of ${data.amount} yuan without a contract number of its own and is not counted; give it a number if it is another contract`,
  'amount-differs': ({ data }) => `The contract amount ${data.flat} differs from the ${data.event} of the signing event; the column counts, please check`,
  'second-signing': ({ data }) => `A second signing on ${data.day} (${data.amount} yuan) is not counted; give another contract its own row or contract number`,
  'money-unreadable': ({ data }) => `"${fieldTitle(data.field, 'en')}" (${data.cell}) cannot be read ("${data.shown}"); write a number`,
  'zero-base': ({ data }) => `The base of ${data.contractNo === null ? 'this contract' : `contract ${data.contractNo}`} is 0, please check`,
  'awaiting-receipt': ({ data }) => `Signed${data.contract === null ? '' : ` (${data.contract} yuan)`}, but nothing has come in yet; the plan pays on receipt`,
  'refund-unmeasured': ({ data }) => `${data.amount} yuan were refunded on ${data.day}, but there is no contract amount to measure them by, so all is clawed back; enter the contract amount`,
  'refund-not-clawed': ({ data }) => `${data.amount} yuan were refunded on ${data.day}; the plan claws nothing back`,
  'contract-number-twice': ({ data }) => `Contract number ${data.contractNo} also stands in row ${data.other} and both rows are paid; make sure that they are two contracts`,
  'person-two-spellings': ({ data }) => `"${data.person}" is written in ${data.spellings.length} ways (${joinWords(data.spellings, 'en')}), counted as one person; please use one`,
  'split-person-unknown': ({ data }) => `"${data.person}" of the split files nothing in the register and is counted in this row's team; check the name`,
  'no-plan': ({ data }) => `No commission plan was given, so the period's ${data.contracts === 1 ? 'contract earns' : `${data.contracts} contracts earn`} nothing`,
  'plan-ends-early': ({ data }) => `Plan "${data.plan}" ends on ${data.until}, before the period does; contracts signed later earn nothing`,
  'plan-starts-late': ({ data }) => `Plan "${data.plan}" starts on ${data.from}, after the period does; contracts signed before earn nothing`,
  'fine-open': ({ data }) => `"${data.type}" of ${data.person} on ${data.day} is to be fined, but the rules fix no amount; nothing is taken off, please decide`,
  'reward-open': ({ data }) => `${data.person} coordinated a collision and signed; the rules fix no amount, so the reward stands at 0.00, please decide`,
  'pool-unshared': ({ data }) => `Fines for lateness come to ${data.amount} yuan, but everybody was late or left early, so nobody shares them and they are kept`,
  'target-differs': ({ data }) => `Several sales targets are written for ${data.person} (${joinWords(data.targets, 'en')}); that of the latest filing counts`,
  'calendar-unpublished': ({ data }) => `The holidays of ${data.year} are not entered yet; working days are counted by weekends alone`,
  'book-finding': ({ data }) => data.en.replace(/\.$/, ''),
}

const SENTENCES: { readonly [L in Language]: Sentences } = { 'zh-CN': ZH, en: EN }

/** One sentence that says what a statement's reader has to check, with the row it is about. */
export function explainCheck(check: SummaryCheck, language: Language): string {
  const { ref, id } = check
  const said = sentence(check, SENTENCES[language])
  // What is told of a workbook may name it itself.
  if (ref === null || said.startsWith(ref.book)) return language === 'en' ? `${said}.` : `${said}。`
  return language === 'en' ? `Row ${ref.row} of ${ref.book}${id === null ? '' : ` (${id})`}: ${said}.` : `${ref.book} 第 ${ref.row} 行${id === null ? '' : `（${id}）`}：${said}。`
}

function sentence<K extends CheckKind>(check: CheckOf<K>, sentences: Sentences): string {
  return sentences[check.kind](check)
}
