import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { canonicalJson } from '../../../core/commission/canonical-json'
import { type ClosedPeriod, closedOf, closePeriod } from '../../../core/commission/close-period'
import { CLOSING_COLUMN_NAMES } from '../../../core/commission/closing-columns'
import { compareWithSnapshot } from '../../../core/commission/compare-snapshot'
import { type ClosingRead, readClosing } from '../../../core/commission/read-closing'
import { type ClosingWritten, writeClosing } from '../../../core/commission/write-closing'
import type { Language } from '../../../core/findings/language'
import { createMemoryWorkbook, type MemoryWorkbook } from '../../../core/workbook/memory-workbook'
import type { CellValue, SheetGrid } from '../../../core/workbook/workbook'
import { aGrid } from '../../builders/grid'
import { type Case, fine, plan, statement, tiers } from './fixtures'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const SHEET = '提成结账'
const HA = { id: 'A', signed: '2026-03-05', contractNo: '007', amount: '150000.33', share: '张三1/3;李四2/3' }
const HB = { id: 'B', signed: '2026-03-06', contractNo: 'HB', amount: '50000', refund: '50000', refundAt: '2026-03-20' }
const HC = { id: 'C', signed: '2026-03-09', contractNo: 'HC', amount: '80000', status: 'unprotected' as const }
const MARCH: Case = { rows: [HA, HB, HC], ledger: [fine('李四', '虚假报备', '2026-03-06', '50')], plans: [plan({ tiers: tiers('marginal', 'person-month', ['100000.00', '0.03'], [null, '0.05125']), cap: '9000.00' })] }

async function close(book: MemoryWorkbook, what: Case, language: Language = 'zh-CN', dateSystem: 1900 | 1904 = 1900): Promise<ClosingWritten> {
  const present = (await book.sheetNames()).includes(SHEET) ? await book.readSheet(SHEET) : null
  const closed = statement(what)
  const written = writeClosing(closedOf(closed), closePeriod(closed, digest).digest, { present, language, dateSystem })
  if (written.state === 'written') await book.apply(written.changes)
  return written
}

/** How March reads from a sheet: what it is, and how a statement stands to it. */
function stateOf(grid: SheetGrid, what: Case = MARCH): string {
  const read: ClosingRead = readClosing(grid, { policy: 'R03', from: '2026-03-01', to: what.to ?? '2026-03-31' })
  return read.state === 'sealed' ? compareWithSnapshot(statement(what), read.snapshot, digest).state : read.state
}

function cellsOf(grid: SheetGrid): CellValue[][] {
  return Array.from({ length: grid.lastRow }, (_, row) => Array.from({ length: grid.lastColumn }, (_cell, column) => grid.cell(row + 1, column + 1)))
}

async function closedSheet(): Promise<CellValue[][]> {
  const book = createMemoryWorkbook('登记.xlsx', [])
  await close(book, MARCH)
  return cellsOf(await book.readSheet(SHEET))
}

test.each<[Language, 1900 | 1904]>([['zh-CN', 1900], ['en', 1900], ['zh-CN', 1904]])('a period closed in %s, days counted from %s, reads back as it was sealed', async (language, dateSystem) => {
  const book = createMemoryWorkbook('登记.xlsx', [{ name: SHEET, rows: [] }], dateSystem)
  expect((await close(book, MARCH, language, dateSystem)).state).toBe('written')
  const grid = await book.readSheet(SHEET)
  expect(stateOf(grid)).toBe('same')
  expect(stateOf(grid, { ...MARCH, rows: [HA, HC] })).toBe('different')
})

test('amounts, days and numbers are shown as such, and everything else as text', async () => {
  const book = createMemoryWorkbook('登记.xlsx', [])
  await close(book, MARCH)
  const grid = await book.readSheet(SHEET)
  const at = (name: (typeof CLOSING_COLUMN_NAMES)[number]): number => CLOSING_COLUMN_NAMES.indexOf(name) + 1
  expect([grid.cell(2, at('kind')), grid.cell(3, at('contractNo')), grid.cell(3, at('rate')), grid.cell(3, at('day')), grid.cell(3, at('base'))]).toEqual(['结账', '007', '3%', 46086, 150000.33])
  expect((['amount', 'day', 'row', 'contractNo'] as const).map((name) => book.shown(SHEET, 3, at(name)))).toEqual(['money', 'day', 'integer', 'text'])
})

test('periods stand below each other, and none is closed twice', async () => {
  const book = createMemoryWorkbook('登记.xlsx', [])
  await close(book, MARCH)
  const first = cellsOf(await book.readSheet(SHEET))
  expect((await close(book, MARCH)).state).toBe('already-closed')
  expect((await close(book, { ...MARCH, to: '2026-03-30' }, 'en')).state).toBe('written')
  const grid = await book.readSheet(SHEET)
  expect(cellsOf(grid).slice(0, first.length)).toEqual(first)
  expect([stateOf(grid), stateOf(grid, { ...MARCH, to: '2026-03-30' }), stateOf(grid, { ...MARCH, to: '2026-03-29' })]).toEqual(['same', 'same', 'none'])
})

test('taking a closing back leaves what stood there before', async () => {
  const book = createMemoryWorkbook('登记.xlsx', [])
  const first = await close(book, MARCH)
  const before = cellsOf(await book.readSheet(SHEET))
  const second = await close(book, { ...MARCH, to: '2026-03-30' })
  if (first.state !== 'written' || second.state !== 'written') throw new Error('not written')
  await book.apply(second.inverse)
  expect(cellsOf(await book.readSheet(SHEET))).toEqual(before)
  await book.apply(first.inverse)
  expect((await book.readSheet(SHEET)).lastRow).toBe(0)
  expect((await close(book, MARCH)).state).toBe('written')
  expect(stateOf(await book.readSheet(SHEET))).toBe('same')
})

test('a sheet of another kind is neither written nor taken for one', async () => {
  const book = createMemoryWorkbook('登记.xlsx', [{ name: SHEET, rows: [['我的备忘'], ['制度', '金额']] }])
  expect((await close(book, MARCH)).state).toBe('other-sheet')
  expect(stateOf(await book.readSheet(SHEET))).toBe('altered')
})

test('sorting rows, moving columns and adding notes beside them leave the seal whole', async () => {
  const [header = [], ...rows] = await closedSheet()
  expect(stateOf(aGrid([header, ...rows.reverse()]))).toBe('same')
  expect(stateOf(aGrid([[], header, ...rows].map((row) => [...row].reverse())))).toBe('same')
  expect(stateOf(aGrid([[...header, '备注'], ...rows.map((row, at) => [...row, `注 ${at}`])]))).toBe('same')
})

test('no cell of a closed period can be changed, emptied or taken out unseen, but for its numbering', async () => {
  const sheet = await closedSheet()
  const numbering = CLOSING_COLUMN_NAMES.indexOf('number')
  const unseen: string[] = []
  sheet.forEach((row, at) => row.forEach((value, column) => {
    if (at === 0 || value === null || column === numbering) return
    for (const other of [null, typeof value === 'number' ? value + 1 : `${value}x`]) {
      const state = stateOf(aGrid(sheet.map((cells, place) => (place === at ? cells.map((cell, where) => (where === column ? other : cell)) : cells))))
      if (state !== 'altered') unseen.push(`${at} ${column} ${String(value)} → ${String(other)}: ${state}`)
    }
  }))
  expect(unseen).toEqual([])
  for (let at = 1; at < sheet.length; at++) expect([at, stateOf(aGrid(sheet.filter((_, place) => place !== at)))]).toEqual([at, 'altered'])
  for (let at = 1; at < sheet.length; at++) expect([at, stateOf(aGrid([...sheet, sheet[at] ?? []]))]).toEqual([at, 'altered'])
  expect(stateOf(aGrid(sheet.slice(0, 1)))).toBe('none')
})

const money = fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 }).map((cents) => `${cents < 0 ? '-' : ''}${Math.floor(Math.abs(cents) / 100)}.${String(Math.abs(cents) % 100).padStart(2, '0')}`).filter((text) => text !== '-0.00')
const word = fc.constantFrom('张三', '=1+1', '007', '3-5', 'TRUE', ' 张 三', '一部', "O'Brien", '合同１', '3%')
const rates = fc.array(fc.constantFrom('0.03', '0.035', '0', '1', '0.0312500', '0.001'), { minLength: 1, maxLength: 3 }).map((list) => list.join('/'))
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, '0')}`)
const anyClosed: fc.Arbitrary<ClosedPeriod> = fc.record({
  policy: fc.constantFrom('R03', 'R11'), from: fc.constant('2026-02-01'), to: fc.constant('2026-02-28'), grand: money,
  lines: fc.array(fc.record({
    id: fc.option(word), contractNo: fc.option(word), row: fc.integer({ min: 1, max: 99 }), kind: fc.constantFrom('sale', 'receipt', 'refund', 'rerate'), day, person: word, team: fc.option(word), base: money, rate: rates,
    share: fc.constantFrom('100%', '60%', '1/3', '500.00', 'rest'), amount: money, plan: fc.constantFrom('p', '', '2026'), override: fc.option(fc.integer({ min: 1, max: 9 })), bound: fc.option(fc.constantFrom('cap', 'floor')), bonus: money,
  }), { maxLength: 5 }),
  amounts: fc.array(fc.record({ what: fc.constantFrom('deduction', 'reward'), id: fc.option(word), person: word, type: fc.constantFrom('虚假报备', 'pool', ''), day: fc.option(day), amount: money }), { maxLength: 3 }),
  excluded: fc.array(fc.record({ id: fc.option(word), contractNo: fc.option(word), row: fc.integer({ min: 1, max: 99 }), code: fc.constantFrom('status', 'no-amount') }), { maxLength: 3 }),
})

test('any closed period is read back to the letter', async () => {
  await fc.assert(fc.asyncProperty(anyClosed, fc.constantFrom<Language>('zh-CN', 'en'), async (closed, language) => {
    const book = createMemoryWorkbook('登记.xlsx', [])
    const written = writeClosing(closed, 'x', { present: null, language, dateSystem: 1900 })
    if (written.state !== 'written') throw new Error(written.state)
    await book.apply(written.changes)
    const [name = ''] = await book.sheetNames()
    expect(readClosing(await book.readSheet(name), closed)).toEqual({ state: 'sealed', snapshot: { version: 1, digest: 'x', body: canonicalJson(closed) } })
  }))
})
