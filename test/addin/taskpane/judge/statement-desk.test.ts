import { createStatementDesk } from '../../../../addin/taskpane/judge/statement-desk'
import { newPlan } from '../../../../addin/taskpane/plan-draft'
import { COMMISSION_HEADERS, COMMISSION_ROWS, commissionRequest, packed } from './commission-register'

const nothing = (): void => undefined

async function settled(part: Parameters<typeof commissionRequest>[0] = {}) {
  const desk = createStatementDesk()
  return { desk, answer: desk.settle(await commissionRequest(part), nothing) }
}

it('sums people and teams to the cent, the highest first', async () => {
  const { answer } = await settled()
  // 张三: 100000×3%, 50000×5% above it, and his 40 % of 30000 at 5 %; 李四: his 60 % at 3 %.
  expect(answer.statement).toMatchObject({ grand: '6640.00', lines: 4, excluded: 2, plans: ['2026'], emptyBecause: null, from: '2026-03-01', to: '2026-03-31' })
  expect(answer.statement?.people.map(({ person, team, amount, lines }) => [person, team, amount, lines])).toEqual([['张三', '一部', '6100.00', 3], ['李四', '二部', '540.00', 1]])
  expect(answer.statement?.people[0]?.part).toBe(1)
  expect(answer.statement?.people[1]?.part).toBeCloseTo(540 / 6100, 6)
  expect(answer.statement?.teams).toEqual([{ team: '一部', amount: '6100.00' }, { team: '二部', amount: '540.00' }])
})

it('traces each line from the contract to the clause', async () => {
  const { desk } = await settled()
  const lines = desk.statementLines('张三', 0, 10, 'zh-CN')
  expect(lines.map(({ contractNo, amount }) => [contractNo, amount])).toEqual([['HA', '3000.00'], ['HB', '2500.00'], ['HC', '600.00']])
  expect(lines[1]?.arithmetic).toContain('50000.00×5%=2500.00')
  expect(lines[1]?.steps.slice(0, 4).map(({ title }) => title)).toEqual(['合同', '报备', '方案', '计算'])
  expect(lines[1]?.ref).toEqual({ book: '登记.xlsx', sheet: '登记表', row: 3 })
  expect(lines[0]?.quote).not.toBeNull()
  expect(desk.statementLines('张三', 1, 1, 'en').map(({ contractNo }) => contractNo)).toEqual(['HB'])
  expect(desk.statementLines('张三', 0, 1, 'en')[0]?.steps[0]?.title).toBe('Contract')
})

it('says of each contract that earns nothing why, and what would change it', async () => {
  const { desk } = await settled()
  const excluded = desk.exclusions(0, 10, 'zh-CN')
  expect(excluded.map(({ contractNo }) => contractNo)).toEqual(['HD', 'HE'])
  expect(excluded[0]).toMatchObject({ person: '李四', signedOn: '2026-03-15', ref: { row: 5 } })
  expect(excluded[0]?.reason).toContain('J5')
  expect(excluded[0]?.remedy).toContain('补填')
  expect(excluded[1]?.reason).toContain('签约')
  expect(desk.exclusions(1, 1, 'en')[0]?.remedy).toMatch(/^To earn commission: /)
})

it('tells all mistakes of a plan and works nothing out', async () => {
  const { desk, answer } = await settled({ plans: { kind: 'file', name: 'plan.json', text: '{"id":"","base":"salary","effective":{"from":"2026-02-30","until":null}}' } })
  expect(answer.statement).toBeNull()
  expect(answer.troubles.map(({ place }) => place)).toEqual(expect.arrayContaining(['id', 'base', 'effective.from', 'tiers']))
  expect(() => desk.restate('en')).toThrow()
})

it('says why there is no commission without a plan', async () => {
  const { answer } = await settled({ plans: { kind: 'none' } })
  expect(answer.statement).toMatchObject({ grand: '0.00', lines: 0 })
  expect(answer.statement?.emptyBecause).toContain('没有提供提成方案')
})

it('settles several books together', async () => {
  const [first = [], ...others] = COMMISSION_ROWS
  const { answer } = await settled({ grids: [await packed([COMMISSION_HEADERS, first], '登记表')], companions: [{ book: '二部.xlsx', settingsSheet: null, planSheet: null, sheetNames: ['登记表'], grids: [await packed([COMMISSION_HEADERS, ...others], '登记表')] }] })
  expect(answer.statement?.grand).toBe('6640.00')
})

it('tells among its checks where the settings or plans of two books differ, as the command line does', async () => {
  const said = (months: string) => packed([['项目', '名称', '取值'], ['规则', 'protection.months', months]], '报备设置')
  const plan = (rate: string) => packed([['方案编号', '项目', '计档方式', '计档范围', '比例', '内容'], ['标准', '生效日', '', '', '', '2026-01-01'], ['', '基数', '', '', '', '合同金额'], ['', '档', '单一比例', '每份合同', rate, '']], '提成方案')
  const [first = [], ...others] = COMMISSION_ROWS
  const companion = { book: '二部.xlsx', settingsSheet: await said('2'), planSheet: await plan('4%'), sheetNames: ['登记表'], grids: [await packed([COMMISSION_HEADERS, ...others], '登记表')] }
  const { answer } = await settled({ grids: [await packed([COMMISSION_HEADERS, first], '登记表')], settingsSheet: await said('1'), planSheet: await plan('3%'), plans: { kind: 'sheet', grid: await plan('3%') }, companions: [companion] })
  const words = (answer.statement?.lists.find(({ id }) => id === 'checks')?.records ?? []).flatMap(({ values }) => values.map(({ value }) => value))
  for (const part of ['protection.months', '“标准”是“0.04”']) expect(words).toContainEqual(expect.stringContaining(part))
})

it('says the statement in another language', async () => {
  const { desk } = await settled()
  expect(desk.restate('en').packTitle).toBe('One month with a queue')
})

it('writes plans into the sheet and reads them back', async () => {
  const desk = createStatementDesk()
  const draft = { ...newPlan(2026), firstOrder: '200', tiers: { mode: 'marginal', per: 'person-month', steps: [{ upTo: '10万', rate: '3%' }, { upTo: '', rate: '0.05' }] }, overrides: [{ seller: '张三', product: '', channel: '', team: '', rate: '2%', tiers: null }] }
  const { changes, troubles } = desk.printPlanDrafts([draft], null, 'zh-CN')
  expect(troubles).toEqual([])
  const [sheet] = changes?.newSheets ?? []
  expect(sheet?.name).toBe('提成方案')
  const grid = await packed((sheet?.rows ?? []).map(row => [...row]), '提成方案')
  expect(desk.readPlanDrafts({ kind: 'sheet', grid }, 'zh-CN')).toEqual({
    troubles: [], drafts: [{ ...draft, tiers: { ...draft.tiers, steps: [{ upTo: '100000.00', rate: '3%' }, { upTo: '', rate: '5%' }] }, overrides: [{ ...draft.overrides[0], rate: '2%' }] }],
  })
  const again = desk.printPlanDrafts([{ ...draft, overrides: [] }], grid, 'zh-CN')
  expect(again.changes?.newSheets).toEqual([])
  expect(again.changes?.runs.every(({ values }) => values.length === sheet?.rows.length)).toBe(true)
})

it('tells every mistake of the form at once, each at its place', () => {
  const bad = { ...newPlan(2026), id: ' ', from: '', cap: '-5', tiers: { mode: 'marginal', per: 'contract', steps: [{ upTo: 'many', rate: '300%' }, { upTo: '', rate: '' }] } }
  const { changes, troubles } = createStatementDesk().printPlanDrafts([bad], null, 'en')
  expect(changes).toBeNull()
  expect(troubles.map(({ place }) => place)).toEqual(expect.arrayContaining(['[0].id', '[0].effective.from', '[0].cap', '[0].tiers.steps[0].upTo', '[0].tiers.steps[0].rate', '[0].tiers.steps[1].rate']))
  for (const { sentence, allowed } of troubles) expect(sentence).toContain(allowed)
})
