import { message } from '../../../core/findings/message'
import { settingsFindings } from '../../../core/review/settings-findings'
import { readSettings } from '../../../core/review/settings-sheet'
import { aGrid } from '../../builders/grid'

describe('what cannot be read of 报备设置', () => {
  it('is told with its cell, in both languages, and nothing of the rest', () => {
    const { troubles } = readSettings(aGrid([['报备设置'], ['规则', 'notice.days', '5'], ['裁定', '合并', 'A', '2026-03-01'], ['封存', '登记表', 'A']], { sheet: '报备设置' }))
    const found = settingsFindings('一部.xlsx', troubles)
    expect(found).toMatchObject([{ code: 'settings.unreadable', severity: 'warning', subject: { book: '一部.xlsx', sheet: '报备设置', row: 3 }, data: { cell: 'C3' } }])
    expect(found.map(finding => message(finding, 'zh-CN'))).toEqual(['“报备设置”表 C3：裁定须写 同一客户/不同客户/归属:某人/有效/作废、报备编号和日期，这一行没有采用，请更正。'])
    expect(found.map(finding => message(finding, 'en'))).toEqual(['Sheet 报备设置, C3: a ruling needs what, filing numbers and a date; the row is not used, please correct it.'])
  })
})
