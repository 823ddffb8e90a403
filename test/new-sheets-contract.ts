import type { NewSheet } from '../core/workbook/workbook'
import { nothing, run, seedOf, seen } from './workbook-subject'
import type { MakeWorkbook, WorkbookSubject } from './workbook-subject'

/** What every Workbook must do with sheets that are added. */
export function describeNewSheets(makeWorkbook: MakeWorkbook): void {
  const summary = { name: '佣金汇总', rows: [['姓名', '金额'], [], ['张三', 12.5, '=据'], ['李四']], widths: [20, 9] }

  it('adds a sheet at the end with its rows from A1', async () => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, newSheets: [summary] })
    expect(await (await subject.reopened()).sheetNames()).toEqual(['报备', '佣金汇总'])
    expect(await seen(subject, '佣金汇总')).toEqual([['姓名', '金额', null], [null, null, null], ['张三', 12.5, '=据'], ['李四', null, null]])
    expect(await subject.formulas('佣金汇总')).toEqual([])
  })

  it('takes cells for a sheet that the same changes add', async () => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, newSheets: [{ name: '报备设置', rows: [], widths: [] }], runs: [run(2, 2, ['R11'], 'text', '报备设置')] })
    expect(await seen(subject, '报备设置')).toEqual([[null, null], [null, 'R11']])
  })

  const shown: NewSheet = {
    name: '提成明细', widths: [10, 14],
    rows: [['人员', '基数', '比例', '计提日', '金额'], ['张三', 83600.6, 0.035, 46086, 2926.02], ['李四', -1200, '3%/5%', 46087, -36], [], ['合计', null, null, null, 2890.02]],
    shows: [[], ['text', 'money', 'percent', 'day', 'money'], ['text', 'money', 'general', 'day', 'money'], [], ['general', 'general', 'general', 'general', 'money']],
  }
  const formats = async (subject: WorkbookSubject, ...cells: readonly (readonly [row: number, column: number])[]): Promise<readonly string[]> => {
    const found: string[] = []
    for (const [row, column] of cells) found.push((await subject.numberFormat('提成明细', row, column)).replaceAll('\\', ''))
    return found
  }

  it('shows amounts with two decimals, rates in per cent and days as days, and keeps their values exact', async () => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, newSheets: [shown] })
    expect(await formats(subject, [2, 2], [2, 3], [2, 4], [2, 5], [3, 2], [3, 5], [5, 5])).toEqual(['#,##0.00', '0.00%', 'yyyy-mm-dd', '#,##0.00', '#,##0.00', '#,##0.00', '#,##0.00'])
    expect(await formats(subject, [1, 2], [1, 5])).toEqual(['General', 'General'])
    const blank = [null, null, null, null, null]
    expect(await seen(subject, '提成明细')).toEqual(shown.rows.map((row) => (row.length === 0 ? blank : row)))
  })

  it('shows rows alike that are written over a sheet that is there', async () => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, newSheets: [{ ...shown, shows: [] }] })
    await subject.workbook.apply({ ...nothing, newSheets: [{ ...shown, rows: shown.rows.map((row, at) => (at === 0 ? row : row.map((value) => (typeof value === 'number' ? value + 1 : value)))) }] })
    expect(await formats(subject, [2, 2], [2, 3], [2, 4], [5, 5])).toEqual(['#,##0.00', '0.00%', 'yyyy-mm-dd', '#,##0.00'])
    expect((await seen(subject, '提成明细'))[1]).toEqual(['张三', 83601.6, 1.035, 46087, 2927.02])
  })

  it('writes over a sheet that is there, and adds no second one', async () => {
    const subject = await makeWorkbook(seedOf())
    await subject.workbook.apply({ ...nothing, newSheets: [summary] })
    await subject.workbook.apply({ ...nothing, newSheets: [{ ...summary, rows: [['姓名'], [], ['王五', null]] }] })
    expect(await (await subject.reopened()).sheetNames()).toEqual(['报备', '佣金汇总'])
    expect(await seen(subject, '佣金汇总')).toEqual([['姓名', '金额', null], [null, null, null], ['王五', null, '=据'], ['李四', null, null]])
  })
}
