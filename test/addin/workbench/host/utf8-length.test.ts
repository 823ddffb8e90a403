import * as fc from 'fast-check'
import { utf8Length } from '../../../../addin/workbench/host/utf8-length'

describe('utf8Length', () => {
  it('counts the bytes that encoding would make', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
    }))
  })
})
