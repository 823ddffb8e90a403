import { CATALOGUE, GROUP_TITLES } from '../../../core/findings/catalogue'
import type { Finding, FindingCode } from '../../../core/findings/finding'
import { LANGUAGES } from '../../../core/findings/language'
import { message } from '../../../core/findings/message'
import { en } from '../../../core/findings/messages/en'
import { zhCN } from '../../../core/findings/messages/zh-CN'
import { SAMPLE_FINDINGS } from './sample-findings'

const CODES = Object.keys(CATALOGUE) as FindingCode[]
const DAY_OF_MONTH = /\d{4}-\d{2}-\d{2}/

describe('message', () => {
  it('has a sentence in each language and a sample for each code of the catalogue, and no others', () => {
    for (const words of [zhCN, en, SAMPLE_FINDINGS]) expect(Object.keys(words).sort()).toEqual([...CODES].sort())
  })

  it.each(CODES)('says %s in one clean sentence of each language', code => {
    for (const language of LANGUAGES) {
      const text = message(SAMPLE_FINDINGS[code], language)
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{|  /)
      expect(text).not.toMatch(/1\d{10}/)
      expect(text.endsWith(language === 'en' ? '.' : '。')).toBe(true)
      expect(text.slice(0, -1)).not.toMatch(/[。\n]/)
      const { clause } = SAMPLE_FINDINGS[code]
      if (clause) expect(text).toContain(clause)
    }
  })

  it.each(CODES)('tells the facts of %s: days, cells and rows', code => {
    const finding: Finding = SAMPLE_FINDINGS[code]
    for (const language of LANGUAGES) {
      const text = message(finding, language)
      for (const [name, value] of Object.entries(finding.data)) {
        if (typeof value !== 'string') continue
        if (DAY_OF_MONTH.test(value) && name !== 'lastDay') expect(text).toContain(value)
        if (name === 'cell' || name === 'shown' || name === 'holder' || name === 'owner' || name === 'person') expect(text).toContain(value)
      }
      for (const ref of finding.related) if (code !== 'attribution.ranked') expect(text).toContain(String(ref.row))
    }
  })

  it.each(CODES)('speaks Chinese and English apart: %s', code => {
    const finding = SAMPLE_FINDINGS[code]
    expect(message(finding, 'zh-CN')).toMatch(/[\u4e00-\u9fff]/)
    expect(message(finding, 'zh-CN')).not.toBe(message(finding, 'en'))
    expect(CATALOGUE[code].title.en).not.toMatch(/[\u4e00-\u9fff]/)
    expect(GROUP_TITLES[CATALOGUE[code].group]['zh-CN']).toBeTruthy()
  })
})
