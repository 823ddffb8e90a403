import * as fc from 'fast-check'
import { batches } from '../../../addin/excel/write-blocks'
import type { WriteBlock } from '../../../addin/excel/write-blocks'
import type { CellRun } from '../../../core/workbook/workbook'
import { excelAt } from './excel-on-host'

const excel = excelAt('1.9')
const run = (column: number, values: CellRun['values'], show: CellRun['show'] = 'text'): CellRun => ({ sheet: '报备', row: 2, column, values, show })
const only = (...runs: readonly CellRun[]) => ({ runs, highlights: [], newSheets: [] })

describe('batches', () => {
  const block = fc.record({ sheet: fc.constant('报备'), row: fc.integer({ min: 1, max: 50 }), column: fc.integer({ min: 1, max: 5 }), show: fc.constant('text' as const), rows: fc.array(fc.array(fc.string({ maxLength: 30 }), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 40 }) })
  const cellsOf = (blocks: readonly WriteBlock[]) => blocks.flatMap(({ row, column, rows }) => rows.flatMap((cells, index) => cells.map((value, offset) => `${row + index} ${column + offset} ${value}`)))

  it('hold every cell once and in order, whatever the limits', () => {
    fc.assert(fc.property(fc.array(block), fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 60 }), (blocks, bytes, cells) => {
      const groups = batches(blocks, { bytes, cells })
      expect(groups.flatMap(cellsOf)).toEqual(cellsOf(blocks))
      for (const group of groups) expect(cellsOf(group).length).toBeLessThanOrEqual(Math.max(cells, 2))
    }))
  })
})

describe('writing through Excel', () => {
  const states = Array.from({ length: 6000 }, (_, row) => (row % 2 === 0 ? '保护中' : `第${row}行`))
  const days = states.map((_, row) => 46000 + row)
  const columns = ({ sheet }: ReturnType<typeof excel>) => [states.map((_, row) => sheet('报备').cells.value(row + 2, 4)), days.map((_, row) => sheet('报备').cells.value(row + 2, 5))]

  it('takes few messages for many cells', async () => {
    const on = excel([{ name: '报备', rows: [] }])
    await on.workbook.apply(only(run(4, states), run(5, days, 'day')))
    expect(columns(on)).toEqual([states, days])
    expect(on.sent().length).toBeLessThanOrEqual(4)
  })

  it('halves a message that Excel refuses for its size', async () => {
    const on = excel([{ name: '报备', rows: [] }], { requestBytes: 60_000 })
    const told: number[] = []
    await on.workbook.apply(only(run(4, states), run(5, days, 'day')), { progress: (done) => told.push(done) })
    expect(columns(on)).toEqual([states, days])
    expect(told.at(-1)).toBe(12001)
    expect(Math.max(...on.sent().slice(3).map(({ bytes }) => bytes))).toBeGreaterThan(20_000)
  })

  it('says too-large only when a single row is refused', async () => {
    const { workbook } = excel([{ name: '报备', rows: [] }], { requestBytes: 4000 })
    await expect(workbook.apply(only(run(4, ['x', '据'.repeat(5000)])))).rejects.toMatchObject({ problem: 'too-large' })
  })

  it('stops between two messages when it is cancelled', async () => {
    const on = excel([{ name: '报备', rows: [] }], { limits: { cells: 2000 } })
    const controller = new AbortController()
    const reason = new Error('cancelled')
    const writing = on.workbook.apply(only(run(4, states)), { signal: controller.signal, progress: (done) => { if (done >= 2000) controller.abort(reason) } })
    await expect(writing).rejects.toBe(reason)
    expect([on.sheet('报备').cells.value(2001, 4), on.sheet('报备').cells.value(2002, 4)]).toEqual([states[1999], null])
  })

  it.each(['mark', 'character'] as const)('writes no formula, where an apostrophe in a text cell is a %s', async (apostropheInText) => {
    const on = excel([{ name: '报备', rows: [] }], { apostropheInText })
    const texts = ['=cmd|\' /C calc\'!A0', '+1-1', '@SUM(1)', '-甲', '普通', "'引"]
    await on.workbook.apply(only(run(4, texts), run(5, texts, 'general')))
    const { cells } = on.sheet('报备')
    for (const column of [4, 5]) {
      expect(texts.map((_, row) => cells.value(row + 2, column))).toEqual(texts)
      expect(texts.map((_, row) => cells.formula(row + 2, column))).toEqual(texts.map(() => null))
    }
    const written = on.sent().flatMap(({ actions }) => actions).filter(({ type, name }) => type === 4 && name === 'Values').flatMap(({ value }) => JSON.stringify(value))
    // Nothing that begins like a formula ever leaves unmarked, except into text cells known to keep it.
    expect(written.slice(0, 2).join()).not.toMatch(/\["[=+@-]/)
  })

  it('writes text into a cell that was formatted as text before, without showing its mark', async () => {
    const on = excel([{ name: '报备', rows: [] }], { apostropheInText: 'character' })
    on.sheet('报备').cells.putFormat({ top: 2, left: 4, bottom: 9, right: 4 }, '@')
    await on.workbook.apply(only(run(4, ['007', '=1', '甲'], 'general')))
    expect([2, 3, 4].map((row) => on.sheet('报备').cells.value(row, 4))).toEqual(['007', '=1', '甲'])
  })
})
