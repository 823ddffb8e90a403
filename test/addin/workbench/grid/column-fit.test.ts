import { columnPixels, fittedWidth, textWidth } from '../../../../addin/workbench/grid/column-fit'

const filled = { top: 1, left: 1, bottom: 3, right: 2 }

it('is wide enough for its texts, within bounds', () => {
  const texts = ['短', '重庆启明装饰有限公司', '甲'.repeat(200)]
  expect(fittedWidth(row => texts[row - 1] ?? '', 1, { ...filled, bottom: 1 })).toBe(72)
  expect(fittedWidth(row => texts[row - 1] ?? '', 1, { ...filled, bottom: 2 })).toBe(10 * 13 + 16)
  expect(fittedWidth(row => texts[row - 1] ?? '', 1, filled)).toBe(280)
  expect(fittedWidth(() => '很长的文字很长的文字', 3, filled)).toBe(72)
  expect(fittedWidth(() => 'x', 1, null)).toBe(72)
})

it('counts a Chinese character as a square', () => {
  expect(textWidth('ab')).toBe(15)
  expect(textWidth('甲乙')).toBe(26)
  expect(columnPixels(48)).toBe(64)
})
