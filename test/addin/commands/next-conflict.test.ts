import { goToNextConflict } from '../../../addin/commands/next-conflict'
import { excelAt } from '../excel/excel-on-host'

const excel = excelAt('1.9')
const checked = [
  ['2026 年登记表', null, null, null],
  ['客户名称', '状态', '冲突行', '判定依据'],
  ['甲', '保护中', null, '…'],
  ['乙', '不予报备', '第 3 行', '…'],
  ['丙', '保护中', null, '…'],
  ['丁', '排队中', '第 3 行', '…'],
]

async function next(rows: readonly (readonly (string | null)[])[], row: number): Promise<{ readonly top: number, readonly left: number, readonly right: number }> {
  const { host, client } = excel([{ name: '登记表', rows }])
  host.select('登记表', { top: row, left: 1, bottom: row, right: 1 })
  await client.Excel.run(goToNextConflict)
  return host.selection().block
}

it.each([
  ['from the top', 1, 4],
  ['from a conflict', 4, 6],
  ['from the last one, round again', 6, 4],
  ['from below the register', 40, 4],
])('selects the next row in conflict %s', async (_name, from, to) => {
  expect(await next(checked, from)).toMatchObject({ top: to, left: 1, right: 4 })
})

it.each([
  ['a sheet that was not checked', [['客户名称', '状态', '冲突行'], ['甲', null, '第 9 行']]],
  ['a sheet without conflicts', [['客户名称', '冲突行', '判定依据'], ['甲', null, '…']]],
  ['a register without rows', [['客户名称', '冲突行', '判定依据']]],
  ['an empty sheet', []],
])('stays where it is on %s', async (_name, rows) => {
  expect(await next(rows, 2)).toMatchObject({ top: 2, left: 1, right: 1 })
})
