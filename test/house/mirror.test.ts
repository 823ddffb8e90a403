import { dirname, join, posix } from 'node:path'
import { filesBelow, readSource } from './source-files'

/**
 * Every file of the core that exports something at run time is reached by a test: named by one, or by files of its own room that a
 * test of that room names. The rooms of the engine are played whole, by the cases in the words of the clauses and the properties.
 */
const CORE = filesBelow(['core'], path => path.endsWith('.ts') && path !== 'core/index.ts')
const TESTS = filesBelow(['test'], path => path.endsWith('.ts') || path.endsWith('.tsx'))
const KNOWN: ReadonlySet<string> = new Set(CORE)
const PLAYED_WHOLE: ReadonlySet<string> = new Set(['core/lifecycle', 'core/conflicts', 'core/attribution', 'core/penalties', 'core/review'])
/** Rooms in which every file that says something has a test of its own name. */
const MIRRORED: readonly string[] = ['core/attribution', 'core/penalties', 'core/review', 'core/findings', 'core/policy', 'core/conflicts']
/** Its test is the compiler. */
const TYPES_ALONE: ReadonlySet<string> = new Set(['core/registration/assert-never.ts'])
/** Tests of a room as a whole. */
const OF_A_ROOM: ReadonlySet<string> = new Set(['properties', 'look-up-agrees', 'pages', 'own-summaries', 'generated-data'])

const imports = new Map([...CORE, ...TESTS].map(path => [path, importsOf(path)]))
const named: ReadonlySet<string> = new Set(TESTS.flatMap(path => imports.get(path) ?? []))
const played = reach(TESTS.filter(path => path.startsWith('test/cases') || path.startsWith('test/core/review/')), () => true)

describe('the mirror', () => {
  it.each([...new Set(CORE.map(roomOf))])('%s: every file is reached by a test', room => {
    const own = reach(TESTS.filter(path => path.startsWith(`test/${room}/`)), path => roomOf(path) === room)
    const isTested = (path: string): boolean => named.has(path) || own.has(path) || (PLAYED_WHOLE.has(room) && played.has(path)) || TYPES_ALONE.has(path)
    expect(CORE.filter(path => roomOf(path) === room && says(path) && !isTested(path))).toEqual([])
  })

  it.each(MIRRORED)('%s: every file has a test of its own', room => {
    const files = CORE.filter(path => roomOf(path) === room && says(path))
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter(path => !TESTS.includes(`test/${path.replace(/\.ts$/, '.test.ts')}`))).toEqual([])
  })

  it('has no test of a file that is gone', () => {
    const mirrored = TESTS.filter(path => path.startsWith('test/core/') && path.endsWith('.test.ts'))
    const lost = mirrored.filter(path => !KNOWN.has(path.replace(/^test\//, '').replace(/\.test\.ts$/, '.ts')) && !OF_A_ROOM.has(posix.basename(path, '.test.ts')))
    expect(lost).toEqual([])
    expect(mirrored.length).toBeGreaterThan(40)
  })
})

/** What some tests import, and what that imports in turn as far as it is wanted. */
function reach(tests: readonly string[], isWanted: (path: string) => boolean): ReadonlySet<string> {
  const reached = new Set<string>()
  const open = tests.flatMap(path => imports.get(path) ?? []).filter(path => KNOWN.has(path))
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    open.push(...(imports.get(next) ?? []).filter(path => KNOWN.has(path) && isWanted(path)))
  }
  return reached
}

function roomOf(path: string): string {
  return path.split('/').slice(0, 2).join('/')
}

/** Whether a file exports more than types. */
function says(path: string): boolean {
  return /^export (?:async )?(?:const|function|class)/m.test(readSource(path))
}

function importsOf(path: string): readonly string[] {
  return [...readSource(path).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].flatMap(([, target]) => {
    const base = posix.normalize(join(dirname(path), target ?? '').replaceAll('\\', '/'))
    return [`${base}.ts`, `${base}.tsx`, base]
  })
}
