import { en } from '../../../../addin/taskpane/strings/en'
import { chooseLanguage, stringsIn } from '../../../../addin/taskpane/strings/strings'
import { zh } from '../../../../addin/taskpane/strings/zh-cn'

/** Every plain text of a language by its path; those that need arguments are tried below. */
function plain(node: unknown, path = ''): (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => plain(value, `${path}.${key}`))
}

it('says everything in both languages', () => {
  expect(plain(en).map(([path]) => path)).toEqual(plain(zh).map(([path]) => path))
})

it.each([['zh-CN', zh], ['en', en]] as const)('leaves no text of %s empty', (_language, strings) => {
  for (const [path, text] of plain(strings)) expect([path, text.trim()]).not.toEqual([path, ''])
})

it('uses no Chinese in English but names of sheets and columns', () => {
  const names = /报备设置|客户名称|报备时间|判定依据|中文/g
  for (const [path, text] of plain(en)) expect([path, text.replace(names, '')]).toEqual([path, expect.not.stringMatching(/[\u4e00-\u9fff]/)])
})

it('uses no half-width punctuation between Chinese characters', () => {
  for (const [path, text] of plain(zh)) expect([path, text]).toEqual([path, expect.not.stringMatching(/[\u4e00-\u9fff][,;:!?()][\u4e00-\u9fff]/)])
})

it('puts numbers, days and lists into its sentences', () => {
  expect(zh.check.preview(8400, 1200)).toBe('将写入 8,400 个单元格（涉及 1,200 行），全部在本工具自己的列里，其他内容一概不动。')
  expect(en.check.preview(1, 1)).toBe('1 cell in 1 row will be written, all in our own columns. Nothing else is touched.')
  expect(zh.lookUp.answers.queueable('2026-04-01', null)).toBe('可排队，自 2026年4月1日 起')
  expect(en.lookUp.answers.protected(null, '2026-03-31')).toBe('Protected until 31 March 2026')
  expect(zh.settings.rulingOf('是同一客户', ['A1', 'A2'])).toBe('A1、A2：是同一客户')
})

it.each([
  ['protection.months', '保护期（个月）', 'Protection (months)'],
  ['extensionWhenQueued.days', '有人排队时的延期（天）', 'Extension with a queue (days)'],
  ['penalty.虚假报备', '处理：虚假报备（每次，用逗号分开）', 'Consequence of 虚假报备 (each time, separated by commas)'],
  ['ranking.amount', '综合评定权重：预计金额', 'Weight of expected amount'],
  ['protection.endsAs', 'protection.endsAs', 'protection.endsAs'],
])('calls the setting %s by its name', (key, chinese, english) => {
  expect([zh.settings.numberTitle(key), en.settings.numberTitle(key)]).toEqual([chinese, english])
})

it.each([
  ['en', 'zh-CN', 'en'],
  [null, 'zh-CN', 'zh-CN'],
  [null, 'zh-TW', 'zh-CN'],
  [null, 'en-US', 'en'],
  [null, 'de-DE', 'en'],
  [null, undefined, 'zh-CN'],
] as const)('with %s kept and Office in %s it speaks %s', (kept, office, language) => {
  expect(chooseLanguage(kept, office)).toBe(language)
  expect(stringsIn(language).locale).toBe(language)
})
