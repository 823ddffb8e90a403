import { findPenalty } from '../../../core/penalties/assess'
import { judge, packOf } from '../../builders/judge'
import { event, R01, R03, R08, R09, ROWS, type Row } from '../../builders/rows'

const due = (policy: string, events: Row[], change: Row = {}, set: string[] = [], asOf = '2026-03-31') =>
  judge(policy, { rows: [{ ...ROWS[policy]!, ...change }], asOf, set, ...(events.length ? { events } : {}) }).data('A', 'penalty.due').map(d => `${d.person} ${d.type} ${d.amount} ${d.consequence} ${d.occurrence}`)

describe('assessPenalties', () => {
  it.each<[string, string, Row[], string[]]>([
    ['R03.6c leaking', 'R03', [event('A', '违规:泄露客户', '2026-03-03', { 人员: '李四' })], ['李四 泄露客户 500.00 fine 1']],
    ['R03.6c leaking for pay', 'R03', [event('A', '违规:有偿泄露', '2026-03-03')], ['张三 有偿泄露 null dismissal 1']],
    ['R03.6c a colleague’s deal', 'R03', [event('A', '违规:破坏成交', '2026-03-03')], ['张三 破坏成交 null dismissal 1']],
    ['R04.6 an unreported sale', 'R04', [event('A', '违规:未报备', '2026-03-03')], ['张三 未报备 null warning 1']],
    ['R06.5 false papers', 'R06', [event('A', '违规:虚假报备', '2026-03-03')], ['张三 虚假资料 null suspension 1']],
    ['R08.4 tampering', 'R08', [event('A', '违规：篡改', '2026-03-25', { 人员: '王五' })], ['王五 篡改 200.00 fine 1']],
    ['R08.5 a quarrel before the customer', 'R08', [event('A', '客户在场争议', '2026-03-25')], ['张三 客户在场争议 200.00 fine 1']],
    ['R08.5 one that did no harm', 'R08', [event('A', '客户在场争议', '2026-03-25', { 备注: '未造成影响' })], []],
    ['R10.3 asking a partner’s customer for contacts', 'R10', [event('A', '违规:索要联系方式', '2026-03-03', { 人员: '小刘' }), event('A', '违规:索要联系方式', '2026-03-04', { 人员: '小刘' })], ['小刘 索要联系方式 500.00 fine 1', '小刘 索要联系方式 500.00 fine 2']],
    ['R15.3 lateness, with and without 违规', 'R15', [event('A', '违规:迟到', '2026-03-03'), event('A', '早退', '2026-03-04')], ['张三 迟到 5.00 fine 1', '张三 早退 5.00 fine 1']],
    ['a violation the pack does not know', 'R03', [event('A', '违规:打架', '2026-03-03')], ['张三 打架 null null 1']],
  ])('fines %s', (_, policy, events, expected) => expect(due(policy, events)).toEqual(expected))

  it('R03.6c climbs: 50, then 100, then dismissal, by person and in order of time', () => {
    const rows = ['A', 'B', 'C', 'D'].map((id, i) => ({ ...R03, 报备编号: id, 客户名称: `陈嘉怡${id}`, 联系电话: `1990000029${i}` }))
    const events = [event('C', '违规:虚假报备', '2026-03-05', { 人员: '张三' }), event('A', '违规:虚假报备', '2026-03-03', { 人员: '张三' }), event('B', '违规:虚假报备', '2026-03-04', { 人员: '张三' }), event('D', '违规:虚假报备', '2026-03-04', { 人员: '李四' })]
    const judged = judge('R03', { rows, events, asOf: '2026-03-31' })
    expect(['A', 'B', 'C', 'D'].map(id => judged.data(id, 'penalty.due').map(d => d.amount ?? d.consequence))).toEqual([['50.00'], ['100.00'], ['dismissal'], ['50.00']])
    expect(judged.review.ledger.map(e => [e.person, e.day, e.occurrence, e.registrationId])).toEqual([['张三', '2026-03-03', 1, 'A'], ['张三', '2026-03-04', 2, 'B'], ['李四', '2026-03-04', 1, 'D'], ['张三', '2026-03-05', 3, 'C']])
  })

  it('counts a person spelled with a space as the same (policy/rulings.md)', () => {
    const events = [event('A', '违规:虚假报备', '2026-03-03', { 人员: '张三' }), event('A', '违规:虚假报备', '2026-03-04', { 人员: '张 三' })]
    expect(judge('R03', { rows: [R03], events, asOf: '2026-03-31' }).data('A', 'penalty.due').map(d => d.amount)).toEqual(['50.00', '100.00'])
  })

  it('counts what happened on one day in the order of filing, not of rows', () => {
    const rows = [{ ...R03, 报备编号: 'B', 客户名称: '何沐阳', 联系电话: '19900000291', 报备时间: '2026-03-02' }, R03]
    const events = [event('B', '违规:虚假报备', '2026-03-05'), event('A', '违规:虚假报备', '2026-03-05')]
    for (const order of [rows, [...rows].reverse()]) {
      const judged = judge('R03', { rows: order, events, asOf: '2026-03-06' })
      expect([judged.data('A', 'penalty.due')[0]?.amount, judged.data('B', 'penalty.due')[0]?.amount]).toEqual(['50.00', '100.00'])
    }
  })

  it('leaves the status as it is (contract §6)', () => {
    expect(judge('R08', { rows: [R08], events: [event('A', '违规:泄露客户', '2026-03-20')], asOf: '2026-04-01' }).of('A').status).toBe('active')
  })

  it('knows no violation of tomorrow', () => expect(due('R03', [event('A', '违规:泄露客户', '2026-04-03')])).toEqual([]))

  it('R09.4 finds late filing itself: a warning, a fine, a demotion, the door', () => {
    const rows = ['A', 'B', 'C', 'D', 'E'].map((id, i) => ({ ...R09, 报备编号: id, 报备时间: `2026-03-1${i}` }))
    const judged = judge('R09', { rows, asOf: '2026-03-31' })
    expect(rows.map(row => judged.data(row.报备编号, 'penalty.due').map(d => d.consequence)[0])).toEqual(['warning', 'fine', 'demotion', 'dismissal', 'dismissal'])
    expect(judged.review.ledger.every(e => e.source === 'check')).toBe(true)
  })

  it('R01.3 counts late filings by the sums the pack sets', () => {
    expect(due('R01', [], { 报备时间: '2026-03-04 08:00' }, ['penalty.晚报=50,100,dismissal'])).toEqual(['张三 晚报 50.00 fine 1'])
    expect(due('R01', [], {})).toEqual([])
  })

  it('R01.3 holds who never filed responsible for the collision', () => {
    const rows = [R01, { ...R01, 报备编号: 'B', 报备人: '李四', 报备时间: '' }]
    const judged = judge('R01', { rows, asOf: '2026-03-06' })
    expect(judged.data('A', 'collision.visit').map(d => d.responsible)).toEqual([['李四']])
    expect(judged.data('B', 'penalty.due').map(d => [d.person, d.type, d.day])).toEqual([['李四', '撞单主责', '2026-03-04']])
  })

  it('R08.5 fines a quarrel once, though the column and an event tell it', () => {
    expect(due('R08', [event('A', '客户在场争议', '2026-03-20')], { 终止原因: '客户在场争议' })).toEqual(['张三 客户在场争议 200.00 fine 1'])
    expect(due('R08', [event('A', '客户在场争议', '2026-03-20')], { 备注: '未造成影响' })).toEqual([])
  })

  it('keeps the ledger in exact cents', () => {
    const [entry] = judge('R03', { rows: [R03], events: [event('A', '违规:泄露客户', '2026-03-03')], asOf: '2026-03-31' }).review.ledger
    expect(entry).toMatchObject({ amount: 50_000, clause: 'R03.6c', source: 'event' })
  })
})

describe('findPenalty', () => {
  it.each([['虚假报备', '虚假资料'], ['虚假资料', '虚假资料'], ['打架', undefined]])('finds %s as %s', (word, type) => {
    expect(findPenalty(packOf('R06'), word)?.type).toBe(type)
  })

  it('has a clause for every ladder', () => {
    for (const policy of ['R01', 'R03', 'R06', 'R10', 'R15']) for (const penalty of packOf(policy).penalties) expect(penalty.clause).toMatch(new RegExp(`^${policy}\\.`))
  })
})
