import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { planJsonSchema } from '../../../core/commission/plan'

describe('core/commission/plan.schema.json', () => {
  const text = readFileSync(join(__dirname, '../../../core/commission/plan.schema.json'), 'utf8')

  it('is what test/generators/plan-schema.mjs writes today', () => {
    expect(text).toBe(`${JSON.stringify(planJsonSchema(), null, 2)}\n`)
  })

  it('asks for what a plan needs and lets the rest be left out', () => {
    expect(JSON.parse(text)).toMatchObject({ required: ['id', 'effective', 'base', 'tiers'], additionalProperties: false })
  })
})
