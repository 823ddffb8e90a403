import { judgeRequest, unpackBook } from '../../../../addin/taskpane/judge/judge-request'
import { createStatementDesk } from '../../../../addin/taskpane/judge/statement-desk'
import { isOwnSheet } from '../../../../addin/taskpane/settings-store'
import type { StatementRequest } from '../../../../addin/taskpane/statement'
import { nodeCodec } from '../../../../addin/xlsx/node-codec'
import { openBytes } from '../../../../addin/xlsx/open-bytes'
import { shippedPacks } from '../../../../core/index'
import type { NewSheet } from '../../../../core/workbook/workbook'
import { COMMISSION_ROWS, commissionRequest, packed } from './commission-register'

async function settled(part: Partial<StatementRequest> = {}, rows = COMMISSION_ROWS) {
  const desk = createStatementDesk()
  desk.settle(await commissionRequest(part, rows), () => undefined)
  return desk
}

async function closedSheet(language: 'zh-CN' | 'en' = 'zh-CN'): Promise<NewSheet> {
  const { changes: { newSheets: [sheet], runs } } = await (await settled()).planClosing(null, language)
  expect(runs).toEqual([])
  if (!sheet) throw new Error('no sheet')
  return sheet
}

const gridOf = ({ rows, name }: NewSheet) => packed(rows.map(row => [...row]), name)

it.each(['zh-CN', 'en'] as const)('writes in %s a sheet that no check takes for a register or for events', async language => {
  const sheet = await closedSheet(language)
  expect(isOwnSheet(sheet.name)).toBe(true)
  const request = await commissionRequest()
  const all = { ...request, grids: [...request.grids, await gridOf(sheet)] }
  for (const { id: packId } of shippedPacks()) {
    const { review: { registers } } = judgeRequest({ ...all, packId }, unpackBook(all), () => undefined)
    expect([packId, registers.layouts.map(({ sheet: name }) => name), registers.events]).toEqual([packId, ['登记表'], []])
  }
})

it.each(['zh-CN', 'en'] as const)('compares a statement with a period closed in %s', async language => {
  const grid = await gridOf(await closedSheet(language))
  expect(await (await settled()).compareClosed({ kind: 'sheet', grid })).toMatchObject({ state: 'same', differences: [], change: '0.00' })
  const changed = await settled({}, COMMISSION_ROWS.map((row, at) => (at === 1 ? row.map(value => (value === 50000 ? 40000 : value)) : row)))
  expect(await changed.compareClosed({ kind: 'sheet', grid })).toMatchObject({ state: 'different', change: '-500.00', differences: [{ contractNo: 'HB', before: '2500.00', after: '2000.00', ref: { row: 3 } }] })
})

it('knows no other period and no other regulation', async () => {
  const grid = await gridOf(await closedSheet())
  expect(await (await settled({ from: '2026-03-02' })).compareClosed({ kind: 'sheet', grid })).toBeNull()
  expect(await (await settled({ packId: 'R12' })).compareClosed({ kind: 'sheet', grid })).toBeNull()
})

it('refuses to close a closed period, or into a sheet of another kind', async () => {
  const desk = await settled()
  await expect(desk.planClosing(await gridOf(await closedSheet('en')), 'zh-CN')).rejects.toMatchObject({ problem: 'already-closed' })
  await expect(desk.planClosing(await packed([['我的备忘', '金额']], '提成结账'), 'zh-CN')).rejects.toMatchObject({ problem: 'other-closing-sheet' })
})

it('names the reason where a contract earns nothing any more, in place of its code', async () => {
  const grid = await gridOf(await closedSheet())
  const changed = await settled({}, COMMISSION_ROWS.map((row, at) => (at === 1 ? row.map(value => (value === 50000 ? null : value)) : row)))
  const gone = (await changed.compareClosed({ kind: 'sheet', grid }))?.differences.find(({ contractNo }) => contractNo === 'HB')
  expect(gone?.causes).toEqual([{ 'zh-CN': '现已不计提成', en: 'the contract is now excluded' }])
  expect(gone?.excluded?.['zh-CN']).toContain('J3')
})

it('puts the comparison into the saved workbook, too', async () => {
  const desk = await settled()
  const names = async (): Promise<readonly string[]> => (await openBytes('statement.xlsx', await desk.statementFile('zh-CN'), nodeCodec)).sheetNames()
  expect(await names()).not.toContain('与结账比较')
  await desk.compareClosed({ kind: 'sheet', grid: await gridOf(await closedSheet()) })
  expect(await names()).toContain('与结账比较')
})
