import { findPack, PACK_IDS } from '../../../core/policy/shipped-packs'
import { packChecks } from '../../../core/review/pack-checks'
import { CATALOGUE } from '../../../core/findings/catalogue'

function checks(id: string): ReadonlyMap<string, string | null> {
  const pack = findPack(id)
  if (!pack) throw new Error(id)
  return new Map(packChecks(pack).map(({ code, clause }) => [code, clause]))
}

describe('packChecks', () => {
  it.each(PACK_IDS)('names known codes once, with clauses that %s states', id => {
    const pack = findPack(id)
    const asked = pack ? packChecks(pack) : []
    expect(new Set(asked.map(({ code }) => code)).size).toBe(asked.length)
    for (const { code, clause } of asked) {
      expect(Object.keys(CATALOGUE)).toContain(code)
      if (clause !== null) expect(pack?.clauses.map(one => one.id)).toContain(clause)
    }
  })

  it.each([
    ['R01', 'collision.visit', 'R01.2a'], ['R02', 'region.undeclared', 'R02.4'], ['R04', 'region.crossing', 'R04.5a'], ['R05', 'objection.late', 'R05.6'], ['R06', 'identity.checksum', 'R06.2'], ['R09', 'filing.late', 'R09.2'],
    ['R10', 'privacy.full-phone', 'R10.2'], ['R11', 'queue.full', 'R11.2'], ['R12', 'visit.mismatch', 'R12.1'], ['R13', 'price.above-bid', 'R13.4'], ['R14', 'approval.order', 'R14.2'], ['R16', 'region.outside-territory', 'R16.1'],
  ])('%s checks %s by %s', (id, code, clause) => {
    expect(checks(id).get(code)).toBe(clause)
  })

  it('asks for no duplicates where the regulation compares nobody (R07, R09)', () => {
    expect(checks('R07').has('duplicate.active')).toBe(false)
    expect(checks('R09').has('duplicate.active')).toBe(false)
  })
})
