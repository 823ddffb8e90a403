import { explainLine } from '../../../core/commission/explain-line'
import { lineSource } from '../../../core/commission/line'
import { TWO_STEPS, byPerson, event, fen, fine, lineTexts, plan, statement, tiers, time, yuan } from './fixtures'

const HA = { id: 'A', signed: '2026-03-05', contractNo: 'HA', amount: '100000' }
const HB = { id: 'B', signed: '2026-03-06', contractNo: 'HB', amount: '70000' }

describe('a statement of signed contracts', () => {
  test('R03.3: a flat rate of the contract', () => {
    const { totals, lines, emptyBecause } = statement({ rows: [HA] })
    expect(totals).toEqual({ byPerson: { 张三: fen('3000') }, byTeam: { 一部: fen('3000') }, withoutTeam: 0, grand: fen('3000') })
    expect(lines).toMatchObject([{ rate: '0.03', share: '100%', clause: 'R03.3', trace: { base: fen('100000') } }])
    expect(emptyBecause).toBeNull()
  })

  test.each([
    ['marginal', '150000', '5500.00'], ['marginal', '100000', '3000.00'], ['marginal', '100000.01', '3000.00'], ['marginal', '0.50', '0.02'],
    ['whole', '150000', '7500.00'], ['whole', '100000', '3000.00'], ['whole', '100000.01', '5000.00'],
  ] as const)('R03.3: %s tiers of %s yuan pay %s', (mode, amount, expected) => {
    expect(byPerson(statement({ rows: [{ ...HA, amount }], plans: [plan({ tiers: tiers(mode, 'contract', ...TWO_STEPS) })] }))).toEqual({ 张三: expected })
  })

  test('R03.3: tiers over a month fill in the order of signing, whatever the order of rows', () => {
    const rows = [HB, { ...HA, amount: '80000', signed: '2026-03-04' }]
    expect(lineTexts(statement({ rows, plans: [plan({ tiers: tiers('marginal', 'person-month', ...TWO_STEPS) })] }))).toEqual(['HB sale 张三 3100.00', 'HA sale 张三 2400.00'])
  })

  test('R03.3: on one day the time of day decides, then the number', () => {
    const plans = [plan({ tiers: tiers('marginal', 'person-month', ...TWO_STEPS) })]
    const [late, early] = [{ ...HB, signed: '2026-03-04 15:00' }, { ...HA, amount: '80000', signed: '2026-03-04 09:00' }]
    expect(lineTexts(statement({ rows: [late, early], plans }))).toEqual(['HB sale 张三 3100.00', 'HA sale 张三 2400.00'])
    expect(lineTexts(statement({ rows: [{ ...HB, id: '10', signed: '2026-03-04' }, { ...HA, id: '9', amount: '80000', signed: '2026-03-04' }], plans }))).toEqual(['HB sale 张三 3100.00', 'HA sale 张三 2400.00'])
  })

  test('R03.3: tiers over a month start anew with the month, over a quarter and a year they do not', () => {
    const rows = [{ ...HA, amount: '80000', signed: '2026-02-10' }, HB]
    const feb = (per: string): readonly string[] => lineTexts(statement({ rows, plans: [plan({ tiers: tiers('marginal', per, ...TWO_STEPS) })] }))
    expect(feb('person-month')).toEqual(['HB sale 张三 2100.00'])
    expect(feb('person-quarter')).toEqual(['HB sale 张三 3100.00'])
    expect(feb('person-year')).toEqual(['HB sale 张三 3100.00'])
  })

  test('R03.3: whole-amount tiers over a month pay the whole month at the rate reached', () => {
    const rows = [{ ...HA, amount: '80000', signed: '2026-03-04' }, HB]
    expect(lineTexts(statement({ rows, plans: [plan({ tiers: tiers('whole', 'person-month', ...TWO_STEPS) })] }))).toEqual(['HA sale 张三 4000.00', 'HB sale 张三 3500.00'])
  })

  test('R03.3: whole-amount tiers over a quarter make good what earlier months were paid', () => {
    const rows = [{ ...HA, amount: '80000', signed: '2026-02-10' }, HB]
    const plans = [plan({ tiers: tiers('whole', 'person-quarter', ...TWO_STEPS) })]
    expect(lineTexts(statement({ rows, plans, from: '2026-02-01', to: '2026-02-28' }))).toEqual(['HA sale 张三 2400.00'])
    expect(lineTexts(statement({ rows, plans }))).toEqual(['HA rerate 张三 1600.00', 'HB sale 张三 3500.00'])
    expect(lineTexts(statement({ rows, plans, from: '2026-01-01' }))).toEqual(['HA sale 张三 4000.00', 'HB sale 张三 3500.00'])
    expect(lineTexts(statement({ rows, plans, from: '2026-03-06' }))).toEqual(['HA rerate 张三 1600.00', 'HB sale 张三 3500.00'])
    expect(lineTexts(statement({ rows, plans, from: '2026-03-07' }))).toEqual([])
  })

  test('R03.3: what earlier months were paid is taken back where the rates reached leave less than the split fixes', () => {
    const rows = [{ ...HA, amount: '80000', signed: '2026-02-10', share: '张三3000元;李四其余' }, { ...HB, amount: '60000', seller: '李四' }]
    const falling = tiers('whole', 'person-quarter', ['100000', '0.05'], [null, '0.03'])
    const of = (from: string, to: string) => statement({ rows, plans: [plan({ tiers: falling })], from, to })
    const [february, march, both] = [of('2026-02-01', '2026-02-28'), of('2026-03-01', '2026-03-31'), of('2026-02-01', '2026-03-31')]
    expect(lineTexts(february)).toEqual(['HA sale 张三 3000.00', 'HA sale 李四 1000.00'])
    expect(lineTexts(march)).toEqual(['HA rerate 张三 -3000.00', 'HA rerate 李四 -1000.00', 'HB sale 李四 1800.00'])
    expect(lineTexts(both)).toEqual(['HB sale 李四 1800.00'])
    expect([february, march, both].map(({ excluded }) => excluded.map(({ code }) => code))).toEqual([[], ['split-too-large'], ['split-too-large']])
    expect(march.lines.map((line) => [explainLine(line, 'zh-CN'), explainLine(line, 'en')])[0]).toEqual([
      expect.stringContaining('分成约定的固定金额已超过合同提成，全部扣回 -4000.00'), expect.stringContaining('less than the split fixes, so all of it is taken back: -4000.00'),
    ])
  })

  test('R03.6d: a split that fixes too much is told in the period whose receipts it keeps back, and in no other', () => {
    const rows = [{ ...HA, signed: '2026-02-10', share: '张三50000元;李四其余' }]
    const plans = [plan({ pay: 'onReceipt' })]
    const events = [event('A', 'receipt', '2026-03-10', '50000')]
    const codes = (from: string, to: string) => statement({ rows, plans, events, from, to }).excluded.map(({ code }) => code)
    expect(codes('2026-03-01', '2026-03-31')).toEqual(['split-too-large'])
    expect(codes('2026-04-01', '2026-04-30')).toEqual([])
  })

  test('R03.3: the version in force on the day of signing holds', () => {
    const plans = [plan({ id: 'old', effective: { from: '2026-01-01', until: '2026-03-05' } }), plan({ id: 'new', effective: { from: '2026-03-06', until: null }, tiers: { mode: 'flat', per: 'contract', steps: [{ upTo: null, rate: '0.04' }] } })]
    const { lines } = statement({ rows: [HA, HB], plans })
    expect(lines.map((line) => `${lineSource(line)?.id} ${yuan(line.amount)}`)).toEqual(['old 3000.00', 'new 2800.00'])
  })

  test('R03.3: a contract that no version covers is excluded, not paid nothing', () => {
    const { lines, excluded, checks, emptyBecause } = statement({ rows: [HA, HB], plans: [plan({ effective: { from: '2026-01-01', until: '2026-03-05' } })] })
    expect(lines).toHaveLength(1)
    expect(excluded).toMatchObject([{ id: 'B', code: 'no-rate', clause: 'R03.3' }])
    expect(checks).toMatchObject([{ kind: 'plan-ends-early', data: { plan: 'p', until: '2026-03-05' } }])
    expect(emptyBecause).toBeNull()
  })

  test.each([
    ['margin', { margin: '20000' }, {}, '600.00'],
    ['fixed', { amount: '100000' }, { fixed: '500.00', tiers: { mode: 'flat', per: 'contract', steps: [{ upTo: null, rate: '1' }] } }, '500.00'],
    ['receivedAmount', { amount: '100000', received: '60000' }, {}, '1800.00'],
    ['contractAmount', { amount: '100000', received: '60000' }, { pay: 'onReceipt' }, '1800.00'],
    ['contractAmount', { amount: '100000' }, { cap: '2000.00' }, '2000.00'],
    ['contractAmount', { amount: '100' }, { floor: '50.00' }, '50.00'],
    ['contractAmount', { amount: '100000' }, { cap: '2000.00', bonus: [{ when: 'firstOrder', amount: '200.00' }] }, '2200.00'],
  ])('R03.3: base %s with %j and %j pays %s', (base, row, changes, expected) => {
    expect(byPerson(statement({ rows: [{ id: 'A', signed: '2026-03-05', ...row }], plans: [plan({ base, ...changes })] }))).toEqual({ 张三: expected })
  })

  test('R03.3: the most specific override holds; of equally specific ones seller, product, channel, team in this order', () => {
    const rate = (when: Readonly<Record<string, string>>, is: string): unknown => ({ when, rate: is })
    const overrides = [rate({ team: '一部' }, '0.01'), rate({ product: 'X1' }, '0.02'), rate({ seller: '李四' }, '0.04'), rate({ team: '一部', product: 'X1' }, '0.05'), rate({ channel: '线上' }, '0.06')]
    const of = (row: object): string => yuan(statement({ rows: [{ ...HA, ...row }], plans: [plan({ overrides })] }).totals.grand)
    expect(of({ team: '二部' })).toBe('3000.00')
    expect(of({})).toBe('1000.00')
    expect(of({ product: 'X1', team: '二部' })).toBe('2000.00')
    expect(of({ product: 'X1' })).toBe('5000.00')
    expect(of({ seller: '李 四', team: '二部', product: 'X1' })).toBe('4000.00')
    expect(of({ product: 'X1', channel: '线上', team: '二部' })).toBe('2000.00')
    expect(of({ product: 'Y2、X1', team: '二部' })).toBe('2000.00')
  })

  test('R03.3: of two overrides with the same conditions the later one holds', () => {
    const plans = [plan({ overrides: [{ when: { team: '一部' }, rate: '0.01' }, { when: { team: '一部' }, rate: '0.02' }] })]
    expect(byPerson(statement({ rows: [HA], plans }))).toEqual({ 张三: '2000.00' })
  })

  test('R03.3: an override may bring tiers of its own, which fill apart from the plan’s', () => {
    const plans = [plan({ tiers: tiers('marginal', 'person-month', ...TWO_STEPS), overrides: [{ when: { product: 'X1' }, tiers: tiers('marginal', 'person-month', ['50000', '0.01'], [null, '0.10']) }] })]
    expect(lineTexts(statement({ rows: [{ ...HA, amount: '80000', product: 'X1' }, HB], plans }))).toEqual(['HA sale 张三 3500.00', 'HB sale 张三 2100.00'])
  })
})

describe('first-order bonus', () => {
  const plans = [plan({ bonus: [{ when: 'firstOrder', amount: '200.00' }] })]

  test('R03.3: goes to the customer’s first signed contract in the register, whenever it was', () => {
    const rows = [{ ...HA, customer: '甲' }, { ...HB, customer: '甲' }, { id: 'C', signed: '2026-03-09', contractNo: 'HC', amount: '100', customer: '乙' }, { id: 'D', signed: '2025-12-01', contractNo: 'HD', amount: '100', customer: '乙' }]
    expect(lineTexts(statement({ rows, plans }))).toEqual(['HA sale 张三 3200.00', 'HB sale 张三 2100.00', 'HC sale 张三 3.00'])
  })

  test('R03.3: the engine’s customers decide where it knows them', () => {
    expect(lineTexts(statement({ rows: [{ ...HA, customer: '甲' }, { ...HB, customer: '乙' }], plans, customerOf: () => 7 }))).toEqual(['HA sale 张三 3200.00', 'HB sale 张三 2100.00'])
  })

  test('R03.6d: is shared like the commission', () => {
    expect(byPerson(statement({ rows: [{ ...HA, share: '张三60%;李四40%' }], plans }))).toEqual({ 张三: '1920.00', 李四: '1280.00' })
  })
})

describe('splits', () => {
  test.each([
    ['张三60%;李四40%', '100000', { 张三: '1800.00', 李四: '1200.00' }],
    ['张三1/3;李四1/3;王五1/3', '10000.33', { 张三: '100.01', 李四: '100.00', 王五: '100.00' }],
    ['张三50%;李四50%', '100.33', { 张三: '1.51', 李四: '1.50' }],
    ['李四50%;张三50%', '100.33', { 张三: '1.50', 李四: '1.51' }],
    ['张三500元;李四其余', '100000', { 张三: '500.00', 李四: '2500.00' }],
    ['张三500元;李四60%;王五其余', '100000', { 张三: '500.00', 李四: '1800.00', 王五: '700.00' }],
  ])('R03.6d: %s of %s', (share, amount, expected) => {
    expect(byPerson(statement({ rows: [{ ...HA, amount, share }] }))).toEqual(expected)
  })

  test.each([
    ['张三60%;李四30%', 'split-not-whole'], ['张三60%;李四60%', 'split-not-whole'], ['张三60%;张 三40%', 'split-duplicate-person'], ['张三50000元;李四其余', 'split-too-large'], ['张三500元;李四500元', 'split-not-whole'],
  ])('R03.6d: %s pays nobody (%s)', (share, code) => {
    const { lines, excluded, emptyBecause } = statement({ rows: [{ ...HA, share }] })
    expect(lines).toEqual([])
    expect(excluded).toMatchObject([{ id: 'A', clause: 'R03.6d', code, field: 'share' }])
    expect(emptyBecause).toBe('all-excluded')
  })

  test('R03.6d: a split that cannot be read pays nobody, least of all the seller alone', () => {
    const troubles = [{ field: 'share', cell: 'K2', trouble: 'unreadable', expected: 'share', shown: '看情况' }] as const
    expect(statement({ rows: [{ ...HA, troubles }] })).toMatchObject({ lines: [], excluded: [{ code: 'split-unreadable', clause: 'R03.6d' }] })
  })

  test('R05.4: cooperation without an agreed split pays nobody', () => {
    expect(statement({ rows: [{ ...HA, values: { cooperation: true } }] })).toMatchObject({ lines: [], excluded: [{ code: 'split-missing' }] })
  })

  test('R03.6d: each person stands in the team that the register shows most often', () => {
    const rows = [{ ...HA, share: '张三60%;李四30%;钱六10%' }, { id: 'B', seller: '李四', team: '二部' }, { id: 'C', seller: '李四', team: '三部' }, { id: 'D', seller: '李四', team: '二部' }]
    const { lines, totals, checks } = statement({ rows })
    expect(lines.map(({ person, team }) => `${person} ${team}`)).toEqual(['张三 一部', '李四 二部', '钱六 一部'])
    expect(totals.byTeam).toEqual({ 一部: fen('2100'), 二部: fen('900') })
    expect(checks).toMatchObject([{ kind: 'split-person-unknown', data: { person: '钱六' } }])
  })

  test('R03.6d: of a shared contract each person’s part fills that person’s own steps', () => {
    const rows = [{ ...HA, amount: '100000', signed: '2026-03-02' }, { ...HB, amount: '100000', share: '张三60%;李四40%' }]
    // 张三's 60,000 come on top of 100,000: 5 %; 李四's 40,000 start at nothing: 3 %.
    expect(byPerson(statement({ rows, plans: [plan({ tiers: tiers('marginal', 'person-month', ...TWO_STEPS) })] }))).toEqual({ 张三: '6000.00', 李四: '1200.00' })
  })
})

describe('what is not paid', () => {
  test.each([
    ['unprotected', 'R03.2'], ['expired', 'R03.2'], ['blocked', 'R03.2'], ['pending', 'R03.2'], ['invalid', 'R03.1'],
  ] as const)('R03.2: a contract on a row that is %s is listed with %s', (status, clause) => {
    expect(statement({ rows: [{ ...HA, status }] })).toMatchObject({ lines: [], excluded: [{ id: 'A', code: 'status', status, clause }], emptyBecause: 'all-excluded', totals: { grand: 0 } })
  })

  test('R03.3: a contract of another period is neither paid nor listed', () => {
    expect(statement({ rows: [{ ...HA, signed: '2026-02-05' }, { ...HB, status: 'expired', signed: '2026-02-05' }] })).toMatchObject({ lines: [], excluded: [], emptyBecause: 'none-in-period' })
  })

  test('R03.3: a row filed after the period is not known yet', () => {
    expect(statement({ rows: [{ ...HA, status: null }] })).toMatchObject({ lines: [], excluded: [], emptyBecause: 'no-contracts' })
  })

  test.each([
    ['no amount', { amount: undefined }, 'no-amount', 'contractAmount'], ['a negative amount', { amount: '-5' }, 'negative-amount', 'contractAmount'],
    ['nobody to pay', { seller: undefined, team: undefined }, 'no-person', 'seller'],
  ])('R03.3: a contract with %s is excluded with the cell to mend', (_, change, code, field) => {
    const layouts = [{ book: 'register.csv', sheet: 'register', headerRow: 1, firstRow: 2, lastRow: 9, lastColumn: 9, stageColumns: [], owned: {}, columns: [{ field: 'contractAmount', column: 6, header: '合同金额' }, { field: 'seller', column: 3, header: '报备人' }] }] as const
    const { excluded } = statement({ rows: [{ ...HA, ...change } as never], layouts })
    expect(excluded).toMatchObject([{ code, field, cell: field === 'seller' ? 'C2' : 'F2' }])
  })

  test('an empty statement says why', () => {
    expect(statement({}).emptyBecause).toBe('no-rows')
    expect(statement({ rows: [{ id: 'A' }] }).emptyBecause).toBe('no-contracts')
    expect(statement({ rows: [HA], plans: [] })).toMatchObject({ emptyBecause: 'no-plan', checks: [{ kind: 'no-plan', data: { contracts: 1 } }] })
    expect(statement({ rows: [HA], plans: [plan({ pay: 'onReceipt' })] })).toMatchObject({ emptyBecause: 'nothing-received', checks: [{ kind: 'awaiting-receipt' }] })
  })
})

describe('fines', () => {
  test('R03.6c: are taken off, also of people without a contract', () => {
    const { deductions, totals } = statement({ rows: [HA], ledger: [fine('李四', '虚假报备', '2026-03-06', '50'), fine('张三', '虚假报备', '2026-02-28', '50'), fine('张三', '破坏成交', '2026-03-02', null)] })
    expect(deductions).toMatchObject([{ person: '李四', amount: fen('-50'), clause: 'R03.6c' }])
    expect(totals).toMatchObject({ grand: fen('2950'), withoutTeam: fen('-50') })
  })
})

describe('bad input', () => {
  test('a person spelled two ways is one person, and is told', () => {
    const { totals, checks } = statement({ rows: [HA, { ...HB, seller: '张 三' }] })
    expect(totals.byPerson).toEqual({ 张三: fen('5100') })
    expect(checks).toMatchObject([{ kind: 'person-two-spellings', data: { person: '张三', spellings: ['张三', '张 三'] } }])
  })

  test('a receipt or refund without a contract is told', () => {
    const { checks } = statement({ rows: [{ id: 'A' }], events: [event('A', 'receipt', '2026-03-03', '500'), event('A', 'refund', '2026-03-04', '500')] })
    expect(checks.map(({ kind }) => kind)).toEqual(['receipt-without-contract', 'refund-without-contract'])
  })

  test('a contract without a day of signing is told', () => {
    expect(statement({ rows: [{ id: 'A', amount: '100000' }] }).checks).toMatchObject([{ kind: 'contract-undated' }])
  })

  test('one contract number on two rows is told', () => {
    expect(statement({ rows: [HA, { ...HB, contractNo: 'ha' }] }).checks).toMatchObject([{ kind: 'contract-number-twice', data: { other: 2 } }])
  })

  test('a further line with a contract number of its own is a contract of its own, without one it is told', () => {
    const rows = [{ ...HA, lines: [{ contractNo: 'HA-2', contractAmount: fen('50000') }, { contractAmount: fen('7') }] }]
    const { checks, ...summary } = statement({ rows })
    expect(lineTexts(summary as never)).toEqual(['HA sale 张三 3000.00', 'HA-2 sale 张三 1500.00'])
    expect(checks).toMatchObject([{ kind: 'line-amount-unused', data: { row: 1001, amount: '7.00' } }])
  })

  test('a row that only heads its contracts is none itself', () => {
    const lines = [{ contractNo: 'H1', contractAmount: fen('100') }, { contractNo: 'H2', contractAmount: fen('200'), signedAt: time('2026-04-09') }]
    expect(lineTexts(statement({ rows: [{ id: 'A', signed: '2026-03-05', lines }] }))).toEqual(['H1 sale 张三 3.00'])
  })

  test('a signing event tells the amount where the row does not, and is told where it differs', () => {
    const events = [event('A', 'signing', '2026-03-05', '100000'), event('A', 'signing', '2026-03-09', '7')]
    const summary = statement({ rows: [{ id: 'A', status: 'signed' }], events })
    expect(byPerson(summary)).toEqual({ 张三: '3000.00' })
    expect(summary.checks.map(({ kind }) => kind)).toEqual(['second-signing'])
    expect(statement({ rows: [{ ...HA, amount: '90000' }], events: events.slice(0, 1) }).checks).toMatchObject([{ kind: 'amount-differs', data: { flat: '90000.00', event: '100000.00' } }])
  })

  test('R03.3: an excluded contract is listed again when money comes in that the plan would have paid', () => {
    const rows = [{ ...HA, status: 'unprotected' as const, signed: '2026-02-05' }]
    const events = [event('A', 'receipt', '2026-03-05', '100')]
    expect(statement({ rows, events, plans: [plan({ pay: 'onReceipt' })] }).excluded).toHaveLength(1)
    expect(statement({ rows, events }).excluded).toHaveLength(0)
  })

  test('a refund that nothing measures takes everything back, and is told', () => {
    const rows = [{ id: 'A', signed: '2026-03-05', margin: '20000', refund: '500', refundAt: '2026-03-09' }]
    expect(statement({ rows, plans: [plan({ base: 'margin' })] })).toMatchObject({ totals: { grand: 0 }, checks: [{ kind: 'refund-unmeasured' }] })
  })
})
