import { dayToSerial } from '../../../core/calendar/serial'
import { OWNED_HEADERS } from '../../../core/register/owned-columns'
import { readRegisters } from '../../../core/register/read-registers'
import { review } from '../../../core/review/review'
import { writeBack, type WriteBack } from '../../../core/review/write-back'
import { createMemoryWorkbook, type MemoryWorkbook } from '../../../core/workbook/memory-workbook'
import type { CellValue } from '../../../core/workbook/workbook'
import { aDay, CALENDAR, packOf } from '../../builders/judge'
import { R03, R08, R16, type Row } from '../../builders/rows'

const B: Row = { ...R08, 报备编号: 'B', 报备时间: '2026-03-20', 报备人: '李四' }

function bookOf(rows: readonly Row[], extra: readonly (readonly CellValue[])[] = []): MemoryWorkbook {
  const headers = [...new Set(rows.flatMap(row => Object.keys(row)))]
  return createMemoryWorkbook('登记.xlsx', [{ name: '三月', rows: [headers, ...rows.map(row => headers.map(h => row[h] ?? null)), ...extra] }])
}

async function check(book: MemoryWorkbook, policy = 'R08', asOf = '2026-04-01', language: 'zh-CN' | 'en' = 'zh-CN'): Promise<WriteBack> {
  const grid = await book.readSheet('三月')
  const pack = packOf(policy)
  const registers = readRegisters([{ book: book.book, grid }], pack, { mapping: [] })
  const [written] = writeBack(review({ registers, pack, asOf: aDay(asOf), calendar: CALENDAR }), [{ book: book.book, grid }], language)
  return written!
}

async function cells(book: MemoryWorkbook): Promise<CellValue[][]> {
  const grid = await book.readSheet('三月')
  return Array.from({ length: grid.lastRow }, (_, r) => Array.from({ length: grid.lastColumn }, (_, c) => grid.cell(r + 1, c + 1)))
}

async function owned(book: MemoryWorkbook, row: number): Promise<Record<string, CellValue>> {
  const [headers = [], ...rows] = await cells(book)
  return Object.fromEntries(OWNED_HEADERS.map(header => [header, rows[row - 2]?.[headers.indexOf(header)] ?? null]))
}

describe('writeBack', () => {
  it('puts the owned columns to the right of everything', async () => {
    const book = bookOf([R08, B])
    await book.apply((await check(book)).changes)
    const [headers] = await cells(book)
    expect(headers).toEqual([...Object.keys(R08), ...OWNED_HEADERS])
    expect(await owned(book, 2)).toMatchObject({ 状态: '保护中', 生效日: dayToSerial(aDay('2026-03-05'), 1900), 到期日: dayToSerial(aDay('2026-05-05'), 1900), 剩余天数: 34, 归属: '张三', 冲突行: '第 3 行' })
    expect(await owned(book, 3)).toMatchObject({ 状态: '不予报备', 生效日: null, 到期日: null, 剩余天数: null, 归属: '张三', 冲突行: '第 2 行' })
  })

  it('changes no other cell', async () => {
    const book = bookOf([R08, B], [['合计', null, null, null, null, null]])
    const before = await cells(book)
    await book.apply((await check(book)).changes)
    const after = await cells(book)
    expect(after.map(row => row.slice(0, before[0]!.length))).toEqual(before)
    expect(after.at(-1)!.slice(before[0]!.length).every(cell => cell === null)).toBe(true)
  })

  it('writes nothing the second time', async () => {
    const book = bookOf([R08, B])
    await book.apply((await check(book)).changes)
    const again = await check(book)
    expect([again.cells, again.changes.runs]).toEqual([0, []])
  })

  it('is taken back by its inverse', async () => {
    const book = bookOf([R08, B])
    const before = await cells(book)
    const { changes, inverse } = await check(book)
    await book.apply(changes)
    await book.apply(inverse)
    expect((await cells(book)).map(row => row.slice(0, before[0]!.length))).toEqual(before)
    expect((await cells(book)).flatMap(row => row.slice(before[0]!.length)).every(cell => cell === null)).toBe(true)
    expect(book.highlights('三月').flatMap(h => h.rules)).toEqual([])
  })

  it('takes back a later check to the earlier one', async () => {
    const book = bookOf([R08, B])
    await book.apply((await check(book)).changes)
    const first = await cells(book)
    const later = await check(book, 'R08', '2026-06-01')
    await book.apply(later.changes)
    expect((await owned(book, 2)).状态).toBe('视为放弃')
    await book.apply(later.inverse)
    expect(await cells(book)).toEqual(first)
  })

  it('uses the columns a register has, wherever they stand', async () => {
    const book = bookOf([{ 状态: '', 归属: '', ...R08 }])
    await book.apply((await check(book)).changes)
    const [headers, row] = await cells(book)
    expect(headers!.filter(h => h === '状态')).toHaveLength(1)
    expect([row![0], row![1]]).toEqual(['保护中', '张三'])
  })

  it('clears what an earlier check left beside rows that are none any more', async () => {
    const book = bookOf([R08, B, { ...B, 报备编号: 'C', 报备时间: '2026-03-21' }])
    await book.apply((await check(book)).changes)
    for (const row of [3, 4]) await book.apply({ runs: Object.keys(R08).map((_, i) => ({ sheet: '三月', row, column: i + 1, values: [null], show: 'general' as const })), highlights: [], newSheets: [] })
    await book.apply((await check(book)).changes)
    for (const row of [3, 4]) expect(Object.values(await owned(book, row)).every(cell => cell === null)).toBe(true)
    expect((await check(book)).cells).toBe(0)
  })

  it('leaves a footer alone, whatever stands in our columns there', async () => {
    const book = bookOf([{ ...R08, 状态: '', 归属: '' }], [[null, null, null, null, null, null, '审核人：李总', '保护中']])
    await book.apply((await check(book)).changes)
    expect((await cells(book))[2]!.slice(6, 8)).toEqual(['审核人：李总', '保护中'])
  })

  it.each(['=cmd|calc', '+李四', '-李四', '@李四'])('writes the owner %s as the text it is', async name => {
    const book = bookOf([{ ...R08, 报备人: name }])
    const { changes } = await check(book)
    const run = changes.runs.find(({ values }) => values.includes(name))
    expect(run?.show).toBe('text')
    await book.apply(changes)
    expect((await owned(book, 2)).归属).toBe(name)
    expect((await check(book)).cells).toBe(0)
  })

  it('counts one cell for each that changes', async () => {
    const book = bookOf([R08])
    expect((await check(book)).cells).toBe(OWNED_HEADERS.length + 6)
    await book.apply((await check(book)).changes)
    expect((await check(book, 'R08', '2026-04-02')).cells).toBe(2)
  })

  it('keeps the sentence of a sealed regulation silent (R16.5)', async () => {
    const book = bookOf([R16, { ...R16, 报备编号: 'B', 正式报备时间: '2026-04-22', 报备单位: '乐家分销', 报备人: '李四' }])
    await book.apply((await check(book, 'R16', '2026-04-25')).changes)
    expect(String((await owned(book, 3)).判定依据)).not.toContain('安居')
  })

  it('speaks English where it is asked to, and reads either as its own', async () => {
    const book = bookOf([R03])
    await book.apply((await check(book, 'R03', '2026-03-02', 'en')).changes)
    const english = (await owned(book, 2)).状态
    expect(english).not.toBe('保护中')
    expect((await check(book, 'R03', '2026-03-02', 'en')).cells).toBe(0)
    expect((await check(book, 'R03', '2026-03-02', 'zh-CN')).cells).toBeGreaterThan(0)
  })

  it('highlights the rows of a register by 状态, one rule a state', async () => {
    const book = bookOf([R08, B])
    const { changes } = await check(book)
    expect(changes.highlights).toHaveLength(1)
    expect(changes.highlights[0]).toMatchObject({ firstRow: 2, lastRow: 3, left: 1, right: 13, statusColumn: 7 })
    expect(changes.highlights[0]!.rules).toContainEqual({ equals: '不予报备', tone: 'conflict' })
  })
})
