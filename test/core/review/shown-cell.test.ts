import { shownCell } from '../../../core/review/shown-cell'

describe('a cell as a finding may show it', () => {
  it.each([
    ['phone', '19900000101', '199****0101'],
    ['phone', '023-68880001 / 199 0000 0102', expect.stringMatching(/^[^/]*、199\*\*\*\*0102$/)],
    ['phone', '见名片 12', '见名片 **'],
    ['phone', '', ''],
    ['customerName', '陈嘉怡', '陈＊＊'],
    ['customerName', '重庆启明装饰有限公司', '重＊＊＊＊'],
    ['company', '', ''],
    ['identityNo', '110101199003070011', '1＊＊＊＊'],
    ['address', '成都市武侯区人民南路8号', '成都市武侯区'],
    ['registeredAt', '2026-03-06T09:30:00', '2026-03-06 09:30'],
    ['registeredAt', '上周五', '上周五'],
    ['seller', '周可', '周可'],
    ['project', '长'.repeat(60), '长'.repeat(40)],
  ] as const)('%s %p is %p', (field, text, shown) => {
    expect(shownCell(text, field)).toEqual(shown)
  })

  it('never shows a whole phone', () => {
    for (const text of ['19900000101', '+86 199-0000-0101', '１９９００００００１０１', '19900000101转8']) expect(shownCell(text, 'phone')).not.toMatch(/\d{7}/)
  })
})
