import { readPhones } from '../../../../core/registration/phone'
import { aVerdict, day, time } from '../sample-verdicts'
import { explained } from './explained'

describe('registerLines', () => {
  it('shows what the register says without a full phone or identity number', () => {
    const { phones } = readPhones('19900000101')
    const values = { customerName: '王小明', phone: phones, identityNo: '11010119900101001X', remarks: '另一号码 19900000102', registeredAt: time('2026-03-01 09:30'), depositAt: time('2026-03-05') }
    const lines = explained(aVerdict('active', { values, effectiveOn: day('2026-03-01') }), 'R03', '2026-03-06')['登记内容'] ?? []
    expect(lines.join('\n')).not.toMatch(/\d{11}/)
    expect(lines).toEqual(expect.arrayContaining(['客户名称：王小明', '联系电话：199****0101', '报备时间：2026-03-01 09:30', '备注：另一号码 199****0102']))
  })

  it('lists the signatures in the order of the chain, the missing ones too (R02.6)', () => {
    const stages = [{ approval: 'approved' as const, at: time('2026-03-02') }, { approval: undefined, at: undefined }]
    const verdict = aVerdict('pending', { stages })
    const sections = explained(verdict, 'R02', '2026-03-05')
    expect(sections['登记内容']).toEqual(expect.arrayContaining(['业务经理意见：通过，2026-03-02', '销售副总意见：未签', '总监意见：未签（只作记录，不影响生效）']))
    expect((sections['怎样会改变结论'] ?? [])[0]).toContain('“销售副总意见”、“营销总经理意见”')
  })
})
