import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { shippedPacks } from '../../core/policy/shipped-packs'
import { ROOT, readSource } from './source-files'

const README = readSource('README.md')

describe('the README', () => {
  it.each(shippedPacks().map(({ id }) => id))('links %s in its table of packs to the page of the pack', id => {
    expect(README).toMatch(new RegExp(`^\\| \\[${id}\\]\\(core/policy/pages/${id}\\.md\\) \\|`, 'm'))
  })

  it('links only to files that are there', () => {
    const targets = [...README.matchAll(/\]\(([^)#]+)\)/g)].map(match => match[1] ?? '').filter(target => !/^https?:/.test(target))
    expect(targets.length).toBeGreaterThan(16)
    expect(targets.filter(target => !existsSync(join(ROOT, target)))).toEqual([])
  })
})
