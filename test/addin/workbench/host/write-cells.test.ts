import type { HostChange } from '../../../../addin/workbench/host/host-change'
import { onHost, twoSheets } from './on-host'

describe('writing cells', () => {
  it('takes what a person types as Excel would, and gives the cell the format that goes with it', () => {
    const { host } = onHost(twoSheets, { year: 2026 })
    host.editCells('说明', 1, 1, [['007', '3-5', "'007"], ['12%', '', '=A1']])
    const { cells } = host.model.sheets[1] ?? {}
    expect([1, 2, 3].map((column) => cells?.value(1, column))).toEqual([7, 46086, '007'])
    expect([cells?.numberFormat(1, 2), cells?.numberFormat(2, 1), cells?.formula(2, 3)]).toEqual(['m"月"d"日"', '0%', '=A1'])
  })

  it('keeps a number format that was chosen', () => {
    const { host } = onHost(twoSheets)
    host.model.sheets[1]?.cells.putFormat({ top: 1, left: 1, bottom: 1, right: 1 }, 'yyyy-mm-dd')
    host.editCell('说明', 1, 1, '2026/3/5')
    expect([host.model.sheets[1]?.cells.value(1, 1), host.model.sheets[1]?.cells.numberFormat(1, 1)]).toEqual([46086, 'yyyy-mm-dd'])
  })

  it('tells of a paste once, and leaves the missing cells of short rows alone', () => {
    const { host } = onHost(twoSheets)
    const seen: HostChange[] = []
    host.onChange((change) => seen.push(change))
    host.editCells('报备', 2, 1, [['丙'], ['丁', '待审']])
    expect(seen).toMatchObject([{ kind: 'cells', block: { top: 2, left: 1, bottom: 3, right: 2 }, source: 'user', details: null }])
    expect(host.model.sheets[0]?.cells.value(2, 2)).toBe('保护中')
  })
})
