import { judge, line } from '../../builders/judge'
import { event, R03, R05, R08, R11, R12, R16, ROWS, type Row } from '../../builders/rows'

const after = (policy: string, asOf: string, change: Row = {}, events: Row[] = [], set: string[] = []): string =>
  line(judge(policy, { rows: [{ ...ROWS[policy]!, ...change }], asOf, set, ...(events.length ? { events } : {}) }), 'A')

describe('drawCourse', () => {
  it.each<[string, string, string, Row, string]>([
    ['R03.4a seven days, the last included', 'R03', '2026-03-08', {}, 'active 2026-03-01..2026-03-08 张三'],
    ['R03.4a over the day after', 'R03', '2026-03-09', {}, 'expired 2026-03-01..2026-03-08 null'],
    ['R03.4b ninety days from a deposit', 'R03', '2026-03-20', { 定金日期: '2026-03-05' }, 'active 2026-03-01..2026-06-03 张三'],
    ['R03.4b a deposit on the last day', 'R03', '2026-03-20', { 定金日期: '2026-03-08' }, 'active 2026-03-01..2026-06-06 张三'],
    ['R03.4b a deposit on the day of filing', 'R03', '2026-03-20', { 定金日期: '2026-03-01' }, 'active 2026-03-01..2026-05-30 张三'],
    ['R03.4b a deposit the day after revives nothing', 'R03', '2026-03-20', { 定金日期: '2026-03-09' }, 'expired 2026-03-01..2026-03-08 null'],
    ['R05.8 three months from the approval', 'R05', '2026-06-10', {}, 'active 2026-03-10..2026-06-10 张三'],
    ['R08.1 two months to the corresponding day', 'R08', '2026-05-05', {}, 'active 2026-03-05..2026-05-05 张三'],
    ['R08.1 no corresponding day', 'R08', '2026-02-28', { 报备时间: '2025-12-31' }, 'active 2025-12-31..2026-02-28 张三'],
    ['R11.5a holidays lengthen, those newly reached too', 'R11', '2026-04-08', { 报备时间: '2026-03-05' }, 'active 2026-03-05..2026-04-08 张三'],
    ['R11.5a a holiday on the start day is not counted', 'R11', '2026-06-05', { 报备时间: '2026-05-01' }, 'active 2026-05-01..2026-06-05 张三'],
    ['R16.6 valid to the opening day', 'R16', '2026-05-01', {}, 'active 2026-04-20..2026-05-01 安居分销'],
    ['R16.6 reported on the opening day itself', 'R16', '2026-05-02', { 正式报备时间: '2026-05-01' }, 'expired 2026-05-01..2026-05-01 null'],
    ['R16.6 seven days from the day after', 'R16', '2026-05-09', { 正式报备时间: '2026-05-02' }, 'active 2026-05-02..2026-05-09 安居分销'],
    ['R04.3 without end', 'R04', '2027-12-31', {}, 'active 2026-03-03.. 张三'],
  ])('%s', (_, policy, asOf, change, expected) => {
    expect(after(policy, asOf, change)).toBe(expected)
  })

  it.each<[string, string[], string]>([
    ['counts the start day', ['countStartDay=true'], '2026-03-11'],
    ['rolls a Saturday to Monday (art. 203)', ['rollLastDay=true', 'protection.days=9'], '2026-03-16'],
    ['takes days for months', ['protection.days=60'], '2026-05-04'],
  ])('%s where the pack says so', (_, set, until) => {
    expect(judge('R08', { rows: [R08], asOf: '2026-03-06', set: set.some(s => s.startsWith('protection')) ? set : [...set, 'protection.days=7'] }).of('A').expiresOn).toBe(until)
  })

  it.each<[string, string, string, string[], string]>([
    ['R05.11 twenty days before the end', 'R05', '2026-07-01', ['2026-05-21'], 'active 2026-03-10..2026-09-10 张三'],
    ['R05.11 nineteen days before', 'R05', '2026-06-01', ['2026-05-22'], 'active 2026-03-10..2026-06-10 张三'],
    ['R08.3 on the last day', 'R08', '2026-05-20', ['2026-05-05'], 'active 2026-03-05..2026-07-05 张三'],
    ['R08.3 the day after', 'R08', '2026-05-20', ['2026-05-06'], 'abandoned 2026-03-05..2026-05-05 null'],
    ['R08.3 twice', 'R08', '2026-08-01', ['2026-05-05', '2026-07-05'], 'active 2026-03-05..2026-09-05 张三'],
    ['R11.5b a month from the old end', 'R11', '2026-08-01', ['2026-07-20'], 'active 2026-06-22..2026-08-22 张三'],
    ['R11.5b not twice', 'R11', '2026-08-15', ['2026-07-20', '2026-08-10'], 'active 2026-06-22..2026-08-22 张三'],
  ])('extends %s', (_, policy, asOf, days, expected) => {
    expect(after(policy, asOf, {}, days.map(day => event('A', '延期申请', day)))).toBe(expected)
  })

  it.each<[string, string, Row[], string]>([
    ['R05.9 with a competitor’s contract', 'R05', [event('A', '竞品签约', '2026-04-05')], 'terminated 2026-03-10..2026-04-05 null'],
    ['R05.10 with false information', 'R05', [event('A', '虚假', '2026-04-05')], 'terminated 2026-03-10..2026-04-05 null'],
    ['when it is given up', 'R08', [event('A', '放弃', '2026-04-05')], 'terminated 2026-03-05..2026-04-05 null'],
    ['not with a quarrel, where no clause speaks of one', 'R03', [event('A', '客户在场争议', '2026-03-04')], 'active 2026-03-01..2026-03-08 张三'],
  ])('ends %s', (_, policy, events, expected) => {
    expect(after(policy, policy === 'R03' ? '2026-03-05' : '2026-04-10', {}, events)).toBe(expected)
  })

  it('stays signed, whatever comes after (contract §6)', () => {
    expect(after('R05', '2027-01-01', { 签约日期: '2026-06-10' }, [event('A', '竞品签约', '2026-07-01')])).toBe('signed 2026-03-10..2026-06-10 张三')
    expect(after('R05', '2027-01-01', { 签约日期: '2026-06-11' })).toBe('unprotected 2026-03-10..2026-06-10 null')
  })

  it('draws its stretches for the explanation', () => {
    const { stretches } = judge('R03', { rows: [{ ...R03, 定金日期: '2026-03-05' }], asOf: '2026-03-20' }).of('A').trace
    expect(stretches.map(({ what, from, until, clause }) => [what, from, until, clause])).toEqual([['start', '2026-03-01', '2026-03-08', 'R03.4a'], ['deposit', '2026-03-05', '2026-06-03', 'R03.4b']])
    const [stretch] = judge('R11', { rows: [{ ...R11, 报备时间: '2026-03-05' }], asOf: '2026-03-20' }).of('A').trace.stretches
    expect(stretch).toMatchObject({ plainUntil: '2026-04-05', until: '2026-04-08', holidays: ['2026-04-04', '2026-04-05', '2026-04-06'] })
  })

  it('keeps every known row of the fixtures on course', () => {
    expect(line(judge('R12', { rows: [R12], asOf: '2026-03-08' }), 'A')).toBe('active 2026-03-01..2026-03-08 安居分销')
    expect(line(judge('R05', { rows: [{ ...R05, 审批时间: '' }], asOf: '2026-03-20' }), 'A')).toBe('active 2026-03-02..2026-06-02 张三')
    expect(line(judge('R16', { rows: [{ ...R16, 开盘日期: '' }], asOf: '2026-04-27' }), 'A')).toBe('active 2026-04-20..2026-04-27 安居分销')
  })
})
