import { findPack, listSettings, PACK_IDS } from '../../../../core/index'
import { aFolder, runHere } from '../run-here'

const folder = aFolder()

describe('packs', () => {
  it('lists the packs in both languages', async () => {
    const { text } = await runHere('packs')
    for (const id of PACK_IDS) expect(text).toMatch(new RegExp(`^${id} `, 'm'))
    const { json } = await runHere('packs', '--json')
    expect((json as { id: string; title: unknown }[]).map(({ id }) => id)).toEqual(PACK_IDS)
    expect((json as { title: unknown }[])[0]?.title).toEqual({ zh: expect.any(String), en: expect.any(String) })
  })

  it.each(PACK_IDS)('tells every clause and every settable number of %s', async id => {
    const pack = findPack(id)
    const { text, status } = await runHere('packs', id)
    expect(status).toBe(0)
    for (const clause of pack?.clauses ?? []) expect(text).toContain(clause.id)
    for (const { key } of pack ? listSettings(pack) : []) expect(text).toContain(key)
    expect((await runHere('packs', id, '--lang', 'en')).text).toContain(pack?.title.en)
  })

  it('shows numbers as they are set', async () => {
    const { json } = await runHere('packs', 'R11', '--set', 'protection.months=2', '--json')
    expect((json as { settings: unknown[] }).settings).toContainEqual({ key: 'protection.months', title: { zh: '保护期（个月）', en: 'protection (months)' }, value: '2', clause: 'R11.1' })
  })

  it('tells of a pack of one’s own', async () => {
    const own = folder.write('own.json', JSON.stringify({ ...findPack('R08'), id: 'X1' }).replaceAll('"R08.', '"X1.'))
    expect((await runHere('packs', own)).text).toMatch(/^X1 /)
  })

  it('writes a pack as a page, one’s own too', async () => {
    const own = folder.write('page.json', JSON.stringify({ ...findPack('R08'), id: 'X1' }).replaceAll('"R08.', '"X1.'))
    const { text } = await runHere('packs', own, '--markdown')
    expect(text).toMatch(/^# X1 .+\n/)
    expect(text).toContain('\n## English: ')
    expect(text).toContain('| X1.1 |')
  })

  it('gives the schema of a pack file', async () => {
    const { text } = await runHere('packs', '--schema')
    expect(JSON.parse(text)).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), type: 'object', required: expect.arrayContaining(['id', 'clauses']) })
  })
})
