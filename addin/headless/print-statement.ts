import type { Language, PolicyPack, PrintedSummary } from '../../core/index'
import type { Output } from './output'
import { paint } from './terminal/paint'
import { printTable } from './terminal/print-table'
import { wrapHanging } from './terminal/wrap-text'

type Page = Pick<Output, 'width' | 'colour'>
type Rows = NonNullable<PrintedSummary['collisions']>
type Words = readonly [zh: string, en: string]

interface Column {
  readonly key: string
  readonly title: Words
  readonly kind?: 'number' | 'sentence'
}

interface Section {
  readonly list: Exclude<keyof PrintedSummary, 'policy' | 'period' | 'totals' | 'emptyBecause'>
  readonly title: Words
  readonly columns: readonly Column[]
}

const text = (key: string, zh: string, en: string): Column => ({ key, title: [zh, en] })
const figure = (key: string, zh: string, en: string): Column => ({ key, title: [zh, en], kind: 'number' })
const sentence = (key: string, zh: string, en: string): Column => ({ key, title: [zh, en], kind: 'sentence' })
const person = text('person', '人员', 'person')
const id = text('id', '编号', 'number')
const clause = text('clause', '条款', 'clause')

const SECTIONS: readonly Section[] = [
  { list: 'lines', title: ['提成明细', 'Commission'], columns: [person, text('team', '部门', 'team'), id, text('contractNo', '合同编号', 'contract'), figure('base', '基数', 'base'), figure('rate', '比例', 'rate'), figure('share', '分成', 'share'), figure('amount', '金额', 'amount'), sentence('why', '说明', 'why')] },
  { list: 'deductions', title: ['扣罚', 'Deductions'], columns: [person, figure('amount', '金额', 'amount'), clause, sentence('why', '说明', 'why')] },
  { list: 'rewards', title: ['奖励', 'Rewards'], columns: [person, figure('amount', '金额', 'amount'), clause, sentence('why', '说明', 'why')] },
  { list: 'excluded', title: ['不计提成', 'Excluded'], columns: [id, text('contractNo', '合同编号', 'contract'), clause, sentence('reason', '原因', 'reason')] },
  { list: 'people', title: ['拜访积分', 'Visit points'], columns: [person, text('month', '月份', 'month'), figure('points', '积分', 'points'), figure('required', '应得', 'required'), figure('shortfall', '差额', 'short'), text('means', '后果', 'consequence')] },
  { list: 'collisions', title: ['撞单统计', 'Collisions'], columns: [text('month', '月份', 'month'), text('region', '区域', 'region'), person, text('cause', '原因', 'cause'), figure('collisions', '次数', 'collisions'), figure('responsible', '主责', 'responsible'), figure('signed', '已签', 'signed')] },
  { list: 'deposits', title: ['保证金', 'Deposits'], columns: [id, text('payer', '缴纳人', 'payer'), text('paidOn', '日期', 'paid on'), figure('amount', '金额', 'amount'), text('state', '状态', 'state')] },
  { list: 'service', title: ['客服时效', 'Service times'], columns: [text('department', '责任部门', 'department'), figure('reports', '报备', 'reports'), figure('averageResponse', '平均接收（工作日）', 'response (days)'), figure('averageResolution', '平均处理（工作日）', 'resolution (days)'), figure('open', '未结', 'open'), figure('overdue', '超期', 'overdue'), figure('repeats', '重复', 'repeats')] },
  { list: 'statistics', title: ['统计', 'Statistics'], columns: [text('kind', '类别', 'kind'), text('name', '名称', 'name'), text('group', '分类', 'class'), figure('customers', '客户', 'customers'), figure('contracts', '合同', 'contracts'), figure('amount', '金额', 'amount'), figure('ours', '我方报价', 'our bid'), figure('lowest', '最低竞价', 'lowest bid'), text('bidder', '竞争方', 'bidder')] },
  { list: 'quality', title: ['报备质量', 'Quality'], columns: [person, figure('filings', '报备', 'filings'), figure('score', '得分', 'score'), text('basis', '依据', 'basis')] },
  { list: 'targets', title: ['销售任务', 'Targets'], columns: [person, figure('target', '任务', 'target'), figure('achieved', '完成', 'achieved'), figure('difference', '差额', 'difference'), figure('percent', '完成率%', 'percent')] },
  { list: 'notifications', title: ['应通知', 'To be told'], columns: [text('to', '通知对象', 'to'), id, sentence('message', '内容', 'message')] },
  { list: 'checks', title: ['核对提示', 'Checks'], columns: [text('severity', '程度', 'severity'), id, sentence('message', '提示', 'message')] },
]

/** The statement as tables for people, the totals first; sections without rows are left out. */
export function printStatement(printed: PrintedSummary, pack: PolicyPack, asOf: string, language: Language, page: Page): readonly string[] {
  const { period, totals, emptyBecause } = printed
  const lines = [language === 'en'
    ? `Commission summary, ${pack.id} ${pack.title.en}, ${period.from} to ${period.to}, as of ${asOf}`
    : `提成汇总：${pack.id}《${pack.title.zh}》，${period.from} 至 ${period.to}，截至 ${asOf}`]
  if (emptyBecause) lines.push(...wrapHanging(emptyBecause.message, page.width, 0))
  lines.push(...totalLines(totals, language, page))
  for (const { list, title, columns } of SECTIONS) lines.push(...sectionLines(printed[list] ?? [], title, columns, language, page))
  return lines
}

function totalLines({ byPerson, byTeam, grand }: PrintedSummary['totals'], language: Language, page: Page): readonly string[] {
  const [people, teams, all] = language === 'en' ? ['By person', 'By team', 'In all'] : ['按人员合计', '按部门合计', '总计']
  return [...amounts(people ?? '', byPerson, language, page), ...amounts(teams ?? '', byTeam, language, page), '', paint(`${all}  ${grand}`, 'strong', page.colour)]
}

function amounts(title: string, sums: Readonly<Record<string, string>>, language: Language, page: Page): readonly string[] {
  const rows = Object.entries(sums).map(([name, amount]) => [name, amount])
  if (rows.length === 0) return []
  return ['', paint(title, 'strong', page.colour), ...printTable([{ title: language === 'en' ? 'name' : '名称' }, { title: language === 'en' ? 'amount' : '金额', align: 'right' }], rows, page.width)]
}

/** A column in which no row says anything is left out. */
function sectionLines(records: Rows, title: Words, columns: readonly Column[], language: Language, page: Page): readonly string[] {
  if (records.length === 0) return []
  const at = language === 'en' ? 1 : 0
  const used = columns.filter(({ key }) => records.some(record => shown(record[key]) !== ''))
  const rows = records.map(record => used.map(({ key }) => shown(record[key])))
  const heads = used.map(({ title: words, kind }) => ({ title: words[at], align: kind === 'number' ? ('right' as const) : ('left' as const), flexible: kind === 'sentence' }))
  return ['', paint(title[at], 'strong', page.colour), ...printTable(heads, rows, page.width)]
}

function shown(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}
