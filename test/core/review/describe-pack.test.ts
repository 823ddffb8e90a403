import { findPack, PACK_IDS } from '../../../core/policy/shipped-packs'
import { describePack, type PackDescription } from '../../../core/review/describe-pack'

function described(id: string): PackDescription {
  const pack = findPack(id)
  if (!pack) throw new Error(id)
  return describePack(pack)
}

describe('describePack', () => {
  it.each(PACK_IDS)('tells every required field of %s with its clause', id => {
    const { fields } = described(id)
    for (const { field, clause } of findPack(id)?.required ?? []) expect(fields).toContainEqual(expect.objectContaining({ field, need: 'required', clause }))
    expect(fields.filter(({ field }) => field !== null).map(({ field }) => field)).toHaveLength(new Set(fields.filter(({ field }) => field !== null).map(({ field }) => field)).size)
  })

  it.each(PACK_IDS)('has every word of %s in both languages', id => {
    const { title, summary, clauses, fields, penalties, checks, stages } = described(id)
    const words = [title, summary, ...clauses, ...fields.flatMap(({ title: name, hint, when }) => [name, hint, ...(when ? [when] : [])]), ...penalties.flatMap(({ ladder }) => ladder), ...checks.map(one => one.title), ...stages.map(one => one.title)]
    for (const { zh, en } of words) expect([zh.length > 0, en.length > 0, /undefined|null/.test(zh + en)]).toEqual([true, true, false])
  })

  it('names the words that head a field, the regulation’s own first (R02.1)', () => {
    expect(described('R02').fields.find(({ field }) => field === 'sellerRegion')).toMatchObject({ header: '报备人区域', accepted: expect.arrayContaining(['销区', '经营区域']) })
  })

  it('says when a field is required (R06.2, R14.5)', () => {
    expect(described('R06').fields.find(({ field }) => field === 'licence')).toMatchObject({ need: 'conditional', clause: 'R06.2', when: { zh: '客户类型为“企业”或“企业单位”时', en: expect.any(String) } })
    expect(described('R14').fields.find(({ field }) => field === 'agreementFile')).toMatchObject({ need: 'conditional', when: { zh: '保密协议为“是”时' } })
  })

  it('gives the drop-down of an enumeration (R02.2)', () => {
    expect(described('R02').fields.find(({ field }) => field === 'filingCategory')?.allowed).toContain('已报价、送样、做样板间')
  })

  it('gives the ladder of a violation (R03.6c)', () => {
    expect(described('R03').penalties.find(({ type }) => type === '虚假报备')).toMatchObject({ clause: 'R03.6c', ladder: [{ zh: '50.00 元' }, { zh: '100.00 元' }, { zh: '辞退' }] })
  })
})
