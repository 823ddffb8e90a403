import { judge } from '../../builders/judge'
import { event, R11, type Row } from '../../builders/rows'

const filed = (id: string, day: string, who: string): Row => ({ ...R11, 报备编号: id, 报备时间: day, 报备人: who })
const B = filed('B', '2026-07-01', '李四')
const C = filed('C', '2026-07-03', '王五')

describe('queues', () => {
  it('gives the place and the days (R11.2)', () => {
    const judged = judge('R11', { rows: [R11, B], asOf: '2026-07-05' })
    expect(judged.findings('B')).toContain('queue.position@notice>A')
    expect(judged.data('B', 'queue.position')).toEqual([{ position: 1, startsOn: '2026-07-23', holderUntil: '2026-07-22' }])
  })

  it('is full with one (R11.2), and names who stands there', () => {
    expect(judge('R11', { rows: [R11, B, C], asOf: '2026-07-05' }).findings('C')).toContain('queue.full@conflict>A,B')
  })

  it('counts nobody who has left', () => {
    const judged = judge('R11', { rows: [R11, B, C], events: [event('B', '放弃', '2026-07-02')], asOf: '2026-07-05' })
    expect(judged.data('C', 'queue.position').map(d => d.position)).toEqual([1])
  })

  it('lapses when the holder signs (R11.3a)', () => {
    const judged = judge('R11', { rows: [{ ...R11, 签约日期: '2026-07-15' }, B], asOf: '2026-07-20' })
    expect(judged.findings('B')).toContain('queue.lapsed@notice>A')
    expect(judged.data('B', 'queue.lapsed')).toEqual([{ signedOn: '2026-07-15' }])
  })

  it('is told no more once it has passed on (R11.3b)', () => {
    expect(judge('R11', { rows: [R11, B], asOf: '2026-07-23' }).findings('B').filter(f => f.startsWith('queue'))).toEqual([])
  })
})
