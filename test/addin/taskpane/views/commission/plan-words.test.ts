import { troubleWords } from '../../../../../addin/taskpane/views/commission/plan-words'
import { stringsIn } from '../../../../../addin/taskpane/strings/strings'

it.each([
  ['[0].effective.until', '失效日：X', 'Last day: X'],
  ['[0].tiers.steps[1].upTo', '第 2 档上限（元，含）：X', 'Step 2 up to (yuan, included): X'],
  ['[0].overrides[2].rate', '例外 3 · 比例：X', 'Override 3 · Rate: X'],
  ['[0].overrides[0].tiers.steps[0].rate', '例外 1 · 第 1 档比例：X', 'Override 1 · Rate of step 1: X'],
  ['[0].overrides[0].when', '例外 1：X', 'Override 1: X'],
  ['[0].bonus[0].amount', '首单奖励（元）：X', 'First-order bonus (yuan): X'],
  ['[0]', 'S', 'S'],
  ['C7', 'S', 'S'],
])('names %s as the form does', (place, chinese, english) => {
  const trouble = { severity: 'error', place, sentence: 'S', allowed: 'X' } as const
  expect([troubleWords(trouble, ['v'], stringsIn('zh-CN')), troubleWords(trouble, ['v'], stringsIn('en'))]).toEqual([chinese, english])
})

it('names the version where there are several', () => {
  expect(troubleWords({ severity: 'error', place: '[1].cap', sentence: 'S', allowed: 'X' }, ['2026，自 2026-01-01 起', '2027，自 2027-01-01 起'], stringsIn('zh-CN'))).toBe('2027，自 2027-01-01 起 · 每笔封顶（元）：X')
})
