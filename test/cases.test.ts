import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseFile } from './cases/case-file'
import { playCase } from './cases/play-case'

const FOLDER = join(__dirname, 'cases')
const FILES = readdirSync(FOLDER).filter(name => name.endsWith('.json')).sort()

describe.each(FILES)('%s', name => {
  const file = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as CaseFile

  it.each(file.cases.map(each => [`${each.name} [${each.clauses.join(' ')}]`, each] as const))('%s', (_, each) => {
    expect(playCase(file, each)).toEqual([])
  })

  it('names clauses of its own regulation alone', () => {
    for (const { clauses } of file.cases) for (const clause of clauses) expect(clause.startsWith(`${file.policy}.`)).toBe(true)
  })
})
