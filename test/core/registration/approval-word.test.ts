import { readApproval } from '../../../core/registration/approval-word'

test.each([
  '通过', '同意', '审批通过', '审核通过', '已通过', '已批', '已批准', '批准', '准予', '准予报备', '核准', 'OK', 'ok', 'Ｏｋ', '√', '✓', '✔', '☑', '是', '可', '可以', '可报备', '符合', '符合要求', '已审', '已审核', '已审批', '合格', 'Y', 'yes', 'v', 'pass', 'Approved', '同意，请跟进', '同意 李经理 3/3', '同意(李经理)', '李经理：同意',
  '情况属实，同意报备', '原则同意', '有条件通过', '拟同意', '无异议', '没有意见', '不反对', '通过（待补合同）', '同意。', ' 同意 ', '同 意', '☑同意 □不同意', '同意☑ 不同意□', '审核完成',
])('%j is approved', (text) => expect(readApproval(text)).toBe('approved'))

test.each([
  '不通过', '不同意', '驳回', '已驳回', '拒绝', '否决', '退回', '退回修改', '未通过', '审核未通过', '没通过', '没有通过', '×', '✗', '✘', 'X', 'x', '否', '不予', '不予受理', '不予通过', '不准', '不批', '不可', '不可以', '不可报备', '不能报备', '不行', '未批准', '未获批准', 'N', 'no', 'Rejected', '不同意：资料不实', '暂不同意', '不 同意', '不符合要求',
  '不合格', '资料不全，退回补充', '同意驳回', '反对', '无法通过', '□同意 ☑不同意', '同意□ 不同意☑', '李经理：不同意', '已审核未通过',
])('%j is rejected', (text) => expect(readApproval(text)).toBe('rejected'))

test.each(['待审', '待审批', '待审核', '审核中', '审批中', '未审', '未审核', '未审批', '未批', '-', '—', '--', '处理中', '待处理', '尚未通过', '还没批', '待定', '等待审批', '待领导审批', '流程中', '已提交', '请补充资料', '待同意', '待补', 'pending', '待'])('%j is pending', (text) => expect(readApproval(text)).toBe('pending'))

test.each(['存疑', '有疑问', '疑问', '待核实', '需核实', '需讨论', '待讨论', '有异议', '再议', '待进一步核实', '同意？'])('%j is in doubt', (text) => expect(readApproval(text)).toBe('doubt'))

test.each(['', ' ', '张三', '已阅', '是否同意', '3/3', '2026-03-05', '审批', '□同意 □不同意', '/'])('%j is no answer', (text) => expect(readApproval(text)).toBeNull())

test('a long opinion is judged by its beginning', () => {
  expect(readApproval(`同意。${'此客户情况属实'.repeat(100)}`)).toBe('approved')
  expect(readApproval('甲'.repeat(5000))).toBeNull()
})

test('answers the same when it is asked again', () => expect([readApproval('同意'), readApproval('同意'), readApproval('某'), readApproval('某')]).toEqual(['approved', 'approved', null, null]))
