import { readFlag } from '../../../core/registration/flag-word'

test.each([
  '是', '有', '√', '✓', '✔', '☑', '■', '●', 'Y', 'y', 'Ｙ', 'yes', 'true', 'TRUE', '1', '１', '已签', '已提供', '已签字', '已交', '已盖章', '登记证.pdf', 'nda.PDF', '扫描件.jpg', 'a.docx', 'https://example.com/a', '有，见附件', '有2份', '有（原件）', '是（李总）', '是的', '对', '需要', '无误', '☑是 □否', '是☑ 否□', '√有', '合作', '特批', '带团', '公开招标', true, 1,
])('%j says yes', (value) => expect(readFlag(value)).toBe(true))

test.each([
  '否', '无', '×', '✗', '□', '○', '☐', '没有', '没', '未签', '未提供', '没签', '尚未签', '待签', '待补', '缺', '缺原件', 'N', 'no', 'false', '0', '空', '不需要', '不是', '无需', '未签字', '□是 ☑否', '是□ 否☑', '无。', '否，未提供', '不合作', '非招标', '签字中', '有待补充', '已取消', false, 0,
])('%j says no', (value) => expect(readFlag(value)).toBe(false))

test.each(['', ' ', '不详', '未知', '待定', '不清楚', '张三', '/', '-', '其他', '有问题', 2, -1])('%j says neither', (value) => expect(readFlag(value)).toBeNull())

describe('a column where a text says yes', () => {
  const signature = { textIsYes: true }
  test.each(['王五', '王五 2026-03-05', '保密协议', 'nda', 2])('%j says yes', (value) => expect(readFlag(value, signature)).toBe(true))
  test.each(['未签', '无', '待补', '×', false])('%j says no', (value) => expect(readFlag(value, signature)).toBe(false))
  test.each(['', '/', '-', '不详', '待定', 'xxx', '有问题'])('%j says neither', (value) => expect(readFlag(value, signature)).toBeNull())
  test('prose is a text', () => expect([readFlag('甲'.repeat(600), signature), readFlag('甲'.repeat(600))]).toEqual([true, null]))
})
