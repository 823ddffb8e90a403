import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATALOGUE } from '../../../core/findings/catalogue'
import type { FindingCode, Severity } from '../../../core/findings/finding'
import { message } from '../../../core/findings/message'
import { SAMPLE_FINDINGS } from './sample-findings'

const FOLDER = join(__dirname, '../../../core/findings')
const CODES = Object.keys(CATALOGUE) as FindingCode[]
const SEVERITY_WORDS: { readonly [S in Severity]: string } = { conflict: '冲突', error: '错误', warning: '警告', notice: '提示' }

describe('the pages', () => {
  it('are one for each code and no more', () => {
    expect(readdirSync(join(FOLDER, 'pages')).sort()).toEqual(CODES.map(code => `${code}.md`).sort())
  })

  it.each(CODES)('tell what %s means, an example, what to do and why, in both languages', code => {
    const page = readFileSync(join(FOLDER, CATALOGUE[code].page), 'utf8')
    expect(page.split('\n')[0]).toBe(`# ${code} · ${CATALOGUE[code].title['zh-CN']}`)
    expect(page).toContain(`## English: ${CATALOGUE[code].title.en}`)
    for (const part of ['**含义** ', '**示例**', '**怎么办**', '- 行政：', '- 业务员：', '**依据** ', '- Administrator: ', '- Salesperson: ', '**Why** ']) expect(page).toContain(part)
    expect(page).toContain(`默认级别：${SEVERITY_WORDS[CATALOGUE[code].severity]}（${CATALOGUE[code].severity}）`)
  })

  it.each(CODES)('quote the sentence of %s as it is said today', code => {
    const page = readFileSync(join(FOLDER, CATALOGUE[code].page), 'utf8')
    for (const language of ['zh-CN', 'en'] as const) expect(page).toContain(`> ${message(SAMPLE_FINDINGS[code], language)}\n`)
  })

  it.each(CODES)('show no full phone or identity number: %s', code => {
    expect(readFileSync(join(FOLDER, CATALOGUE[code].page), 'utf8')).not.toMatch(/\d{11}/)
  })
})
