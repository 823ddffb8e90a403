import { makeBook, sheetData } from '../xlsx/make-package'
import { aFolder, csvOf, runHere } from './run-here'
import { ROWS, type Row } from '../../builders/rows'

/**
 * What issue 4 calls bad input, through the command line: each is a finding that names its cell, and the row is judged by the
 * reading that gives nobody a right that is not proven.
 */

const folder = aFolder()
let files = 0

interface Told {
  readonly code: string
  readonly subject: { readonly book: string; readonly row: number }
  readonly data: Readonly<Record<string, unknown>>
  readonly message: string
}

interface Answer {
  readonly findings: readonly Told[]
  readonly rows: readonly { readonly id: string; readonly status: string | null; readonly expiresOn: string | null; readonly owner: string | null; readonly findings: readonly Told[] }[]
}

async function check(policy: string, asOf: string, rows: readonly Row[], events: readonly Row[]): Promise<Answer> {
  const register = folder.write(`登记${++files}.csv`, sheetOf(rows))
  const more = events.length === 0 ? [] : [folder.write(`事件${files}.csv`, sheetOf(events))]
  const { json, status, errors } = await runHere('check', register, ...more, '--policy', policy, '--as-of', asOf, '--dry-run', '--json')
  expect(errors).toEqual([])
  expect(status).toBeLessThan(2)
  return json as Answer
}

function sheetOf(rows: readonly Row[]): string {
  const headers = [...new Set(rows.flatMap(row => Object.keys(row)))]
  return csvOf(headers, ...rows.map(row => headers.map(header => row[header] ?? '')))
}

const base = (policy: string): Row => ROWS[policy] ?? {}
const event = (kind: string, day: string, more: Row = {}): Row => ({ 报备编号: 'A', 事件: kind, 日期: day, ...more })

interface Case {
  readonly name: string
  readonly policy: string
  readonly asOf: string
  readonly change?: Row
  readonly others?: readonly Row[]
  readonly events?: readonly Row[]
  /** The findings that name the cell, of the sheet or of row A. */
  readonly told: readonly (readonly [code: string, cell: string])[]
  readonly status: string
  readonly expiresOn?: string | null
  readonly owner?: string | null
}

const CASES: readonly Case[] = [
  { name: 'an event for an unknown registration', policy: 'R03', asOf: '2026-03-05', events: [{ 事件: '交定', 日期: '2026-03-03', 报备编号: 'Z9' }], told: [['event.unknown-registration', 'C2']], status: 'active', expiresOn: '2026-03-08' },
  { name: 'a deposit before the filing', policy: 'R03', asOf: '2026-03-05', change: { 定金日期: '2026-02-20', 定金金额: '2000' }, told: [['date.order', 'H2']], status: 'active', expiresOn: '2026-03-08' },
  { name: 'an event before the filing', policy: 'R03', asOf: '2026-03-05', events: [event('交定', '2026-02-20', { 金额: '2000' })], told: [['event.before-filing', '!C2']], status: 'active', expiresOn: '2026-03-08' },
  { name: 'an extension applied for before the filing', policy: 'R08', asOf: '2026-04-01', change: { 延期申请日期: '2026-02-21' }, told: [['date.order', 'G2']], status: 'active', expiresOn: '2026-05-05' },
  { name: 'a contract and giving up', policy: 'R08', asOf: '2026-04-20', change: { 签约日期: '2026-04-10', 合同金额: '1' }, events: [event('放弃', '2026-04-01')], told: [['event.contradiction', '!B2、G2']], status: 'unprotected', owner: null },
  { name: 'a signature without a day', policy: 'R02', asOf: '2026-03-10', change: { 销售副总审批时间: '' }, told: [['signature.undated', 'P2']], status: 'active' },
  { name: 'a negative contract', policy: 'R03', asOf: '2026-03-05', change: { 签约日期: '2026-03-04', 合同金额: '-5' }, told: [['amount.negative', 'I2']], status: 'signed' },
  { name: 'a negative deposit', policy: 'R03', asOf: '2026-03-05', change: { 定金日期: '2026-03-02', 定金金额: '-100' }, told: [['amount.negative', 'I2']], status: 'active', expiresOn: '2026-03-08' },
  { name: 'an amount in words', policy: 'R03', asOf: '2026-03-05', change: { 签约日期: '2026-03-04', 合同金额: '见合同' }, told: [['cell.unreadable', 'I2']], status: 'signed' },
  { name: 'a negative receipt', policy: 'R03', asOf: '2026-03-05', events: [event('回款', '2026-03-02', { 金额: '-5' })], told: [['amount.negative', 'D2']], status: 'active' },
  { name: 'a receipt in words', policy: 'R03', asOf: '2026-03-05', events: [event('回款', '2026-03-02', { 金额: '若干' })], told: [['cell.unreadable', 'D2']], status: 'active' },
  { name: 'an unknown event', policy: 'R03', asOf: '2026-03-05', events: [event('吃饭', '2026-03-02')], told: [['event.unknown-kind', 'B2']], status: 'active' },
  { name: 'an event without a word', policy: 'R03', asOf: '2026-03-05', events: [event('', '2026-03-02')], told: [['event.unknown-kind', 'B2']], status: 'active' },
  { name: 'an unknown violation', policy: 'R03', asOf: '2026-03-05', events: [event('违规:打架', '2026-03-02')], told: [['event.unknown-kind', 'B2']], status: 'active' },
  { name: 'shares above the whole', policy: 'R03', asOf: '2026-03-05', change: { 分成: '张三60%;李四60%' }, told: [['commission.split', 'H2']], status: 'active' },
  { name: 'shares in words', policy: 'R03', asOf: '2026-03-05', change: { 分成: '大家商量' }, told: [['cell.unreadable', 'H2'], ['commission.split', 'H2']], status: 'active' },
  { name: 'an assignment to nobody', policy: 'R15', asOf: '2026-03-10', events: [event('分配', '2026-03-05', { 人员: '' })], told: [['field.missing', 'D2']], status: 'active', owner: '张三' },
  {
    name: 'a circular assignment', policy: 'R15', asOf: '2026-03-10', others: [{ 报备编号: 'B', 报备时间: '2026-03-03', 报备人: '李四' }], events: [event('分配', '2026-03-05', { 人员: '李四' }), { ...event('分配', '2026-03-05', { 人员: '张三' }), 报备编号: 'B' }],
    told: [['attribution.contested', '!D2、!D3']], status: 'active', owner: null,
  },
  { name: 'one customer assigned twice on one day', policy: 'R04', asOf: '2026-03-12', events: [event('分配', '2026-03-05', { 人员: '李四' }), event('分配', '2026-03-05', { 人员: '王五' })], told: [['attribution.contested', '!D2、!D3']], status: 'active', owner: null },
  { name: 'columns assigned in a circle', policy: 'R15', asOf: '2026-03-10', change: { 分配: '李四', 分配日期: '2026-03-05' }, others: [{ 报备编号: 'B', 报备时间: '2026-03-03', 报备人: '李四', 分配: '张三', 分配日期: '2026-03-05' }], told: [['attribution.contested', 'G2、G3']], status: 'active', owner: null },
]

describe('bad input (issue 4)', () => {
  it('in 报备设置 is told by a check, and the rest of the settings holds', async () => {
    const headers = ['报备编号', '报备时间', '客户名称', '联系电话', '地址', '报备人']
    const path = folder.write('设置.xlsx', makeBook({ sheets: {
      登记表: sheetData([headers, ['A', '2026-03-01', '陈嘉怡', '19900000201', '渝北区龙溪街道', '张三']]),
      报备设置: sheetData([['制度', '报备制度', 'R03'], ['规则', 'protection.days', '10'], ['裁定', '合并', 'A', '2026-03-01']]),
    } }))
    const { json, status } = await runHere('check', path, '--as-of', '2026-03-05', '--dry-run', '--json')
    expect(status).toBe(0)
    expect(json).toMatchObject({ policy: 'R03', findings: [{ code: 'settings.unreadable', data: { cell: 'C3' } }], rows: [{ id: 'A', expiresOn: '2026-03-11' }] })
  })

  it.each(CASES.map(each => [each.name, each] as const))('%s', async (_, { policy, asOf, change = {}, others = [], events = [], told, status, expiresOn, owner }) => {
    const answer = await check(policy, asOf, [{ ...base(policy), ...change }, ...others.map(other => ({ ...base(policy), ...other }))], events)
    const row = answer.rows.find(({ id }) => id === 'A')
    const found = [...answer.findings, ...(row?.findings ?? [])].map(finding => [finding.code, cellsOf(finding)])
    for (const one of told) expect(found).toContainEqual(one)
    expect(row).toMatchObject({ status, ...(expiresOn === undefined ? {} : { expiresOn }), ...(owner === undefined ? {} : { owner }) })
  })

  it('names in its sentence every cell that it names in its data', async () => {
    const answers = await Promise.all(CASES.map(({ policy, asOf, change = {}, others = [], events = [] }) => check(policy, asOf, [{ ...base(policy), ...change }, ...others.map(other => ({ ...base(policy), ...other }))], events)))
    const findings = answers.flatMap(answer => [...answer.findings, ...answer.rows.flatMap(row => row.findings)]).filter(finding => cellsOf(finding) !== '')
    expect(findings.length).toBeGreaterThan(CASES.length)
    for (const { data, message } of findings) for (const cell of [data.cell, ...((data.cells ?? []) as string[])]) if (typeof cell === 'string') expect(message).toContain(cell)
  })
})

/** The cells of a finding; those of an event file without its name. */
function cellsOf({ data: { cell, cells } }: Told): string {
  return [...(typeof cell === 'string' ? [cell] : []), ...((cells ?? []) as string[])].map(each => each.replace(/^.*!/, '!')).join('、')
}
