import { judge } from '../../builders/judge'
import { event, R03, R04, R05, R11, R15, type Row } from '../../builders/rows'

const attributions = (policy: string, rows: Row[], asOf: string, events: Row[] = []): Record<string, string[]> => {
  const judged = judge(policy, { rows, asOf, ...(events.length ? { events } : {}) })
  return Object.fromEntries(rows.map(row => [row.报备编号, judged.findings(String(row.报备编号)).filter(f => /^(attribution|walkin)\./.test(f))]))
}

describe('reportAttribution', () => {
  it('tells an assignment on every row of the customer (R15.1)', () => {
    const rows = [R15, { ...R15, 报备编号: 'B', 报备时间: '2026-03-05', 报备人: '李四' }]
    expect(attributions('R15', rows, '2026-03-10', [event('A', '分配', '2026-03-06', { 人员: '王五' })])).toEqual({ A: ['attribution.decided@notice'], B: ['attribution.decided@notice>A'] })
  })

  it('tells the customer’s choice on both rows (R03.4c)', () => {
    const rows = [{ ...R03, 最近跟进: '2026-03-10' }, { ...R03, 报备编号: 'B', 报备时间: '2026-03-11', 报备人: '李四', 最近跟进: '' }]
    expect(attributions('R03', rows, '2026-03-12')).toEqual({ A: ['attribution.customer-choice@notice>B'], B: ['attribution.customer-choice@conflict>A'] })
    expect(attributions('R03', rows, '2026-03-19')).toEqual({ A: [], B: [] })
  })

  it.each<[string, Row, Row[]]>([
    ['followed up within protection only', { 最近跟进: '2026-03-08' }, []],
    ['followed up after the other had registered', { 最近跟进: '2026-03-12' }, []],
    ['not followed up', {}, []],
  ])('tells no choice where the first %s (R03.4c)', (_, change, events) => {
    const rows = [{ ...R03, ...change }, { ...R03, 报备编号: 'B', 报备时间: '2026-03-11', 报备人: '李四', 最近跟进: '' }]
    expect(attributions('R03', rows, '2026-03-13', events)).toEqual({ A: [], B: [] })
  })

  it('has no choice to offer to the same seller (R03.4c)', () => {
    const rows = [{ ...R03, 最近跟进: '2026-03-10' }, { ...R03, 报备编号: 'B', 报备时间: '2026-03-11', 最近跟进: '' }]
    expect(attributions('R03', rows, '2026-03-12')).toEqual({ A: [], B: [] })
  })

  it('gives a forbidden crossing to the region unless somebody holds the customer (R04.5a)', () => {
    const crossing = { ...R04, 报备人区域: '南岸' }
    expect(attributions('R04', [crossing], '2026-03-12')).toEqual({ A: ['attribution.decided@notice'] })
    expect(attributions('R04', [crossing, { ...R04, 报备编号: 'B', 报备人: '李四' }], '2026-03-12')).toEqual({ A: [], B: [] })
  })

  it('ranks applicants that hang together as one group, each once (R05.3)', () => {
    const applied = (id: string, change: Row): Row => ({ ...R05, 报备编号: id, 报备人: `申请人${id}`, 审批结果: '', 审批时间: '', ...change })
    const rows = [applied('A', {}), applied('B', { 客户名称: '成都望江商贸有限公司' }), applied('C', { 客户名称: '成都望江商贸有限公司', 联系电话: '19900000499', 预计签约金额: '1' })]
    const found = attributions('R05', rows, '2026-03-09')
    for (const list of Object.values(found)) expect(list.filter(f => f.startsWith('attribution.ranked'))).toHaveLength(1)
  })

  it('ranks a holder and those behind it (R11.4), no ended one', () => {
    const rows = [R11, { ...R11, 报备编号: 'B', 报备时间: '2026-07-01', 报备人: '李四' }]
    expect(attributions('R11', rows, '2026-07-05')).toEqual({ A: ['attribution.ranked@notice>B'], B: ['attribution.ranked@notice>A'] })
    expect(attributions('R11', rows, '2026-07-23')).toEqual({ A: [], B: [] })
  })
})
