import { readRegisters } from '../../../../core/register/read-registers'
import { idAt, namesAt, planSheets, treatmentAt } from '../../../../core/review/mask/sheet-plan'
import { aGrid } from '../../../builders/grid'
import { packOf } from '../random-registers'

const pack = packOf('R11')
const register = aGrid([
  ['客户报备登记表'],
  ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人', '证件号码', '地址', '客户等级', '备注'],
  ['A1', '2026-03-01', '陈嘉怡', '19900000701', '阳光城', '张强', '110101', '阳光城 2 栋', '甲', '陈嘉怡来电'],
  ['合计', '1 条'],
], { sheet: '登记' })
const events = aGrid([['报备编号', '事件', '日期', '人员', '姓名', '备注'], ['A1', '到访确认', '2026-03-05', '张强', '陈嘉怡', '']], { sheet: '事件' })
const notes = aGrid([['说明'], ['联系陈嘉怡']], { sheet: '草稿' })
const sheets = [register, events, notes].map(grid => ({ book: 'a.xlsx', grid }))
const plans = planSheets(sheets, readRegisters(sheets, pack, { mapping: [] }), pack, [])
const at = (grid: typeof register, row: number) => ({ grid, plan: plans.get(grid) ?? null, row })

describe('what a column is masked as', () => {
  it.each([
    ['the number', 1, 'code'], ['the time', 2, 'time'], ['the customer', 3, 'name'], ['the phone', 4, 'phone'], ['the project', 5, 'text'], ['the seller', 6, 'staff'], ['the identity number', 7, 'identity'], ['the address', 8, 'address'],
    ['a column nobody knows', 9, 'text'], ['the remarks', 10, 'text'],
  ])('%s', (_, column, treatment) => {
    expect(treatmentAt(at(register, 3), column)).toBe(treatment)
  })

  it('is free text in titles, in the total below, and in a sheet that is no register', () => {
    for (const [grid, row] of [[register, 1], [register, 4], [notes, 2]] as const) expect(treatmentAt(at(grid, row), 1)).toBe('text')
    expect(plans.get(notes)).toBeUndefined()
  })

  it('in a sheet of events follows what the visit carries', () => {
    expect([1, 2, 3, 4, 5].map(column => treatmentAt(at(events, 2), column))).toEqual(['code', 'text', 'time', 'staff', 'name'])
  })

  it('knows the customer of a row by its names and its number', () => {
    expect(namesAt(at(register, 3))).toEqual(['陈嘉怡'])
    expect(namesAt(at(register, 1))).toEqual([])
    expect([idAt(at(register, 3)), idAt(at(events, 2)), idAt(at(notes, 2))]).toEqual(['A1', 'A1', null])
  })
})
