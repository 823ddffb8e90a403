import { judge, line } from '../../builders/judge'
import { R11, type Row } from '../../builders/rows'

const filed = (id: string, day: string, who: string): Row => ({ ...R11, 报备编号: id, 报备时间: day, 报备人: who })
const queue = [R11, filed('B', '2026-07-01', '李四'), filed('C', '2026-07-03', '王五')]

describe('projectQueue', () => {
  it('gives each who waits the days after the one before (R11.2)', () => {
    const judged = judge('R11', { rows: queue, asOf: '2026-07-05', set: ['queue.size=2'] })
    expect([line(judged, 'B'), line(judged, 'C')]).toEqual(['queued 2026-07-23..2026-08-23 张三', 'queued 2026-08-24..2026-09-24 张三'])
    expect(judged.data('C', 'queue.position')).toEqual([{ position: 2, startsOn: '2026-08-24', holderUntil: '2026-07-22' }])
  })

  it('comes true when nothing changes (R11.3b)', () => {
    const judged = judge('R11', { rows: queue, asOf: '2026-08-30', set: ['queue.size=2'] })
    expect(['A', 'B', 'C'].map(id => line(judged, id))).toEqual(['abandoned 2026-06-22..2026-07-22 王五', 'expired 2026-07-23..2026-08-23 王五', 'active 2026-08-24..2026-09-24 王五'])
  })

  it('lengthens by holidays as the protection will be (R11.5a)', () => {
    const judged = judge('R11', { rows: [{ ...R11, 报备时间: '2026-08-12' }, filed('B', '2026-08-20', '李四')], asOf: '2026-08-21' })
    expect(line(judged, 'B')).toBe('queued 2026-09-13..2026-10-23 张三')
  })
})
