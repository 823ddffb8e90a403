/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { StatusChart } from '../../../../addin/taskpane/parts/status-chart'
import type { StatusCount } from '../../../../addin/taskpane/engine'
import { zh } from '../../../../addin/taskpane/strings/zh-cn'
import { draw } from '../dom'

const statuses: readonly StatusCount[] = [{ status: 'active', word: '保护中', tone: 'good', count: 1500 }, { status: 'blocked', word: '不予报备', tone: 'conflict', count: 500 }]

it('shows each count as a bar, in figures and in its table twin', async () => {
  const page = await draw(<StatusChart statuses={statuses} total={2000} t={zh} onPick={() => undefined} />)
  expect(page.all('.bar').map(bar => bar.textContent)).toEqual(['保护中1,500，查看清单', '不予报备500，查看清单'])
  expect(page.all('.bar rect').map(bar => Number(bar.getAttribute('width')))).toEqual([100, expect.closeTo(33.3, 1)])
  expect(page.all('tbody tr').map(row => row.textContent)).toEqual(['保护中1,50075%', '不予报备50025%'])
})

it('leads to the rows of a status', async () => {
  const picked: (string | null)[] = []
  const page = await draw(<StatusChart statuses={statuses} total={2000} t={zh} onPick={({ status }) => picked.push(status)} />)
  await page.click('.bar', '不予报备')
  expect(picked).toEqual(['blocked'])
})
