import { aDay, judge, type Given } from '../../builders/judge'
import { event, R15, type Row } from '../../builders/rows'

const given = (more: Partial<Given>, day: string, row = 0): string | null => judge('R15', { rows: [R15], asOf: '2026-04-01', ...more }).review.context.givenOn(row, aDay(day))
const to = (person: string, day: string, more: Row = {}): Row => event('A', '分配', day, { 人员: person, ...more })

describe('givenOn', () => {
  it('knows nobody where nothing was given', () => expect(given({}, '2026-04-01')).toBeNull())
  it('knows the last by the day that is asked for', () => {
    const events = [to('王五', '2026-03-06'), to('赵六', '2026-03-13')]
    expect(['2026-03-05', '2026-03-06', '2026-03-12', '2026-03-13'].map(day => given({ events }, day))).toEqual([null, '王五', '王五', '赵六'])
  })
  it('knows nobody while two words of one day contradict each other', () => expect(given({ events: [to('王五', '2026-03-06'), to('赵六', '2026-03-06')] }, '2026-03-10')).toBeNull())
  it('takes a word that stands on another row of the customer', () => {
    const rows = [R15, { ...R15, 报备编号: 'B', 报备人: '李四', 报备时间: '2026-03-10' }]
    expect(given({ rows, events: [event('B', '分配', '2026-03-12', { 人员: '王五' })] }, '2026-03-12')).toBe('王五')
  })
  it('lets a ruling outrank a leader', () => {
    const rulings: Given['rulings'] = [{ what: 'owner', ids: ['A'], owner: '孙七', who: '主管', day: aDay('2026-03-20'), why: '' }]
    expect(['2026-03-19', '2026-03-20'].map(day => given({ events: [to('王五', '2026-03-06')], rulings }, day))).toEqual(['王五', '孙七'])
  })
})
