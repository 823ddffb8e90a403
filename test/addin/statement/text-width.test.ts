import { textWidth } from '../../../addin/statement/text-width'

test.each([['', 0], ['abc', 3], ['张三', 4], ['HA / A', 6], ['（R03.3）', 9], ['𠮷', 2], ['“a”', 5], ['é', 1]])('%s is %d wide', (text, width) => {
  expect(textWidth(text)).toBe(width)
})
