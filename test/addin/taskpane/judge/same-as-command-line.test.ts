import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../../../addin/taskpane/actions/check'
import { openPane } from '../../../../addin/taskpane/actions/settings'
import type { CheckRequest } from '../../../../addin/taskpane/engine'
import { openFileCompanion } from '../../../../addin/taskpane/file-companion'
import { createReviewDesk, type ReviewDesk } from '../../../../addin/taskpane/judge/review-desk'
import { nodeCodec } from '../../../../addin/xlsx/node-codec'
import { openBytes } from '../../../../addin/xlsx/open-bytes'
import { aFolder, runHere } from '../../headless/run-here'
import { makeBook, sheetData } from '../../xlsx/make-package'
import { aPane } from '../a-pane'
import { createFakeBook } from '../fake-book'

const folder = aFolder()
const samples = join(__dirname, '../../../../samples')

interface Told {
  readonly code: string
  readonly severity: string
  readonly subject: { readonly book: string; readonly sheet: string; readonly row: number }
  readonly message: string
}

interface Answer {
  readonly counts: { readonly status: Readonly<Record<string, number>>; readonly severity: Readonly<Record<string, number>> }
  readonly findings: readonly Told[]
  readonly rows: readonly { readonly book: string; readonly sheet: string; readonly row: number; readonly status: string | null; readonly basis: string | null; readonly findings: readonly Told[] }[]
}

const toldLine = ({ code, severity, subject: { book, sheet, row }, message }: Told): string => `${book} ${sheet} ${row} ${code}@${severity} ${message}`

/** What the pane asks its judge when the first file is open and the others are added, read by the pane's own actions. */
async function asked([own = '', ...others]: readonly string[], policy: string, asOf: string): Promise<CheckRequest> {
  const name = own.replace(/^.*\//, '')
  const opened = await openBytes(name, readFileSync(own), nodeCodec)
  const { pane, engine, state } = aPane({ ...createFakeBook(), book: name, sheetNames: () => opened.sheetNames(), readSheet: (sheet, options) => opened.readSheet(sheet, options) })
  let request: CheckRequest | null = null
  const { check: answer } = engine
  const listening: typeof pane = { ...pane, engine: { ...engine, check: (one, progress) => { request = one; return answer(one, progress) } } }
  await openPane(listening)
  const companions = await Promise.all(others.map(async path => openFileCompanion(path.replace(/^.*\//, ''), new Uint8Array(readFileSync(path)))))
  pane.store.set({ companions, packId: policy, asOf })
  await check(listening)
  if (request === null) throw new Error(JSON.stringify(state().notice))
  return request
}

/** The cells of 判定依据 as the pane would write them into the workbook that is open, by sheet and row. */
function basisCells(desk: ReviewDesk): ReadonlyMap<string, unknown> {
  const { runs } = desk.plan().changes
  const heads = runs.filter(({ values }) => values[0] === '判定依据')
  return new Map(heads.flatMap(({ sheet, column }) => runs.filter(run => run.sheet === sheet && run.column === column).flatMap(({ row, values }) => values.map((value, at) => [`${sheet} ${row + at}`, value] as const))))
}

/** The command line is told the regulation unless it is to be the books' own; the pane always has one chosen. */
async function bothWays(paths: readonly string[], policy: string, asOf: string, isOwn = false) {
  const { json } = await runHere('check', ...paths, ...(isOwn ? [] : ['--policy', policy]), '--as-of', asOf, '--dry-run', '--json')
  const desk = createReviewDesk()
  const result = desk.check(await asked(paths, policy, asOf), () => undefined)
  desk.select({ severity: null, status: null, person: null, text: '', order: 'row', language: 'zh-CN' })
  return { line: json as Answer, desk, result, items: desk.items(0, 10_000) }
}

function expectSame({ line, desk, result, items }: Awaited<ReturnType<typeof bothWays>>, own: string): void {
  expect(items.map(({ ref: subject, ...item }) => toldLine({ ...item, subject })).sort()).toEqual([...line.findings, ...line.rows.flatMap(({ findings }) => findings)].map(toldLine).sort())
  expect(result.severities).toEqual(line.counts.severity)
  expect(Object.fromEntries(result.statuses.map(({ status, count }) => [status ?? 'unjudged', count]))).toEqual(line.counts.status)
  const cells = basisCells(desk)
  const ofOwn = line.rows.filter(({ book }) => book === own)
  expect(ofOwn.length).toBeGreaterThan(0)
  expect(ofOwn.map(({ sheet, row }) => [row, cells.get(`${sheet} ${row}`) ?? null])).toEqual(ofOwn.map(({ row, basis }) => [row, basis]))
}

describe.each([
  ['r03-payment-1.xlsx', 'r03-payment-2.xlsx', ['commission.excluded', 'commission.no-rate', 'settings.differ', 'plan.unreadable']],
  // The plans of the second hold a mistake: where it is read first, none hold.
  ['r03-payment-2.xlsx', 'r03-payment-1.xlsx', ['settings.differ', 'plan.unreadable']],
])('%s with %s beside it', (own, other, expected) => {
  it('is told and written by the pane as by the command line: findings, counts and 判定依据', async () => {
    const both = await bothWays([own, other].map(name => join(samples, name)), 'R03', '2026-06-30')
    expectSame(both, own)
    const codes = new Set(both.items.map(({ code }) => code))
    expect(expected.filter(code => !codes.has(code))).toEqual([])
  })
})

describe('books of one house', () => {
  const HEADERS = ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人', '签约日期', '合同编号', '合同金额']
  const PLAN = (rate: string) => [['方案编号', '项目', '计档方式', '计档范围', '比例', '内容'], ['标准', '生效日', '', '', '', '2026-01-01'], ['', '基数', '', '', '', '合同金额'], ['', '档', '单一比例', '每份合同', rate, '']]
  const said = (...rows: readonly (readonly string[])[]) => [['报备设置'], ['项目', '名称', '取值', '日期', '经办人', '说明'], ...rows]
  const aBook = (name: string, phone: number, seller: string, settings: readonly (readonly string[])[] | null, plan: readonly (readonly string[])[] | null): string => {
    const rows = [1, 2, 3].map(i => [`${i}`, `2026-03-0${i}`, `重庆${['启明', '远航', '蓝天'][i - 1]}${seller}有限公司`, `${19900000000 + phone + i}`, '阳光城', seller, ['2026-03-20', '2025-12-30', ''][i - 1] ?? '', i < 3 ? `HT-${phone}-${i}` : '', i < 3 ? '100000' : ''])
    return folder.write(name, makeBook({ sheets: { 登记表: sheetData([HEADERS, ...rows]), ...(settings === null ? {} : { 报备设置: sheetData(settings) }), ...(plan === null ? {} : { 提成方案: sheetData(plan) }) } }))
  }
  const one = aBook('一部.xlsx', 100, '张强', said(['制度', '报备制度', 'R08'], ['规则', 'protection.months', '1'], ['裁定', '作废', '3', '2026-03-05', '李总', '重复'], ['节假日', '年会', '也许', '2026-03-06']), null)
  const two = aBook('二部.xlsx', 200, '李梅', said(['制度', '报备制度', 'R08'], ['规则', 'protection.months', '3'], ['节假日', '年会', '休', '2026-04-01'], ['裁定', '有效', '3', '2026-03-06', '王总', '已核实']), PLAN('3%'))
  const three = aBook('三部.xlsx', 300, '王五', null, PLAN('四成'))
  const five = aBook('五部.xlsx', 500, '孙七', said(['制度', '报备制度', 'R11'], ['规则', 'protection.months', '5']), PLAN('5%'))
  const four = aBook('四部.xlsx', 400, '赵六', said(['规则', 'protection.months', '2']), [])

  it.each([
    ['settings that differ, rulings of one number, plans in the other book', [one, two], 'R08'],
    ['the same from the other side', [two, one], 'R08'],
    ['a plan sheet with a mistake beside one without', [two, three], 'R08'],
    ['a mistake in the plans of the workbook itself', [three, two], 'R08'],
    ['settings that name no regulation, and an empty sheet of plans', [four, one, two], 'R08'],
    ['another regulation than the books’ own', [one, two], 'R11'],
  ])('are judged by the pane as by the command line: %s', async (_name, paths, policy) => {
    expectSame(await bothWays(paths, policy, '2026-04-10'), paths[0]!.replace(/^.*\//, ''))
  })

  it('are told apart where they name different regulations and the first one’s is chosen', async () => {
    const both = await bothWays([two, five], 'R08', '2026-04-10', true)
    expectSame(both, '二部.xlsx')
    expect(both.items.filter(({ code }) => code === 'settings.differ').map(({ message }) => message)).toEqual(expect.arrayContaining([expect.stringMatching(/五部\.xlsx.*R11.*二部\.xlsx.*R08/)]))
  })

  it('are judged by a regulation that one of them brings along', async () => {
    const pack = JSON.parse(readFileSync('core/policy/packs/r08.json', 'utf8'))
    const ours = JSON.stringify({ ...pack, id: 'OURS', protection: { ...pack.protection, periods: [{ ...pack.protection.periods[0], term: { amount: 10, unit: 'day' } }] } })
    const six = aBook('六部.xlsx', 600, '周八', said(['制度', '报备制度', 'OURS'], ['制度文件', 'OURS', ours]), null)
    const both = await bothWays([six, three], 'OURS', '2026-03-12', true)
    expectSame(both, '六部.xlsx')
    expect(both.line.rows.filter(({ book }) => book === '六部.xlsx').map(({ basis }) => basis).join()).toContain('2026-03-13')
  })

  it('have what plans say of a contract in its explanation, and a look-up that answers as before', async () => {
    const { desk } = await bothWays([one, two], 'R08', '2026-04-10')
    const lines = desk.explain({ book: '一部.xlsx', sheet: '登记表', row: 3 }, 'zh-CN').flatMap(section => section.lines).join('\n')
    expect(lines).toContain('2025-12-30')
    const question = { name: '重庆启明李梅有限公司', phone: '19900000201', project: '', region: '', seller: '张强', team: '', admin: true }
    const { json } = await runHere('lookup', one, two, '--policy', 'R08', '--as-of', '2026-04-10', '--name', question.name, '--phone', question.phone, '--seller', question.seller, '--admin', '--json')
    expect(json).toMatchObject({ answer: desk.lookUp(question, 'zh-CN').answer })
  })
})
