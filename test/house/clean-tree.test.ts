import { filesBelow, readSource } from './source-files'

/** Put together here, so that this file does not hold what it looks for. */
const FOREIGN = [['/wo', 'rk/'], ['registry.np', 'mjs'], ['npm', 'mirror'], ['/ho', 'me/'], ['/ro', 'ot/']].map(parts => parts.join(''))
const TEXT = /\.(?:ts|tsx|js|mjs|cjs|json|md|html|css|xml|yml|yaml)$|\/\.(?:npmrc|gitignore)$/

describe('the tree', () => {
  it('holds no place of one machine and no registry', () => {
    const found = filesBelow(['.'], path => TEXT.test(`/${path}`)).flatMap(path => {
      const text = readSource(path)
      return FOREIGN.filter(word => text.includes(word)).map(word => `${path}: ${word}`)
    })
    expect(found).toEqual([])
  })

  it('lets the registry of whoever installs decide where packages come from', () => {
    const lock = JSON.parse(readSource('package-lock.json')) as { readonly packages: Readonly<Record<string, { readonly resolved?: string }>> }
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([])
  })

  it('pins every dependency exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(readSource('package.json')) as { readonly dependencies: Readonly<Record<string, string>>; readonly devDependencies: Readonly<Record<string, string>> }
    expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([])
  })

  it('names only people and phones that are invented', () => {
    const phones = /(?<![\d.])1[3-9]\d{9}(?![\d.])/g
    const found = filesBelow(['samples', 'test/cases', 'core/findings'], path => TEXT.test(`/${path}`)).flatMap(path => (readSource(path).match(phones) ?? []).filter(phone => !phone.startsWith('1990000')).map(phone => `${path}: ${phone.slice(0, 3)}…`))
    expect([...new Set(found)]).toEqual([])
  })
})
