import { shippedPacks } from '../../core/policy/shipped-packs'
import { filesBelow, readSource } from './source-files'

const TESTS = filesBelow(['test'], path => /\.(?:ts|tsx|json)$/.test(path)).map(readSource).join('\n')
const CASES = filesBelow(['test/cases'], path => path.endsWith('.json')).map(readSource).join('\n')

/** The clauses that the cases of one file play. */
function clausesPlayed(id: string): ReadonlySet<string> {
  const { policy, cases } = JSON.parse(readSource(`test/cases/${id}.json`)) as { readonly policy: string; readonly cases: readonly { readonly clauses: readonly string[] }[] }
  expect(policy).toBe(id)
  return new Set(cases.flatMap(({ clauses }) => clauses))
}

describe.each(shippedPacks().map(pack => [pack.id, pack] as const))('%s', (_, pack) => {
  it.each(pack.clauses.map(({ id }) => id))('%s is named by a case in the words of the clause', clause => {
    expect(names(CASES, clause)).toBe(true)
    expect(names(TESTS, clause)).toBe(true)
  })

  it('has a case file that plays every clause of it', () => {
    const played = clausesPlayed(pack.id)
    expect(pack.clauses.filter(({ id }) => !played.has(id)).map(({ id }) => id)).toEqual([])
  })

  it('uses every clause that it quotes', () => {
    const { clauses, ...rest } = pack
    const used = JSON.stringify(rest)
    expect(clauses.filter(({ id }) => !names(used, id) && !names(TESTS, id))).toEqual([])
  })
})

/** R11.3 is not named by R11.3a. */
function names(text: string, clause: string): boolean {
  return new RegExp(`${clause.replaceAll('.', '\\.')}(?![0-9a-z])`).test(text)
}
