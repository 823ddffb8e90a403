import { openSession } from '../../../core/review/session'
import { review } from '../../../core/review/review'
import { inputOf } from '../../builders/judge'
import { event, R08, type Row } from '../../builders/rows'

const filed = (id: string, change: Row): Row => ({ ...R08, 报备编号: id, ...change })
const rows = [R08, filed('B', { 报备时间: '2026-03-20', 报备人: '李四' }), filed('C', { 客户名称: '成都望江商贸有限公司', 联系电话: '19900000799', 报备人: '王五' })]
const events = [event('A', '跟进', '2026-03-08'), event('B', '违规:泄露客户', '2026-03-25')]

/** Judges `rows[at]` in its new form, alone and with everything anew. */
function edit(at: number, change: Row) {
  const before = inputOf('R08', { rows, events, asOf: '2026-04-01' })
  const after = inputOf('R08', { rows: rows.map((row, i) => (i === at ? { ...row, ...change } : row)), events, asOf: '2026-04-01' })
  const session = openSession(before)
  const touched = session.rejudge(at, after.registers.registrations[at]!)
  return { session, touched, anew: review(after) }
}

describe('openSession', () => {
  it.each<[string, number, Row, number[]]>([
    ['a holder that is no longer complete frees who came after', 0, { 项目名称: '' }, [0, 1]],
    ['a later filing that came earlier takes the customer', 1, { 报备时间: '2026-03-01' }, [0, 1]],
    ['a row that turns into the held customer is refused', 2, { 客户名称: '重庆启明装饰有限公司' }, [0, 1, 2]],
    ['a remark touches only its own customer', 2, { 备注: '已电话' }, [2]],
    ['a seller renamed moves the fine', 1, { 报备人: '赵六' }, [0, 1]],
    ['a signature settles it', 0, { 签约日期: '2026-03-31' }, [0, 1]],
  ])('%s', (_, at, change, expected) => {
    const { session, touched, anew } = edit(at, change)
    expect(session.review.verdicts).toEqual(anew.verdicts)
    expect(session.review.ledger).toEqual(anew.ledger)
    expect(touched).toEqual(expected)
  })

  it('begins as the review does', () => {
    const input = inputOf('R08', { rows, events, asOf: '2026-04-01' })
    expect(openSession(input).review.verdicts).toEqual(review(input).verdicts)
  })

  it('takes one edit after another', () => {
    const session = openSession(inputOf('R08', { rows, events, asOf: '2026-04-01' }))
    const changed = rows.map(row => ({ ...row }))
    for (const [at, change] of [[0, { 报备时间: '2026-03-25' }], [1, { 报备人: '张三' }], [0, { 报备时间: '2026-03-05' }], [2, { 联系电话: '19900000701' }]] as const) {
      changed[at] = { ...changed[at]!, ...change }
      const anew = inputOf('R08', { rows: changed, events, asOf: '2026-04-01' })
      session.rejudge(at, anew.registers.registrations[at]!)
      expect(session.review.verdicts).toEqual(review(anew).verdicts)
    }
  })
})
