import fc from 'fast-check'
import { isContradiction, lastAssignments, type Assignment } from '../../../core/attribution/assignments'
import { readWallTime } from '../../../core/calendar/wall-time'
import { judge } from '../../builders/judge'
import { event, R04, R15, type Row } from '../../builders/rows'

function assigned(person: string, text: string): Assignment {
  const at = readWallTime(text)
  if (at === null) throw new Error(text)
  return { person, at, row: 0, event: null }
}
const last = (...assignments: readonly Assignment[]) => lastAssignments(assignments).map(({ person }) => person)

describe('the last assignments (R04.3, R15.1)', () => {
  it.each([
    ['the later day', [assigned('李四', '2026-03-05'), assigned('王五', '2026-03-06')], ['王五']],
    ['the later hour of one day', [assigned('李四', '2026-03-05 14:00'), assigned('王五', '2026-03-05 09:00')], ['李四']],
    ['both of one day, where one has no hour', [assigned('李四', '2026-03-05'), assigned('王五', '2026-03-05 09:00')], ['李四', '王五']],
    ['both of one moment', [assigned('李四', '2026-03-05 09:00'), assigned('王五', '2026-03-05 09:00')], ['李四', '王五']],
  ] as const)('are %s', (_, assignments, expected) => {
    expect(last(...assignments)).toEqual(expected)
    expect(last(...[...assignments].reverse())).toEqual([...expected].reverse())
  })

  it('contradict each other only where they name different people', () => {
    expect(isContradiction([assigned('李 四', '2026-03-05'), assigned('李四', '2026-03-05')])).toBe(false)
    expect(isContradiction([assigned('李四', '2026-03-05'), assigned('王五', '2026-03-05')])).toBe(true)
  })
})

describe('whose an assigned customer is', () => {
  const B = { ...R15, 报备编号: 'B', 报备时间: '2026-03-03', 报备人: '李四' }
  const owners = (events: readonly Row[], change: Row = {}) => {
    const judged = judge('R15', { rows: [{ ...R15, ...change }, B], asOf: '2026-03-10', events })
    return { owners: ['A', 'B'].map(id => judged.of(id).owner), contested: judged.data('A', 'attribution.contested'), decided: judged.data('A', 'attribution.decided') }
  }

  it('is the person’s of the column, from the filing day where no day is given, until a later event names another', () => {
    const column = (asOf: string, events: readonly Row[] = []) => judge('R04', { rows: [{ ...R04, 分配: '王五' }], asOf, events }).of('A').owner
    const later = [event('A', '分配', '2026-03-06', { 人员: '赵六' }), event('A', '分配', '2026-03-10', { 人员: '孙七' })]
    expect(column('2026-03-09')).toBe('王五')
    expect(column('2026-03-05', later)).toBe('王五')
    expect(column('2026-03-09', later)).toBe('赵六')
    expect(column('2026-03-10', later)).toBe('孙七')
  })

  it('is nobody’s while two people were assigned it on one day, and the cells are named', () => {
    const { owners: both, contested, decided } = owners([event('A', '分配', '2026-03-05', { 人员: '李四' }), event('B', '分配', '2026-03-05', { 人员: '张三' })])
    expect(both).toEqual([null, null])
    expect(contested).toEqual([{ parties: ['张三', '李四'].sort(), reason: 'contradiction', cells: ['事件!D2', '事件!D3'] }])
    expect(decided).toEqual([])
  })

  it('is decided by the hour, by a later day, and by a ruling', () => {
    const circle = [event('A', '分配', '2026-03-05 09:00', { 人员: '李四' }), event('B', '分配', '2026-03-05 15:00', { 人员: '张三' })]
    expect(owners(circle).owners).toEqual(['张三', '张三'])
    expect(owners([...circle, event('A', '分配', '2026-03-06', { 人员: '王五' })]).owners).toEqual(['王五', '王五'])
    const ruled = judge('R15', { rows: [R15, B], asOf: '2026-03-10', events: [event('A', '分配', '2026-03-05', { 人员: '李四' }), event('B', '分配', '2026-03-05', { 人员: '张三' })], rulings: [{ what: 'owner', ids: ['A'], owner: '赵六', who: '李总', day: '2026-03-09' as never, why: '' }] })
    expect(ruled.of('B').owner).toBe('赵六')
  })

  it('is the same in whatever order the events are written', () => {
    const words = fc.record({ id: fc.constantFrom('A', 'B'), day: fc.constantFrom('2026-03-05', '2026-03-05 09:00', '2026-03-05 15:00', '2026-03-06'), person: fc.constantFrom('张三', '李四', '王五') })
    fc.assert(fc.property(fc.array(words, { maxLength: 4 }), list => {
      const events = list.map(({ id, day, person }) => event(id, '分配', day, { 人员: person }))
      expect(owners([...events].reverse()).owners).toEqual(owners(events).owners)
    }), { numRuns: 40 })
  })

  it('may be told by the columns; an undated one counts from the filing day', () => {
    expect(owners([], { 分配: '王五' }).owners).toEqual(['王五', '王五'])
    expect(owners([event('A', '分配', '2026-03-02', { 人员: '李四' })], { 分配: '王五' }).owners).toEqual([null, null])
    expect(owners([event('A', '分配', '2026-03-04', { 人员: '李四' })], { 分配: '王五' }).owners).toEqual(['李四', '李四'])
  })

  it('is the same under R04.3', () => {
    const judged = judge('R04', { rows: [R04], asOf: '2026-03-12', events: [event('A', '分配', '2026-03-05', { 人员: '李四' }), event('A', '分配', '2026-03-05', { 人员: '李 四' })] })
    expect(judged.of('A').owner).toBe('李四')
  })
})
