import { policyPack } from '../../../core/policy/pack'
import { findPack, PACK_IDS } from '../../../core/policy/shipped-packs'

const pack = (id: string) => findPack(id)!

describe('policyPack', () => {
  it('takes a missing block for none', () => {
    const { waived, conditional, queue, attribution } = policyPack.parse({ ...JSON.parse(JSON.stringify(pack('R08'))), queue: undefined, waived: undefined, attribution: undefined })
    expect([waived, conditional, queue, attribution.walkIn]).toEqual([[], [], null, null])
  })

  it.each(PACK_IDS)('%s puts each column of its template once', id => {
    const { required, optional } = pack(id)
    const fields = [...required.map(r => r.field), ...optional]
    expect(fields.filter((field, i) => fields.indexOf(field) !== i)).toEqual([])
  })

  it.each(PACK_IDS)('%s states clauses that some rule uses or an administrator reads', id => {
    expect(pack(id).clauses.map(c => c.id)).toEqual([...new Set(pack(id).clauses.map(c => c.id))])
    for (const { zh, en } of pack(id).clauses) expect([zh.length > 5, en.length > 5]).toEqual([true, true])
  })

  it('has a template column for every field that a rule reads', () => {
    for (const id of PACK_IDS) {
      const { required, requiredByKind, conditional, waived, enumerations, optional } = pack(id)
      const columns = new Set([...required.map(r => r.field), ...requiredByKind.flatMap(r => r.fields), ...optional])
      const read = [...conditional.flatMap(c => [c.field, c.when.field]), ...waived.map(w => w.when.field), ...enumerations.map(e => e.field)]
      for (const field of read) expect([id, field, columns.has(field)]).toEqual([id, field, true])
    }
  })

  it('has the numbers of the regulations', () => {
    expect(pack('R03').protection?.periods.map(p => p.term)).toEqual([{ amount: 7, unit: 'day' }, { amount: 90, unit: 'day' }])
    expect(pack('R05').extension).toMatchObject({ leadDays: 20, term: { amount: 3, unit: 'month' } })
    expect(pack('R11')).toMatchObject({ queue: { size: 1 }, extension: { atMost: 1, termWhenQueued: { amount: 15, unit: 'day' }, afterQueue: false } })
    expect(pack('R12').waived).toEqual([{ fields: ['sex'], when: { field: 'tour', is: 'yes' }, clause: 'R12.4' }])
    expect(pack('R15').points).toMatchObject({ required: 30, cleaningFrom: 3 })
  })
})
