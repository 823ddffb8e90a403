import { rowsOf } from '../../workbook-contract'
import { customers, excelAt, settled } from './excel-on-host'
import type { ExcelOnHost } from './excel-on-host'

const excel = excelAt('1.13')
const rows = customers(5000)

/** How many messages asked for cell values. */
function blocksAsked({ sent }: ExcelOnHost): number {
  return sent().filter(({ actions, methods }) => actions.some(({ type }) => type === 2) && methods.includes('GetRangeByIndexes') && !methods.includes('GetUsedRangeOrNullObject') && !methods.includes('GetMergedAreasOrNullObject')).length
}

describe('readSheet through Excel', () => {
  it('takes few messages: one for each block, none for a row', async () => {
    const on = excel([{ name: '报备', rows }])
    expect(rowsOf(await on.workbook.readSheet('报备'))).toEqual(rows)
    expect(on.sent().length).toBeLessThanOrEqual(6)
  })

  it('asks for no more cells at once than it may', async () => {
    const on = excel([{ name: '报备', rows }], { limits: { cells: 3000 } })
    expect(rowsOf(await on.workbook.readSheet('报备'))).toEqual(rows)
    expect(blocksAsked(on)).toBe(5)
  })

  it('keeps no block in Excel while it reads the next', async () => {
    const on = excel([{ name: '报备', rows }], { limits: { cells: 3000 } })
    const kept: number[] = []
    await on.workbook.readSheet('报备', { progress: () => kept.push(on.host.keptReferences()) })
    // Only the used range, from which all blocks are counted.
    expect(new Set(kept)).toEqual(new Set([1]))
  })

  it('halves a block that Excel refuses for its size, and goes on', async () => {
    const on = excel([{ name: '报备', rows }], { responseBytes: 40_000 })
    const told: number[] = []
    const grid = await on.workbook.readSheet('报备', { progress: (done) => told.push(done) })
    expect(rowsOf(grid)).toEqual(rows)
    expect(told.at(-1)).toBe(15000)
    expect(blocksAsked(on)).toBeLessThan(20)
  })

  it('says too-large only when a single row is refused', async () => {
    const { workbook } = excel([{ name: '报备', rows: [['x'], ['据'.repeat(5000)]] }], { responseBytes: 4000 })
    await expect(workbook.readSheet('报备')).rejects.toMatchObject({ problem: 'too-large', detail: { sheet: '报备' } })
  })

  it('learns from the first rows how many more to ask for', async () => {
    const wide = Array.from({ length: 600 }, (_, row) => ['据'.repeat(300), `第${row}行`])
    const on = excel([{ name: '报备', rows: wide }], { limits: { bytes: 100_000 }, responseBytes: 130_000 })
    expect(rowsOf(await on.workbook.readSheet('报备'))).toEqual(wide)
    expect(blocksAsked(on)).toBeLessThan(16)
  })

  it('stops between two blocks when it is cancelled, and leaves nothing behind', async () => {
    const on = excel([{ name: '报备', rows }], { limits: { cells: 3000 } })
    const controller = new AbortController()
    const reason = new Error('cancelled')
    const told: number[] = []
    const reading = on.workbook.readSheet('报备', { signal: controller.signal, progress: (done) => { told.push(done); if (done >= 6000) controller.abort(reason) } })
    await expect(reading).rejects.toBe(reason)
    await settled()
    expect([told, on.host.keptReferences()]).toEqual([[3000, 6000], 0])
  })

  it('finds its way through a sheet that one stray cell makes a million rows long', async () => {
    const on = excel([{ name: '报备', rows: [['客户'], ['甲']] }])
    on.host.model.sheets[0]?.cells.put(1048576, 16384, '迷路', null)
    const grid = await on.workbook.readSheet('报备')
    expect([grid.cell(2, 1), grid.cell(1048576, 16384), grid.cell(5000, 5), grid.lastRow, grid.lastColumn]).toEqual(['甲', '迷路', null, 1048576, 16384])
    expect(on.sent().length).toBeLessThan(30)
  })

  it('lists merged blocks beyond the 512 that Excel tells at once, each one once', async () => {
    const merged = Array.from({ length: 700 }, (_, index) => ({ top: index * 3 + 1, left: 1, bottom: index * 3 + 2, right: 1 }))
    const on = excel([{ name: '报备', rows: Array.from({ length: 2100 }, (_, row) => [row % 3 === 1 ? '' : `第${row}行`]), merged }])
    expect((await on.workbook.readSheet('报备')).merged).toEqual(merged)
  })

  it('takes the empty text of a formula for an empty cell', async () => {
    const on = excel([{ name: '报备', rows: [['x', '', 0]] }])
    const grid = await on.workbook.readSheet('报备')
    expect([grid.cell(1, 2), grid.cell(1, 3)]).toEqual([null, 0])
  })
})
