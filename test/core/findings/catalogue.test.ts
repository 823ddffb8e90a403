import { CATALOGUE, GROUP_TITLES } from '../../../core/findings/catalogue'
import type { FindingCode, Severity } from '../../../core/findings/finding'

const CODES = Object.keys(CATALOGUE) as FindingCode[]

describe('the catalogue', () => {
  const fixed: readonly (readonly [FindingCode, Severity])[] = [
    ['duplicate.active', 'conflict'], ['duplicate.possible', 'warning'], ['field.missing', 'error'], ['field.placeholder', 'error'], ['cell.unreadable', 'error'],
    ['privacy.full-phone', 'warning'], ['privacy.room-number', 'warning'], ['region.crossing', 'error'], ['queue.position', 'notice'], ['filing.future', 'notice'],
  ]
  it.each(fixed)('gives %s the severity of the contract, %s', (code, severity) => {
    expect(CATALOGUE[code].severity).toBe(severity)
  })

  it('has no two codes of one title in either language', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const titles = CODES.map(code => CATALOGUE[code].title[language])
      expect(new Set(titles).size).toBe(titles.length)
    }
  })

  it('uses every group', () => {
    expect(new Set(CODES.map(code => CATALOGUE[code].group))).toEqual(new Set(Object.keys(GROUP_TITLES)))
  })
})
