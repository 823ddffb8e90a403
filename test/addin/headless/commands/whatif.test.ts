import { aFolder, REGISTER, runHere } from '../run-here'

const folder = aFolder()
const register = folder.write('登记表.csv', REGISTER)
const plan = folder.write('plan.json', JSON.stringify({ id: '标准', effective: { from: '2026-01-01', until: null }, base: 'contractAmount', tiers: { mode: 'flat', per: 'contract', steps: [{ upTo: null, rate: '0.03' }] } }))
const whatif = (...more: readonly string[]) => runHere('whatif', register, '--policy', 'R11', ...more)

describe('whatif', () => {
  it('tells which rows flip with another number, with both reasons', async () => {
    const { json } = await whatif('--set', 'protection.months=3', '--as-of', '2026-03-25', '--json')
    expect(json).toMatchObject({ policy: 'R11', against: 'R11', set: ['protection.months=3'], asOf: '2026-03-25', rows: 4, unpaired: [], commission: null })
    const { flips, moves } = json as { flips: readonly Record<string, unknown>[]; moves: readonly unknown[] }
    expect(moves).toContainEqual({ from: 'abandoned', to: 'active', count: 1 })
    expect(flips.find(({ id }) => id === 'A3')).toMatchObject({ row: 4, commission: 'gained', before: { status: 'unprotected', basis: expect.stringContaining('2026-02-05') }, after: { status: 'signed', basis: expect.stringContaining('2026-04-17') } })
    expect(flips.map(({ id }) => id)).not.toContain('A2')
  })

  it('compares with another pack', async () => {
    const { json, status } = await whatif('--against', 'R08', '--as-of', '2026-03-25', '--json')
    expect(status).toBe(1)
    expect((json as { flips: readonly { id: string }[] }).flips.map(({ id }) => id)).toEqual(['A1', 'A2', 'A3', 'A4'])
  })

  it('tells whose commission moves', async () => {
    const { json, text } = await whatif('--set', 'protection.months=3', '--from', '2026-03-01', '--to', '2026-03-31', '--plan', plan, '--json')
    expect(text).toBe('')
    expect(json).toMatchObject({ asOf: '2026-03-31', commission: { byPerson: [{ person: '李梅', before: '0.00', after: '1500.00', difference: '1500.00' }], grand: { before: '3000.00', after: '4500.00', difference: '1500.00' } } })
    expect((await whatif('--set', 'protection.months=3', '--from', '2026-03-01', '--to', '2026-03-31', '--plan', plan)).text).toMatch(/合计 3000\.00 → 4500\.00，\+1500\.00/)
  })

  it('says so when nothing flips', async () => {
    const { json, status, text } = await whatif('--set', 'notice.days=3', '--as-of', '2026-03-25', '--json')
    expect({ status, text }).toEqual({ status: 0, text: '' })
    expect(json).toMatchObject({ flips: [], moves: [] })
    expect((await whatif('--set', 'notice.days=3', '--as-of', '2026-03-25')).text).toContain('4 条报备中有 0 条改变')
  })
})
