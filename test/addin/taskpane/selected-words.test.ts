import type { RowSummary } from '../../../addin/taskpane/engine'
import { initialState, type PaneState } from '../../../addin/taskpane/pane-state'
import { selectedPlace, selectedSilence, selectedWords } from '../../../addin/taskpane/selected-words'
import { stringsIn } from '../../../addin/taskpane/strings/strings'

const [zh, en] = [stringsIn('zh-CN'), stringsIn('en')]
const ref = (row: number, sheet = '登记表') => ({ book: '登记.xlsx', sheet, row })
const summary = (part: Partial<RowSummary> = {}): RowSummary => ({ ref: ref(7), customer: '甲公司', statusWord: '保护中', tone: 'good', expiresOn: '2026-03-31', basis: '保护中：2026-03-01 报备。', findings: 0, ...part })

function state(part: Partial<PaneState>): PaneState {
  const result = { sheets: [{ sheet: '登记表' }] } as unknown as PaneState['result']
  return { ...initialState('zh-CN', '2026-03-01', 'check'), result, ...part }
}

it.each<[string, Partial<PaneState>, string, string]>([
  ['a row without findings', { selected: { ref: ref(7), summary: summary() } }, '登记表 第 7 行，甲公司，到期 2026年3月31日，没有问题：保护中：2026-03-01 报备。', '登记表, row 7, 甲公司, last day 31 March 2026, no findings: 保护中：2026-03-01 报备。'],
  ['a row without customer or last day', { selected: { ref: ref(7), summary: summary({ customer: null, expiresOn: null, findings: 1 }) } }, '登记表 第 7 行，1 个问题：保护中：2026-03-01 报备。', '登记表, row 7, 1 finding: 保护中：2026-03-01 报备。'],
  ['a further line', { selected: { ref: ref(8), summary: summary({ expiresOn: null }) } }, '登记表 第 8 行（属于第 7 行的报备），甲公司，没有问题：保护中：2026-03-01 报备。', '登记表, row 8 (part of the registration in row 7), 甲公司, no findings: 保护中：2026-03-01 报备。'],
  ['a title', { selected: { ref: ref(1), summary: null } }, '登记表 第 1 行不是报备记录。', '登记表, row 1 is not a registration.'],
  ['another sheet', { selected: { ref: ref(3, '说明'), summary: null } }, '“说明”不是检查过的登记表。', '“说明” is no register that was checked.'],
  ['a register that was changed since', { stale: true, selected: { ref: ref(7), summary: summary() } }, '检查之后有改动，重新检查后再看。', 'The workbook changed; check again to see this row.'],
  ['no row known yet', {}, '', ''],
])('says %s in one breath', (_name, part, inChinese, inEnglish) => {
  expect([selectedWords(state(part), zh), selectedWords(state(part), en)]).toEqual([inChinese, inEnglish])
})

it('says where, and why there is nothing to say, apart', () => {
  expect(selectedPlace({ ref: ref(8), summary: summary() }, zh)).toBe('登记表 第 8 行（属于第 7 行的报备）')
  expect(selectedPlace({ ref: ref(1), summary: null }, zh)).toBe('登记表 第 1 行')
  expect(selectedSilence(state({ selected: { ref: ref(7), summary: summary() } }), zh)).toBeNull()
})
