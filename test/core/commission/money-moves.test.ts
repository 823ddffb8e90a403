import { TWO_STEPS, byPerson, event, fen, lineTexts, plan, statement, tiers, yuan } from './fixtures'

const HA = { id: 'A', signed: '2026-03-05', contractNo: 'HA', amount: '100000' }
const APRIL = { from: '2026-04-01', to: '2026-04-30' }

describe('refunds', () => {
  test('R03.3: a sale and its full refund come to nothing', () => {
    const summary = statement({ rows: [{ ...HA, refund: '100000', refundAt: '2026-03-20' }] })
    expect(lineTexts(summary)).toEqual(['HA sale 张三 3000.00', 'HA refund 张三 -3000.00'])
    expect(summary.totals.grand).toBe(0)
  })

  test('R03.3: a refund in April leaves March as it was and is taken in April, at the contract’s own rates', () => {
    const rows = [{ ...HA, amount: '150000', refund: '30000', refundAt: '2026-04-10' }]
    const plans = [plan({ tiers: tiers('marginal', 'contract', ...TWO_STEPS) })]
    expect(lineTexts(statement({ rows, plans }))).toEqual(['HA sale 张三 5500.00'])
    expect(lineTexts(statement({ rows, plans, ...APRIL }))).toEqual(['HA refund 张三 -1100.00'])
  })

  test('R03.3: the rates of a plan that has ended still hold for the refund of what was signed under it', () => {
    const plans = [plan({ id: 'old', effective: { from: '2026-01-01', until: '2026-03-31' } }), plan({ id: 'new', effective: { from: '2026-04-01', until: null }, tiers: { mode: 'flat', per: 'contract', steps: [{ upTo: null, rate: '0.09' }] } })]
    const { lines } = statement({ rows: [{ ...HA, refund: '100000', refundAt: '2026-04-10' }], plans, ...APRIL })
    expect(lines).toMatchObject([{ rate: '0.03', amount: fen('-3000'), trace: { base: fen('-100000') }, earned: [{ table: { source: { id: 'old' } } }] }])
  })

  test('R03.3: a refund does not move the steps of the month’s other contracts', () => {
    const rows = [{ ...HA, amount: '80000', refund: '80000', refundAt: '2026-03-31' }, { id: 'B', signed: '2026-03-06', contractNo: 'HB', amount: '70000' }]
    expect(lineTexts(statement({ rows, plans: [plan({ tiers: tiers('marginal', 'person-month', ...TWO_STEPS) })] }))).toEqual(['HA sale 张三 2400.00', 'HA refund 张三 -2400.00', 'HB sale 张三 3100.00'])
  })

  test('R03.3: partial refunds are proportional, each rounded once, and the last takes what is left', () => {
    const events = ['06', '07', '08'].map((on, at) => event('A', 'refund', `2026-03-${on}`, at < 2 ? '33.33' : '33.34'))
    expect(lineTexts(statement({ rows: [{ ...HA, amount: '100' }], events, plans: [plan({ tiers: { mode: 'flat', per: 'contract', steps: [{ upTo: null, rate: '0.005' }] } })] })))
      .toEqual(['HA sale 张三 0.50', 'HA refund 张三 -0.17', 'HA refund 张三 -0.17', 'HA refund 张三 -0.16'])
  })

  test('R03.6d: everyone who shared gives back, and to the cent what he got', () => {
    const rows = [{ ...HA, amount: '100.33', share: '张三50%;李四50%' }]
    const events = [event('A', 'refund', '2026-03-10', '50.11'), event('A', 'refund', '2026-03-11', '50.22')]
    expect(byPerson(statement({ rows, events }))).toEqual({ 张三: '0.00', 李四: '0.00' })
  })

  test('R03.3: the bonus goes back with the full refund only', () => {
    const plans = [plan({ bonus: [{ when: 'firstOrder', amount: '200.00' }] })]
    expect(lineTexts(statement({ rows: [{ ...HA, refund: '50000', refundAt: '2026-03-20' }], plans }))).toEqual(['HA sale 张三 3200.00', 'HA refund 张三 -1500.00'])
    expect(lineTexts(statement({ rows: [{ ...HA, refund: '100000', refundAt: '2026-03-20' }], plans }))).toEqual(['HA sale 张三 3200.00', 'HA refund 张三 -3200.00'])
  })

  test('R03.3: what the cap cut off is not clawed back', () => {
    expect(byPerson(statement({ rows: [{ ...HA, refund: '50000', refundAt: '2026-03-20' }], plans: [plan({ cap: '1000.00' })] }))).toEqual({ 张三: '500.00' })
  })

  test('R03.3: column and event say the same refund once', () => {
    const events = [event('A', 'refund', '2026-03-20', '40000')]
    expect(byPerson(statement({ rows: [{ ...HA, refund: '40000', refundAt: '2026-03-20' }], events }))).toEqual({ 张三: '1800.00' })
    expect(byPerson(statement({ rows: [{ ...HA, refund: '40000' }], events }))).toEqual({ 张三: '1800.00' })
  })

  test('R03.3: a plan without claw-back tells of the refund instead', () => {
    const { totals, checks } = statement({ rows: [{ ...HA, refund: '40000', refundAt: '2026-03-20' }], plans: [plan({ clawback: false })] })
    expect(totals.grand).toBe(fen('3000'))
    expect(checks).toMatchObject([{ kind: 'refund-not-clawed', data: { amount: '40000.00' } }])
  })

  test.each([
    ['more than the contract', { refund: '120000', refundAt: '2026-03-20' }, [], '0.00', 'refund-over-contract'],
    ['without a day', { refund: '40000' }, [], '1800.00', 'refund-undated'],
    ['before the signing', { refund: '40000', refundAt: '2026-03-01' }, [], '1800.00', 'money-before-signing'],
    ['with a minus', { refund: '-40000', refundAt: '2026-03-20' }, [], '1800.00', 'amount-negative'],
    ['without an amount', {}, [event('A', 'refund', '2026-03-20')], '0.00', 'event-without-amount'],
    ['entered twice', {}, [event('A', 'refund', '2026-03-20', '40000'), event('A', 'refund', '2026-03-20', '40000')], '1800.00', 'event-twice'],
    ['that column and events tell differently', { refund: '10000' }, [event('A', 'refund', '2026-03-20', '40000')], '1800.00', 'flat-and-events'],
  ])('R03.3: a refund %s is read the safe way and told', (_, row, events, expected, kind) => {
    const { totals, checks } = statement({ rows: [{ ...HA, ...row }], events })
    expect(yuan(totals.grand)).toBe(expected)
    expect(checks.map((check) => check.kind)).toEqual([kind])
  })

  test('R03.3: a refund that cannot be read keeps the contract back', () => {
    const troubles = [{ field: 'refundAmount', cell: 'K2', trouble: 'unreadable', expected: 'amount', shown: '一半' }] as const
    expect(statement({ rows: [{ ...HA, troubles }] })).toMatchObject({ lines: [], excluded: [{ code: 'unreadable', field: 'refundAmount' }], checks: [{ kind: 'money-unreadable', data: { cell: 'K2' } }] })
  })
})

describe('pay on receipt', () => {
  const plans = [plan({ pay: 'onReceipt' })]
  const events = [event('A', 'receipt', '2026-03-10', '30000'), event('A', 'receipt', '2026-03-20', '30000'), event('A', 'receipt', '2026-04-02', '40000')]

  test('R03.3: each receipt pays its part of the contract’s commission in its own month', () => {
    expect(lineTexts(statement({ rows: [HA], plans, events }))).toEqual(['HA receipt 张三 900.00', 'HA receipt 张三 900.00'])
    expect(lineTexts(statement({ rows: [HA], plans, events, ...APRIL }))).toEqual(['HA receipt 张三 1200.00'])
  })

  test('R03.3: the last receipt takes what earlier roundings left', () => {
    const thirds = ['10', '11', '12'].map((on, at) => event('A', 'receipt', `2026-03-${on}`, at < 2 ? '33.33' : '33.34'))
    expect(lineTexts(statement({ rows: [{ ...HA, amount: '100' }], events: thirds, plans: [plan({ pay: 'onReceipt', tiers: { mode: 'flat', per: 'contract', steps: [{ upTo: null, rate: '0.05' }] } })] })))
      .toEqual(['HA receipt 张三 1.67', 'HA receipt 张三 1.67', 'HA receipt 张三 1.66'])
  })

  test('R03.3: never more than the contract in all', () => {
    const { totals, checks } = statement({ rows: [HA], plans, events: [event('A', 'receipt', '2026-03-10', '90000'), event('A', 'receipt', '2026-03-11', '90000')] })
    expect(totals.grand).toBe(fen('3000'))
    expect(checks).toMatchObject([{ kind: 'receipt-over-contract', data: { received: '180000.00', contract: '100000.00' } }])
  })

  test('R03.3: a receipt without a day counts in the month of signing, one before the signing on its day', () => {
    expect(lineTexts(statement({ rows: [{ ...HA, received: '50000' }], plans }))).toEqual(['HA receipt 张三 1500.00'])
    expect(statement({ rows: [HA], plans, events: [event('A', 'receipt', '2026-02-10', '50000')] })).toMatchObject({ lines: [{ amount: fen('1500'), trace: { day: '2026-03-05' } }], checks: [{ kind: 'money-before-signing' }] })
  })

  test('R03.3: what was received and refunded comes to nothing', () => {
    const back = [...events.slice(0, 2), event('A', 'refund', '2026-03-25', '60000')]
    expect(lineTexts(statement({ rows: [HA], plans, events: back }))).toEqual(['HA receipt 张三 900.00', 'HA receipt 张三 900.00', 'HA refund 张三 -1800.00'])
  })

  test('R03.3: an undated total beside dated receipts is their sum, not more money', () => {
    expect(statement({ rows: [{ ...HA, received: '100000' }], plans, events })).toMatchObject({ totals: { grand: fen('1800') }, checks: [] })
  })

  test('R03.3: a receipt with a minus is not used, and told', () => {
    expect(statement({ rows: [HA], plans, events: [event('A', 'receipt', '2026-03-10', '-5')] })).toMatchObject({ lines: [], checks: [{ kind: 'amount-negative' }, { kind: 'awaiting-receipt' }] })
  })
})

describe('what was received as the base', () => {
  const events = [event('A', 'receipt', '2026-03-10', '80000'), event('A', 'receipt', '2026-04-02', '70000')]
  const row = { ...HA, amount: '150000' }

  test('R03.3: each receipt earns in its own month, the contract’s steps fill with what came in', () => {
    const plans = [plan({ base: 'receivedAmount', tiers: tiers('marginal', 'contract', ...TWO_STEPS) })]
    expect(lineTexts(statement({ rows: [row], events, plans }))).toEqual(['HA receipt 张三 2400.00'])
    expect(lineTexts(statement({ rows: [row], events, plans, ...APRIL }))).toEqual(['HA receipt 张三 3100.00'])
  })

  test('R03.3: whole-amount steps make good what earlier receipts were paid', () => {
    const plans = [plan({ base: 'receivedAmount', tiers: tiers('whole', 'contract', ...TWO_STEPS) })]
    expect(lineTexts(statement({ rows: [row], events, plans }))).toEqual(['HA receipt 张三 2400.00'])
    expect(lineTexts(statement({ rows: [row], events, plans, ...APRIL }))).toEqual(['HA rerate 张三 1600.00', 'HA receipt 张三 3500.00'])
  })

  test('R03.3: money that comes back after a refund earns what was clawed back, not a second commission', () => {
    const again = [...events, event('A', 'refund', '2026-04-10', '30000'), event('A', 'receipt', '2026-04-20', '30000')]
    const plans = [plan({ base: 'receivedAmount', tiers: tiers('marginal', 'contract', ...TWO_STEPS) })]
    expect(lineTexts(statement({ rows: [row], events: again, plans, from: '2026-03-01', to: '2026-04-30' }))).toEqual(['HA receipt 张三 2400.00', 'HA receipt 张三 3100.00', 'HA refund 张三 -1100.00', 'HA receipt 张三 1100.00'])
  })

  test('R03.3: a month’s steps fill with what the month brought', () => {
    const rows = [row, { id: 'B', signed: '2026-01-05', contractNo: 'HB', amount: '90000' }]
    const plans = [plan({ base: 'receivedAmount', tiers: tiers('marginal', 'person-month', ...TWO_STEPS) })]
    expect(lineTexts(statement({ rows, plans, events: [...events, event('B', 'receipt', '2026-03-11', '40000')] }))).toEqual(['HA receipt 张三 2400.00', 'HB receipt 张三 1600.00'])
  })
})
