import { severityWord, type Language, type PrintedSummary, type Severity } from '../../core/index'

export type Words = readonly [zh: string, en: string]

/** A column of a printed list. */
export interface Column {
  readonly key: string
  readonly title: Words
  readonly kind?: 'number' | 'sentence'
  /** The words of a column that holds literals. */
  readonly words?: Readonly<Record<string, Words>>
}

/** A list of the printed statement with the columns that people see. */
export interface Section {
  readonly list: Exclude<keyof PrintedSummary, 'policy' | 'period' | 'totals' | 'emptyBecause'>
  readonly title: Words
  readonly columns: readonly Column[]
}

const text = (key: string, zh: string, en: string): Column => ({ key, title: [zh, en] })
const figure = (key: string, zh: string, en: string): Column => ({ key, title: [zh, en], kind: 'number' })
const sentence = (key: string, zh: string, en: string): Column => ({ key, title: [zh, en], kind: 'sentence' })
const choice = (key: string, zh: string, en: string, words: Readonly<Record<string, Words>>): Column => ({ key, title: [zh, en], words })
const person = text('person', '人员', 'person')
const id = text('id', '编号', 'number')
const clause = text('clause', '条款', 'clause')

const STATES = { held: ['在管', 'held'], refundable: ['可退', 'refundable'], forfeited: ['没收', 'forfeited'] } as const
const KINDS = { customer: ['客户', 'customer'], class: ['分类', 'class'], month: ['月份', 'month'], bid: ['竞价', 'bid'] } as const
const BASES = { manager: ['经理评分', "manager's score"], completeness: ['填写完整率', 'completeness'] } as const
const severity = (one: Severity): Words => [severityWord(one, 'zh-CN'), severityWord(one, 'en')]
const SEVERITIES: Readonly<Record<Severity, Words>> = { conflict: severity('conflict'), error: severity('error'), warning: severity('warning'), notice: severity('notice') }

/** Every list of a printed statement, in the order in which people read them. */
export const SECTIONS: readonly Section[] = [
  { list: 'lines', title: ['提成明细', 'Commission'], columns: [person, text('team', '部门', 'team'), id, text('contractNo', '合同编号', 'contract'), figure('base', '基数', 'base'), figure('rate', '比例', 'rate'), figure('share', '分成', 'share'), figure('amount', '金额', 'amount'), sentence('why', '说明', 'why')] },
  { list: 'deductions', title: ['扣罚', 'Deductions'], columns: [person, figure('amount', '金额', 'amount'), clause, sentence('why', '说明', 'why')] },
  { list: 'rewards', title: ['奖励', 'Rewards'], columns: [person, figure('amount', '金额', 'amount'), clause, sentence('why', '说明', 'why')] },
  { list: 'excluded', title: ['不计提成', 'Excluded'], columns: [id, text('contractNo', '合同编号', 'contract'), clause, sentence('reason', '原因', 'reason')] },
  { list: 'people', title: ['拜访积分', 'Visit points'], columns: [person, text('month', '月份', 'month'), figure('points', '积分', 'points'), figure('required', '应得', 'required'), figure('shortfall', '差额', 'short'), text('means', '后果', 'consequence')] },
  { list: 'collisions', title: ['撞单统计', 'Collisions'], columns: [text('month', '月份', 'month'), text('region', '区域', 'region'), person, text('cause', '原因', 'cause'), figure('collisions', '次数', 'collisions'), figure('responsible', '主责', 'responsible'), figure('signed', '已签', 'signed')] },
  { list: 'deposits', title: ['保证金', 'Deposits'], columns: [id, text('payer', '缴纳人', 'payer'), text('paidOn', '交存日', 'paid on'), figure('amount', '金额', 'amount'), choice('state', '状态', 'state', STATES)] },
  { list: 'service', title: ['客服时效', 'Service times'], columns: [text('department', '责任部门', 'department'), figure('reports', '报备', 'reports'), figure('averageResponse', '平均接收（工作日）', 'response (days)'), figure('averageResolution', '平均处理（工作日）', 'resolution (days)'), figure('open', '未结', 'open'), figure('overdue', '超期', 'overdue'), figure('repeats', '重复', 'repeats')] },
  { list: 'statistics', title: ['统计', 'Statistics'], columns: [choice('kind', '类别', 'kind', KINDS), text('name', '名称', 'name'), text('group', '分类', 'class'), figure('customers', '客户', 'customers'), figure('contracts', '合同', 'contracts'), figure('amount', '金额', 'amount'), figure('ours', '我方报价', 'our bid'), figure('lowest', '最低竞价', 'lowest bid'), text('bidder', '竞争方', 'bidder')] },
  { list: 'quality', title: ['报备质量', 'Quality'], columns: [person, figure('filings', '报备', 'filings'), figure('score', '得分', 'score'), choice('basis', '依据', 'basis', BASES)] },
  { list: 'targets', title: ['销售任务', 'Targets'], columns: [person, figure('target', '任务', 'target'), figure('achieved', '完成', 'achieved'), figure('difference', '差额', 'difference'), figure('percent', '完成率%', 'percent')] },
  { list: 'notifications', title: ['应通知', 'To be told'], columns: [text('to', '通知对象', 'to'), id, sentence('message', '内容', 'message')] },
  { list: 'checks', title: ['核对提示', 'Checks'], columns: [choice('severity', '程度', 'severity', SEVERITIES), id, sentence('message', '提示', 'message')] },
]

/** A value as people read it; nothing for none. */
export function shownValue({ words }: Column, value: unknown, language: Language): string {
  if (value === null || value === undefined) return ''
  const plain = String(value)
  return words?.[plain]?.[language === 'en' ? 1 : 0] ?? plain
}

const FIGURE = /^-?\d{1,15}(?:\.\d+)?$/

/** The number that a shown value stands for, and whether it is money, which always has two decimals; null for text. */
export function figureOf(column: Column | undefined, text: string): { readonly number: number; readonly isMoney: boolean } | null {
  return column?.kind === 'number' && FIGURE.test(text) ? { number: Number(text), isMoney: /\.\d\d$/.test(text) } : null
}
