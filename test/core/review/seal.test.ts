import type { CellValue } from '../../../core/workbook/workbook'
import { readRegisters } from '../../../core/register/read-registers'
import { findAlterations, findRemovals, printSeals, readSeals, sealSheet } from '../../../core/review/seal'
import { aGrid } from '../../builders/grid'
import { packOf } from './random-registers'

const HEADERS = ['报备编号', '报备时间', '客户姓名', '联系电话', '地址', '报备人', '最近跟进', '备注']
const ROWS: readonly (readonly CellValue[])[] = [
  ['Z-1', 46087, '石一诺', '19900000101', '成都市武侯区人民南路8号', '周可', null, '初访'],
  ['Z-2', '2026-03-06', '毛晨', '19900000102', '成都市锦江区东大街9号', '郭航', null, null],
  [null, '2026-03-07', '高远', '19900000103', '成都市青羊区一环路3号', '郭航', null, null],
]

function read(rows: readonly (readonly CellValue[])[]) {
  const grid = aGrid([HEADERS, ...rows], { sheet: '登记表' })
  const { layouts, registrations } = readRegisters([{ book: '一部.xlsx', grid }], packOf('R03'), { mapping: [] })
  const layout = layouts[0]
  if (!layout) throw new Error('no register')
  return { grid, layout, registrations }
}

/** The first rows with some cells changed: `[row, column, value]`. */
const changed = (...edits: readonly (readonly [number, number, CellValue])[]) => ROWS.map((row, i) => row.map((cell, j) => edits.find(([at, column]) => at === i && column === j)?.[2] ?? cell))

describe('the seal of a sheet (R03.6b, R08.4)', () => {
  const before = read(ROWS)
  const seals = sealSheet(before.layout, before.grid, before.registrations)

  const alterations = (rows: readonly (readonly CellValue[])[]) => {
    const { grid, layout, registrations } = read(rows)
    return [...findAlterations(seals, layout, grid, registrations, 'R03.6b').values()].flat()
  }

  it('seals the rows that have a number', () => {
    expect(seals.map(({ key }) => key)).toEqual(['Z-1', 'Z-2'])
  })

  it('finds nothing where nothing changed, whatever the order of rows', () => {
    expect(alterations(ROWS)).toEqual([])
    expect(alterations([...ROWS].reverse())).toEqual([])
  })

  it.each([
    ['another seller', [0, 5, '郭航'], { field: 'seller', cell: 'F2', from: '周可', to: '郭航' }],
    ['another day', [0, 1, 46080], { field: 'registeredAt', cell: 'B2', to: '2026-02-27' }],
    ['another name, whose old text is kept by nobody', [1, 2, '毛晨光'], { field: 'customerName', cell: 'C3', from: null, to: '毛＊＊' }],
    ['another phone, shown masked', [1, 3, '19900000199'], { field: 'phone', cell: 'D3', from: null, to: '199****0199' }],
  ] as const)('tells %s with its cell', (_, edit, data) => {
    const found = alterations(changed(edit))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ code: 'record.altered', clause: 'R03.6b', data })
  })

  it('leaves remarks and follow-ups to whoever writes them', () => {
    expect(alterations(changed([0, 7, '已复访'], [0, 6, '2026-03-08']))).toEqual([])
  })

  it('tells rows that are gone', () => {
    expect(findRemovals(seals, read(ROWS.slice(1)).registrations)).toEqual(['Z-1'])
  })

  it('travels through the settings sheet without a full phone, name or address', () => {
    const rows = printSeals('登记表', seals)
    expect(JSON.stringify(rows)).not.toMatch(/1990000\d{4}|石一诺|人民南路/)
    expect(readSeals(aGrid([['报备设置'], ...rows], { sheet: '报备设置' }), '登记表')).toEqual(seals)
  })
})
