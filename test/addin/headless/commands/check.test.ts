import { existsSync, readFileSync } from 'node:fs'
import { makeBook, sheetData } from '../../xlsx/make-package'
import { aFolder, REGISTER, runHere } from '../run-here'

const folder = aFolder()
const register = folder.write('登记表.csv', REGISTER)
const check = (...more: readonly string[]) => runHere('check', register, '--policy', 'R11', '--as-of', '2026-03-05', ...more)

describe('check', () => {
  it('answers as contract §4 says', async () => {
    const { status, json, text } = await check('--dry-run', '--json')
    expect({ status, text }).toEqual({ status: 0, text: '' })
    expect(json).toMatchObject({ policy: 'R11', asOf: '2026-03-05', books: ['登记表.csv'], counts: { status: { active: 2, queued: 1, abandoned: 1 }, severity: { conflict: 0, error: 0 } }, findings: [] })
    expect((json as { rows: unknown[] }).rows[1]).toMatchObject({
      book: '登记表.csv', sheet: '登记表', row: 3, lines: [], id: 'A2', status: 'queued', effectiveOn: '2026-04-02', expiresOn: '2026-05-10', daysLeft: null, owner: '张强',
      basis: expect.stringContaining('R11.2'), findings: expect.arrayContaining([expect.objectContaining({ code: 'queue.position', related: [{ book: '登记表.csv', sheet: '登记表', row: 2 }] })]),
    })
  })

  it('writes a copy beside the register and nothing else', async () => {
    const { text } = await check()
    const copy = folder.path('登记表.checked.csv')
    expect(text).toContain(copy)
    expect(readFileSync(copy, 'utf8').split('\r\n')[0]).toMatch(/,状态,生效日,到期日,剩余天数,归属,冲突行,判定依据$/)
    expect(readFileSync(register, 'utf8')).toBe(REGISTER)
    const before = readFileSync(copy)
    await runHere('check', copy, '--policy', 'R11', '--as-of', '2026-03-05', '--in-place')
    expect(readFileSync(copy).equals(before)).toBe(true)
  })

  it('writes where --out says, a file or a folder', async () => {
    await check('--out', folder.path('结果.csv'))
    expect(existsSync(folder.path('结果.csv'))).toBe(true)
    expect(await check('--out', register)).toMatchObject({ status: 2, errors: [expect.stringContaining('--in-place')] })
  })

  it('tells people the gravest findings first, and their number', async () => {
    const { status, text } = await runHere('check', register, '--policy', 'R08', '--as-of', '2026-03-05', '--dry-run')
    expect(status).toBe(1)
    expect(text).toMatch(/^R08《报备制度（两个月）》截至 2026-03-05，共 4 条报备\n/)
    expect(text).toMatch(/\n冲突 {2}登记表\.csv 第 3 行 {2}/)
    expect(text.split('\n').every(line => !line.endsWith(' '))).toBe(true)
  })

  it('names a workbook’s sheet where there are several', async () => {
    const headers = ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人']
    const path = folder.write('两表.xlsx', makeBook({ sheets: { 一月: sheetData([headers, ['1', '2026-01-05', '陈嘉怡', '19900000701', '阳光城', '张强']]), 二月: sheetData([headers, ['2', '2026-02-05', '林晓雯', '19900000704', '阳光城', '李梅']]) } }))
    const { json } = await runHere('check', path, '--policy', 'R11', '--as-of', '2026-02-06', '--dry-run', '--json')
    expect((json as { rows: { sheet: string }[] }).rows.map(({ sheet }) => sheet)).toEqual(['一月', '二月'])
    const only = await runHere('check', path, '--policy', 'R11', '--as-of', '2026-02-06', '--dry-run', '--json', '--sheet', '二月')
    expect((only.json as { rows: { sheet: string }[] }).rows.map(({ sheet }) => sheet)).toEqual(['二月'])
  })
})
