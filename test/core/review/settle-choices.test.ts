import { judge, line } from '../../builders/judge'
import { R03, type Row } from '../../builders/rows'

const A: Row = { ...R03, 最近跟进: '2026-03-10' }
const B: Row = { ...R03, 报备编号: 'B', 报备时间: '2026-03-11', 报备人: '李四', 最近跟进: '' }
const chosen = (owner: string, day = '2026-03-12') => judge('R03', { rows: [A, B], asOf: '2026-03-13', rulings: [{ what: 'owner', ids: ['A', 'B'], owner, who: '李总', day, why: '客户来电' }] as never })

describe('settleChoices', () => {
  it('waits for the customer (R03.4c)', () => {
    const judged = judge('R03', { rows: [A, B], asOf: '2026-03-13' })
    expect([line(judged, 'A'), line(judged, 'B')]).toEqual(['expired 2026-03-01..2026-03-08 null', 'disputed 2026-03-11..2026-03-18 null'])
  })

  it('lets the chosen one stand (R03.4c)', () => {
    const judged = chosen('李 四')
    expect(judged.of('B')).toMatchObject({ status: 'active', daysLeft: 5 })
    expect(judged.findings('B').filter(f => f.startsWith('attribution'))).toEqual([])
  })

  it('refuses the other (R03.4c)', () => {
    const judged = chosen('张三')
    expect([judged.of('B').status, judged.of('B').owner]).toEqual(['blocked', '张三'])
    expect(judged.findings('B')).toContain('duplicate.active@conflict>A')
  })

  it('knows the choice from its day on', () => expect(chosen('李四', '2026-03-14').of('B').status).toBe('disputed'))
})
