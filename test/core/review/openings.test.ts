import { findOpenings } from '../../../core/review/openings'
import { judge } from '../../builders/judge'
import { R16, type Row } from '../../builders/rows'

const row = (id: string, change: Row): Row => ({ ...R16, 报备编号: id, 客户姓名: `客户${id}`, 联系电话: `199****14${id.charCodeAt(0)}`, ...change })

describe('findOpenings', () => {
  it('takes the day that most rows of a project give (R16.6)', () => {
    const rows = [row('A', {}), row('B', {}), row('C', { 开盘日期: '2026-06-01' }), row('D', { 开盘日期: '' }), row('E', { 项目名称: '江山里', 开盘日期: '2026-07-01' })]
    const { review, of } = judge('R16', { rows, asOf: '2026-04-25' })
    expect([...findOpenings(review.context.facts)]).toEqual([['云栖台', '2026-05-01'], ['江山里', '2026-07-01']])
    expect(['A', 'C', 'D', 'E'].map(id => of(id).expiresOn)).toEqual(['2026-05-01', '2026-06-01', '2026-05-01', '2026-07-01'])
  })

  it('does not ask rows that are filed later', () => {
    const rows = [row('A', { 开盘日期: '' }), row('B', { 正式报备时间: '2026-04-30', 预报备时间: '2026-04-29' })]
    expect(judge('R16', { rows, asOf: '2026-04-25' }).of('A').expiresOn).toBe('2026-04-27')
  })
})
