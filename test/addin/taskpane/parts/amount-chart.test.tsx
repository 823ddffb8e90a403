/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { AmountChart } from '../../../../addin/taskpane/parts/amount-chart'
import { stringsIn } from '../../../../addin/taskpane/strings/strings'
import { aStatement } from '../a-statement'
import { draw } from '../dom'

const { people, grand } = aStatement('zh-CN')

async function drawn() {
  const picked: string[] = []
  const page = await draw(<AmountChart people={people} grand={grand} t={stringsIn('zh-CN')} onPick={person => picked.push(person)} />)
  return { ...page, picked }
}

it('draws each amount from the zero line, below zero to its left', async () => {
  const { place } = await drawn()
  const [most, , least] = [...place.querySelectorAll('rect')].map(bar => ({ x: Number(bar.getAttribute('x')), width: Number(bar.getAttribute('width')) }))
  const zero = Number(place.querySelector('line')?.getAttribute('x1'))
  expect(most?.x).toBeCloseTo(zero, 6)
  expect((most?.x ?? 0) + (most?.width ?? 0)).toBeCloseTo(100, 6)
  expect(least?.x).toBe(0)
  expect((least?.x ?? 0) + (least?.width ?? 0)).toBeCloseTo(zero, 6)
})

it('says person, team and amount, and goes to the lines', async () => {
  const page = await drawn()
  expect(page.find('.bar', '李四').textContent).toBe('李四二部600.00 元，查看明细')
  await page.click('.bar', '李四')
  expect(page.picked).toEqual(['李四'])
})

it('has the same figures as a table, with their sum', async () => {
  const { place } = await drawn()
  const rows = [...place.querySelectorAll('tbody tr')].map(row => [...row.children].map(cell => cell.textContent))
  expect(rows).toEqual([['张三', '一部', '60', '12,345.60'], ['李四', '二部', '1', '600.00'], ['王五', '', '0', '-200.00']])
  expect(place.querySelector('tfoot')?.textContent).toBe('合计12,745.60')
})
