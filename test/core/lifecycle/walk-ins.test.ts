import { judge, line } from '../../builders/judge'
import { event, R10, R12, R16, type Row } from '../../builders/rows'

const alone: Row = { ...R12, 报备编号: 'W', 报备时间: '2026-03-06 10:00', 分销单位: '', 报备人: '', 渠道: '自行到访' }

describe('matchWalkIns', () => {
  it.each<[string, Row, Row[], string, string]>([
    ['by the unit the customer names', { 客户指认单位: '安居分销' }, [], 'active 2026-03-01..2026-03-08 安居分销', 'named-by-customer'],
    ['by a contact record', {}, [event('A', '跟进', '2026-03-03')], 'active 2026-03-01..2026-03-08 安居分销', 'contact-record'],
    ['by the earlier report alone', {}, [], 'active 2026-03-01..2026-03-08 安居分销', 'earlier-report'],
  ])('gives a walk-in its owner %s (R12.8)', (_, change, events, expected, ground) => {
    const judged = judge('R12', { rows: [R12, { ...alone, ...change }], ...(events.length ? { events } : {}), asOf: '2026-03-07' })
    expect(line(judged, 'W')).toBe(expected)
    expect(judged.findings('W')).toContain('walkin.matched@notice>A')
    expect(judged.findings('A')).toContain('walkin.matched@notice>W')
    expect(judged.data('W', 'walkin.matched')).toEqual([{ owner: '安居分销', ground }])
  })

  it('leaves a customer who names another unit to a person (R12.8)', () => {
    const judged = judge('R12', { rows: [R12, { ...alone, 客户指认单位: '乐家分销' }], asOf: '2026-03-07' })
    expect(judged.findings('W')).toContain('attribution.contested@conflict>A')
    expect(judged.of('W').owner).toBe('安居分销')
  })

  it.each<[string, Row[]]>([
    ['nobody reported (R12.2)', [alone]],
    ['the report has run out (R12.3)', [R12, { ...alone, 报备时间: '2026-03-10' }]],
    ['the report came later', [{ ...R12, 报备时间: '2026-03-06 12:00', 姓名: '何沐阳' }, alone]],
  ])('is public where %s', (_, rows) => {
    expect(line(judge('R12', { rows, asOf: '2026-03-12' }), 'W')).toBe('public 公共')
  })

  it('matches an equal mask with an equal name at an equal estate (R10.4)', () => {
    const walkIn: Row = { ...R10, 报备编号: 'W', 报备时间: '2026-03-10 10:00', 渠道: '自行到访', 设计师: '', 所属公司: '', 到店时间: '2026-03-10 10:00' }
    expect(line(judge('R10', { rows: [R10, walkIn], asOf: '2026-03-12' }), 'W')).toBe('active 2026-03-02.. 张三')
    for (const change of [{ 客户姓名: '周晓琳' }, { 小区地址: '龙湖天街' }, { 联系方式: '199****0909' }]) expect(judge('R10', { rows: [R10, { ...walkIn, ...change }], asOf: '2026-03-12' }).of('W').status).toBe('public')
  })

  it('takes a pre-report for evidence, not one of the same day (R16.2, R16.4)', () => {
    const announced: Row = { ...R16, 正式报备时间: '', 客户签字: '', 预报备时间: '2026-05-04' }
    const walkIn: Row = { ...R16, 报备编号: 'W', 正式报备时间: '2026-05-05', 预报备时间: '', 报备单位: '', 报备人: '', 客户签字: '', 渠道: '自行到访' }
    const judged = judge('R16', { rows: [announced, walkIn], asOf: '2026-05-06' })
    expect(line(judged, 'W')).toBe('pending 安居分销')
    expect(judged.findings('W')).toContain('walkin.matched@notice>A')
    expect(line(judge('R16', { rows: [{ ...announced, 预报备时间: '2026-05-05' }, walkIn], asOf: '2026-05-06' }), 'W')).toBe('public 公共')
  })

  const signer: Row = { ...R16, 报备编号: 'W', 正式报备时间: '2026-05-05', 预报备时间: '', 报备单位: '', 报备人: '', 客户签字: '', 渠道: '自行到访', 签约日期: '2026-05-06' }
  const reported: Row = { ...R16, 正式报备时间: '2026-05-03' }

  it.each<[string, Row, string, string]>([
    ['in time: the reporter keeps the customer when the report has run out', {}, 'signed 2026-05-03..2026-05-10 安居分销', 'signed 2026-05-03..2026-05-10 安居分销'],
    ['too late: nobody’s', { 签约日期: '2026-05-11' }, 'unprotected 2026-05-03..2026-05-10 null', 'expired 2026-05-03..2026-05-10 null'],
  ])('signs %s (R10.4, R16.4)', (_, change, walkIn, report) => {
    const judged = judge('R16', { rows: [reported, { ...signer, ...change }], asOf: '2026-05-31' })
    expect(line(judged, 'W')).toBe(walkIn)
    expect(line(judged, 'A')).toBe(report)
  })

  it('keeps a signed customer from whoever files afterwards (contract §6)', () => {
    const later: Row = { ...R16, 报备编号: 'B', 报备单位: '乐家分销', 预报备时间: '2026-05-19', 正式报备时间: '2026-05-20' }
    const judged = judge('R16', { rows: [later, signer, reported], asOf: '2026-05-31' })
    expect(line(judged, 'B')).toBe('blocked 安居分销')
    expect(judged.findings('B')).toContain('duplicate.active@conflict>A')
    expect(line(judge('R16', { rows: [later, { ...signer, 签约日期: '2026-05-20' }, reported], asOf: '2026-05-21' }), 'B')).toBe('active 2026-05-20..2026-05-27 乐家分销')
  })
})
