import { judge } from '../../builders/judge'
import { R10, ROWS, type Row } from '../../builders/rows'

describe('privacy', () => {
  it.each<[string, string, Row, string[]]>([
    ['R10.2 a full phone', 'R10', { 联系方式: '19900000901' }, ['privacy.full-phone@warning']],
    ['R10.2 a masked one beside a full one', 'R10', { 联系方式: '199****0901、19900000902' }, ['privacy.full-phone@warning']],
    ['R10.2 a room number', 'R10', { 小区地址: '阳光城一期2栋1单元301室' }, ['privacy.room-number@warning']],
    ['R10.2 an estate and a building', 'R10', {}, []],
    ['R16.3 a full phone', 'R16', { 联系电话: '19900001401' }, ['privacy.full-phone@warning']],
    ['R16.3 a masked one', 'R16', {}, []],
    ['R03.1 registers of full phones', 'R03', {}, []],
  ])('%s', (_, policy, change, expected) => {
    const judged = judge(policy, { rows: [{ ...ROWS[policy]!, ...change }], asOf: policy === 'R16' ? '2026-04-21' : '2026-03-02' })
    expect(judged.findings('A').filter(f => f.startsWith('privacy'))).toEqual(expected)
    expect(judged.of('A').status).toBe('active')
  })

  it('names the cell', () => {
    expect(judge('R10', { rows: [{ ...R10, 联系方式: '19900000901' }], asOf: '2026-03-02' }).data('A', 'privacy.full-phone')).toEqual([{ field: 'phone', cell: 'D2' }])
  })
})
