import { judge } from '../../builders/judge'
import { event, R03, R08, R10, R11, type Row } from '../../builders/rows'

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

  describe('of a customer given to another than its filer (R04.3, R15.1)', () => {
    const A: Row = { 报备编号: 'A', 报备时间: '2026-03-02', 客户名称: '重庆启明装饰有限公司', 项目名称: '总部装修', 客户需求: '空压机 2 台', 报备人: '张三' }
    const rows = [A, { ...A, 报备编号: 'B', 报备人: '王五', 报备时间: '2026-03-10' }, { ...A, 报备编号: 'C', 报备人: '王五', 报备时间: '2026-03-04' }, { ...A, 报备编号: 'D', 报备人: '李四', 报备时间: '2026-03-10' }, { ...A, 报备编号: 'E', 报备时间: '2026-03-10' }]
    const events = [event('A', '分配', '2026-03-06', { 人员: '王五' })]
    const judged = judge('R15', { rows, events, asOf: '2026-03-12' })

    it('refuses every further row', () => expect(rows.map(row => judged.of(String(row.报备编号)).status)).toEqual(['active', 'blocked', 'blocked', 'blocked', 'blocked']))

    it('is the assignee’s own when he files it afterwards', () => {
      expect(judged.findings('B').filter(f => f.startsWith('duplicate'))).toEqual(['duplicate.self@error>A'])
      expect(judged.data('B', 'duplicate.self')).toEqual([{ until: null, filedBy: '张三' }])
    })

    it('stays another’s where he had filed before it was given to him, and says whose it is now', () => expect(judged.data('C', 'duplicate.active')).toMatchObject([{ holder: '张三', owner: '王五' }]))
    it('names whose it is to a third', () => expect(judged.data('D', 'duplicate.active')).toMatchObject([{ holder: '张三', owner: '王五' }]))
    it('names whose it is to its filer', () => expect(judged.data('E', 'duplicate.self')).toEqual([{ until: null, owner: '王五' }]))

    it('keeps its word when the customer goes on to another, or is given up', () => {
      const later = judge('R15', { rows, events: [...events, event('A', '分配', '2026-03-13', { 人员: '赵六' })], asOf: '2026-03-14' })
      expect(later.data('B', 'duplicate.self')).toEqual([{ until: null, filedBy: '张三', owner: '赵六' }])
      const over = judge('R15', { rows, events: [...events, event('A', '放弃', '2026-03-13')], asOf: '2026-03-14' })
      expect(over.data('B', 'duplicate.self')).toEqual([{ until: '2026-03-13', filedBy: '张三' }])
      expect(over.data('D', 'duplicate.active')[0]?.owner).toBeUndefined()
    })
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
