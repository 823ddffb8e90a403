import { judge, line } from '../../builders/judge'
import { event, R10, type Row } from '../../builders/rows'

const filed = (id: string, who: string, change: Row = {}): Row => ({ ...R10, 报备编号: id, 设计师: who, 到店时间: '', ...change })
const A = filed('A', '张三')
const B = filed('B', '李四', { 报备时间: '2026-03-03 09:00' })

describe('settleContests', () => {
  it.each<[string, Row[], Row[], string, string]>([
    ['goes to the first to file while nobody came (R10.6)', [A, B], [], 'A', 'first-filed'],
    ['goes to the first to bring the customer (R10.6)', [A, B], [event('B', '到访', '2026-03-04'), event('A', '到访', '2026-03-06')], 'B', 'first-arrival'],
    ['takes a passed 到店时间 for an arrival (contract §6)', [A, { ...B, 到店时间: '2026-03-05 10:00' }], [], 'B', 'first-arrival'],
    ['does not take a planned one', [A, { ...B, 到店时间: '2026-03-30 10:00' }], [], 'A', 'first-filed'],
    ['goes to the member firm before the retail team (R10.5)', [{ ...A, 渠道: 'C端团队', 到店时间: '2026-03-02 10:00' }, B], [], 'B', 'channel-priority'],
    ['stays with the member firm although staff signs (R10.4)', [A, { ...B, 渠道: 'C端团队', 签约日期: '2026-03-06', 合同金额: '1000' }], [], 'A', 'channel-priority'],
    ['goes to whoever signed before the other had filed', [{ ...A, 渠道: 'C端团队', 签约日期: '2026-03-02', 合同金额: '1000' }, B], [], 'A', 'first-filed'],
    ['takes a signing for an arrival', [A, { ...B, 签约日期: '2026-03-06', 合同金额: '1000' }], [], 'B', 'first-arrival'],
  ])('%s', (_, rows, events, winner, ground) => {
    const judged = judge('R10', { rows, ...(events.length ? { events } : {}), asOf: '2026-03-12' })
    const loser = winner === 'A' ? 'B' : 'A'
    const owner = winner === 'A' ? '张三' : '李四'
    expect([judged.of('A').owner, judged.of('B').owner]).toEqual([owner, owner])
    expect(judged.findings(loser)).toContain(`attribution.decided@conflict>${winner}`)
    expect(judged.findings(winner)).toContain(`attribution.decided@notice>${loser}`)
    expect(judged.data(loser, 'attribution.decided')).toEqual([{ owner, ground }])
  })

  it('counts a contract signed through staff as unprotected (R10.4)', () => {
    const judged = judge('R10', { rows: [A, { ...B, 渠道: 'C端团队', 签约日期: '2026-03-06', 合同金额: '1000' }], asOf: '2026-03-12' })
    expect(line(judged, 'A')).toBe('active 2026-03-02.. 张三')
    expect(line(judged, 'B')).toBe('unprotected 张三')
  })

  it('calls the later filing a duplicate, not the earlier one that gave way', () => {
    const later = judge('R10', { rows: [A, B], asOf: '2026-03-12' })
    expect(later.findings('B')).toContain('duplicate.active@conflict>A')
    expect(later.findings('A')).toContain('duplicate.active@notice>B')
    const gaveWay = judge('R10', { rows: [{ ...A, 渠道: 'C端团队' }, B], asOf: '2026-03-12' })
    expect(gaveWay.findings('A').filter(f => f.startsWith('duplicate.active'))).toEqual([])
  })

  it('is a repetition where the same designer files again', () => {
    const judged = judge('R10', { rows: [A, filed('C', '张三', { 报备时间: '2026-03-04' })], asOf: '2026-03-12' })
    expect(line(judged, 'C')).toBe('blocked 张三')
    expect(judged.findings('C')).toContain('duplicate.self@error>A')
  })

  it('goes on without a designer who gave up', () => {
    const judged = judge('R10', { rows: [A, B], events: [event('A', '放弃', '2026-03-08')], asOf: '2026-03-12' })
    expect([line(judged, 'A'), line(judged, 'B')]).toEqual(['terminated 2026-03-02..2026-03-08 李四', 'active 2026-03-03.. 李四'])
  })

  it('is no contest at another estate or under another name (contract §6)', () => {
    const judged = judge('R10', { rows: [A, { ...B, 小区地址: '龙湖天街' }, filed('C', '王五', { 客户姓名: '周晓琳' })], asOf: '2026-03-12' })
    expect(['A', 'B', 'C'].map(id => judged.of(id).status)).toEqual(['active', 'active', 'active'])
  })
})
