import { judge } from '../../builders/judge'
import { R06, type Row } from '../../builders/rows'

const person: Row = { ...R06, 客户名称: '林小满', 客户类型: '个人', 营业执照: '', 法人身份证: '', 身份证复印件: '有' }
const found = (change: Row): readonly string[] => judge('R06', { rows: [{ ...person, ...change }], asOf: '2026-03-10' }).findings('A')

describe('adulthood', () => {
  it('tells a person under age by the card (R06.2)', () => {
    expect(found({ 证件号码: '110101201503077834' })).toEqual(['identity.minor@error'])
  })

  it.each<[string, Row]>([
    ['an adult', { 证件号码: '11010519491231002X' }],
    ['a company’s code', { 客户类型: '企业', 营业执照: '有', 法人身份证: '有', 证件号码: '110101201503077834' }],
    ['no card', {}],
  ])('says nothing of %s', (_, change) => expect(found(change)).toEqual([]))

  it('believes no number that fails its check (R06.2)', () => {
    expect(found({ 证件号码: '110101201503077833' })).toEqual(['identity.checksum@error'])
  })

  it('counts by the age the pack sets', () => {
    const judged = judge('R06', { rows: [{ ...person, 证件号码: '110101201503077834' }], asOf: '2026-03-10', set: ['identity.adultAge=8'] })
    expect(judged.findings('A')).toEqual([])
  })
})
