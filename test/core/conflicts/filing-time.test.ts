import { judge } from '../../builders/judge'
import { event, ROWS, type Row } from '../../builders/rows'

const found = (policy: string, change: Row, asOf = '2026-05-20', events: Row[] = [], set: string[] = []) =>
  judge(policy, { rows: [{ ...ROWS[policy]!, ...change }], asOf, set, ...(events.length ? { events } : {}) })
const filing = (policy: string, change: Row, asOf?: string, events?: Row[], set?: string[]): string[] =>
  found(policy, change, asOf, events, set).findings('A').filter(f => f.startsWith('filing.'))

describe('filingTime', () => {
  it.each<[string, string, Row, string[]]>([
    ['R01.1c the day before', 'R01', { 报备时间: '2026-03-03 23:00' }, []],
    ['R01.1c the day itself', 'R01', { 报备时间: '2026-03-04 00:10' }, ['filing.late@warning']],
    ['R01.1c the day after', 'R01', { 报备时间: '2026-03-05' }, ['filing.late@warning']],
    ['R01.1d with the manager’s leave', 'R01', { 报备时间: '2026-03-04 08:00', 特批: '是', 特批人: '李经理' }, []],
    ['R01.1d with leave from nobody', 'R01', { 报备时间: '2026-03-04 08:00', 特批: '是' }, ['filing.late@warning']],
    ['R01.1d with no leave', 'R01', { 报备时间: '2026-03-04 08:00', 特批: '否', 特批人: '李经理' }, ['filing.late@warning']],
    ['R05.1 after signing', 'R05', { 签约日期: '2026-03-01' }, ['filing.after-signing@error']],
    ['R05.1 on the day of signing', 'R05', { 签约日期: '2026-03-02' }, []],
    ['R05.1 an hour after signing', 'R05', { 申请日期: '2026-03-02 15:00', 签约日期: '2026-03-02 14:00' }, ['filing.after-signing@error']],
    ['R04.5b across regions, after signing', 'R04', { 报备人区域: '南岸', 跨区原因: '代购', 签约日期: '2026-03-01' }, ['filing.after-signing@error']],
    ['R09.2 on the fifth working day', 'R09', { 报备时间: '2026-03-09' }, []],
    ['R09.2 on the sixth', 'R09', { 报备时间: '2026-03-10' }, ['filing.late@warning']],
    ['R09.2 over a holiday', 'R09', { 签约日期: '2026-04-30', 报备时间: '2026-05-11' }, []],
    ['R09.2 a day later', 'R09', { 签约日期: '2026-04-30', 报备时间: '2026-05-12' }, ['filing.late@warning']],
    ['R10.1 an hour ahead', 'R10', { 到店时间: '2026-03-02 09:00' }, []],
    ['R10.1 a minute less', 'R10', { 到店时间: '2026-03-02 08:59' }, ['filing.late@notice']],
    ['R10.1 without an hour on the same day', 'R10', { 报备时间: '2026-03-02', 到店时间: '2026-03-02' }, []],
    ['R10.4 a walk-in, whom nobody reports', 'R10', { 渠道: '自行到访', 到店时间: '2026-03-02 08:00' }, []],
    ['R14.4 an important customer the same day', 'R14', { 重要客户: '是', 首次接触时间: '2026-03-03' }, []],
    ['R14.4 an important customer the day after', 'R14', { 重要客户: '是' }, ['filing.late@warning']],
    ['R14.4 any other customer', 'R14', { 重要客户: '否' }, []],
    ['R16.2 the day before', 'R16', {}, []],
    ['R16.2 the day itself', 'R16', { 预报备时间: '2026-04-20' }, ['filing.same-day@warning']],
    ['R16.2 no pre-report', 'R16', { 预报备时间: '' }, []],
  ])('%s', (_, policy, change, expected) => expect(filing(policy, change)).toEqual(expected))

  it('names the day on which it was due', () => {
    expect(found('R09', { 报备时间: '2026-03-10' }).data('A', 'filing.late')).toEqual([{ due: '2026-03-09', against: 'signing', minutes: null }])
    expect(found('R01', { 报备时间: '2026-03-04' }).data('A', 'filing.late')).toEqual([{ due: '2026-03-03', against: 'visit', minutes: null }])
    expect(found('R10', { 到店时间: '2026-03-02 08:30' }).data('A', 'filing.late')).toEqual([{ due: null, against: 'visit-hour', minutes: 30 }])
  })

  it('takes an arrival for the visit of a mere pre-report (R16.2)', () => {
    const announced: Row = { 正式报备时间: '', 客户签字: '', 预报备时间: '2026-05-05' }
    expect(filing('R16', announced, '2026-05-06', [event('A', '到访', '2026-05-05')])).toEqual(['filing.same-day@warning'])
    expect(filing('R16', { ...announced, 到访时间: '2026-05-06' }, '2026-05-06')).toEqual([])
  })

  it.each<[string, Row, string[], string[]]>([
    ['a named reporter', {}, ['reporters.安居分销=张三,王五'], []],
    ['somebody else', { 报备人: '赵六' }, ['reporters.安居分销=张三,王五'], ['filing.reporter@warning']],
    ['the reporter before the seller', { 报备专员: '赵六' }, ['reporters.安居分销=张三'], ['filing.reporter@warning']],
    ['anybody of a unit without a list', { 报备人: '赵六' }, ['reporters.乐家分销=李四'], []],
  ])('R16.2 takes reports from %s', (_, change, set, expected) => expect(filing('R16', change, '2026-05-01', [], set)).toEqual(expected))

  it('says which years have no published holidays (R09.2)', () => {
    expect(found('R09', { 签约日期: '2030-03-04', 报备时间: '2030-03-05' }, '2030-03-06').data('A', 'calendar.unpublished')).toEqual([{ years: [2030] }])
  })
})
