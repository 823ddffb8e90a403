import { judge } from '../../builders/judge'
import { R07, type Row } from '../../builders/rows'

const state = (change: Row, asOf: string) => {
  const judged = judge('R07', { rows: [{ ...R07, ...change }], asOf })
  return [judged.of('A').status, ...judged.data('A', 'service.overdue').map(d => `${d.step} ${d.due}`), ...judged.data('A', 'field.missing').map(d => d.field)]
}

describe('readServiceState', () => {
  it.each<[string, Row, string, string[]]>([
    ['waits to be received', {}, '2026-03-03', ['raised']],
    ['is late after one working day', {}, '2026-03-04', ['raised', 'received 2026-03-03']],
    ['counts a holiday out', { 报备时间: '2026-04-30' }, '2026-05-06', ['raised']],
    ['counts a holiday out and is late after it', { 报备时间: '2026-04-30' }, '2026-05-07', ['raised', 'received 2026-05-06']],
    ['is received', { 接收时间: '2026-03-03' }, '2026-03-06', ['received']],
    ['is late to be handled, and says what is missing', { 接收时间: '2026-03-03' }, '2026-03-09', ['received', 'handled 2026-03-06', 'delayReason', 'expectedAt']],
    ['needs the day as well as the reason', { 接收时间: '2026-03-03', 未解决原因: '等待配件' }, '2026-03-09', ['received', 'handled 2026-03-06', 'expectedAt']],
    ['has time until the day given with a reason', { 接收时间: '2026-03-03', 未解决原因: '等待配件', 预计解决时间: '2026-03-20' }, '2026-03-20', ['received']],
    ['is late after that day', { 接收时间: '2026-03-03', 未解决原因: '等待配件', 预计解决时间: '2026-03-20' }, '2026-03-21', ['received', 'handled 2026-03-20']],
    ['asks for clarification', { 接收时间: '2026-03-03', 待澄清时间: '2026-03-04' }, '2026-03-05', ['clarifying']],
    ['who asks has received it', { 待澄清时间: '2026-03-04' }, '2026-03-05', ['clarifying']],
    ['is handled', { 接收时间: '2026-03-03', 处理时间: '2026-03-05' }, '2026-03-06', ['handled']],
    ['is late to be answered', { 接收时间: '2026-03-03', 处理时间: '2026-03-05' }, '2026-03-07', ['handled', 'answered 2026-03-06']],
    ['is answered', { 接收时间: '2026-03-03', 处理时间: '2026-03-05', 反馈时间: '2026-03-20' }, '2026-03-21', ['answered']],
    ['knows no step of tomorrow', { 接收时间: '2026-03-05' }, '2026-03-03', ['raised']],
  ])('%s (R07.2)', (_, change, asOf, expected) => expect(state(change, asOf)).toEqual(expected))

  it('says which years it counted with weekends only', () => {
    expect(judge('R07', { rows: [{ ...R07, 报备时间: '2030-03-04' }], asOf: '2030-03-05' }).data('A', 'calendar.unpublished')).toEqual([{ years: [2030] }])
  })
})
