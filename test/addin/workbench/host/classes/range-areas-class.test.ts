import { onHost } from '../on-host'

describe('RangeAreas', () => {
  it('lists its areas', async () => {
    const { run, failure } = onHost([{ name: '报备', rows: [], merged: [{ top: 1, left: 1, bottom: 1, right: 2 }, { top: 3, left: 1, bottom: 4, right: 1 }] }])
    await run(async (context) => {
      const areas = context.workbook.worksheets.getItem('报备').getRange('A1:D9').getMergedAreasOrNullObject().load('areaCount,cellCount,address')
      const [count, second] = [areas.areas.getCount(), areas.areas.getItemAt(1).load('address')]
      await context.sync()
      expect([areas.areaCount, areas.cellCount, areas.address, count.value, second.address]).toEqual([2, 4, '报备!A1:B1,报备!A3:A4', 2, '报备!A3:A4'])
    })
    expect(await failure(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A1:D9').getMergedAreasOrNullObject().areas.getItemAt(2).load('address')
      await context.sync()
    })).toBe('ItemNotFound')
  })

  it('lists at most 512 merged blocks, as Excel does', async () => {
    const merged = Array.from({ length: 513 }, (_, row) => ({ top: row + 1, left: 1, bottom: row + 1, right: 2 }))
    const { failure } = onHost([{ name: '报备', rows: [], merged }])
    expect(await failure(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A1:D900').getMergedAreasOrNullObject().load('areaCount')
      await context.sync()
    })).toBe('InvalidArgument')
  })
})
