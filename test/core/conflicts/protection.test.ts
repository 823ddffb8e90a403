import { judge } from '../../builders/judge'
import { event, R11, R16, ROWS, type Row } from '../../builders/rows'

const found = (policy: string, change: Row, asOf: string, events: Row[] = []) =>
  judge(policy, { rows: [{ ...ROWS[policy]!, ...change }], asOf, ...(events.length ? { events } : {}) })

describe('protection', () => {
  it.each<[string, string, Row, string, string[]]>([
    ['far from its end', 'R08', {}, '2026-04-20', []],
    ['seven days before', 'R08', {}, '2026-04-28', ['protection.expiring@notice']],
    ['on its last day', 'R08', {}, '2026-05-05', ['protection.expiring@notice']],
    ['after it', 'R08', {}, '2026-05-06', ['protection.expired@notice']],
    ['after it, signed in time', 'R08', { 签约日期: '2026-05-01' }, '2026-05-06', []],
    ['after it, ended before', 'R08', { 终止原因: '主动放弃', 终止日期: '2026-04-01' }, '2026-05-06', []],
  ])('announces a row %s', (_, policy, change, asOf, expected) => expect(found(policy, change, asOf).findings('A')).toEqual(expected))

  it.each<[string, string, string[], string, string[]]>([
    ['R05.11 granted', 'R05', ['2026-05-21'], '2026-05-22', ['extension.granted@notice']],
    ['R05.11 late', 'R05', ['2026-05-22'], '2026-05-22', ['extension.late@warning']],
    ['R11.5b used up', 'R11', ['2026-07-20', '2026-08-10'], '2026-08-12', ['extension.granted@notice', 'extension.exhausted@warning']],
  ])('tells an extension %s', (_, policy, days, asOf, expected) => {
    const judged = found(policy, {}, asOf, days.map(day => event('A', '延期申请', day)))
    expect(judged.findings('A').filter(f => f.startsWith('extension'))).toEqual(expected)
  })

  it('gives the days of an extension', () => {
    expect(found('R05', {}, '2026-06-01', [event('A', '延期申请', '2026-05-22')]).data('A', 'extension.late')).toEqual([{ appliedOn: '2026-05-22', lastDay: '2026-05-21' }])
    expect(found('R08', {}, '2026-05-20', [event('A', '延期申请', '2026-05-05')]).data('A', 'extension.granted')).toEqual([{ appliedOn: '2026-05-05', from: '2026-05-05', until: '2026-07-05' }])
    expect(found('R11', {}, '2026-08-15', [event('A', '延期申请', '2026-07-20'), event('A', '延期申请', '2026-08-10')]).data('A', 'extension.exhausted')).toEqual([{ appliedOn: '2026-08-10', limit: 1 }])
  })

  it('says that the second person has none (R11.5d)', () => {
    const rows = [R11, { ...R11, 报备编号: 'B', 报备时间: '2026-07-01', 报备人: '李四', 延期申请日期: '2026-08-20' }]
    expect(judge('R11', { rows, asOf: '2026-08-21' }).of('B').findings.find(f => f.code === 'extension.exhausted')).toMatchObject({ clause: 'R11.5d', data: { limit: 0 } })
  })

  it('tells a deposit that came too late (R03.4b)', () => {
    expect(found('R03', { 定金日期: '2026-03-20' }, '2026-03-21').data('A', 'deposit.late')).toEqual([{ paidOn: '2026-03-20', lastDay: '2026-03-08' }])
  })

  it('says which years have no published holidays (R11.5a)', () => {
    expect(found('R11', { 报备时间: '2030-03-04' }, '2030-03-05').data('A', 'calendar.unpublished')).toEqual([{ years: [2030] }])
    expect(found('R08', { 报备时间: '2030-03-04' }, '2030-03-05').findings('A')).toEqual([])
  })

  it('asks when the project opens where nobody says (R16.6)', () => {
    const unknown: Row = { ...R16, 开盘日期: '' }
    expect(judge('R16', { rows: [unknown], asOf: '2026-04-21' }).findings('A')).toEqual(['field.missing@warning'])
    const told = judge('R16', { rows: [unknown, { ...R16, 报备编号: 'B', 客户姓名: '周晓琳', 联系电话: '199****1402' }], asOf: '2026-04-21' })
    expect(told.findings('A')).toEqual([])
    expect(told.of('A').expiresOn).toBe('2026-05-01')
  })
})
