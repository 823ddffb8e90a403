import { judge } from '../../builders/judge'
import { R03, R08, R10, R11, type Row } from '../../builders/rows'

const filed = (id: string, who: string, day: string, change: Row = {}): Row => ({ ...R08, 报备编号: id, 报备人: who, 报备时间: day, ...change })
const B = filed('B', '李四', '2026-03-20')

describe('duplicates', () => {
  it('names the holder on the later row, and the other way round (R08.2)', () => {
    const judged = judge('R08', { rows: [B, R08], asOf: '2026-04-01' })
    expect(judged.findings('B')).toEqual(['duplicate.active@conflict>A'])
    expect(judged.findings('A')).toEqual(['duplicate.active@notice>B'])
    expect(judged.data('B', 'duplicate.active')).toMatchObject([{ holder: '张三', until: '2026-05-05', mirror: false }])
    expect(judged.data('A', 'duplicate.active')).toMatchObject([{ holder: '张三', mirror: true }])
  })

  it('tells a holder of all who came, in the order in which they filed', () => {
    const rows = [R08, filed('D', '赵六', '2026-03-22'), filed('C', '王五', '2026-03-21'), B]
    expect(judge('R08', { rows, asOf: '2026-04-01' }).findings('A')).toEqual(['duplicate.active@notice>B,C,D'])
  })

  it('says on what evidence', () => {
    expect(judge('R08', { rows: [R08, B], asOf: '2026-04-01' }).data('B', 'duplicate.active')[0]?.evidence.map(e => e.kind)).toEqual(['phone', 'company-name', 'project'])
  })

  it('calls the same party’s a repetition (contract §6)', () => {
    const judged = judge('R08', { rows: [R08, filed('B', '张三', '2026-03-20')], asOf: '2026-04-01' })
    expect(judged.findings('B')).toEqual(['duplicate.self@error>A'])
    expect(judged.findings('A')).toEqual([])
  })

  it('keeps its word after the holder has ended (contract §6)', () => {
    const judged = judge('R08', { rows: [R08, B], asOf: '2026-05-20' })
    expect([judged.of('A').status, judged.of('B').status]).toEqual(['abandoned', 'blocked'])
    expect(judged.findings('B')).toContain('duplicate.active@conflict>A')
  })

  it.each<[string, Row, string[]]>([
    ['a branch', { 客户名称: '重庆启明装饰有限公司南岸分公司' }, ['duplicate.possible@warning>A']],
    ['a slip', { 客户名称: '重庆启名装饰有限公司' }, ['duplicate.possible@warning>A']],
    ['a short name', { 客户名称: '启明装饰' }, ['duplicate.possible@warning>A']],
    ['another firm', { 客户名称: '成都望江商贸有限公司' }, []],
  ])('goes to a person: %s', (_, change, expected) => {
    const judged = judge('R08', { rows: [R08, filed('B', '李四', '2026-03-20', { 联系电话: '19900000799', ...change })], asOf: '2026-04-01' })
    expect(judged.findings('B')).toEqual(expected)
    expect(judged.of('B').status).toBe('active')
  })

  it('asks nobody about a customer whose protection has ended', () => {
    const rows = [R08, filed('B', '李四', '2026-05-06', { 客户名称: '启明装饰', 联系电话: '19900000799' })]
    expect(judge('R08', { rows, asOf: '2026-05-07' }).findings('B')).toEqual([])
  })

  it('says what would settle a possible match', () => {
    const rows = [R08, filed('B', '李四', '2026-03-20', { 客户名称: '启明装饰', 联系电话: '19900000799' })]
    expect(judge('R08', { rows, asOf: '2026-04-01' }).data('B', 'duplicate.possible')[0]?.settle).toEqual(['identityNo', 'address'])
  })

  it('never matches by a surname alone, by an equal full phone it does (common ground)', () => {
    const rows = [{ ...R03, 客户名称: '王先生' }, { ...R03, 报备编号: 'B', 客户名称: '王女士', 报备时间: '2026-03-02', 报备人: '李四' }, { ...R03, 报备编号: 'C', 客户名称: '王先生', 联系电话: '19900000299', 报备人: '王五', 地址: '江北区' }]
    const judged = judge('R03', { rows, asOf: '2026-03-03' })
    expect(['B', 'C'].map(id => judged.of(id).status)).toEqual(['blocked', 'active'])
  })

  it('refuses nothing in silence (R10, R11)', () => {
    const queue = judge('R11', { rows: [R11, { ...R11, 报备编号: 'B', 报备时间: '2026-07-01', 报备人: '李四' }], asOf: '2026-07-05' })
    expect(queue.findings('A')).toContain('duplicate.active@notice>B')
    expect(queue.findings('B').filter(f => f.startsWith('duplicate'))).toEqual([])
    const shared = judge('R10', { rows: [R10, { ...R10, 报备编号: 'B', 报备时间: '2026-03-03', 设计师: '李四', 到店时间: '' }], asOf: '2026-03-05' })
    expect(shared.findings('B')).toContain('duplicate.active@conflict>A')
  })
})
