import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createStatementDesk } from '../../../../addin/taskpane/judge/statement-desk'
import { packGrid } from '../../../../addin/taskpane/grid-transfer'
import { fflateCodec } from '../../../../addin/xlsx/fflate-codec'
import { openBytes } from '../../../../addin/xlsx/open-bytes'

const folder = join(__dirname, '../../../../samples/plans')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

it.each(['1-flat', '2-marginal', '3-whole-on-receipt'])('settles the worked example %s to its sums, and takes its plan through the form unchanged', async name => {
  const { policy, from, to, totals, excluded } = JSON.parse(read(`${name}.expected.json`)) as { policy: string, from: string, to: string, totals: { grand: string, byPerson: Record<string, string> }, excluded: { contractNo: string }[] }
  const book = await openBytes('contracts.xlsx', readFileSync(join(folder, 'contracts.xlsx')), fflateCodec)
  const sheetNames = await book.sheetNames()
  const grids = await Promise.all(sheetNames.map(async sheet => packGrid(await book.readSheet(sheet), () => Promise.resolve())))
  const desk = createStatementDesk()
  const source = { kind: 'file', name, text: read(`${name}.json`) } as const
  const { statement } = desk.settle({ book: 'contracts.xlsx', grids, sheetNames, settingsSheet: null, planSheet: null, companions: [], packId: policy, from, asOf: to, language: 'zh-CN', plans: source }, () => undefined)
  expect(statement?.grand).toBe(totals.grand)
  expect(Object.fromEntries((statement?.people ?? []).map(({ person, amount }) => [person, amount]))).toEqual(totals.byPerson)
  expect(desk.exclusions(0, 50, 'zh-CN').map(({ contractNo }) => contractNo)).toEqual(excluded.map(({ contractNo }) => contractNo))
  const { drafts } = desk.readPlanDrafts(source, 'zh-CN')
  const { changes } = desk.printPlanDrafts(drafts, null, 'zh-CN')
  const grid = await packGrid({ sheet: '提成方案', firstRow: 1, lastRow: changes?.newSheets[0]?.rows.length ?? 0, firstColumn: 1, lastColumn: 12, dateSystem: 1900, merged: [], cell: (row, column) => changes?.newSheets[0]?.rows[row - 1]?.[column - 1] ?? null }, () => Promise.resolve())
  expect(desk.readPlanDrafts({ kind: 'sheet', grid }, 'zh-CN')).toEqual({ drafts, troubles: [] })
})
