import { type Bilingual, type Language, joinWords } from '../findings/language'
import type { Cause, Difference, SnapshotComparison } from './compare-snapshot'
import { exclusionTitle } from './explain-exclusion'

const both = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en })

const WHAT: { readonly [W in Difference['what']]: Bilingual } = { line: both('提成', 'commission'), deduction: both('扣款', 'deduction'), reward: both('奖励', 'reward') }

const CAUSES: { readonly [C in Cause['what']]: Bilingual } = {
  base: both('基数改变', 'the base changed'), plan: both('适用的方案或例外改变', 'another plan or override applies'), rate: both('比例改变（本期其他合同改变了档次）', 'the rate changed (other contracts moved the steps)'),
  share: both('分成改变', 'the share changed'), bound: both('封顶或保底改变', 'the cap or floor applies otherwise'), bonus: both('首单奖励改变', 'the first-order bonus changed'), day: both('日期改变', 'the day changed'),
  team: both('部门改变', 'the team changed'), split: both('同一合同的分成改变', 'the split of the contract changed'), excluded: both('现已不计提成', 'the contract is now excluded'),
  'no-longer-excluded': both('原来不计提成，现已计入', 'the contract was excluded and now counts'), new: both('结账后新增', 'it was added after closing'), gone: both('结账后从登记表中消失', 'it has left the register since'), amount: both('金额改变', 'the amount changed'),
}

const STATES: { readonly [S in SnapshotComparison['state']]: Bilingual } = {
  same: both('与结账时完全一致', 'equal to the closed statement'), different: both('与结账时不同', 'different from the closed statement'), altered: both('结账记录被改动过，不能作为依据', 'the sealed record was altered and proves nothing'),
  unreadable: both('结账记录无法识别', 'the sealed record cannot be read'), 'other-period': both('结账记录属于另一期间或另一规则', 'the sealed record is of another period or regulation'),
}

/** One sentence on how a statement stands to the closed one. */
export function explainComparison({ state, differences }: SnapshotComparison, language: Language): string {
  const said = STATES[state][language]
  if (language === 'en') return `${said.slice(0, 1).toUpperCase()}${said.slice(1)}${differences.length === 0 ? '' : ` in ${differences.length === 1 ? 'one place' : `${differences.length} places`}`}.`
  return `${said}${differences.length === 0 ? '' : `，共 ${differences.length} 处`}。`
}

/** Whose amount differs, from what to what, and why. */
export function explainDifference({ what, id, contractNo, person, before, after, causes }: Difference, language: Language): string {
  const because = joinWords(causes.map((cause) => explainCause(cause, language)), language)
  const none = language === 'en' ? 'none' : '无'
  if (language === 'en') return `${person}, ${WHAT[what].en}${contractNo === null ? '' : ` of contract ${contractNo}`}${id === null ? '' : ` (filing ${id})`}: ${before ?? none} → ${after ?? none}, because ${because}.`
  const named = [contractNo === null ? null : `合同 ${contractNo}`, id === null ? null : `报备 ${id}`].filter((one) => one !== null)
  return `${person} 的${WHAT[what]['zh-CN']}${named.length === 0 ? '' : `（${named.join('，')}）`}：${before ?? none} → ${after ?? none}，原因：${because}。`
}

/** What made an amount come out differently, and how it moved. */
export function explainCause({ what, from, to }: Cause, language: Language): string {
  const reason = what === 'excluded' ? to : what === 'no-longer-excluded' ? from : null
  const moved = reason !== null ? exclusionTitle(reason, language) : from === null && to === null ? '' : `${from ?? '–'} → ${to ?? '–'}`
  return language === 'en' ? `${CAUSES[what].en}${moved === '' ? '' : ` (${moved})`}` : `${CAUSES[what]['zh-CN']}${moved === '' ? '' : `（${moved}）`}`
}
