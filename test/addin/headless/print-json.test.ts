import fc from 'fast-check'
import { lazyList, printJson } from '../../../addin/headless/print-json'

const whole = (value: unknown): string => [...printJson(value)].join('')

describe('printJson', () => {
  it('prints what JSON.stringify does, on one line', () => {
    fc.assert(fc.property(fc.jsonValue(), value => {
      expect(whole(value)).toBe(`${JSON.stringify(value)}\n`)
    }))
  })

  it.each([[{ a: undefined, b: 1 }, '{"b":1}\n'], [{ a: undefined }, '{}\n'], [[], '[]\n'], [{ rows: [] }, '{"rows":[]}\n'], [{ rows: lazyList([1, 2], n => ({ n })) }, '{"rows":[{"n":1},{"n":2}]}\n'], [{ a: [undefined] }, '{"a":[null]}\n']])('prints %j', (value, text) => {
    expect(whole(value)).toBe(text)
  })

  it('makes the items of a list while it prints, in pieces', () => {
    let made = 0
    const pieces = printJson({ rows: lazyList(Array.from({ length: 50_000 }, (_, n) => n), n => { made++; return { n, text: '报备' } }) })
    pieces.next()
    expect(made).toBeLessThan(10_000)
    let length = 1
    for (const _ of pieces) length++
    expect(made).toBe(50_000)
    expect(length).toBeGreaterThan(5)
  })
})
