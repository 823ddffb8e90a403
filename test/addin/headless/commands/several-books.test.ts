import { openFile } from '../../../../addin/xlsx/open-workbook'
import { makeBook, sheetData } from '../../xlsx/make-package'
import { aFolder, runHere } from '../run-here'

const folder = aFolder()
const HEADERS = ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人', '签约日期', '合同编号', '合同金额']
const PLAN = (rate: string) => [['方案编号', '项目', '计档方式', '计档范围', '比例', '内容'], ['标准', '生效日', '', '', '', '2026-01-01'], ['', '基数', '', '', '', '合同金额'], ['', '档', '单一比例', '每份合同', rate, '']]
const settings = (...rows: readonly (readonly string[])[]) => [['报备设置'], ['项目', '名称', '取值', '日期', '经办人', '说明'], ['制度', '报备制度', 'R08'], ...rows]

/** A book with filings that bear the same numbers as those of every other. */
function aBook(name: string, phone: number, seller: string, said: readonly (readonly string[])[] | null, rate?: string): string {
  const rows = [1, 2].map(i => [`${i}`, `2026-03-0${i}`, `重庆${['启明', '远航'][i - 1]}${seller}有限公司`, `${19900000000 + phone + i}`, '阳光城', seller, i === 1 ? '2026-03-20' : '', i === 1 ? `HT-${phone}` : '', i === 1 ? '100000' : ''])
  return folder.write(name, makeBook({ sheets: { 登记表: sheetData([HEADERS, ...rows]), ...(said === null ? {} : { 报备设置: sheetData(said) }), ...(rate === undefined ? {} : { 提成方案: sheetData(PLAN(rate)) }) } }))
}

const one = aBook('一部.xlsx', 100, '张强', settings(['规则', 'protection.months', '1'], ['裁定', '作废', '2', '2026-03-05', '李总', '重复']), '3%')
const two = aBook('二部.xlsx', 200, '李梅', settings(['规则', 'protection.months', '3'], ['规则', 'notice.days', '9'], ['裁定', '有效', '2', '2026-03-06', '王总', '已核实'], ['节假日', '年会', '也许', '2026-03-06']), '4%')
const AS_OF = ['--as-of', '2026-04-10'] as const
const DIFFER = ['二部.xlsx「报备设置」C4 的“protection.months”是“3”，而 一部.xlsx「报备设置」C4 的是“1”，按先读的 一部.xlsx 处理，请统一。', '二部.xlsx「提成方案」E4 的“标准”是“0.04”，而 一部.xlsx「提成方案」E4 的是“0.03”，按先读的 一部.xlsx 处理，请统一。'] as const
const UNREADABLE = '“报备设置”表 C7：节假日须写日期，取值为 休 或 班，这一行没有采用，请更正。'

interface Answer {
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly message: string }[]
  readonly rows: readonly { readonly book: string; readonly id: string; readonly status: string; readonly expiresOn: string | null; readonly findings: readonly { readonly code: string; readonly data: Readonly<Record<string, unknown>> }[] }[]
}

const check = async (...args: readonly string[]): Promise<Answer> => (await runHere('check', ...args, ...AS_OF, '--dry-run', '--json')).json as Answer
const messages = ({ findings }: Answer): readonly string[] => findings.map(({ message }) => message)

describe('several books at once', () => {
  it('join their settings; where two differ the first holds and one finding says so, in either language', async () => {
    const told = await check(one, two)
    expect(messages(told)).toEqual([UNREADABLE, ...DIFFER])
    expect(told.rows.filter(({ id }) => id === '1').map(({ expiresOn }) => expiresOn)).toEqual(['2026-04-01', '2026-04-01'])
    const swapped = await check(two, one, '--lang', 'en')
    expect(messages(swapped).slice(1)).toEqual([
      '一部.xlsx, sheet 报备设置, C4: protection.months is "1", but in 二部.xlsx, sheet 报备设置, C4 it is "3"; 二部.xlsx was read first and holds; make them agree.',
      '一部.xlsx, sheet 提成方案, E4: 标准 is "0.03", but in 二部.xlsx, sheet 提成方案, E4 it is "0.04"; 二部.xlsx was read first and holds; make them agree.',
    ])
    expect(swapped.rows.filter(({ id }) => id === '1').map(({ expiresOn }) => expiresOn)).toEqual(['2026-06-01', '2026-06-01'])
  })

  it('leave rulings to the rows of their own book, though the numbers are the same', async () => {
    const { rows } = await check(one, two)
    expect(rows.filter(({ id }) => id === '2').map(({ book, status, findings }) => [book, status, findings.find(({ code }) => code === 'ruling.applied')?.data.who])).toEqual([['一部.xlsx', 'invalid', '李总'], ['二部.xlsx', 'abandoned', '王总']])
    expect((await check(one)).findings).toEqual([])
  })

  it('keep the seals of each book apart', async () => {
    const books = [aBook('封一.xlsx', 300, '邵怡', null), aBook('封二.xlsx', 400, '顾晨', null)]
    await runHere('check', ...books, '--policy', 'R08', ...AS_OF, '--in-place', '--seal')
    const book = await openFile(books[1]!)
    await book.apply({ runs: [{ sheet: '登记表', row: 2, column: 6, values: ['侯宇航'], show: 'text' }], highlights: [], newSheets: [] })
    await book.save(books[1]!)
    const { rows } = await check(...books, '--policy', 'R08')
    expect(rows.filter(({ findings }) => findings.some(({ code }) => code === 'record.altered')).map(({ book: name, id }) => `${name} ${id}`)).toEqual(['封二.xlsx 1'])
  })

  it('are told on the page of a check, whatever their severity', async () => {
    const { text } = await runHere('check', one, two, ...AS_OF, '--dry-run')
    for (const sentence of DIFFER) expect(text.replace(/\n/g, '')).toContain(`警告：${sentence}`)
    expect(text.replace(/\n/g, '')).toContain(`警告：二部.xlsx：${UNREADABLE}`)
  })

  it.each([
    ['lookup', ['--name', '陈嘉怡'], [`警告：二部.xlsx：${UNREADABLE}`, `警告：${DIFFER[0]}`]],
    ['explain', ['--row', '2'], [`警告：二部.xlsx：${UNREADABLE}`, ...DIFFER.map(sentence => `警告：${sentence}`)]],
    ['precheck', [], [`警告：二部.xlsx：${UNREADABLE}`, `警告：${DIFFER[0]}`]],
    ['whatif', ['--set', 'protection.months=2', '--from', '2026-03-01', '--to', '2026-03-31'], [`警告：二部.xlsx：${UNREADABLE}`, ...DIFFER.map(sentence => `警告：${sentence}`)]],
  ])('are told beside the answer of %s', async (command, more, expected) => {
    const { errors, json } = await runHere(command, one, two, '--as-of', '2026-04-10', '--json', ...more)
    expect(errors).toEqual(expected)
    expect(json).toBeDefined()
  })

  it('pay by the first plan, and the statement says that the second differs', async () => {
    const period = ['--from', '2026-03-01', '--to', '2026-03-31'] as const
    const { json } = await runHere('summary', one, two, ...period, '--json')
    expect((json as { lines: { amount: string }[] }).lines.map(({ amount }) => amount)).toEqual(['3000.00', '3000.00'])
    const checks = (json as { checks: { kind: string; severity: string; message: string; data: { code: string } }[] }).checks.filter(({ kind }) => kind === 'book-finding')
    expect(checks.map(({ severity, data: { code } }) => `${code}@${severity}`)).toEqual(['settings.unreadable@warning', 'settings.differ@warning', 'settings.differ@warning'])
    expect(checks.slice(1).map(({ message }) => message)).toEqual([...DIFFER])
    const { text } = await runHere('summary', one, two, ...period, '--lang', 'en')
    expect(text.replace(/\s+/g, ' ')).toContain('一部.xlsx was read first and holds')
  })

  it('are refused by a statement while a plan of any of them is faulty, with every mistake', async () => {
    const [bad, worse] = [aBook('坏一.xlsx', 500, '史可', null, '3'), aBook('坏二.xlsx', 600, '萧晨', null, '四成')]
    const { status, errors } = await runHere('summary', one, bad, worse, '--policy', 'R08', '--from', '2026-03-01', '--to', '2026-03-31')
    expect([status, errors.length]).toEqual([2, 1])
    expect(errors[0]).toMatch(/“坏一\.xlsx, 坏二\.xlsx”有误：坏一\.xlsx E4：.*；坏二\.xlsx E4：/)
  })
})
