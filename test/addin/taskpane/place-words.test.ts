import { placeWords } from '../../../addin/taskpane/place-words'
import { stringsIn } from '../../../addin/taskpane/strings/strings'

it.each([
  ['登记.xlsx', 'zh-CN', '登记表 第 7 行'], ['二部.xlsx', 'zh-CN', '二部.xlsx · 登记表 第 7 行'], ['二部.xlsx', 'en', '二部.xlsx · 登记表 row 7'],
] as const)('names a row of %s in %s', (book, language, words) => {
  expect(placeWords({ book, sheet: '登记表', row: 7 }, '登记.xlsx', stringsIn(language))).toBe(words)
})
