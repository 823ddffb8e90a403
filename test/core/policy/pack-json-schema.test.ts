import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packJsonSchema } from '../../../core/policy/pack-json-schema'
import { PACK_IDS } from '../../../core/policy/shipped-packs'

const folder = join(__dirname, '../../../core/policy')

describe('core/policy/pack.schema.json', () => {
  it('is what test/generators/pack-schema.mjs writes today', () => {
    expect(readFileSync(join(folder, 'pack.schema.json'), 'utf8')).toBe(`${JSON.stringify(packJsonSchema(), null, 2)}\n`)
  })

  it('is named by every shipped pack', () => {
    for (const id of PACK_IDS) expect(JSON.parse(readFileSync(join(folder, 'packs', `${id.toLowerCase()}.json`), 'utf8')).$schema).toBe('../pack.schema.json')
  })
})
