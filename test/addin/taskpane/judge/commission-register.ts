import type { StatementRequest } from '../../../../addin/taskpane/statement'
import { packGrid, type PackedGrid } from '../../../../addin/taskpane/grid-transfer'
import type { CellValue } from '../../../../core/workbook/workbook'
import { aGrid } from '../../../builders/grid'

const HEADERS = ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人', '部门', '签约日期', '合同编号', '合同金额', '分成']

/** Four contracts of March 2026: two by one person, one shared, one that lacks its amount; and one signed after its protection. */
const ROWS: CellValue[][] = [
  ['A', '2026-03-02', '重庆启明装饰有限公司', '19900001001', '总部装修', '张三', '一部', '2026-03-05', 'HA', 100000, null],
  ['B', '2026-03-03', '重庆海川建材有限公司', '19900001002', '门店改造', '张三', '一部', '2026-03-10', 'HB', 50000, null],
  ['C', '2026-03-04', '重庆蓝天建筑有限公司', '19900001003', '样板间', '李四', '二部', '2026-03-12', 'HC', 30000, '李四60%;张三40%'],
  ['D', '2026-03-05', '重庆金辉置业有限公司', '19900001004', '售楼部', '李四', '二部', '2026-03-15', 'HD', null, null],
  ['E', '2026-01-05', '重庆宏远商贸有限公司', '19900001005', '展厅', '王五', '二部', '2026-03-20', 'HE', 80000, null],
]

export const PLAN = JSON.stringify({
  id: '2026', effective: { from: '2026-01-01', until: null }, base: 'contractAmount',
  tiers: { mode: 'marginal', per: 'person-month', steps: [{ upTo: '100000.00', rate: '0.03' }, { upTo: null, rate: '0.05' }] },
})

export function packed(rows: CellValue[][], sheet: string): Promise<PackedGrid> {
  return packGrid(aGrid(rows, { sheet }), () => Promise.resolve())
}

/** The statement of March, by the plan above. */
export async function commissionRequest(part: Partial<StatementRequest> = {}, rows: CellValue[][] = ROWS): Promise<StatementRequest> {
  return {
    book: '登记.xlsx', grids: [await packed([HEADERS, ...rows], '登记表')], companions: [], settingsSheet: null, planSheet: null, sheetNames: ['登记表'], packId: 'R11', asOf: '2026-03-31', from: '2026-03-01', language: 'zh-CN',
    plans: { kind: 'file', name: 'plan.json', text: PLAN }, ...part,
  }
}

export const COMMISSION_HEADERS = HEADERS
export const COMMISSION_ROWS = ROWS
