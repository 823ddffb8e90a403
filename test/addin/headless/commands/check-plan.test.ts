import { makeBook, sheetData } from '../../xlsx/make-package'
import { aFolder, csvOf, runHere } from '../run-here'

const folder = aFolder()
const HEADERS = ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人', '部门', '签约日期', '合同编号', '合同金额']
const ROWS = [
  ['A1', '2026-03-01', '陈嘉怡', '19900000701', '阳光城', '张强', '一部', '2026-03-20', 'HT-1', '100000'],
  ['A2', '2026-01-05', '重庆启明装饰有限公司', '19900000702', '滨江', '李梅', '二部', '2026-03-10', 'HT-2', '50000'],
  ['A3', '2025-12-20', '重庆远航物流有限公司', '19900000703', '滨江', '李梅', '二部', '2025-12-30', 'HT-3', '50000'],
  ['A4', '2026-03-02', '王先生', '19900000704', '滨江', '李梅', '二部', '', '', ''],
]
const PLAN_ROWS = [['方案编号', '项目', '计档方式', '计档范围', '比例', '内容'], ['标准', '生效日', '', '', '', '2026-01-01'], ['', '基数', '', '', '', '合同金额'], ['', '档', '单一比例', '每份合同', '3%', '']]
const plan = { id: '标准', effective: { from: '2026-01-01', until: null }, base: 'contractAmount', tiers: { mode: 'flat', per: 'contract', steps: [{ upTo: null, rate: '0.03' }] } }

const register = folder.write('登记表.csv', csvOf(HEADERS, ...ROWS))
const planFile = folder.write('plan.json', JSON.stringify(plan))
const R11 = ['--policy', 'R11', '--as-of', '2026-04-01'] as const

interface Answer {
  readonly counts: { readonly severity: { readonly warning: number; readonly notice: number } }
  readonly findings: readonly { readonly code: string; readonly subject: object; readonly data: object; readonly message: string }[]
  readonly rows: readonly { readonly id: string; readonly status: string; readonly basis: string; readonly findings: readonly { readonly code: string; readonly severity: string; readonly clause: string; readonly data: Readonly<Record<string, unknown>>; readonly message: string }[] }[]
}

async function check(path: string, ...more: readonly string[]): Promise<Answer> {
  return (await runHere('check', path, ...R11, '--dry-run', '--json', ...more)).json as Answer
}

const ofCommission = ({ rows }: Answer): readonly string[] => rows.flatMap(({ id, findings }) => findings.filter(({ code }) => code.startsWith('commission.')).map(({ code, severity, clause }) => `${id} ${code}@${severity} ${clause}`))

describe('check with a commission plan', () => {
  it('says which contracts earn nothing, in the statement’s own sentence, and leaves every status as it was', async () => {
    const [without, told] = [await check(register), await check(register, '--plan', planFile)]
    expect(ofCommission(without)).toEqual([])
    expect(ofCommission(told)).toEqual(['A2 commission.excluded@notice R11.5a', 'A3 commission.no-rate@warning R11.1'])
    expect(told.rows.map(({ status }) => status)).toEqual(without.rows.map(({ status }) => status))
    expect(told.rows.map(({ findings }) => findings.filter(({ code }) => !code.startsWith('commission.')))).toEqual(without.rows.map(({ findings }) => findings))
    const { json } = await runHere('summary', register, '--policy', 'R11', '--from', '2025-01-01', '--to', '2026-04-01', '--plan', planFile, '--json')
    const [excluded] = (json as { excluded: { id: string; reason: string }[] }).excluded.filter(({ id }) => id === 'A2')
    expect(told.rows[1]!.findings.at(-1)?.message).toBe(`本合同不计提成：${excluded!.reason}`)
  })

  it('writes into 判定依据 why a contract signed under protection earns nothing', async () => {
    const { rows } = await check(register, '--plan', planFile, '--lang', 'en')
    expect(rows[2]).toMatchObject({ status: 'signed', basis: expect.stringContaining('; but it earns no commission: no plan holds on 2025-12-30, the day of signing') })
    expect(rows[2]!.findings.at(-1)).toMatchObject({ data: { plan: '标准', signedOn: '2025-12-30', cell: 'H4' }, message: expect.stringContaining('check that day (H4)') })
    expect(rows[0]!.basis).not.toContain('commission')
  })

  it('fails for no contract that only lacks a plan: the exit status is that of the filings', async () => {
    const statuses = await Promise.all([[], ['--plan', planFile]].map(async more => (await runHere('check', register, ...R11, '--dry-run', ...more)).status))
    expect(statuses).toEqual([0, 0])
  })

  it('refuses a faulty plan file with all its mistakes at once, before it reads the register', async () => {
    const faulty = folder.write('faulty.json', JSON.stringify({ ...plan, base: '合同', tiers: { ...plan.tiers, steps: [{ upTo: null, rate: '3' }] } }))
    const { status, errors } = await runHere('check', folder.path('没有.csv'), ...R11, '--plan', faulty)
    expect([status, errors.length]).toEqual([2, 1])
    expect(errors[0]).toMatch(/base：.*tiers\.steps\[0\]\.rate：/)
    expect(await runHere('check', register, ...R11, '--plan', folder.path('无.json'))).toMatchObject({ status: 2 })
  })

  it('goes by the sheet 提成方案 of the register itself, also where one sheet is named', async () => {
    const path = folder.write('自带方案.xlsx', makeBook({ sheets: { 登记表: sheetData([HEADERS, ...ROWS]), 提成方案: sheetData(PLAN_ROWS) } }))
    expect(ofCommission(await check(path))).toEqual(['A2 commission.excluded@notice R11.5a', 'A3 commission.no-rate@warning R11.1'])
    expect(ofCommission(await check(path, '--sheet', '登记表'))).toHaveLength(2)
    const other = folder.write('other.json', JSON.stringify({ ...plan, effective: { from: '2025-01-01', until: null } }))
    expect(ofCommission(await check(path, '--plan', other))).toEqual(['A2 commission.excluded@notice R11.5a'])
  })

  it('tells the mistakes of that sheet and checks the filings all the same', async () => {
    const rows = PLAN_ROWS.map(row => row.map(cell => (cell === '3%' ? '3' : cell === '合同金额' ? '销售额' : cell)))
    const path = folder.write('方案有误.xlsx', makeBook({ sheets: { 登记表: sheetData([HEADERS, ...ROWS]), 提成方案: sheetData(rows) } }))
    const told = await check(path)
    expect(told.findings.map(({ code, data }) => [code, (data as { cell: string }).cell])).toEqual([['plan.unreadable', 'F3'], ['plan.unreadable', 'E4']])
    expect([told.rows.length, ofCommission(told)]).toEqual([4, []])
    expect((await runHere('check', path, ...R11, '--dry-run')).text).toContain('警告：方案有误.xlsx：“提成方案”表 F3：“销售额”不能用')
  })
})

describe('explain', () => {
  it('shows what the check finds of the row, beside the commission of the period', async () => {
    const path = folder.write('说明.xlsx', makeBook({ sheets: { 登记表: sheetData([HEADERS, ...ROWS]), 提成方案: sheetData(PLAN_ROWS) } }))
    const sentence = '签约日 2025-12-30 没有有效的提成方案'
    expect((await runHere('explain', path, '--row', '4', ...R11)).text).toContain(`本合同不计提成：${sentence}`)
    const { text } = await runHere('explain', path, '--row', '4', ...R11, '--from', '2025-12-01', '--to', '2026-04-01')
    expect(text).toContain(`\n  ${sentence}（R11.1）。`)
  })
})
