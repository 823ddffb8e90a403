import { isOwnSheet } from '../../../addin/taskpane/settings-store'

it.each([
  ['报备设置', true], ['提成方案', true], ['Commission plan', true], ['提成汇总 2026-03', true], ['提成明细 2026-Q1 (2)', true], ['Commission lines 2026', true],
  ['登记表', false], ['提成汇总', false], ['2026-03', false], ['提成汇总 三月', false],
])('knows whether %s is a sheet of its own', (name, own) => {
  expect(isOwnSheet(name)).toBe(own)
})
