import { readExcel, writeExcel } from '../../../addin/excel/run-excel'
import type { ExcelApi } from '../../../addin/excel/run-excel'

/** Just enough of the library to see how it is called. */
function spy(newest: number) {
  const calls: unknown[][] = []
  const Excel = { run: async (...values: unknown[]) => { calls.push(values); return 'done' } } as unknown as ExcelApi
  return { calls, access: { Excel, isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) <= newest } }
}

describe('writeExcel', () => {
  it('asks for one undo step where Excel knows how, and only there', async () => {
    const batch = async () => 'x'
    const [old, recent] = [spy(19), spy(20)]
    await writeExcel(old.access, {}, batch)
    await writeExcel(recent.access, {}, batch)
    expect([old.calls, recent.calls]).toEqual([[[batch]], [[{ mergeUndoGroup: true }, batch]]])
  })
})

describe('readExcel', () => {
  it('answers what the batch answers, and never asks for an undo step', async () => {
    const { access, calls } = spy(20)
    expect(await readExcel(access, {}, async () => 'x')).toBe('done')
    expect(calls[0]).toHaveLength(1)
  })
})
