import fc from 'fast-check'
import { isPlaceholder } from '../../../core/registration/placeholder'

test.each([
  '无', '无。', '（无）', '没有', '暂无', '同上', '同上。', '待定', '待定！', '待补', '待填', '待补充', '不详', '未知', '略', '空', '不清楚', 'xxx', 'XX', 'xx', 'ＸＸＸ', 'x', '-', '--', '—', '——', '/', '\\', '?', '？', '...', '…', '。', '***', '〃', '"', 'N/A', 'n/a', 'NA', '#N/A', 'null', 'None', 'test', 'TEST', '测试', 'asdf', 'abc', 'tbd',
  '某某', '某公司', 'XX公司', 'XX有限公司', 'X先生', '某先生', 'aaa', 'DDDD', '啊啊啊', ' 无 ', '无 ', '暂 无', '无资料', '没填',
])('%j is a placeholder', (text) => expect(isPlaceholder(text)).toBe(true))

test.each([
  '王五', '张三', '吴无', '无锡华光公司', '同仁堂', '同上科技', '空调销售', '略阳县', '测试设备有限公司', '未来科技', '待业', '某某科技有限公司西南分公司', '重庆启明装饰有限公司', 'A', 'AB', 'Test Ltd', 'xylophone', '张*', '王先生', '', ' ', '　', '1', '11', '111', '000', '123', '2026-03-05', '√', '□', '☑', '19900000901', '199****0901',
  '暂无需求，下月再访', '不需要', '无要求但需报价', 'OPPO', 'AAA建材', '3栋',
])('%j is none', (text) => expect(isPlaceholder(text)).toBe(false))

test('case, width and punctuation around make no difference', () => {
  const words = fc.constantFrom('无', '同上', '待定', 'xxx', 'n/a', 'test', '不详')
  const marks = fc.constantFrom('', '。', ' ', '！', '…', '(', '-', '、')
  fc.assert(fc.property(words, marks, marks, fc.boolean(), (word, before, after, upper) => isPlaceholder(before + (upper ? word.toUpperCase() : word) + after)))
})
