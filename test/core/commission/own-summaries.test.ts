import { chinaHolidays } from '../../../core/calendar/holiday-calendar'
import { printSummary } from '../../../core/commission/print-summary'
import type { Finding } from '../../../core/findings/finding'
import { policyPack, type PolicyPack } from '../../../core/policy/pack'
import { findPack } from '../../../core/policy/shipped-packs'
import type { RowRef } from '../../../core/workbook/row-ref'
import { type Row, byPerson, event, fen, fine, statement, time } from './fixtures'

function pack(id: string): PolicyPack {
  const found = findPack(id)
  if (!found) throw new Error(`no pack ${id}`)
  return found
}

const ref = (row: number): RowRef => ({ book: 'register.csv', sheet: 'register', row })
const days = (person: string, count: number): ReturnType<typeof event>[] => Array.from({ length: count }, (_, at) => event('A', 'visit', `2026-03-${String(at + 1).padStart(2, '0')}`, undefined, person))

describe('R15: visit points', () => {
  const R15 = pack('R15')

  test('R15.2: three points short is a cleaning, two are not, and nobody is left out', () => {
    const { people } = statement({ pack: R15, plans: [], rows: [{ id: 'A' }, { id: 'B', seller: '王五' }], events: [...days('张三', 27), ...days('李四', 28)] })
    expect(people).toMatchObject([
      { person: '张三', month: '2026-03', points: 27, required: 30, shortfall: 3, consequence: 'cleaning' },
      { person: '王五', points: 0, shortfall: 30, consequence: 'cleaning' },
      { person: '李四', points: 28, shortfall: 2, consequence: null },
    ])
  })

  test('R15.2: a visit entered twice, or in the column too, is one point; one without a person is the seller’s', () => {
    const events = [event('A', 'visit', '2026-03-02', undefined, '张三'), event('A', 'visit', '2026-03-02', undefined, '张 三'), event('A', 'visit', '2026-03-03'), event('A', 'visit', '2026-03-04 09:00'), event('A', 'visit', '2026-03-04 15:00'), event('A', 'visit', '2026-04-01')]
    expect(statement({ pack: R15, plans: [], rows: [{ id: 'A', values: { visitAt: time('2026-03-03') } }], events }).people).toMatchObject([{ points: 4 }])
  })

  test('R15.2: visits of a registration found untrue give no points', () => {
    expect(statement({ pack: R15, plans: [], rows: [{ id: 'A' }], events: [...days('张三', 3), event('A', 'false', '2026-03-20')] }).people).toMatchObject([{ points: 0 }])
  })

  test('R15.2: each month of the period stands by itself, and an unfinished one has no consequence yet', () => {
    const { people } = statement({ pack: R15, plans: [], rows: [{ id: 'A' }], events: [event('A', 'visit', '2026-02-10'), ...days('张三', 5)], from: '2026-02-01', to: '2026-03-15' })
    expect(people).toMatchObject([{ month: '2026-02', points: 1, consequence: 'cleaning' }, { month: '2026-03', points: 5, consequence: null, wholeMonth: false }])
  })
})

describe('R15: pool and targets', () => {
  const R15 = pack('R15')
  const rows: readonly Row[] = ['张三', '李四', '王五', '赵六'].map((seller, at) => ({ id: String(at), seller, filed: '2026-03-01' }))

  test('R15.3: the fines for lateness go in equal parts to those who were never late, the last cents to those first in the register', () => {
    const ledger = [fine('赵六', '迟到', '2026-03-03', '5', 'R15.3'), fine('赵六', '早退', '2026-03-04', '5', 'R15.3'), fine('张三', '虚假报备', '2026-03-04', '50'), fine('王五', '迟到', '2026-02-03', '5', 'R15.3')]
    const summary = statement({ pack: R15, plans: [], rows, ledger })
    expect(summary.rewards.map(({ person, amount, clause }) => `${person} ${amount} ${clause}`)).toEqual(['张三 334 R15.3', '李四 333 R15.3', '王五 333 R15.3'])
    expect(byPerson(summary)).toEqual({ 赵六: '-10.00', 张三: '-46.66', 李四: '3.33', 王五: '3.33' })
    expect(summary.totals.grand).toBe(fen('-50'))
  })

  test('R15.3: where everybody was late nobody shares, and that is told', () => {
    expect(statement({ pack: R15, plans: [], rows: rows.slice(0, 1), ledger: [fine('张三', '迟到', '2026-03-03', '5', 'R15.3')] })).toMatchObject({ rewards: [], checks: [{ kind: 'pool-unshared', data: { amount: '5.00' } }] })
  })

  test('R15.4: targets stand beside what was signed in the period, shared contracts by their parts', () => {
    const signed: readonly Row[] = [
      { id: '1', signed: '2026-03-02', amount: '100000', share: '张三60%;李四40%', values: { salesTarget: fen('80000') } }, { id: '2', signed: '2026-02-02', amount: '500000' }, { id: '3', signed: '2026-03-02', amount: '9', status: 'unprotected' },
    ]
    expect(statement({ pack: R15, plans: [], rows: signed }).targets).toEqual([
      { person: '张三', target: fen('80000'), achieved: fen('60000'), difference: fen('-20000'), percent: '75.0', clause: 'R15.4' }, { person: '李四', target: null, achieved: fen('40000'), difference: null, percent: null, clause: 'R15.4' },
    ])
  })
})

describe('R01: collisions', () => {
  const R01 = pack('R01')
  const collide = (row: number, other: number): Finding => ({ code: 'collision.visit', severity: 'conflict', subject: ref(row), related: [ref(other)], clause: 'R01.2a', data: { day: '2026-03-10', region: '渝北', sellers: ['张三', '李四'], responsible: ['李四'] } })
  const rows: readonly Row[] = [
    { id: 'A', seller: '张三', signed: '2026-03-20', amount: '100', findings: [collide(2, 3)], values: { collisionCause: '资料重复' } }, { id: 'B', seller: '李四', findings: [collide(3, 2)] },
  ]

  test('R01.2b: are counted once, by region, person, cause and month', () => {
    expect(statement({ pack: R01, plans: [], rows }).collisions).toMatchObject([
      { month: '2026-03', region: '渝北', person: '张三', cause: '资料重复', collisions: 1, responsible: 0, signed: 1 }, { person: '李四', collisions: 1, responsible: 1 },
    ])
  })

  test('R01.4: one that ended in a contract rewards who coordinated it, else who signed', () => {
    const rewarded = policyPack.parse({ ...R01, collision: { ...R01.collision, reward: '300.00' } })
    expect(statement({ pack: rewarded, plans: [], rows }).rewards).toMatchObject([{ kind: 'coordination', person: '张三', amount: fen('300'), clause: 'R01.4', id: 'A' }])
    const coordinated = rows.map((row) => (row.id === 'B' ? { ...row, values: { coordinator: '李四' } } : row))
    expect(statement({ pack: rewarded, plans: [], rows: coordinated }).rewards).toMatchObject([{ person: '李四' }])
    expect(statement({ pack: rewarded, plans: [], rows, from: '2026-04-01', to: '2026-04-30' }).rewards).toEqual([])
  })

  test('R01.4: without an amount in the pack the reward stands at nothing and asks for one', () => {
    const open = policyPack.parse({ ...R01, collision: { ...R01.collision, reward: null } })
    expect(statement({ pack: open, plans: [], rows })).toMatchObject({ rewards: [{ amount: 0 }], checks: [{ kind: 'reward-open', data: { person: '张三' } }, { kind: 'no-plan' }] })
  })
})

describe('R02: deposits', () => {
  test.each([
    ['active', 'held'], ['pending', 'held'], ['signed', 'refundable'], ['unprotected', 'refundable'], ['blocked', 'refundable'], ['terminated', 'forfeited'],
  ] as const)('R02.5: the deposit of a row that is %s is %s', (status, state) => {
    const rows = [{ id: 'A', seller: undefined, team: '甲公司', status, values: { depositAt: time('2026-02-01'), depositAmount: fen('5000') } } as never]
    expect(statement({ pack: pack('R02'), plans: [], rows }).deposits).toMatchObject([{ payer: '甲公司', paidOn: '2026-02-01', amount: fen('5000'), state, clause: 'R02.5' }])
  })

  test('R02.5: rows without a deposit are not in the ledger, later ones not yet', () => {
    expect(statement({ pack: pack('R02'), plans: [], rows: [{ id: 'A' }, { id: 'B', values: { depositAt: time('2026-04-01') } }] }).deposits).toEqual([])
  })

  test('R02.5: a contract whose deposit was not paid earns nothing', () => {
    const findings: readonly Finding[] = [{ code: 'deposit.unpaid', severity: 'error', subject: ref(2), related: [], clause: 'R02.5', data: { required: null } }]
    expect(statement({ pack: pack('R02'), rows: [{ id: 'A', status: 'unprotected', signed: '2026-03-05', amount: '100', findings }] }).excluded).toMatchObject([{ code: 'deposit-unpaid', clause: 'R02.5' }])
  })
})

describe('eligibility by the regulation’s own clauses', () => {
  test('R16.1: a contract outside the territory is left out', () => {
    const findings: readonly Finding[] = [{ code: 'region.outside-territory', severity: 'warning', subject: ref(2), related: [], clause: 'R16.1', data: { place: '永川', territory: ['渝北'] } }]
    expect(statement({ pack: pack('R16'), rows: [{ id: 'A', signed: '2026-03-05', amount: '100', findings }] })).toMatchObject({ lines: [], excluded: [{ code: 'outside-territory', clause: 'R16.1', shown: '永川' }] })
  })

  test('R05.1: a contract signed before it was filed is left out', () => {
    const findings: readonly Finding[] = [{ code: 'filing.after-signing', severity: 'error', subject: ref(2), related: [], clause: 'R05.1', data: { signedOn: '2026-03-05' } }]
    expect(statement({ pack: pack('R05'), rows: [{ id: 'A', status: 'unprotected', signed: '2026-03-05', amount: '100', findings }] }).excluded).toMatchObject([{ code: 'after-signing', clause: 'R05.1' }])
  })

  test('R08.4: an untrue filing is left out on its own clause, an incomplete one on that of completeness', () => {
    const incomplete: readonly Finding[] = [{ code: 'field.missing', severity: 'error', subject: ref(2), related: [], clause: 'R08.2', data: { field: 'phone', cell: 'C2' } }]
    const rows: readonly Row[] = [{ id: 'A', status: 'invalid', signed: '2026-03-05', amount: '1', clause: 'R08.4' }, { id: 'B', status: 'invalid', signed: '2026-03-05', amount: '1', clause: 'R08.2', findings: incomplete }]
    expect(statement({ pack: pack('R08'), rows }).excluded).toMatchObject([{ id: 'A', clause: 'R08.4' }, { id: 'B', clause: 'R08.2' }])
  })

  test('R05.9: an ending has its own clause, want of protection the regulation’s general one', () => {
    const rows: readonly Row[] = [{ id: 'A', status: 'terminated', signed: '2026-03-05', amount: '1', clause: 'R05.9' }, { id: 'B', status: 'expired', signed: '2026-03-05', amount: '1', clause: 'R05.8' }]
    expect(statement({ pack: pack('R05'), rows }).excluded).toMatchObject([{ id: 'A', clause: 'R05.9' }, { id: 'B', clause: 'R05.1' }])
  })

  test('R10.4: a walk-in that signs pays the designer of the earlier report where the row names nobody', () => {
    const findings: readonly Finding[] = [{ code: 'walkin.matched', severity: 'notice', subject: ref(2), related: [ref(9)], clause: 'R10.4', data: { owner: '周设计', ground: 'earlier-report' } }]
    const rows = [{ id: 'A', status: 'active', seller: undefined, team: undefined, signed: '2026-03-05', amount: '100000', findings } as never]
    expect(byPerson(statement({ pack: pack('R10'), rows }))).toEqual({ 周设计: '3000.00' })
  })
})

describe('R07: service', () => {
  test('R07.3: response and resolution by department in working days, and what came back', () => {
    const report = (id: string, filed: string, received: string | null, handled: string | null, department = '售后部'): Row => ({
      id, filed, status: handled === null ? 'received' : 'answered', customer: '甲公司', values: { registeredAt: time(filed), responsible: department, problem: '停机', ...(received && { receivedAt: time(received) }), ...(handled && { handledAt: time(handled) }) },
    })
    // 2026-03-06 is a Friday: the weekend does not count.
    const rows = [report('A', '2026-03-06', '2026-03-09', '2026-03-10'), report('B', '2026-03-11', '2026-03-11', '2026-03-16'), report('C', '2026-03-20', null, null, '技术部'), report('D', '2026-02-20', '2026-02-20', null)]
    expect(statement({ pack: pack('R07'), plans: [], rows }).service).toMatchObject([
      { department: '售后部', reports: 2, received: 2, averageResponse: '0.5', handled: 2, averageResolution: '2.5', longestResolution: 3, open: 0, repeats: 2 },
      { department: '技术部', reports: 1, received: 0, averageResponse: null, open: 1, repeats: 1 },
    ])
  })

  test('R07.3: a year without a published calendar is told', () => {
    const checks = statement({ pack: pack('R07'), plans: [], from: '2031-01-01', to: '2031-12-31', calendar: chinaHolidays() }).checks
    expect(checks).toMatchObject([{ kind: 'calendar-unpublished', data: { year: 2031 } }])
  })
})

describe('R09, R13, R14: figures', () => {
  test('R09.3: customers are classed by what they signed in the period', () => {
    const rows: readonly Row[] = [
      { id: 'A', customer: '甲', signed: '2026-03-02', amount: '400000' }, { id: 'B', customer: '甲', signed: '2026-03-09', amount: '100000' }, { id: 'C', customer: '乙', signed: '2026-03-09', amount: '99999.99' }, { id: 'D', customer: '丙', signed: '2026-02-09', amount: '900000' },
    ]
    const { statistics } = statement({ pack: pack('R09'), plans: [], rows })
    expect(statistics).toMatchObject([
      { kind: 'customer', name: '甲', contracts: 2, amount: fen('500000'), group: { 'zh-CN': 'A 类' } }, { kind: 'customer', name: '乙', group: { 'zh-CN': 'C 类' } },
      { kind: 'class', group: { en: 'A' }, customers: 1 }, { kind: 'class', group: { en: 'C' }, customers: 1 }, { kind: 'month', name: '2026-03', contracts: 3, amount: fen('599999.99') },
    ])
  })

  test('R13.4: our bid stands beside the lowest of the others', () => {
    const rows: readonly Row[] = [{ id: 'A', values: { registeredAt: time('2026-03-02'), quotedPrice: fen('120000'), competitorPrice: fen('118000'), competitor: '甲牌' }, lines: [{ competitorPrice: fen('115000'), competitorBidder: '乙公司' }] }]
    expect(statement({ pack: pack('R13'), plans: [], rows }).statistics).toMatchObject([{ kind: 'bid', ours: fen('120000'), lowest: fen('115000'), bidder: '乙公司', clause: 'R13.4' }])
  })

  test('R14.6: the mean of the managers’ scores, or the part of complete filings while none is given', () => {
    const missing: readonly Finding[] = [{ code: 'field.missing', severity: 'error', subject: ref(2), related: [], clause: 'R14.1', data: { field: 'title', cell: null } }]
    const rows: readonly Row[] = [{ id: 'A', values: { quality: 80 } }, { id: 'B', values: { quality: 91 } }, { id: 'C', seller: '李四', findings: missing }, { id: 'D', seller: '李四' }, { id: 'E', seller: '李四' }]
    expect(statement({ pack: pack('R14'), plans: [], rows }).quality).toMatchObject([
      { person: '张三', filings: 2, scored: 2, score: '85.5', basis: 'manager' }, { person: '李四', filings: 3, scored: 0, score: '66.7', basis: 'completeness', complete: 2 },
    ])
  })
})

describe('whom to tell what', () => {
  test('R05.6: the applicant hears of approval and validity, the others not to sell and until when they may object', () => {
    const rival: readonly Finding[] = [{ code: 'duplicate.active', severity: 'conflict', subject: ref(3), related: [ref(2)], clause: 'R05.8', data: { holder: '张三', until: '2026-06-05', evidence: [], mirror: false } }]
    const rows: readonly Row[] = [{ id: 'A', approvedOn: '2026-03-05', effectiveOn: '2026-03-05', expiresOn: '2026-06-05' }, { id: 'B', seller: '李四', status: 'blocked', findings: rival }, { id: 'C', status: 'rejected', values: { approvedAt: time('2026-03-06'), rejectionReason: '已有客户' } }]
    expect(statement({ pack: pack('R05'), plans: [], rows }).notifications).toMatchObject([
      { kind: 'approved', to: '张三', from: '2026-03-05', until: '2026-06-05', clause: 'R05.6' }, { kind: 'do-not-sell', to: '李四', id: 'B', objectUntil: '2026-03-09' }, { kind: 'refused', id: 'C', reason: '已有客户' },
    ])
  })

  const matched = (row: number, other: number, owner: string | null): Finding => ({ code: 'walkin.matched', severity: 'notice', subject: ref(row), related: [ref(other)], clause: 'R16.4', data: { owner, ground: 'earlier-report' } })
  const collides = (row: number, other: number, mirror: boolean): Finding => ({ code: 'duplicate.active', severity: mirror ? 'notice' : 'conflict', subject: ref(row), related: [ref(other)], clause: 'R16.7', data: { holder: null, until: null, evidence: [], mirror } })
  const walkIn: Row = { id: 'W', channel: '自行到访', filed: '2026-03-10', findings: [matched(3, 2, '甲公司')] }

  test('R16.4: the party of a walk-in is told once, also after its report has ended', () => {
    const report: Row = { id: 'A', seller: '甲公司', findings: [matched(2, 3, '甲公司')] }
    expect(statement({ pack: pack('R16'), plans: [], rows: [report, walkIn] }).notifications).toMatchObject([{ kind: 'walk-in', to: '甲公司', id: 'W', clause: 'R16.4' }])
    expect(statement({ pack: pack('R16'), plans: [], rows: [{ ...report, status: 'expired' }, { ...walkIn, findings: [matched(3, 2, null)] }] }).notifications).toMatchObject([{ to: '甲公司', id: 'W' }])
  })

  test.each<[string, Partial<Row>, string, readonly string[]]>([
    ['another unit had filed', {}, '2026-03-05', []],
    ['another unit filed afterwards', {}, '2026-03-11', ['W']],
    ['the contract is signed', { status: 'signed' }, '2026-03-05', ['W']],
  ])('R16.5: the walk-in of a colliding customer, where %s', (_, change, filed, told) => {
    const rows: readonly Row[] = [{ id: 'A', findings: [matched(2, 3, '甲公司'), collides(2, 4, true)], ...change }, walkIn, { id: 'B', seller: '李四', filed, status: 'blocked', findings: [collides(4, 2, false)] }]
    expect(statement({ pack: pack('R16'), plans: [], rows }).notifications?.map(({ id }) => id)).toEqual(told)
  })
})

test('lists that a regulation does not have are left out of the printed statement', () => {
  expect(Object.keys(printSummary(statement({}), 'zh-CN'))).toEqual(['policy', 'period', 'lines', 'deductions', 'rewards', 'people', 'excluded', 'totals', 'checks', 'emptyBecause'])
  expect(Object.keys(printSummary(statement({ pack: pack('R15'), plans: [] }), 'zh-CN'))).toContain('targets')
})
