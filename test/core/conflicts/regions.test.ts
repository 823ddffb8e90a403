import { judge } from '../../builders/judge'
import { ROWS, type Row } from '../../builders/rows'

const found = (policy: string, change: Row, asOf: string, set: string[] = []) => judge(policy, { rows: [{ ...ROWS[policy]!, ...change }], asOf, set })

describe('regions', () => {
  it.each<[string, Row, { declared: string; computed: string }[]]>([
    ['nothing within the own region', { 工程经营方式: '☑本区域经营 □跨区域经营' }, []],
    ['nothing of a declared crossing that names its region', { 工程经营方式: '跨区域经营', 项目所在地: '重庆市沙坪坝区大学城', 所跨区域: '沙坪坝' }, []],
    ['a crossing declared as none', { 项目所在地: '重庆市南岸区南滨路' }, [{ declared: '本区域经营', computed: 'crossing' }]],
    ['none declared as a crossing', { 工程经营方式: '跨区域经营', 所跨区域: '渝北' }, [{ declared: '跨区域经营', computed: 'within' }]],
    ['a crossing that nobody declared', { 工程经营方式: '', 项目所在地: '重庆市南岸区南滨路' }, [{ declared: '', computed: 'crossing' }]],
    ['nothing undeclared within the region', { 工程经营方式: '' }, []],
    ['a crossing into another region than the place’s', { 工程经营方式: '跨区域经营', 项目所在地: '重庆市南岸区南滨路', 所跨区域: '巴南' }, [{ declared: '巴南', computed: 'crossing' }]],
  ])('R02.4 tells %s', (_, change, expected) => {
    expect(found('R02', change, '2026-03-10').data('A', 'region.undeclared').map(({ declared, computed }) => ({ declared, computed }))).toEqual(expected)
  })

  it.each<[string, string, Row, string[]]>([
    ['R04.5a a sale across regions', 'R04', { 报备人区域: '南岸' }, ['region.crossing@error']],
    ['R04.5c an allowed one', 'R04', { 报备人区域: '南岸', 跨区原因: '代购' }, ['region.crossing@notice']],
    ['R13.3 plates elsewhere', 'R13', { 上牌区域: '四川' }, ['region.crossing@warning']],
    ['R13.3 use elsewhere', 'R13', { 使用区域: '贵州' }, ['region.crossing@warning']],
    ['R13.3 a district of the own city', 'R13', { 使用区域: '渝北' }, []],
  ])('%s', (_, policy, change, expected) => {
    expect(found(policy, change, '2026-03-12').findings('A').filter(f => f.startsWith('region'))).toEqual(expected)
  })

  it('R04.5c says that an allowed crossing still awaits its approval', () => {
    const awaiting = (change: Row) => found('R04', { 报备人区域: '南岸', 跨区原因: '代购', ...change }, '2026-03-12').data('A', 'region.crossing')
    expect(awaiting({ 审批结果: '', 审批时间: '' })).toMatchObject([{ allowed: true, awaiting: true }])
    expect(awaiting({})).toMatchObject([{ allowed: true, awaiting: false }])
    expect(found('R04', { 报备人区域: '南岸' }, '2026-03-12').data('A', 'region.crossing')).toMatchObject([{ allowed: false, awaiting: false }])
  })

  it.each<[string, Row, string[], string[]]>([
    ['inside the territory', { 区域: '渝北区' }, ['territory=渝北,江北'], []],
    ['outside it', { 区域: '南岸' }, ['territory=渝北,江北'], ['region.outside-territory@warning']],
    ['anywhere where none is set', { 区域: '南岸' }, [], []],
  ])('R16.1 a customer %s', (_, change, set, expected) => {
    expect(found('R16', change, '2026-04-21', set).findings('A')).toEqual(expected)
  })

  it('says whose region a forbidden crossing went into (R04.5a)', () => {
    expect(found('R04', { 报备人区域: '南岸' }, '2026-03-12').data('A', 'attribution.decided')).toEqual([{ owner: '渝北', ground: 'region' }])
  })
})
