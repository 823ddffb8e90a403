import { LANGUAGES } from '../../../core/findings/language'
import { problemMessage, type UsageProblem } from '../../../core/findings/problem-messages'
import type { WorkbookProblem } from '../../../core/workbook/workbook'

const DETAIL = {
  file: '登记表.xlsx', sheet: '三月', sheets: '一月、二月', rows: '1、3', row: 12, limit: '1048576 行', folder: 'out', option: '--as-of', value: '三月一日', allowed: '2026-03-01', policy: 'R11', known: 'R01、R02',
  key: 'protection.days', from: '2026-03-31', to: '2026-03-01', command: 'chek', options: '--out 和 --in-place', reason: 'tiers 必须递增', what: 'lookup',
}
const PROBLEMS: readonly (WorkbookProblem | UsageProblem)[] = [
  'not-found', 'is-folder', 'no-registers', 'not-a-workbook', 'encrypted', 'legacy-xls', 'truncated', 'bomb', 'no-header', 'header-tie', 'no-such-sheet', 'read-only', 'in-use', 'disk-full', 'too-large', 'unreadable', 'no-such-folder',
  'no-command', 'unknown-command', 'no-files', 'no-policy', 'unknown-policy', 'unknown-option', 'missing-value', 'bad-value', 'bad-date', 'bad-period', 'unknown-setting', 'bad-setting', 'no-such-row', 'no-question', 'bad-plan', 'bad-pack',
  'output-exists', 'same-file', 'options-clash', 'not-supported',
  'missing-option', 'no-new-rows', 'not-yet', 'no-port', 'empty-fact', 'bad-phone', 'bad-identity-no', 'too-many-arguments',
]

describe('problemMessage', () => {
  it.each(PROBLEMS)('says %s in one clean sentence, with and without details', problem => {
    for (const language of LANGUAGES) {
      for (const detail of [DETAIL, {}]) {
        const text = problemMessage(problem, detail, language)
        expect(text).toMatch(language === 'en' ? /^["A-Z\d-].*[^.]\.$/ : /[^。]。$/)
        expect(text).not.toMatch(/undefined|null|\[object|\n/)
      }
    }
  })

  it('names the file and what to do', () => {
    expect(problemMessage('encrypted', { file: '登记表.xlsx' }, 'zh-CN')).toBe('“登记表.xlsx”设有打开密码，请先在 Excel 中取消密码再试。')
    expect(problemMessage('legacy-xls', { file: 'a.xls' }, 'en')).toBe('"a.xls" is in the old .xls format; save it as .xlsx in Excel and try again.')
    expect(problemMessage('bad-date', { option: '--as-of', value: '3/5' }, 'zh-CN')).toBe('选项 --as-of 的“3/5”不是日期，请写成 2026-03-01 的样子。')
    expect(problemMessage('no-such-sheet', { file: 'a.xlsx', sheet: '四月', sheets: '三月' }, 'zh-CN')).toBe('“a.xlsx”中没有名为“四月”的工作表，现有：三月。')
  })
})
