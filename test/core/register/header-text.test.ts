import { amountPower, exactHeader, strippedHeader } from '../../../core/register/header-text'

describe('strippedHeader', () => {
  it.each([
    ['借款金额(万元)', '借款金额'],
    ['手机号码(必填)', '手机号码'],
    ['手机号码（必填）', '手机号码'],
    ['客户姓名*', '客户姓名'],
    ['＊客户姓名：', '客户姓名'],
    ['客户\n名称', '客户名称'],
    [' 客 户 名 称 ', '客户名称'],
    ['1.客户名称', '客户名称'],
    ['2、联系电话', '联系电话'],
    ['【客户名称】', '客户名称'],
    ['客户名称【全称】', '客户名称'],
    ['合同金额/万元', '合同金额'],
    ['合同金额（单位：万元）', '合同金额'],
    ['合同金额元', '合同金额'],
    ['Ｎｏ．', 'no'],
    ['部门/单位', '部门/单位'],
    ['(必填)', '必填'],
    ['单元', '单元'],
  ])('takes what does not matter off %j', (header, bare) => {
    expect(strippedHeader(header)).toBe(bare)
  })
})

it('keeps brackets of a header as it is written', () => {
  expect(exactHeader(' 客户名称（全称） ')).toBe('客户名称(全称)')
})

describe('amountPower', () => {
  it.each([
    ['合同金额', 0],
    ['合同金额(元)', 0],
    ['合同金额(万元)', 4],
    ['合同金额（单位：万元）', 4],
    ['合同金额(万)', 4],
    ['合同金额万元', 4],
    ['合同金额(千元)', 3],
    ['合同金额(亿元)', 8],
    ['合同金额（人民币万元）', 4],
    ['万科项目合同金额', 0],
    ['合同金额(含万科)', 0],
  ])('finds the unit of %j', (header, power) => {
    expect(amountPower(header)).toBe(power)
  })
})
