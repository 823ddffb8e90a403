import { forEachClause } from '../../../core/policy/load-packs'
import { findPack, PACK_IDS, shippedPacks } from '../../../core/policy/shipped-packs'

describe('shipped packs', () => {
  it('are sixteen, each read without a mistake', () => {
    expect(PACK_IDS).toHaveLength(16)
    expect(shippedPacks().map(pack => pack.id)).toEqual(PACK_IDS)
  })

  it('answers to an id in any case and to nothing else', () => {
    expect(findPack('r11')?.id).toBe('R11')
    expect(findPack('R99')).toBeNull()
  })

  it.each(PACK_IDS)('%s names only clauses of its own regulation', id => {
    const pack = findPack(id)!
    forEachClause(pack, clause => expect(clause.startsWith(`${id}.`)).toBe(true))
  })
})
