import { openEvents } from '../../../core/lifecycle/event-book'
import type { Facts } from '../../../core/lifecycle/facts'
import { gatherFacts } from '../../../core/lifecycle/gather-facts'
import { openLayouts } from '../../../core/lifecycle/layout-book'
import { aDay, inputOf } from '../../builders/judge'
import { event, R01, R03, R10, R16, type Row } from '../../builders/rows'

function factsOf(policy: string, row: Row, asOf: string, events: Row[] = []): Facts {
  const { registers, pack } = inputOf(policy, { rows: [row], asOf, ...(events.length ? { events } : {}) })
  return gatherFacts(0, registers.registrations[0]!, pack, aDay(asOf), openEvents(registers.events, registers.registrations), openLayouts(registers.layouts))
}

describe('gatherFacts', () => {
  const row: Row = { ...R03, 定金日期: '2026-03-05', 签约日期: '2026-03-07', 最近跟进: '2026-03-06', 终止原因: '主动放弃', 终止日期: '2026-03-08' }

  it('knows everything once it has happened', () => {
    expect(factsOf('R03', row, '2026-03-08')).toMatchObject({ filedOn: '2026-03-01', readyOn: '2026-03-01', deposits: ['2026-03-05'], signedOn: '2026-03-07', followUps: ['2026-03-06'], endings: [{ kind: 'give-up', on: '2026-03-08' }] })
  })

  it('knows nothing that is dated later (contract §2)', () => {
    expect(factsOf('R03', row, '2026-03-04')).toMatchObject({ deposits: [], signedOn: null, followUps: [], endings: [], future: false })
    expect(factsOf('R03', row, '2026-02-28').future).toBe(true)
  })

  it('reads columns and events alike, each once', () => {
    const events = [event('A', '交定', '2026-03-05'), event('A', '交定', '2026-03-06'), event('A', '签约', '2026-03-06')]
    expect(factsOf('R03', row, '2026-03-31', events)).toMatchObject({ deposits: ['2026-03-05', '2026-03-06'], signedOn: '2026-03-06' })
  })

  it('takes only an event for a visit in R01, a passed 到店时间 in R10 (contract §6)', () => {
    expect(factsOf('R01', R01, '2026-03-09').visits).toEqual([])
    expect(factsOf('R01', R01, '2026-03-09', [event('A', '到访', '2026-03-04')]).visits).toEqual(['2026-03-04'])
    expect(factsOf('R10', R10, '2026-03-09').visits).toEqual(['2026-03-02T10:00:00'])
    expect(factsOf('R10', { ...R10, 到店时间: '2026-03-20' }, '2026-03-09').visits).toEqual([])
  })

  it('knows a row that was only pre-reported (R16.3)', () => {
    expect(factsOf('R16', { ...R16, 正式报备时间: '' }, '2026-05-01')).toMatchObject({ preReportOnly: true, filedOn: null, future: false })
    expect(factsOf('R16', { ...R16, 正式报备时间: '' }, '2026-04-18').future).toBe(true)
  })

  it('counts an ending without a day from the filing, and once beside its event', () => {
    expect(factsOf('R03', { ...R03, 终止原因: '虚假' }, '2026-03-09').endings).toMatchObject([{ kind: 'false', on: '2026-03-01' }])
    expect(factsOf('R03', { ...R03, 终止原因: '虚假' }, '2026-03-09', [event('A', '虚假', '2026-03-05')]).endings).toMatchObject([{ kind: 'false', on: '2026-03-05' }])
  })
})
