import fc from 'fast-check'
import type { FindingQuery } from '../../../../addin/taskpane/engine'
import { packGrid } from '../../../../addin/taskpane/grid-transfer'
import { createReviewDesk } from '../../../../addin/taskpane/judge/review-desk'
import { aGrid } from '../../../builders/grid'

const PEOPLE = ['张三', '李四', '王五', '']
const rows = Array.from({ length: 40 }, (_, at) => [`B${at}`, `2026-02-${String((at % 27) + 1).padStart(2, '0')}`, `重庆第${at % 13}装饰有限公司`, at % 9 === 4 ? '1990000' : `1990000${1000 + (at % 13)}`, '总部装修', PEOPLE[at % 4] ?? ''])
const query: FindingQuery = { severity: null, status: null, person: null, text: '', order: 'severity', language: 'zh-CN' }

async function desk() {
  const made = createReviewDesk()
  const grids = [await packGrid(aGrid([['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人'], ...rows], { sheet: '登记表' }), () => Promise.resolve())]
  const result = made.check({ book: '登记.xlsx', grids, companions: [], settingsSheet: null, planSheet: null, sheetNames: ['登记表'], packId: 'R11', asOf: '2026-03-01', language: 'zh-CN' }, () => undefined)
  return { desk: made, result }
}

it('lists every finding once whatever the order, its groups one after the other', async () => {
  const { desk: made, result } = await desk()
  const key = (item: { code: string, ref: { row: number }, message: string }): string => `${item.ref.row} ${item.code} ${item.message}`
  const reference = (made.select(query), made.items(0, 1000).map(key).sort())
  for (const order of ['severity', 'kind', 'person', 'row'] as const) {
    const { total, groups } = made.select({ ...query, order })
    expect(total).toBe(result.findings)
    expect(groups.reduce((sum, { from, count }) => (from === sum ? sum + count : NaN), 0)).toBe(total)
    expect(made.items(0, 1000).map(key).sort()).toEqual(reference)
  }
})

it('gives the same findings in pages as at once', async () => {
  const { desk: made } = await desk()
  const { total } = made.select(query)
  const whole = made.items(0, total)
  fc.assert(fc.property(fc.integer({ min: 1, max: 17 }), size => {
    const pages = []
    for (let from = 0; from < total; from += size) pages.push(...made.items(from, size))
    expect(pages).toEqual(whole)
  }), { numRuns: 10 })
})

it('narrows by severity, status, person and text, each alone and together', async () => {
  const { desk: made } = await desk()
  const items = (part: Partial<FindingQuery>) => (made.select({ ...query, ...part }), made.items(0, 1000))
  expect(items({ severity: 'error' }).every(({ severity }) => severity === 'error')).toBe(true)
  expect(items({ status: 'invalid' }).every(({ statusWord }) => statusWord === '无效')).toBe(true)
  expect(items({ person: '李四' }).every(({ person }) => person === '李四')).toBe(true)
  const seven = items({ text: '第7装饰' })
  expect(seven.length).toBeGreaterThan(0)
  expect(seven.every(({ customer, message }) => `${customer}${message}`.includes('第7装饰'))).toBe(true)
  expect(items({ severity: 'error', person: '李四', text: '第7装饰' }).length).toBeLessThanOrEqual(seven.length)
  expect(items({ text: '没有这样的客户' })).toEqual([])
})

it('puts the gravest first, and rows without a person last', async () => {
  const { desk: made } = await desk()
  const order = ['conflict', 'error', 'warning', 'notice']
  const severities = made.select(query).groups.map(({ key }) => order.indexOf(key))
  expect(severities).toEqual([...severities].sort((a, b) => a - b))
  expect(made.select({ ...query, order: 'person' }).groups.at(-1)?.key).toBe('')
})

it('speaks the language it is asked in', async () => {
  const { desk: made } = await desk()
  made.select({ ...query, language: 'en', severity: 'error' })
  expect(made.items(0, 1)[0]?.title).toMatch(/^[a-z]/i)
})
