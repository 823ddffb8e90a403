import { aFolder, REGISTER, runHere } from '../run-here'

const folder = aFolder()
const register = folder.write('登记表.csv', REGISTER)
const plan = folder.write('plan.json', JSON.stringify({ id: '标准', effective: { from: '2026-01-01', until: null }, base: 'contractAmount', tiers: { mode: 'flat', per: 'contract', steps: [{ upTo: null, rate: '0.03' }] } }))
const summary = (...more: readonly string[]) => runHere('summary', register, '--policy', 'R11', '--from', '2026-03-01', '--to', '2026-03-31', ...more)

describe('summary', () => {
  it('settles the period as contract §4 says, judged as of its last day', async () => {
    const { status, json } = await summary('--plan', plan, '--json')
    expect(status).toBe(0)
    expect(json).toMatchObject({
      period: { from: '2026-03-01', to: '2026-03-31' },
      lines: [{ id: 'A1', row: 2, person: '张强', team: '一部', contractNo: 'HT-1', base: '100000.00', amount: '3000.00', plan: '标准', why: expect.any(String) }],
      excluded: [{ id: 'A3', row: 4, clause: 'R11.5a', reason: expect.any(String) }],
      deductions: [], rewards: [], totals: { byPerson: { 张强: '3000.00' }, byTeam: { 一部: '3000.00' }, grand: '3000.00' },
    })
  })

  it('prints tables for people with the totals first', async () => {
    const { text } = await summary('--plan', plan)
    expect(text).toMatch(/^提成汇总：R11.*2026-03-01 至 2026-03-31，截至 2026-03-31\n/)
    expect(text).toMatch(/\n总计 {2}3000\.00\n/)
    expect(text).toMatch(/\n提成明细\n人员 +部门 +编号 +合同编号 +基数 +比例 +分成 +金额 +说明\n张强 +一部 +A1 +HT-1 +100000\.00/)
    expect(text).toMatch(/\n不计提成\n/)
  })

  it('says why there is nothing to pay', async () => {
    expect((await summary()).text).toMatch(/方案/)
    expect((await summary('--lang', 'en')).text).toMatch(/^Commission summary/)
  })

  it('is judged as of another day when asked', async () => {
    expect((await summary('--plan', plan, '--as-of', '2026-03-15', '--json')).json).toMatchObject({ lines: [] })
  })
})
