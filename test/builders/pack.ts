import { type PolicyPack, policyPack } from '../../core/policy/pack'

/**
 * A complete pack for tests: two months of protection for customer, phone, project and seller.
 * `overrides` replace whole blocks; clauses that they name need not be listed.
 */
export function aPack(overrides: Partial<PolicyPack> = {}): PolicyPack {
  const clauses = [{ id: 'T01.1', zh: '报备须有客户名称、联系电话、项目名称，自报备起两个月内有效。', en: 'A filing needs name, phone and project and holds two months.' }]
  const pack = policyPack.parse({
    id: 'T01',
    edition: '2026',
    title: { zh: '测试报备制度', en: 'Test regulation' },
    summary: { zh: '测试', en: 'For tests' },
    source: { document: '测试' },
    effective: { from: '2020-01-01' },
    clauses,
    kind: 'protection',
    party: 'seller',
    scope: 'customer',
    customerIs: 'customerName',
    phone: 'full',
    required: (['customerName', 'phone', 'project', 'seller'] as const).map(field => ({ field, clause: 'T01.1' })),
    protection: {
      starts: 'filing',
      periods: [{ from: 'start', term: { amount: 2, unit: 'month' }, clause: 'T01.1' }],
      countStartDay: false,
      rollLastDay: false,
      extendByHolidays: false,
      endsAs: 'expired',
      endsClause: 'T01.1',
      noticeDays: 7,
      clause: 'T01.1',
    },
  })
  return { ...pack, ...overrides }
}
