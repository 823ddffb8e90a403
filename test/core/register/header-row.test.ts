import fc from 'fast-check'
import { headerLexicon } from '../../../core/register/header-lexicon'
import { type HeaderSearch, findHeaderRow } from '../../../core/register/header-row'
import type { CellValue } from '../../../core/workbook/workbook'
import { type GridOptions, aGrid } from '../../builders/grid'
import { aPack } from '../../builders/pack'

const lexicon = headerLexicon(aPack())
const HEADER = ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人']
const ROW = ['A', '2026-03-05', '陈嘉怡', '19900000701', '总部装修', '张三']

const find = (rows: readonly (readonly CellValue[])[], options?: GridOptions): HeaderSearch => findHeaderRow(aGrid(rows, options), lexicon, [])

function served(search: HeaderSearch): Record<string, number> | string {
  return search.found === 'header' ? Object.fromEntries(search.header.match.columns) : search.found
}

describe('findHeaderRow', () => {
  it('finds the header below titles, blank lines and instructions', () => {
    const search = find([['2026 年客户报备登记表'], [], ['填表说明：请如实填写客户名称、联系电话'], ['部门：', '一部', '填表日期：', 46086], HEADER, ROW])
    expect(search).toMatchObject({ found: 'header', header: { row: 5 } })
  })

  it('finds it at any row of the first fifty and in any column', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 49 }), fc.integer({ min: 1, max: 40 }), (row, column) => {
      const above = Array.from({ length: row - 1 }, (_, i): CellValue[] => (i % 3 === 0 ? ['登记表'] : []))
      expect(find([...above, HEADER, ROW], { at: { row: 1, column } })).toMatchObject({ found: 'header', header: { row } })
    }))
  })

  it('finds none where fewer than two columns are known, or none tells who, what or when', () => {
    expect(find([['客户名称', '星座'], ['陈嘉怡', '狮子']]).found).toBe('none')
    expect(find([['产品', '数量', '备注'], ['A100', 3, '']]).found).toBe('none')
    expect(find([['陈嘉怡', '19900000701']]).found).toBe('none')
    expect(find([]).found).toBe('none')
  })

  it('takes the first of a header that a printed register repeats', () => {
    expect(find([HEADER, ROW, HEADER, ROW])).toMatchObject({ found: 'header', header: { row: 1 } })
  })

  it('tells two equally good headers that differ', () => {
    expect(find([HEADER, ROW, [], [...HEADER].reverse(), [...ROW].reverse()])).toEqual({ found: 'tie', rows: [1, 4] })
    expect(find([HEADER, ROW, ['', ...HEADER], ['', ...ROW]])).toEqual({ found: 'tie', rows: [1, 3] })
  })

  it('takes the row that heads more columns, not the form\'s own labels above it', () => {
    expect(find([['报备单位', '安居分销', '联系电话', '68880001'], HEADER, ROW])).toMatchObject({ found: 'header', header: { row: 2 } })
  })

  it('joins group titles merged over several columns to the headers below them', () => {
    const search = find(
      [['报备编号', '客户信息', '', '联系人信息', '', '报备'], ['', '姓名', '证件号', '姓名', '电话', '时间'], ROW],
      { merged: [{ top: 1, bottom: 2, left: 1, right: 1 }, { top: 1, bottom: 1, left: 2, right: 3 }, { top: 1, bottom: 1, left: 4, right: 5 }] },
    )
    expect(search).toMatchObject({ found: 'header', header: { row: 2 } })
    expect(served(search)).toEqual({ id: 1, customerName: 2, identityNo: 3, contactName: 4, phone: 5, registeredAt: 6 })
  })

  it('does not take the phone of who files for the customer\'s', () => {
    const search = find(
      [['报备人', '', '客户', ''], ['姓名', '电话', '名称', '电话'], ROW],
      { merged: [{ top: 1, bottom: 1, left: 1, right: 2 }, { top: 1, bottom: 1, left: 3, right: 4 }] },
    )
    expect(served(search)).toEqual({ seller: 1, customerName: 3, phone: 4 })
  })

  it('joins them in a file that has lost its merged blocks', () => {
    const search = find([['报备编号', '客户信息', '', '', '报备信息', ''], ['', '姓名', '电话', '地址', '时间', '人'], ROW])
    expect(search).toMatchObject({ found: 'header', header: { row: 2 } })
    expect(served(search)).toEqual({ id: 1, customerName: 2, phone: 3, address: 4, registeredAt: 5, seller: 6 })
  })

  it('leaves our own columns out', () => {
    const search = find([[...HEADER, '状态', '到期日', '判定依据'], ROW])
    expect(search).toMatchObject({ found: 'header', header: { owned: { 状态: 7, 到期日: 8, 判定依据: 9 } } })
  })
})
