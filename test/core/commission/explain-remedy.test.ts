import { explainRemedy } from '../../../core/commission/explain-remedy'
import type { Exclusion } from '../../../core/commission/exclusion'
import { statement, type Row } from './fixtures'

const remedy = (row: Partial<Row>, language: 'zh-CN' | 'en' = 'zh-CN'): readonly string[] => statement({ rows: [{ id: 'A', signed: '2026-03-05', contractNo: 'HA', amount: '100', ...row }] }).excluded.map(one => explainRemedy(one, language))

test.each<[string, Partial<Row>, string]>([
  ['R03.6d: shares that do not sum', { share: '张三60%;李四30%' }, '要计提成：各人分成合计改为 100%（分成'],
  ['R03.2: no protection', { status: 'unprotected' }, '要计提成：若当时有延期、定金或审批而没有登记，请补填；否则不能计。'],
  ['a refusal', { status: 'rejected' }, '由审批人改为同意'],
  ['nobody named', { seller: undefined as unknown as string, team: undefined as unknown as string }, '要计提成：补填报备人（报备人'],
  ['no amount', { amount: undefined as unknown as string }, '要计提成：补填该单元格（合同金额'],
  ['what nothing can mend', { status: 'terminated' }, '登记表中没有可以更正的内容，除非有人作出裁定。'],
])('%s says what would make it count', (_, row, said) => {
  expect(remedy(row)).toEqual([expect.stringContaining(said)])
  expect(remedy(row, 'en')).toEqual([expect.stringMatching(/^(?:To earn commission: |Nothing in the register)[^一-鿿]*(?:张三60%;李四40% )?[^一-鿿]*\.$/)])
})

test('R03.1: an incomplete filing names what to fill in', () => {
  const findings = [{ code: 'field.missing', severity: 'error', subject: { book: 'register.csv', sheet: 'register', row: 2 }, related: [], clause: 'R03.1', data: { field: 'address', cell: 'D2' } }] as const
  expect(remedy({ status: 'invalid', findings })).toEqual(['要计提成：补全报备中缺少或写错的内容（地址）。'])
})

test('an exclusion knows whose row it is, in the spelling of the statement', () => {
  const excluded: readonly Exclusion[] = statement({ rows: [{ id: 'A', seller: '张三' }, { id: 'B', seller: '张 三', signed: '2026-03-05', status: 'unprotected' }] }).excluded
  expect(excluded).toMatchObject([{ id: 'B', person: '张三', team: '一部' }])
})
