import fc from 'fast-check'
import { hasRoomNumber, maskRoomNumber } from '../../../core/region/room-number'

describe('room numbers (R10.2)', () => {
  test.each([
    ['阳光城一期2栋1单元301室', '阳光城一期2栋1单元'],
    ['3-2-1001', '3-2'],
    ['阳光城5-12-3', '阳光城5'],
    ['5#1803', '5#'],
    ['3栋8-3', '3栋'],
    ['A座1203', 'A座'],
    ['18楼1803', '18楼'],
    ['阳光城三零一室', '阳光城'],
    ['阳光城 3 栋 1803', '阳光城 3 栋'],
    ['ｘ阳光城３栋１８０３', 'ｘ阳光城３栋'],
    ['碧桂园12栋1201、1202', '碧桂园12栋'],
    ['2栋2401-2403', '2栋'],
    ['1号院3号楼2单元502', '1号院3号楼2单元'],
    ['B2-1502', 'B2'],
  ])('are cut from %s', (address, rest) => {
    expect(hasRoomNumber(address)).toBe(true)
    expect(maskRoomNumber(address)).toBe(rest)
  })

  test.each([
    '阳光城一期二栋', '2栋1单元', '12号楼', '18楼', '12栋24楼', '金开大道12-15号', '100-120号', '渝北区金开大道100号', '3室2厅', '阳光城2栋三室两厅', '90平米3房', '阳光城1903期', '保利1908公馆', '恒大名都2期3幢', '',
  ])('are not seen in %s', address => {
    expect(hasRoomNumber(address)).toBe(false)
    expect(maskRoomNumber(address)).toBe(address)
  })

  test('are gone once they are cut', () => {
    const piece = fc.constantFrom('阳光城', '3', '12', '301', '1803', '栋', '单元', '室', '-', '#', '楼', '号', '期', ' ', 'A', '座', '、')
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }).map(parts => parts.join('')), address => !hasRoomNumber(maskRoomNumber(address))))
  })
})
