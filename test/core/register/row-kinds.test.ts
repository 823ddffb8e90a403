import { type RowKind, firstText, rowKind } from '../../../core/register/row-kinds'
import { aGrid } from '../../builders/grid'

describe('rowKind', () => {
  it.each<[RowKind, readonly string[]]>([
    ['total', ['合计', '总计', '小计', '共计', '累计', '合 计', '合计：', '合计:3', '合计（3户）', '合计3户', '本页合计', '本月小计', '一部小计', '三月合计：']],
    ['footer', ['制表人：张三', '制表:', '审核人: 李四', '填表说明', '填表说明：如实填写', '备注：', '备注', '说明:', '注：以上', '审批意见：同意', '部门负责人：', '主管签字：']],
    ['example', ['示例', '例：', '填写示例', '必填', '选填']],
    ['data', ['A', 'BB-1', '1', '合计商贸有限公司', '共和路项目', '备注信息公司', '说明书印刷厂', '本田汽车', '例子公司', '注册会计师', '总部装修', '审计局', '会计', '设计']],
  ])('%s', (kind, texts) => {
    expect(texts.map(text => [text, rowKind(text)])).toEqual(texts.map(text => [text, kind]))
  })
})

describe('firstText', () => {
  const grid = aGrid([['', ' 合计 ', 3], [3, '合计'], [null, '']])

  it('is the first filled cell, trimmed', () => expect(firstText(grid, 1, 3)).toBe('合计'))
  it('looks no further than the column given', () => expect(firstText(grid, 1, 1)).toBeNull())
  it('is null where a number comes first, or nothing', () => {
    expect(firstText(grid, 2, 3)).toBeNull()
    expect(firstText(grid, 3, 3)).toBeNull()
  })
})
