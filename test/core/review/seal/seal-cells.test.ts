import fc from 'fast-check'
import { printSeal, readSeals } from '../../../../core/review/seal/seal-cells'
import { sealSheet } from '../../../builders/seal-sheet'
import { aGrid } from '../../../builders/grid'
import { aDay } from '../../../builders/judge'
import { aSealable, ROWS } from './sealable'

const seals = sealSheet(aSealable(), aDay('2026-03-08'))
const sheetOf = (list = seals) => aGrid([['报备设置'], ['规则', 'notice.days', '5'], ...list.map(printSeal)], { sheet: '报备设置' })

describe('seals in the sheet 报备设置 (R03.6b)', () => {
  it('read as they were printed', () => {
    expect(readSeals(sheetOf())).toEqual(seals)
  })

  it('read as printed whatever a seller or a number is called', () => {
    const text = fc.string({ minLength: 1, maxLength: 12 }).filter(each => each.trim() !== '')
    fc.assert(fc.property(text, text, (id, seller) => {
      const made = sealSheet(aSealable([[id.trim(), ...ROWS[0]!.slice(1, 5), seller, null, null]]), aDay('2026-03-08'))
      expect(readSeals(sheetOf(made))).toEqual(made)
    }))
  })

  it('hold no phone, name or address', () => {
    expect(JSON.stringify(seals.map(printSeal))).not.toMatch(/1990000\d{4}|石一诺|毛晨|人民南路|东大街/)
  })

  it('begin no cell with what Excel would take for a formula', () => {
    const [made] = sealSheet(aSealable([['=1+1', ...ROWS[0]!.slice(1, 5), '=HYPERLINK()', null, null]]), aDay('2026-03-08'))
    expect(made && String(printSeal(made)[5])).toMatch(/^[^=+\-@]/)
  })

  it('of another form, or spoilt, are read as far as they go', () => {
    const grid = aGrid([['封存', '登记表', 12, 46087, null, null], ['封存', null, 'A', '2026-03-08', null, '部门:abc:一部|不明:1:2|地址'], ['裁定', '有效', 'A']], { sheet: '报备设置' })
    expect(readSeals(grid)).toEqual([{ key: '12', sheet: '登记表', day: null, digests: {}, texts: {} }, { key: 'A', sheet: '', day: '2026-03-08', digests: { team: 'abc' }, texts: { team: '一部' } }])
  })
})
