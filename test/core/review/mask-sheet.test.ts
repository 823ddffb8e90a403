import { findPack } from '../../../core/policy/shipped-packs'
import { readRegisters } from '../../../core/register/read-registers'
import type { BookSheet } from '../../../core/register/registers'
import { maskBooks, type MaskedBook } from '../../../core/review/mask-sheet'
import type { CellValue } from '../../../core/workbook/workbook'
import { aGrid } from '../../builders/grid'

const REGISTER: readonly (readonly CellValue[])[] = [
  ['报备登记（咨询 023-68880001）'],
  ['报备编号', '报备时间', '客户名称', '联系电话', '证件号码', '地址', '报备人', '备注', '备用电话'],
  ['A1', '2026-03-01', '陈嘉怡', '19900000701', '500112199001011234', '阳光城一期2栋1单元301室', '张强', '陈嘉怡说打 199 0000 0702', 19_900_000_709],
  ['A2', '2026-03-02', '重庆启明装饰有限公司', '023-68880002转801', null, '渝北区金开大道', '陈嘉怡', null, null],
  [null, '2026-03-03', '王先生', 19_900_000_704, null, '金开大道', '李梅', '王先生要 3 月 5 日再联系', 199],
  ['合计', null, null, 3, null, null, null, null, null],
]
const EVENTS: readonly (readonly CellValue[])[] = [
  ['报备编号', '事件', '日期', '金额', '人员', '备注', '姓名', '手机号码'],
  ['A1', '到访确认', 46_086, 5_000_000_000, '张强', '陈嘉怡到访', '陈嘉怡', '199-0000-0701'],
]
const LIST: readonly (readonly CellValue[])[] = [['陈嘉怡', '电话 19900000701'], ['李梅', 199]]
const SETTINGS: readonly (readonly CellValue[])[] = [['制度', '报备制度', 'R03'], ['封存', '登记', 'A1', null, null, '联系电话:0123456789abcd:']]

function maskAll(id = 'R03'): { readonly masked: MaskedBook; readonly at: (sheet: string, row: number, column: number) => CellValue | undefined } {
  const pack = findPack(id)
  if (!pack) throw new Error(id)
  const sheets: readonly BookSheet[] = Object.entries({ 登记: REGISTER, 跟进记录: EVENTS, 名单: LIST, 报备设置: SETTINGS }).map(([sheet, rows]) => ({ book: 'a.xlsx', grid: aGrid(rows, { sheet }) }))
  const [masked] = maskBooks(sheets, readRegisters(sheets, pack, { mapping: [] }), pack, [])
  if (!masked) throw new Error('nothing masked')
  const cells = new Map(masked.runs.flatMap(run => run.values.map((value, i) => [`${run.sheet} ${run.row + i} ${run.column}`, value])))
  return { masked, at: (sheet, row, column) => cells.get(`${sheet} ${row} ${column}`) }
}

describe('maskBooks', () => {
  const { masked, at } = maskAll()

  it.each([
    ['phones', 3, 4, '199****0701'], ['phones typed as numbers', 5, 4, '199****0704'], ['landlines', 4, 4, '023-****0002转801'], ['identity numbers', 3, 5, '500*************34'],
    ['names', 3, 3, '陈＊＊'], ['names of companies', 4, 3, '重庆＊＊＊＊有限公司'], ['surnames with a title', 5, 3, '王＊＊'], ['room numbers', 3, 6, '阳光城一期2栋1单元'],
    ['names and phones in remarks', 3, 8, '陈＊＊说打 199 **** 0702'], ['names in remarks of rows without a number', 5, 8, '王＊＊要 3 月 5 日再联系'], ['phones in columns nobody knows', 3, 9, '199****0709'], ['phones in titles', 1, 1, '报备登记（咨询 023-****0001）'],
  ])('masks %s', (_, row, column, shown) => {
    expect(at('登记', row, column)).toBe(shown)
  })

  it('masks what a confirmed visit carries', () => {
    expect([6, 7, 8].map(column => at('跟进记录', 2, column))).toEqual(['陈＊＊到访', '陈＊＊', '199-****-0701'])
  })

  it('masks customers in other sheets', () => {
    expect([at('名单', 1, 1), at('名单', 1, 2)]).toEqual(['陈＊＊', '电话 199****0701'])
  })

  it('takes away seals, from which a phone can be worked out', () => {
    expect([1, 2, 3, 6].map(column => at('报备设置', 2, column))).toEqual([null, null, null, null])
    expect(at('报备设置', 1, 3)).toBeUndefined()
  })

  it('leaves numbers, days, amounts, sellers and totals alone', () => {
    for (const [row, column] of [[3, 1], [3, 2], [3, 7], [4, 7], [4, 6], [5, 9], [6, 1], [6, 4]] as const) expect([row, column, at('登记', row, column)]).toEqual([row, column, undefined])
    for (const column of [1, 2, 3, 4, 5]) expect(at('跟进记录', 2, column)).toBeUndefined()
    expect(at('名单', 2, 2)).toBeUndefined()
  })

  it('counts what it masked and remembers what took the place of a text', () => {
    expect(masked.counts).toEqual({ phones: 8, identities: 1, names: 8, rooms: 1 })
    expect(masked.texts.get('陈嘉怡')).toBe('陈＊＊')
    expect(masked.texts.get('19900000701')).toBe('199****0701')
  })

  it('masks what stands beside the cells, with the names of the row it speaks of', () => {
    const { beside } = masked
    expect(beside.text('林总与重庆启明装饰有限公司谈，电话 19900000701')).toBe('林总与重庆＊＊＊＊有限公司谈，电话 199****0701')
    expect(beside.text('王先生问过', { sheet: '登记', row: 5 })).toBe('王＊＊问过')
    expect(beside.text('王先生问过', { sheet: '名单', row: 5 })).toBe('王先生问过')
    expect([beside.isKnown('19900000701'), beside.isKnown('500112199001011234'), beside.isKnown('19900000799')]).toEqual([true, true, false])
  })

  it('tells how many customers are called as one of the staff is', () => {
    expect(masked.namesakes).toBe(1)
  })

  it('shows phones as the pack does', () => {
    expect(maskAll('R12').at('登记', 3, 4)).toBe('1990**00701')
  })
})
