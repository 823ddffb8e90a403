import { unzipSync } from 'fflate'
import { buildStatement, statementSheets } from '../../../addin/statement/build-statement'
import { readPlanSheet } from '../../../core/commission/read-plan-sheet'
import { readRegisters } from '../../../core/register/read-registers'
import { openBytes } from '../../../addin/xlsx/open-bytes'
import { nodeCodec } from '../../../addin/xlsx/node-codec'
import { fine, plan, R03, statement } from '../../core/commission/fixtures'
import { CONDITIONS, manySided, written } from './fixtures'
import { recompute } from './recompute'

const texts = (book: Awaited<ReturnType<typeof written>>, sheet: string): string => JSON.stringify(book.sheets.find(({ name }) => name === sheet)?.rows)

describe('the statement workbook', () => {
  it('has overview, a sheet for each person, lists, checks, plan and conditions', async () => {
    const book = await written(manySided())
    expect(book.sheets.map(({ name }) => name)).toEqual(['总览', '张三', '李四', '王五', '赵六', '钱七', '明细', '不计提成', '扣罚奖励', '核对', '提成方案', '运行条件'])
    expect((await written(manySided(), {}, 'en')).sheets.map(({ name }) => name)).toEqual(['Overview', '张三', '李四', '王五', '赵六', '钱七', 'Entries', 'Excluded', 'Deductions and rewards', 'Checks', 'Commission plan', 'Conditions'])
  })

  it.each(['zh-CN', 'en'] as const)('stores with every formula what it comes to (%s)', async language => {
    const found = recompute(await written(manySided(), {}, language))
    expect(found.length).toBeGreaterThan(40)
    expect(found.filter(({ stored, value }) => stored !== value)).toEqual([])
  })

  it('is the same, byte for byte, when it is written again', async () => {
    const [one, other] = [await buildStatement(manySided(), CONDITIONS, 'zh-CN'), await buildStatement(manySided(), CONDITIONS, 'zh-CN')]
    expect(Buffer.compare(one, other)).toBe(0)
  })

  it('R03.6d: says the total in figures and words on a sheet to sign, with every line and its reason', async () => {
    const text = texts(await written(manySided()), '李四')
    for (const part of ['提成结算单', '大写金额', '人民币 ', '本人签字：', 'HA / A', '40%', '（R03.3、R03.6d）', '扣罚小计', '虚假报备']) expect(text).toContain(part)
  })

  it('prints persons on A4 upright with a print area, the header row on each page and page numbers', () => {
    const sheet = statementSheets(manySided(), CONDITIONS, 'zh-CN').find(({ name }) => name === '王五')
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'portrait', fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$6:$6', printArea: expect.stringMatching(/^\$A\$1:\$H\$\d+$/) })
    expect(sheet?.headerFooter?.oddFooter).toContain('&P')
  })

  it('draws people, teams and months as charts of its own cells; teams only where one is known', async () => {
    const parts = unzipSync(await buildStatement(manySided(), CONDITIONS, 'zh-CN'))
    const charts = Object.keys(parts).filter(name => /^xl\/charts\/chart\d+\.xml$/.test(name)).map(name => new TextDecoder().decode(parts[name]))
    expect(charts.map(xml => /<a:t>([^<]*)<\/a:t>/.exec(xml)?.[1])).toEqual(['各人应发（元）', '各部门应发（元）', '各月应发（元）'])
    for (const xml of charts) expect(xml).toMatch(/<c:f>'?总览'?!\$F\$\d+:\$F\$\d+<\/c:f>/)
    const alone = statementSheets(statement({ rows: [{ id: 'A', signed: '2026-03-05', amount: '100', team: undefined as unknown as string }] }), CONDITIONS, 'zh-CN')
    expect(alone[0]?.charts?.map(({ title }) => title)).toEqual(['各人应发（元）', '各月应发（元）'])
  })

  it('says why there is nothing to pay', async () => {
    const book = await written(statement({}))
    expect(texts(book, '总览')).toContain('登记表中没有报备')
    expect(recompute(book).filter(({ stored, value }) => stored !== value)).toEqual([])
    expect(texts(await written(statement({}), {}, 'en'), 'Overview')).toContain('the register holds no filings')
  })

  it('lists exclusions with reason, clause and remedy, and puts them on the sheet of whom they concern', async () => {
    const book = await written(manySided())
    for (const part of ['签约时没有有效的报备保护（R03.2）', '要计提成：', 'HD']) expect(texts(book, '不计提成')).toContain(part)
    expect(texts(book, '张三')).toContain('签约时没有有效的报备保护（R03.2）')
  })

  it('names files with digest, policy, numbers, day and version', async () => {
    const text = texts(await written(manySided()), '运行条件')
    for (const part of ['9.9.9', 'R03', 'protection.days=10', '2026-03-31', '登记表.csv', 'ab'.repeat(32)]) expect(text).toContain(part)
  })

  it('holds the plan so that it can be read back', async () => {
    const plans = [plan({ id: 'q', cap: '900.00', overrides: [{ when: { team: '一部' }, rate: '0.01' }] })]
    const file = await openBytes('statement.xlsx', await buildStatement(manySided(), { ...CONDITIONS, plans }, 'zh-CN'), nodeCodec)
    const { plans: read, mistakes } = readPlanSheet(await file.readSheet('提成方案'))
    expect({ plans: read, mistakes }).toEqual({ plans, mistakes: [] })
  })

  it('is never taken for a register or for events', async () => {
    const file = await openBytes('statement.xlsx', await buildStatement(manySided(), CONDITIONS, 'zh-CN'), nodeCodec)
    const sheets = await Promise.all((await file.sheetNames()).map(async name => ({ book: 'statement.xlsx', grid: await file.readSheet(name) })))
    expect(readRegisters(sheets, R03, { mapping: [] })).toMatchObject({ registrations: [], events: [], problem: { problem: 'no-header' } })
  })

  it('keeps what begins like a formula as text, and people who are called like our sheets or like nothing apart', async () => {
    const names = ['=HYPERLINK("x")', '+1', '@a', '#N/A', '总览', "O'Brien", 'a/b:c*d?e[f]\\g', '很长的名字'.repeat(10), '很长的名字'.repeat(10) + '二', 'Ann', 'ANN']
    const book = await written(statement({ rows: [], ledger: names.map(name => fine(name, '=1+1', '2026-03-06', '50')) }))
    expect(new Set(book.sheets.map(({ name }) => name.toLowerCase())).size).toBe(book.sheets.length)
    for (const { name } of book.sheets) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/)
    const list = book.sheets.find(({ name }) => name === '明细')
    const people = list?.rows.slice(1).map(row => row[1])
    expect(people).toEqual(expect.arrayContaining(['=HYPERLINK("x")', '+1', '@a', '#N/A']))
    for (const [key, cell] of list?.cells ?? []) if (cell.formula !== undefined) throw new Error(`${key} became a formula`)
    expect([...(list?.cells ?? [])].filter(([, { value }]) => typeof value === 'string' && /^[=+@]/.test(value)).every(([, { style }]) => style?.numFmt === '@')).toBe(true)
    expect(recompute(book).filter(({ stored, value }) => stored !== value)).toEqual([])
  })

  it('shows how it differs from the closed statement', async () => {
    const closed = { state: 'different', differences: [{ what: 'line', id: 'A', contractNo: 'HA', person: '张三', before: '1.00', after: '2.00', causes: [{ what: 'base', from: '10.00', to: '20.00' }] }] } as const
    expect(texts(await written(manySided(), { closed }), '与结账比较')).toContain('基数改变（10.00 → 20.00）')
  })

  it('lists what the regulation counts by itself', async () => {
    const summary = { ...manySided(), quality: [{ person: '张三', filings: 3, scored: 0, score: '66.7', basis: 'completeness', complete: 2, clause: 'R14.6' }] } as const
    const book = await written(summary)
    expect(texts(book, '报备质量')).toContain('填写完整率')
    expect(book.sheets.find(({ name }) => name === '报备质量')?.rows[2]).toEqual(['张三', 3, 66.7, '填写完整率'])
  })
})
