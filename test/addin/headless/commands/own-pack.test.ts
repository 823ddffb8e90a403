import { readFileSync } from 'node:fs'
import { makeBook, sheetData } from '../../xlsx/make-package'
import { aFolder, runHere } from '../run-here'

const folder = aFolder()
const R08 = JSON.parse(readFileSync('core/policy/packs/r08.json', 'utf8'))
const OURS = JSON.stringify({ ...R08, id: 'OURS', protection: { ...R08.protection, periods: [{ ...R08.protection.periods[0], term: { amount: 10, unit: 'day' } }] } })
const ROWS = [['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人'], ['A', '2026-03-01', '重庆启明有限公司', '19900000001', '阳光城', '张强']]

function aBook(name: string, ...said: readonly (readonly string[])[]): string {
  return folder.write(name, makeBook({ sheets: { 登记表: sheetData(ROWS), 报备设置: sheetData([['报备设置'], ['项目', '名称', '取值'], ...said]) } }))
}

async function lastDay(...args: readonly string[]): Promise<unknown> {
  const { json, errors } = await runHere('check', ...args, '--as-of', '2026-03-05', '--dry-run', '--json')
  return json === undefined ? errors : [(json as { policy: string }).policy, (json as { rows: { expiresOn: string }[] }).rows[0]?.expiresOn]
}

describe('a regulation in 报备设置', () => {
  const ours = aBook('一部.xlsx', ['制度文件', 'OURS', OURS])

  it('is what its register is judged by, by name, by choice, or alone', async () => {
    expect(await lastDay(ours)).toEqual(['OURS', '2026-03-11'])
    expect(await lastDay(ours, '--policy', 'ours')).toEqual(['OURS', '2026-03-11'])
    expect(await lastDay(aBook('二部.xlsx', ['制度', '报备制度', 'OURS'], ['制度文件', 'OURS', OURS], ['规则', 'protection.days', '3']))).toEqual(['OURS', '2026-03-04'])
    expect(await lastDay(ours, '--policy', 'OURS', '--set', 'protection.days=4')).toEqual(['OURS', '2026-03-05'])
  })

  it('gives way to the regulation that is asked for', async () => {
    expect(await lastDay(ours, '--policy', 'R08')).toEqual(['R08', '2026-05-01'])
    expect(await lastDay(ours, '--policy', 'R99')).toEqual([expect.stringMatching(/没有编号为“R99”的制度，可用：R01 .* OURS/)])
  })

  it('can be compared with another by whatif', async () => {
    const { json } = await runHere('whatif', ours, '--policy', 'R08', '--against', 'OURS', '--as-of', '2026-03-20', '--json')
    expect(JSON.stringify(json)).toMatch(/"abandoned"/)
  })

  it('is what mask goes by', async () => {
    const { json } = await runHere('mask', ours, '--out', folder.path('可外发.xlsx'), '--json')
    expect(json).toMatchObject({ policy: 'OURS', phones: 1 })
  })

  it('is told with every mistake while it cannot be used', async () => {
    const bad = aBook('三部.xlsx', ['制度文件', 'OURS', OURS.replace('"seller"', '"boss"')])
    const { json } = await runHere('check', bad, '--policy', 'R08', '--as-of', '2026-03-05', '--dry-run', '--json')
    expect(json).toMatchObject({ findings: [{ code: 'settings.unreadable', message: expect.stringMatching(/C3：.*只能是：seller、team/) }] })
  })
})
