import { openSheetNames, quotedSheet } from '../../../addin/statement/sheet-names'

test.each([
  ['张三', '张三'], ["'张三'", '张三'], ['a/b', 'a b'], ['一部：甲', '一部 甲'], ['', '未填'], ['///', '未填'], ['history', 'history (2)'], ['长'.repeat(40), '长'.repeat(31)], [`${'长'.repeat(30)}𠮷`, '长'.repeat(30)],
])('%s becomes %s', (wanted, name) => {
  expect(openSheetNames()(wanted, '未填')).toBe(name)
})

test('no two sheets have one name, whatever their case or width', () => {
  const name = openSheetNames()
  expect(['Ann', 'ANN', 'Ａｎｎ', '长'.repeat(31), '长'.repeat(31)].map(one => name(one, 'x'))).toEqual(['Ann', 'ANN (2)', 'Ａｎｎ (3)', '长'.repeat(31), `${'长'.repeat(27)} (2)`])
})

test('formulas write a name with its apostrophes doubled', () => {
  expect(quotedSheet("O'Brien")).toBe("'O''Brien'")
})
