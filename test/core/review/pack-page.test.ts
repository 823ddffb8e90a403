import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedPacks } from '../../../core/policy/shipped-packs'
import { describePack } from '../../../core/review/describe-pack'
import { packPage } from '../../../core/review/pack-page'
import { packOf } from '../../builders/judge'

const FOLDER = join(__dirname, '../../../core/policy/pages')
const LINKS = { findings: '../../findings/pages' }
const PACKS = shippedPacks().map(pack => [pack.id, pack] as const)

describe('the page of a pack', () => {
  it.each(PACKS)('%s lies in core/policy/pages as the pack says today (node test/generators/pack-pages.mjs)', (id, pack) => {
    expect(readFileSync(join(FOLDER, `${id}.md`), 'utf8')).toBe(packPage(describePack(pack), LINKS))
  })

  it.each(PACKS)('%s tells every clause, column, stage, number, violation and check in both languages', (_, pack) => {
    const description = describePack(pack)
    const page = packPage(description, LINKS)
    for (const { id, zh, en } of description.clauses) for (const words of [zh, en]) expect(page).toContain(`| ${id} | ${words} |`)
    for (const { header } of description.fields) expect(page.split(`\n| ${header}`).length).toBeGreaterThan(2)
    for (const { title } of description.stages) for (const words of [title.zh, title.en]) expect(page).toContain(words)
    for (const { key, value } of description.settings) expect(page.split(`\`${key}=${value}\``)).toHaveLength(3)
    for (const { title } of description.checks) for (const words of [title.zh, title.en]) expect(page).toContain(`[${words}]`)
  })

  it('links every check to a page that is there', () => {
    const targets = new Set(PACKS.flatMap(([, pack]) => [...packPage(describePack(pack), LINKS).matchAll(/\]\(([^)]+)\)/g)].map(match => match[1] ?? '')))
    expect(targets.size).toBeGreaterThan(40)
    expect([...targets].filter(target => !existsSync(join(FOLDER, target)))).toEqual([])
  })

  it('tells the numbers that were set', () => {
    const page = packPage(describePack(packOf('R11', ['protection.days=60', 'rollLastDay=true'])), LINKS)
    expect(page).toContain('| 保护期（天） | 60 | R11.1 | `protection.days=60` |')
    expect(page).toContain('| 末日遇假日顺延 | 是 |')
  })

  it('leaves out what a regulation has nothing of', () => {
    const page = packPage(describePack(packOf('R11')), LINKS)
    expect(page).not.toContain('## 审批环节')
    expect(page).not.toContain('## 违规处理')
  })

  it('keeps a bar in a word from breaking its table', () => {
    const pack = { ...packOf('R11'), clauses: packOf('R11').clauses.map(clause => ({ ...clause, zh: '甲|乙' })) }
    expect(packPage(describePack(pack), LINKS)).toContain('甲\\|乙')
  })
})
