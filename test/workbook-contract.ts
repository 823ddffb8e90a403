import { toneStyle } from '../core/workbook/tone-style'
import type { CellShow, CellValue, Highlight, Workbook, WorkbookChanges } from '../core/workbook/workbook'
import { describeNewSheets } from './new-sheets-contract'
import { nothing, problemOf, register, rowsOf, run, seedOf, seen } from './workbook-subject'
import type { MakeWorkbook, WorkbookSubject } from './workbook-subject'

export { rowsOf } from './workbook-subject'
export type { MakeWorkbook, SeedSheet, SeenHighlight, WorkbookSeed, WorkbookSubject } from './workbook-subject'

/** What every Workbook must do, whatever it stands on. */
export function describeWorkbook(name: string, makeWorkbook: MakeWorkbook): void {
  describe(`${name} as a Workbook`, () => {
    describe('readSheet', () => describeReading(makeWorkbook))
    describe('apply', () => describeWriting(makeWorkbook))
    describe('apply, new sheets', () => describeNewSheets(makeWorkbook))
    describe('apply, highlights', () => describeHighlights(makeWorkbook))
    describe('progress and cancelling', () => describeProgress(makeWorkbook))
  })
}

function describeReading(makeWorkbook: MakeWorkbook): void {
  it('lists the sheets in order', async () => {
    const { workbook } = await makeWorkbook(seedOf(register, { name: '空', rows: [], merged: [] }, { name: 'Sheet 3', rows: [['x']], merged: [] }))
    expect(await workbook.sheetNames()).toEqual(['报备', '空', 'Sheet 3'])
    expect(workbook.book).toBe('登记.xlsx')
  })

  it('answers raw cells: texts, numbers, dates as serials, truth values, errors as text', async () => {
    const { workbook } = await makeWorkbook(seedOf())
    const grid = await workbook.readSheet('报备')
    expect(rowsOf(grid)).toEqual(register.rows)
    expect(grid).toMatchObject({ sheet: '报备', firstRow: 1, lastRow: 4, firstColumn: 1, lastColumn: 5, dateSystem: 1900, merged: [] })
  })

  it('answers null outside the used block', async () => {
    const { workbook } = await makeWorkbook(seedOf())
    const grid = await workbook.readSheet('报备')
    expect([grid.cell(0, 1), grid.cell(1, 0), grid.cell(5, 1), grid.cell(1, 6), grid.cell(1048576, 16384)]).toEqual([null, null, null, null, null])
  })

  it('begins the used block where the first cell is filled', async () => {
    const { workbook } = await makeWorkbook(seedOf({ name: '报备', rows: [[], [], [null, null, 'x'], [], [null, null, null, 5]], merged: [] }))
    expect(await workbook.readSheet('报备')).toMatchObject({ firstRow: 3, lastRow: 5, firstColumn: 3, lastColumn: 4 })
  })

  it('answers lastRow 0 for an empty sheet', async () => {
    const { workbook } = await makeWorkbook(seedOf(register, { name: '空', rows: [], merged: [] }))
    const grid = await workbook.readSheet('空')
    expect([grid.lastRow, grid.cell(1, 1)]).toEqual([0, null])
  })

  it('knows merged blocks, whose value stands in the first cell', async () => {
    const block = { top: 1, left: 1, bottom: 2, right: 1 }
    const { workbook } = await makeWorkbook(seedOf({ name: '报备', rows: [['合并', 'x'], [null, 'y']], merged: [block] }))
    const grid = await workbook.readSheet('报备')
    expect(grid.merged).toEqual([block])
    expect(rowsOf(grid)).toEqual([['合并', 'x'], [null, 'y']])
  })

  it('knows the date system of the book', async () => {
    const { workbook } = await makeWorkbook({ ...seedOf(), dateSystem: 1904 })
    expect((await workbook.readSheet('报备')).dateSystem).toBe(1904)
  })

  it('reads a few thousand rows whole', async () => {
    const rows = Array.from({ length: 3000 }, (_, row) => [`客户${row}`, row, `199 0000 ${String(row).padStart(4, '0')}`, row % 2 === 0, row % 3 === 0 ? null : '备注'])
    const { workbook } = await makeWorkbook(seedOf({ name: '报备', rows, merged: [] }))
    expect(rowsOf(await workbook.readSheet('报备'))).toEqual(rows)
  })

  it('says no-such-sheet for a sheet that is not there', async () => {
    const { workbook } = await makeWorkbook(seedOf())
    expect(await problemOf(workbook.readSheet('没有'))).toBe('no-such-sheet')
  })
}

/** Texts that a spreadsheet would like to take for something else. */
const trickyTexts = [
  '=1+1', '=HYPERLINK("http://example.com")', '+86 199 0000 0001', '-5', '-甲', '@SUM(A1)', "'引号", '007', '19900000001', '1234567890123456789',
  '12%', '1/2', '3-5', '2026-03-05', '2026年3月5日', '14:30', '1e5', '(100)', '¥12', 'TRUE', 'false', '#REF!', '第 9 行；待核实', '他说："好"',
  '<b>&amp;</b>', '_x0041_', '  两端空格  ', '一行\n二行', '𠮷野家😀',
]

function describeWriting(makeWorkbook: MakeWorkbook): void {
  it('writes the named cells and leaves all others as they are', async () => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, runs: [run(2, 5, ['已过期', '保护中']), run(2, 7, [5])] })
    const expected = register.rows.map((row) => [...row, null, null])
    expected[1] = ['甲公司', '199 0000 0001', 46086.604166666664, 1200.5, '已过期', null, 5]
    expected[2] = ['乙公司', '007', 46087, -3, '保护中', null, null]
    expect(await seen(subject)).toEqual(expected)
  })

  it('shows what it wrote without being opened again', async () => {
    const { workbook } = await makeWorkbook(seedOf())
    await workbook.apply({ ...nothing, runs: [run(9, 2, ['新', 3])] })
    const grid = await workbook.readSheet('报备')
    expect([grid.cell(9, 2), grid.cell(10, 2), grid.lastRow]).toEqual(['新', 3, 10])
  })

  it.each<[CellShow, readonly CellValue[]]>([
    ['general', [0, -1.5, 123456789012, true, false, '普通']],
    ['text', ['普通', '另一个']],
    ['day', [46086, 46086.5]],
    ['integer', [0, 12, -3]],
    ['money', [0, 3000, -1234.5, 83600.60]],
    ['percent', [0.03, 0.035, 1]],
  ])('keeps values shown as %s exact', async (show, values) => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, runs: [run(1, 8, values, show)] })
    expect((await seen(subject)).map((row) => row[7]).slice(0, values.length)).toEqual(values)
  })

  it.each<CellShow>(['general', 'text', 'day', 'integer', 'money', 'percent'])('keeps any text a text, shown as %s, and writes no formula', async (show) => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, runs: [run(1, 8, trickyTexts, show)] })
    expect((await seen(subject)).map((row) => row[7])).toEqual(trickyTexts)
    expect(await subject.formulas('报备')).toEqual([])
  })

  it('keeps a text of 32,767 characters', async () => {
    const long = '据'.repeat(32767)
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, runs: [run(2, 6, [long], 'text')] })
    expect((await seen(subject))[1]?.[5]).toBe(long)
  })

  it('empties a cell that is written null', async () => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, runs: [run(2, 5, [null, null, null])] })
    expect((await seen(subject)).map((row) => row[4])).toEqual(['状态', null, null, null])
  })

  it('changes nothing when the same is written twice', async () => {
    const subject = await makeWorkbook(seedOf())
    const changes = { ...nothing, runs: [run(2, 6, trickyTexts, 'text'), run(2, 7, [46086, null, 46087], 'day')] }
    await subject.workbook.apply(changes)
    const once = await seen(subject)
    await subject.workbook.apply(changes)
    expect(await seen(subject)).toEqual(once)
  })

  it('writes a few thousand cells in several columns', async () => {
    const rows = Array.from({ length: 2500 }, (_, row) => [`客户${row}`, row])
    const subject = await makeWorkbook(seedOf({ name: '报备', rows, merged: [] }))
    const states = rows.map((_, row) => (row % 3 === 0 ? '保护中' : `=第${row}行`))
    await subject.workbook.apply({ ...nothing, runs: [run(1, 3, states, 'text'), run(1, 4, rows.map((_, row) => 46000 + row), 'day')] })
    expect(await seen(subject)).toEqual(rows.map((row, index) => [...row, states[index], 46000 + index]))
  })

  it('does nothing for no changes', async () => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, runs: [run(2, 2, [])] })
    expect(await seen(subject)).toEqual(register.rows)
  })

  it('says no-such-sheet, and writes nothing at all, when one of the sheets is not there', async () => {
    const subject = await makeWorkbook(seedOf())
    const changes = { ...nothing, runs: [run(2, 5, ['已过期']), run(1, 1, ['x'], 'general', '没有')], newSheets: [{ name: '新', rows: [], widths: [] }] }
    expect(await problemOf(subject.workbook.apply(changes))).toBe('no-such-sheet')
    expect(await seen(subject)).toEqual(register.rows)
    expect(await (await subject.reopened()).sheetNames()).toEqual(['报备'])
  })
}

function describeHighlights(makeWorkbook: MakeWorkbook): void {
  const highlight: Highlight = {
    sheet: '报备', firstRow: 2, lastRow: 4, left: 1, right: 5, statusColumn: 5,
    rules: [{ equals: '保护中', tone: 'good' }, { equals: '不予报备', tone: 'conflict' }],
  }
  const formulasOf = async (subject: WorkbookSubject): Promise<readonly string[]> =>
    (await subject.highlights('报备')).map(({ formula, cells }) => `${cells} ${formula}`).sort()

  it('draws one conditional format for each rule over the rows', async () => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, highlights: [highlight] })
    expect(await formulasOf(subject)).toEqual(['A2:E4 =$E2="不予报备"', 'A2:E4 =$E2="保护中"'])
    const [conflict] = (await subject.highlights('报备')).filter(({ formula }) => formula.includes('不予报备'))
    expect(conflict).toMatchObject(toneStyle('conflict'))
  })

  it('draws none twice', async () => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, highlights: [highlight] })
    const once = await subject.highlights('报备')
    await subject.workbook.apply({ ...nothing, highlights: [highlight] })
    expect(await subject.highlights('报备')).toEqual(once)
  })

  it('follows a register that grew, and takes rules away that are not asked for any more', async () => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, highlights: [highlight] })
    await subject.workbook.apply({ ...nothing, highlights: [{ ...highlight, lastRow: 90, rules: [{ equals: '保护中', tone: 'good' }, { equals: '说"好"', tone: 'quiet' }] }] })
    expect(await formulasOf(subject)).toEqual(['A2:E90 =$E2="保护中"', 'A2:E90 =$E2="说""好"""'])
  })

  it('takes all of them away for no rules', async () => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, highlights: [highlight] })
    await subject.workbook.apply({ ...nothing, highlights: [{ ...highlight, rules: [] }] })
    expect(await formulasOf(subject)).toEqual([])
  })

  it('follows a rule whose tone changed', async () => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, highlights: [highlight] })
    await subject.workbook.apply({ ...nothing, highlights: [{ ...highlight, rules: [{ equals: '保护中', tone: 'waiting' }] }] })
    expect((await subject.highlights('报备')).map(({ fill }) => fill)).toEqual([toneStyle('waiting').fill])
  })

  it('leaves the highlights of another register on the sheet alone', async () => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, highlights: [highlight] })
    await subject.workbook.apply({ ...nothing, highlights: [{ ...highlight, firstRow: 20, lastRow: 30, rules: [{ equals: '待审', tone: 'waiting' }] }] })
    expect(await formulasOf(subject)).toEqual(['A20:E30 =$E20="待审"', 'A2:E4 =$E2="不予报备"', 'A2:E4 =$E2="保护中"'])
  })
}

function describeProgress(makeWorkbook: MakeWorkbook): void {
  const wide = { name: '报备', rows: Array.from({ length: 200 }, (_, row) => [`客户${row}`, row]), merged: [] }
  const writing: WorkbookChanges = { ...nothing, runs: [run(1, 5, wide.rows.map(() => '保护中'), 'text')] }

  it('tells how far it has come, up to the end', async () => {
    for (const work of [
      (workbook: Workbook, progress: (done: number, total: number) => void) => workbook.readSheet('报备', { progress }),
      (workbook: Workbook, progress: (done: number, total: number) => void) => workbook.apply(writing, { progress }),
    ]) {
      const { workbook } = await makeWorkbook(seedOf(wide))
      const told: [number, number][] = []
      await work(workbook, (done, total) => told.push([done, total]))
      expect(told.length).toBeGreaterThan(0)
      expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).sort((a, b) => a - b))
      expect(told.at(-1)?.[0]).toBe(told.at(-1)?.[1])
    }
  })

  it('stops when the receiver of the progress throws', async () => {
    const { workbook } = await makeWorkbook(seedOf(wide))
    const stop = new Error('stop')
    const progress = (): void => { throw stop }
    await expect(workbook.readSheet('报备', { progress })).rejects.toBe(stop)
  })

  it('reads and writes nothing once it is cancelled, and says the reason it was given', async () => {
    const subject = await makeWorkbook(seedOf(wide))
    const reason = new Error('cancelled')
    const signal = AbortSignal.abort(reason)
    await expect(subject.workbook.readSheet('报备', { signal })).rejects.toBe(reason)
    await expect(subject.workbook.apply(writing, { signal })).rejects.toBe(reason)
    expect(await seen(subject)).toEqual(wide.rows)
  })
}
