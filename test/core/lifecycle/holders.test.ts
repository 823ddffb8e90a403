import { judge, line } from '../../builders/judge'
import { event, R11, type Row } from '../../builders/rows'

const B: Row = { ...R11, 报备编号: 'B', 报备时间: '2026-07-01', 报备人: '李四' }
const C: Row = { ...R11, 报备编号: 'C', 报备时间: '2026-07-03', 报备人: '王五' }
const lines = (asOf: string, rows: Row[], events: Row[] = []): string[] => {
  const judged = judge('R11', { rows, asOf, ...(events.length ? { events } : {}) })
  return rows.map(row => line(judged, String(row.报备编号)))
}

describe('createHolders', () => {
  it.each<[string, string, Row[], Row[], string[]]>([
    ['R11.2 a second filer waits from the day after the holder’s last', '2026-07-05', [R11, B], [], ['active 2026-06-22..2026-07-22 张三', 'queued 2026-07-23..2026-08-23 张三']],
    ['R11.2 a third is refused', '2026-07-05', [R11, B, C], [], ['active 2026-06-22..2026-07-22 张三', 'queued 2026-07-23..2026-08-23 张三', 'blocked 张三']],
    ['R11.3a the place lapses when the holder signs', '2026-07-20', [{ ...R11, 签约日期: '2026-07-15' }, B], [], ['signed 2026-06-22..2026-07-22 张三', 'lapsed 张三']],
    ['R11.3b it passes on', '2026-07-23', [R11, B], [], ['abandoned 2026-06-22..2026-07-22 李四', 'active 2026-07-23..2026-08-23 李四']],
    ['R11.5c an extension while someone waits is fifteen days, and moves the queue', '2026-07-25', [{ ...R11, 延期申请日期: '2026-07-20' }, B], [], ['active 2026-06-22..2026-08-06 张三', 'queued 2026-08-07..2026-09-07 张三']],
    ['R11.5b one asked for before anybody waited stays a month', '2026-07-25', [{ ...R11, 延期申请日期: '2026-06-25' }, B], [], ['active 2026-06-22..2026-08-22 张三', 'queued 2026-08-23..2026-09-23 张三']],
    ['R11.5d the second person cannot extend and goes', '2026-08-24', [R11, { ...B, 延期申请日期: '2026-08-20' }, { ...C, 报备时间: '2026-08-24' }], [], ['abandoned 2026-06-22..2026-07-22 王五', 'expired 2026-07-23..2026-08-23 王五', 'active 2026-08-24..2026-09-24 王五']],
    ['a holder that gives up is followed the next day (contract §6)', '2026-07-11', [R11, B], [event('A', '放弃', '2026-07-10')], ['terminated 2026-06-22..2026-07-10 李四', 'active 2026-07-11..2026-08-11 李四']],
    ['on the day itself nobody owns the customer', '2026-07-10', [R11, B], [event('A', '放弃', '2026-07-10')], ['terminated 2026-06-22..2026-07-10 null', 'queued 2026-07-11..2026-08-11 null']],
    ['nobody slips in between', '2026-07-11', [R11, B, { ...C, 报备时间: '2026-07-10' }], [event('A', '放弃', '2026-07-10')], ['terminated 2026-06-22..2026-07-10 李四', 'active 2026-07-11..2026-08-11 李四', 'blocked 李四']],
    ['a place that is given up is free for another', '2026-07-05', [R11, B, C], [event('B', '放弃', '2026-07-02')], ['active 2026-06-22..2026-07-22 张三', 'terminated 张三', 'queued 2026-07-23..2026-08-23 张三']],
    ['signing while waiting protects nothing (contract §6)', '2026-07-10', [R11, { ...B, 签约日期: '2026-07-05' }], [], ['active 2026-06-22..2026-07-22 张三', 'unprotected 张三']],
    ['who waits files no second time', '2026-07-05', [R11, B, { ...B, 报备编号: 'D', 报备时间: '2026-07-04' }], [], ['active 2026-06-22..2026-07-22 张三', 'queued 2026-07-23..2026-08-23 张三', 'blocked 张三']],
    ['the first may wait in turn', '2026-07-25', [R11, B, { ...R11, 报备编号: 'D', 报备时间: '2026-07-23' }], [], ['abandoned 2026-06-22..2026-07-22 李四', 'active 2026-07-23..2026-08-23 李四', 'queued 2026-08-24..2026-09-24 李四']],
    ['a signed customer is nobody’s to wait for', '2026-07-25', [{ ...R11, 签约日期: '2026-07-01' }, { ...B, 报备时间: '2026-07-02' }], [], ['signed 2026-06-22..2026-07-22 张三', 'blocked 张三']],
  ])('%s', (_, asOf, rows, events, expected) => {
    expect(lines(asOf, rows, events)).toEqual(expected)
  })

  it('settles the order of one day by time, then by number (contract §6)', () => {
    const noon: Row = { ...R11, 报备时间: '2026-07-01 12:00' }
    expect(lines('2026-07-02', [noon, { ...B, 报备时间: '2026-07-01 09:00' }])).toEqual(['queued 2026-08-02..2026-09-02 李四', 'active 2026-07-01..2026-08-01 李四'])
    expect(lines('2026-07-02', [{ ...B, 报备时间: '2026-07-01' }, { ...R11, 报备时间: '2026-07-01' }])).toEqual(['queued 2026-08-02..2026-09-02 张三', 'active 2026-07-01..2026-08-01 张三'])
  })
})
