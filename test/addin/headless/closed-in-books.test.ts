import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import { openFile } from '../../../addin/xlsx/open-workbook'
import { openSnapshot, readSnapshot } from '../../../core/commission/close-period'
import { writeClosing } from '../../../core/commission/write-closing'
import type { Language } from '../../../core/findings/language'
import type { CellRun } from '../../../core/workbook/workbook'
import { makeBook, sheetData } from '../xlsx/make-package'
import { aFolder, REGISTER, runHere } from './run-here'

const folder = aFolder()
const FILINGS = REGISTER.replace('\uFEFF', '').trim().split('\r\n').map(line => line.split(','))
const PLAN = [['方案编号', '项目', '计档方式', '计档范围', '比例', '内容'], ['标准', '生效日', '', '', '', '2026-01-01'], ['', '基数', '', '', '', '合同金额'], ['', '档', '单一比例', '每份合同', '3%', '']]
const MARCH = ['--policy', 'R11', '--from', '2026-03-01', '--to', '2026-03-31'] as const

interface Answer {
  readonly closed?: { readonly book?: string; readonly sheet?: string; readonly state: string; readonly message: string; readonly differences: readonly object[] }
}

const aRegister = (name: string): string => folder.write(name, makeBook({ sheets: { 登记: sheetData(FILINGS), 提成方案: sheetData(PLAN) } }))
const summary = (...args: readonly string[]) => runHere('summary', ...args, ...MARCH)
const closedOf = async (...args: readonly string[]) => ((await summary(...args, '--json')).json as Answer).closed

/** A register with March closed in its sheet 提成结账, as the pane closes it; `file` is where the same record was sealed. */
async function aClosedRegister(name: string, language: Language = 'zh-CN'): Promise<{ readonly path: string; readonly file: string }> {
  const path = aRegister(name)
  const file = folder.path(`${name}.json`)
  await summary(path, '--close', file)
  const snapshot = readSnapshot(JSON.parse(readFileSync(file, 'utf8')))
  const closed = snapshot && openSnapshot(snapshot)
  if (!closed) throw new Error('nothing was closed')
  const written = writeClosing(closed, snapshot.digest, { present: null, language, dateSystem: 1900 })
  if (written.state !== 'written') throw new Error(written.state)
  const book = await openFile(path)
  await book.apply(written.changes)
  await book.save(path)
  return { path, file }
}

async function change(path: string, run: Omit<CellRun, 'show'>): Promise<void> {
  const book = await openFile(path)
  await book.apply({ runs: [{ ...run, show: 'general' }], highlights: [], newSheets: [] })
  await book.save(path)
}

describe('a period closed in the register', () => {
  it.each([['zh-CN', '提成结账'], ['en', 'Commission closing']] as const)('is compared without being asked for, closed in %s', async (language, sheet) => {
    const { path } = await aClosedRegister(`结账-${language}.xlsx`, language)
    expect(await summary(path, '--json')).toMatchObject({ status: 0, json: { closed: { book: `结账-${language}.xlsx`, sheet, state: 'same', message: '与结账时完全一致。', differences: [] } } })
    expect((await summary(path)).text).toContain(`\n结账-${language}.xlsx「${sheet}」：与结账时完全一致。`)
    expect((await summary(path, '--lang', 'en')).text).toContain(`, sheet ${sheet}: Equal to the closed statement.`)
  })

  it('lists what differs with its causes, as a file does, and fails', async () => {
    const { path, file } = await aClosedRegister('改合同.xlsx')
    await change(path, { sheet: '登记', row: 2, column: 10, values: [120000] })
    const [own, told] = [await summary(path), await summary(path, '--closed', file)]
    expect([own.status, told.status]).toEqual([1, 1])
    expect(own.text).toContain('「提成结账」：与结账时不同，共 1 处。\n  张强 的提成（合同 HT-1，报备 A1）：3000.00 → 3600.00，原因：基数改变')
    expect(own.text.replace('改合同.xlsx「提成结账」：', '')).toBe(told.text)
    const out = folder.path('改合同-汇总.xlsx')
    await summary(path, '--out', out)
    expect(JSON.stringify((await readXlsx(readFileSync(out))).sheets.find(({ name }) => name === '与结账比较')?.rows)).toContain('基数改变')
  })

  it.each([['an amount', 15], ['the fingerprint', 20]])('is called altered where %s was changed', async (_what, column) => {
    const { path } = await aClosedRegister(`动过-${column}.xlsx`)
    await change(path, { sheet: '提成结账', row: 2, column, values: [9000] })
    expect(await summary(path)).toMatchObject({ status: 1, text: expect.stringContaining('「提成结账」：结账记录被改动过，不能作为依据。') })
  })

  it('is outranked by a file', async () => {
    const { path, file } = await aClosedRegister('两处.xlsx')
    await change(path, { sheet: '提成结账', row: 2, column: 15, values: [9000] })
    expect(await closedOf(path)).toMatchObject({ state: 'altered' })
    const told = await closedOf(path, '--closed', file)
    expect(told).toMatchObject({ state: 'same' })
    expect(told).not.toHaveProperty('book')
  })

  it('says nothing of another period or regulation, and is read beside a single sheet asked for', async () => {
    const { path } = await aClosedRegister('别的.xlsx')
    const other = await runHere('summary', path, '--policy', 'R11', '--from', '2026-03-01', '--to', '2026-03-30', '--json')
    expect(other.json).not.toHaveProperty('closed')
    expect((await runHere('summary', path, '--policy', 'R12', ...MARCH.slice(2), '--json')).json).not.toHaveProperty('closed')
    expect((await summary(aRegister('未结.xlsx'), '--json')).json).not.toHaveProperty('closed')
    expect(await closedOf(path, '--sheet', '登记')).toMatchObject({ state: 'same' })
  })

  it('is told of the first of several books that does not agree', async () => {
    const [{ path: one }, { path: two }] = [await aClosedRegister('甲.xlsx'), await aClosedRegister('乙.xlsx')]
    // The filings of the second are those of the first once more, which earn nothing.
    expect(await closedOf(one, two)).toMatchObject({ book: '甲.xlsx', state: 'same' })
    await change(two, { sheet: '提成结账', row: 2, column: 15, values: [9000] })
    expect(await closedOf(one, two)).toMatchObject({ book: '乙.xlsx', state: 'altered' })
    await change(one, { sheet: '登记', row: 2, column: 10, values: [120000] })
    expect(await closedOf(one, two)).toMatchObject({ book: '甲.xlsx', state: 'different' })
  })

  it('is told of in the help, in both languages', async () => {
    expect((await runHere('summary', '--help')).text.replace(/\s+/g, '')).toContain('缺省与登记表“提成结账”里的同一期间比较')
    expect((await runHere('summary', '--help', '--lang', 'en')).text.replace(/\s+/g, ' ')).toContain('own sheet 提成结账 by default')
  })
})
