import { readRegisters } from '../../../../core/register/read-registers'
import type { SealableSheet } from '../../../../core/review/seal'
import type { CellValue } from '../../../../core/workbook/workbook'
import { aGrid } from '../../../builders/grid'
import { packOf } from '../random-registers'

export const HEADERS = ['报备编号', '报备时间', '客户姓名', '联系电话', '地址', '报备人', '最近跟进', '备注']
export const ROWS: readonly (readonly CellValue[])[] = [
  ['Z-1', 46087, '石一诺', '19900000101', '成都市武侯区人民南路8号', '周可', null, '初访'],
  ['Z-2', '2026-03-06', '毛晨', '19900000102', '成都市锦江区东大街9号', '郭航', null, null],
  [null, '2026-03-07', '高远', '19900000103', '成都市青羊区一环路3号', '郭航', null, null],
]

/** A register of R03 as it is read. */
export function aSealable(rows: readonly (readonly CellValue[])[] = ROWS, sheet = '登记表', headers: readonly CellValue[] = HEADERS): SealableSheet {
  const grid = aGrid([headers, ...rows], { sheet })
  const { layouts, registrations } = readRegisters([{ book: '一部.xlsx', grid }], packOf('R03'), { mapping: [] })
  const layout = layouts[0]
  if (!layout) throw new Error('no register')
  return { layout, grid, registrations }
}

/** The first rows with some cells changed: `[row, column, value]`. */
export function changed(...edits: readonly (readonly [number, number, CellValue])[]): readonly (readonly CellValue[])[] {
  return ROWS.map((row, i) => row.map((cell, j) => {
    const edit = edits.find(([at, column]) => at === i && column === j)
    return edit ? edit[2] : cell
  }))
}

/** Rows without one of their columns. */
export function without(header: string): readonly [rows: readonly (readonly CellValue[])[], headers: readonly CellValue[]] {
  const at = HEADERS.indexOf(header)
  return [ROWS.map(row => row.filter((_, i) => i !== at)), HEADERS.filter((_, i) => i !== at)]
}
