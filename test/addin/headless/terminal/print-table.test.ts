import fc from 'fast-check'
import stringWidth from 'string-width'
import { printTable } from '../../../../addin/headless/terminal/print-table'

describe('printTable', () => {
  it('lines columns up where Chinese stands beside Latin', () => {
    expect(printTable([{ title: '人员' }, { title: '金额', align: 'right' }, { title: '说明' }], [['张强', '3000.00', '甲'], ['Anna', '5.00', '乙']], 80)).toEqual([
      '人员     金额  说明',
      '张强  3000.00  甲',
      'Anna     5.00  乙',
    ])
  })

  it('wraps what is long in the flexible column', () => {
    expect(printTable([{ title: '行' }, { title: '依据', flexible: true }], [['1', '报备有效期一个月到期视为放弃报备'], ['22', '短']], 24)).toEqual([
      '行  依据',
      '1   报备有效期一个月到期',
      '    视为放弃报备',
      '22  短',
    ])
  })

  it('prints nothing for no rows', () => {
    expect(printTable([{ title: '行' }], [], 80)).toEqual([])
  })

  it('begins a column at the same place in every line', () => {
    const cell = fc.stringMatching(/^[一-龥a-z0-9]{1,12}$/)
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), rows => {
      const widest = Math.max(...rows.map(([first]) => stringWidth(first)), 2)
      const lines = printTable([{ title: '甲' }, { title: '乙' }], rows, 200)
      lines.slice(1).forEach((line, at) => {
        const [first = '', second = ''] = rows[at] ?? []
        expect(line).toBe(`${first}${' '.repeat(widest - stringWidth(first) + 2)}${second}`)
      })
    }))
  })
})
