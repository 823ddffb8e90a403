import type { PolicyPack } from '../../../core/policy/pack'
import { findPack } from '../../../core/policy/shipped-packs'
import { readRegisterRow } from '../../../core/register/read-rows'
import { readRegisters } from '../../../core/register/read-registers'
import type { Registers } from '../../../core/register/registers'
import type { Registration } from '../../../core/registration/registration'
import type { CellValue, SheetGrid } from '../../../core/workbook/workbook'
import { type GridOptions, aGrid } from '../../builders/grid'
import { aPack } from '../../builders/pack'

const HEADER = ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人', '产品']
const A = ['A', '2026-03-05', '陈嘉怡', '19900000701', '总部装修', '张三', 'A100']
const B = ['B', '2026-03-20', '何沐阳', '19900000702', '食堂', '李四', 'B200']

function readGrid(grid: SheetGrid, pack: PolicyPack = aPack()): Registers {
  return readRegisters([{ book: 'a.xlsx', grid }], pack, { mapping: [] })
}

function read(rows: readonly (readonly CellValue[])[], options?: GridOptions, pack?: PolicyPack): readonly Registration[] {
  return readGrid(aGrid(rows, options), pack).registrations
}

const rowsOf = (registrations: readonly Registration[]): readonly (readonly [string | null, number])[] => registrations.map(({ id, ref }) => [id, ref.row])

function shipped(id: string): PolicyPack {
  const pack = findPack(id)
  if (!pack) throw new Error(`no pack ${id}`)
  return pack
}

describe('which rows are filings', () => {
  it('leaves out blanks, totals, footers, examples, titles and headers printed again', () => {
    const registrations = read([
      ['客户报备登记表'], HEADER, ['示例', '2026-01-01', '张某某', '19900000000', '某项目', '王五', ''], A, [], ['', ' ', ''], ['小计', 1], ['客户报备登记表'], HEADER, B, ['合计：2'], ['总 计', 2],
      ['制表人：张三', '', '审核人：李四'], ['填表说明：'], ['1. 报备有效期两个月'], ['2. 请如实填写'],
    ])
    expect(rowsOf(registrations)).toEqual([['A', 4], ['B', 10]])
  })

  it('says the last row that holds data', () => {
    expect(readGrid(aGrid([HEADER, A, B, [], ['合计', 2]])).layouts[0]).toMatchObject({ headerRow: 1, firstRow: 2, lastRow: 3, lastColumn: 7 })
    expect(readGrid(aGrid([HEADER])).layouts[0]).toMatchObject({ headerRow: 1, firstRow: 2, lastRow: 1 })
  })

  it('goes on below a footer where filings follow', () => {
    expect(rowsOf(read([HEADER, A, ['备注：以下为四月'], ['四月部分'], B]))).toEqual([['A', 2], ['B', 5]])
  })

  it('leaves out lines for signatures however many cells they fill', () => {
    const line = ['制表人：', '', '刘芳', '审核：', '王总', '批准：', '']
    expect(rowsOf(read([HEADER, A, line, ['总计', '2 条', '2 家', '2 个', '1 项', '', '']]))).toEqual([['A', 2]])
    expect(rowsOf(read([HEADER, A, ['制表人：', '2026-03-09', '刘芳', '19900000703', '食堂', '张三', '']]))).toEqual([['A', 2], ['制表人：', 3]])
  })

  it('does not take a customer for a total', () => {
    const registrations = read([['客户名称', '报备时间', '联系电话', '项目名称'], ['合计商贸有限公司', '2026-03-05', '19900000701', '仓库'], ['说明书印刷厂', '2026-03-06', '19900000702', '厂房']])
    expect(registrations.map(each => each.values.customerName)).toEqual(['合计商贸有限公司', '说明书印刷厂'])
  })

  it('leaves out rows that are only numbered', () => {
    expect(rowsOf(read([['序号', ...HEADER.slice(1)], [1, ...A.slice(1)], [2], [3]]))).toEqual([['1', 2]])
  })

  it('keeps a row that lacks nearly everything, so that it can be told', () => {
    expect(rowsOf(read([HEADER, ['A', '', '', '', '', '', 'A100'], ['', '', '何沐阳']]))).toEqual([['A', 2], [null, 3]])
  })
})

describe('the number of a row', () => {
  it.each<[CellValue, string | null]>([[1, '1'], ['001', '001'], [' BB-7 ', 'BB-7'], ['', null], ['-', null], ['无', null], ['ABC', 'ABC']])('%j is %j', (cell, id) => {
    expect(read([HEADER, [cell, ...A.slice(1)]])[0]?.id).toBe(id)
  })

  it('is null where no column numbers the rows', () => {
    expect(read([HEADER.slice(1), A.slice(1)])[0]?.id).toBeNull()
  })
})

describe('further lines', () => {
  it('R02.1: a repeated number with blank or equal customer and project is a line of it', () => {
    const registrations = read([HEADER, A, ['A', '', '', '', '', '', 'B200'], ['A', '2026-03-05', ' 陈嘉怡', '19900000701', '总部 装修', '张三', 'C300'], B])
    expect(rowsOf(registrations)).toEqual([['A', 2], ['B', 5]])
    expect(registrations[0]?.lines).toEqual([3, 4])
    expect(registrations[0]?.lineValues.map(values => values.product)).toEqual(['B200', 'C300'])
    expect(registrations[1]?.lines).toEqual([])
  })

  it('another customer or project under the same number is a filing of its own', () => {
    const registrations = read([HEADER, A, ['A', ...B.slice(1)], ['A', '2026-03-05', '陈嘉怡', '19900000701', '食堂', '张三', '']])
    expect(rowsOf(registrations)).toEqual([['A', 2], ['A', 3], ['A', 4]])
  })

  it('a number merged downwards numbers its lines', () => {
    const registrations = read(
      [HEADER, A, ['', '', '', '', '', '', 'B200'], B],
      { merged: [1, 2, 3, 4, 5, 6].map(column => ({ top: 2, bottom: 3, left: column, right: column })) },
    )
    expect(rowsOf(registrations)).toEqual([['A', 2], ['B', 4]])
    expect(registrations[0]?.lines).toEqual([3])
  })

  it('tells what cannot be read in a line, but not what a line need not have', () => {
    const header = [...HEADER, '合同金额']
    const registrations = read([header, [...A, '100'], ['A', '上周', '', '', '', '', 'B200', '约一百']])
    expect(registrations[0]?.troubles).toMatchObject([{ field: 'contractAmount', cell: 'H3', trouble: 'unreadable' }])
  })
})

describe('merged cells', () => {
  it('say their value for every row they cover', () => {
    const registrations = read([HEADER, A, ['B', '2026-03-06', '何沐阳', '19900000702', '食堂', '', 'B200']], { merged: [{ top: 2, bottom: 3, left: 6, right: 6 }] })
    expect(registrations.map(each => each.values.seller)).toEqual(['张三', '张三'])
  })

  it('make no filing of a row that holds nothing itself', () => {
    expect(rowsOf(read([HEADER, A, [], []], { merged: [{ top: 2, bottom: 4, left: 6, right: 6 }] }))).toEqual([['A', 2]])
  })
})

describe('troubles', () => {
  it('name the cell and show its text masked', () => {
    const [registration] = read([HEADER, ['A', '2026-02-30', '陈嘉怡', '199 0000 07012', '待定', '张三', '#REF!']])
    expect(registration?.troubles).toEqual([
      { field: 'registeredAt', cell: 'B2', trouble: 'unreadable', expected: 'time', shown: '2026-02-30' },
      { field: 'phone', cell: 'D2', trouble: 'malformed-phone', expected: 'phone', shown: '199*****7012' },
      { field: 'project', cell: 'E2', trouble: 'placeholder', expected: 'text', shown: '待定' },
      { field: 'product', cell: 'G2', trouble: 'unreadable', expected: 'text', shown: '#REF!' },
    ])
    expect(registration?.values.registeredAt).toBeUndefined()
  })
})

describe('stages', () => {
  const header = ['报备编号', '报备时间', '客户名称', '联系电话', '客户类型', '报备人', '一审', '一审时间', '二审']
  const row = ['A', '2026-03-02', '陈嘉怡', '19900000502', '个人', '张三']

  it('R06.3: come in the pack\'s order, undefined where blank', () => {
    const [registration] = read([header, [...row, '通过', '2026-03-03', '']], {}, shipped('R06'))
    expect(registration?.stages).toEqual([{ approval: 'approved', at: '2026-03-03' }, { approval: undefined, at: undefined }])
  })

  it('take the day from the opinion where it stands there', () => {
    const [registration] = read([header, [...row, '同意 王五 2026.3.3', '', '通过']], {}, shipped('R06'))
    expect(registration?.stages).toEqual([{ approval: 'approved', at: '2026-03-03' }, { approval: 'approved', at: undefined }])
  })

  it('tell an opinion that says nothing known', () => {
    const [registration] = read([header, [...row, '阅', '2026-03-03', '']], {}, shipped('R06'))
    expect(registration?.troubles).toMatchObject([{ field: 'stage.first', cell: 'G2', trouble: 'unreadable', expected: 'approval', shown: '阅' }])
  })
})

describe('values', () => {
  it('have the same keys in the same order in every row and for every order of columns', () => {
    const registrations = read([HEADER, A, ['B', '', '何沐阳']])
    const keys = registrations.map(each => Object.keys(each.values))
    expect(keys[0]).toEqual(keys[1])
    const turned = read([[...HEADER].reverse(), [...A].reverse()])
    expect(Object.keys(turned[0]?.values ?? {})).toEqual(keys[0])
    expect(turned[0]?.values).toEqual(registrations[0]?.values)
  })
})

describe('readRegisterRow', () => {
  it('reads one row as the whole sheet reads it', () => {
    const grid = aGrid([HEADER, A, B, ['合计', 2]])
    const { layouts, registrations } = readGrid(grid)
    const layout = layouts[0]
    if (!layout) throw new Error('no layout')
    expect(readRegisterRow(grid, layout, 3, aPack())).toEqual(registrations[1])
    expect(readRegisterRow(grid, layout, 4, aPack())).toBeNull()
  })
})
