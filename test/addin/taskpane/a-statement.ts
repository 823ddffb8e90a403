import type { ClosedComparison, ClosedDifference } from '../../../addin/taskpane/closing'
import type { Language } from '../../../addin/taskpane/core-bridge'
import type { ExcludedContract, Statement, StatementLine } from '../../../addin/taskpane/statement'

const ref = (row: number) => ({ book: '登记.xlsx', sheet: '登记表', row })

/** A statement of March 2026: two people with commission, one who only pays a fine, one contract left out. */
export function aStatement(language: Language): Statement {
  return {
    packId: 'R11', packTitle: language === 'en' ? 'One month with a queue' : '业务报备制度', from: '2026-03-01', to: '2026-03-31', plans: ['2026'], warnings: [],
    people: [
      { person: '张三', team: '一部', amount: '12345.60', part: 1, lines: 60 }, { person: '李四', team: '二部', amount: '600.00', part: 0.0486, lines: 1 }, { person: '王五', team: null, amount: '-200.00', part: -0.0162, lines: 0 },
    ],
    teams: [{ team: '一部', amount: '12345.60' }, { team: '二部', amount: '600.00' }, { team: null, amount: '-200.00' }],
    grand: '12745.60', lines: 61, excluded: 1, emptyBecause: null,
    lists: [
      { id: 'deductions', title: language === 'en' ? 'Deductions' : '扣罚', records: [{ ref: ref(9), severity: null, values: [{ title: '人员', value: '王五', sentence: false, figure: null }, { title: '金额', value: '-200.00', sentence: false, figure: { number: -200, isMoney: true } }, { title: '说明', value: '王五 2026-03-04 虚假报备，第 1 次，扣 200.00 元（R11.6）。', sentence: true, figure: null }] }] },
      { id: 'checks', title: language === 'en' ? 'Checks' : '核对提示', records: [{ ref: null, severity: 'warning', values: [{ title: '程度', value: '警告', sentence: false, figure: null }, { title: '提示', value: '方案“2026”在本期结束前失效。', sentence: true, figure: null }] }] },
    ],
  }
}

export function someLines(person: string): readonly StatementLine[] {
  return Array.from({ length: person === '张三' ? 60 : person === '李四' ? 1 : 0 }, (_, at) => ({
    ref: ref(at + 2), contractNo: `H${at + 1}`, id: `A${at + 1}`, day: '2026-03-05', amount: '600.00', clause: 'R11.3', quote: '签约后按合同计提',
    arithmetic: '20000.00×3%=600.00', steps: [{ title: '合同', text: `H${at + 1}，2026-03-05 签约` }, { title: '计算', text: '20000.00×3%=600.00' }],
  }))
}

export function someExclusions(): readonly ExcludedContract[] {
  return [{ ref: ref(7), contractNo: 'H9', id: 'A9', person: '李四', signedOn: '2026-03-20', reason: '2026-03-20 签约，但签约时保护期已过（R11.1）。', remedy: '要计提成：若延期未登记，请补填。', clause: 'R11.1', quote: '自生效起 1 个月' }]
}

/** `count` amounts that differ from the closed ones: the first with its row, the second gone. */
export function aComparison(state: ClosedComparison['state'], count = state === 'different' ? 2 : 0): ClosedComparison {
  const words = { same: '与结账时完全一致。', different: `与结账时不同，共 ${count} 处。`, altered: '结账记录被改动过，不能作为依据。', unreadable: '结账记录无法识别。', 'other-period': '结账记录属于另一期间或另一规则。' }
  const differences = Array.from({ length: count }, (_, at): ClosedDifference => ({
    what: 'line', person: '张三', contractNo: `H${at + 1}`, id: `A${at + 1}`, before: '600.00', after: at === 1 ? null : '900.00', change: at === 1 ? '-600.00' : '300.00',
    causes: [{ 'zh-CN': at === 1 ? '现已不计提成' : '基数改变（20000.00 → 30000.00）', en: at === 1 ? 'the contract is now excluded' : 'the base changed (20000.00 → 30000.00)' }],
    excluded: at === 1 ? { 'zh-CN': '签约时保护期已过（R11.1）。', en: 'Its protection had ended (R11.1).' } : null, ref: ref(at + 2),
  }))
  return { state, sentence: { 'zh-CN': words[state], en: `(${state})` }, differences, change: '-300.00' }
}
