import { findOwnedColumns } from '../../../core/register/owned-columns'

const columns = (...headers: string[]): Map<number, string> => new Map(headers.map((header, i) => [i + 1, header]))

describe('findOwnedColumns', () => {
  it('knows the written columns', () => {
    expect(findOwnedColumns(columns('客户名称', '状态', '生效日', '到期日', '剩余天数', '归属', '冲突行', '判定依据'))).toEqual({ 状态: 2, 生效日: 3, 到期日: 4, 剩余天数: 5, 归属: 6, 冲突行: 7, 判定依据: 8 })
  })

  it('knows them when only 判定依据 or two others are left', () => {
    expect(findOwnedColumns(columns('客户名称', '判定依据'))).toEqual({ 判定依据: 2 })
    expect(findOwnedColumns(columns('状态', '归属', '客户名称'))).toEqual({ 状态: 1, 归属: 2 })
  })

  it('leaves a single 状态 or 到期日 to the user', () => {
    expect(findOwnedColumns(columns('客户名称', '状态'))).toEqual({})
    expect(findOwnedColumns(columns('到期日', '客户名称'))).toEqual({})
  })

  it('takes neither 归属人 nor 报备状态 for ours', () => {
    expect(findOwnedColumns(columns('归属人', '报备状态', '判定依据'))).toEqual({ 判定依据: 3 })
  })
})
