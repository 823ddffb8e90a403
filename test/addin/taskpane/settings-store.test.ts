import { CLOSING_SHEETS, isOwnSheet, PLAN_SHEETS, SETTINGS_SHEET } from '../../../addin/taskpane/settings-store'
import { CLOSING_SHEET, PLAN_SHEET, SETTINGS_SHEET as CORE_SETTINGS_SHEET } from '../../../core/index'

it.each([
  ['报备设置', true], ['提成方案', true], ['Commission plan', true], ['提成结账', true], ['Commission closing', true], ['提成汇总 2026-03', true], ['提成明细 2026-Q1 (2)', true], ['Commission lines 2026', true],
  ['登记表', false], ['提成汇总', false], ['2026-03', false], ['提成汇总 三月', false],
])('knows whether %s is a sheet of its own', (name, own) => {
  expect(isOwnSheet(name)).toBe(own)
})

it('calls its sheets as the core does', () => {
  expect([PLAN_SHEETS, CLOSING_SHEETS, SETTINGS_SHEET]).toEqual([Object.values(PLAN_SHEET), Object.values(CLOSING_SHEET), CORE_SETTINGS_SHEET])
})
