import { copyFileSync, readFileSync } from 'node:fs'
import { openFile } from '../../../addin/xlsx/open-workbook'
import { makeBook, sheetData } from '../xlsx/make-package'
import { aFolder, REGISTER, runHere } from './run-here'

const folder = aFolder()
const HEADERS = ['报备编号', '报备时间', '客户姓名', '联系电话', '地址', '报备人', '部门']
const ROWS = [
  ['Z-1', '2026-03-05', '石一诺', '19900000101', '成都市武侯区人民南路8号', '周可', '一部'],
  ['Z-2', '2026-03-06', '毛晨', '19900000102', '成都市锦江区东大街9号', '郭航', '一部'],
]
const R03 = ['--policy', 'R03', '--as-of', '2026-03-08'] as const

interface Answer {
  readonly sealed?: number
  readonly findings: readonly { readonly code: string; readonly data: object }[]
  readonly rows: readonly { readonly id: string; readonly findings: readonly { readonly code: string; readonly data: object; readonly message: string }[] }[]
}

/** A register that was sealed on 2026-03-08. */
async function sealedBook(name: string): Promise<string> {
  const path = folder.write(name, makeBook({ sheets: { 登记表: sheetData([HEADERS, ...ROWS]) } }))
  const said = await runHere('check', path, ...R03, '--in-place', '--seal', '--json')
  expect(said).toMatchObject({ status: 0, json: { sealed: 2, findings: [] } })
  return path
}

async function edit(path: string, row: number, column: number, value: string): Promise<void> {
  const book = await openFile(path)
  await book.apply({ runs: [{ sheet: '登记表', row, column, values: [value], show: 'text' }], highlights: [], newSheets: [] })
  await book.save(path)
}

const altered = ({ rows }: Answer) => rows.flatMap(({ id, findings }) => findings.filter(({ code }) => code === 'record.altered').map(({ data }) => ({ id, ...data })))
const check = async (path: string, ...more: readonly string[]) => {
  const said = await runHere('check', path, ...R03, ...more, '--json')
  return { ...said, answer: said.json as Answer }
}

describe('baobei check --seal (R03.6b)', () => {
  it('keeps a seal per row in 报备设置 and changes not a byte the second time', async () => {
    const path = await sealedBook('封存.xlsx')
    const sheet = await (await openFile(path)).readSheet('报备设置')
    expect([3, 4].map(row => [1, 2, 3, 4].map(column => sheet.cell(row, column)))).toEqual([['封存', '登记表', 'Z-1', '2026-03-08'], ['封存', '登记表', 'Z-2', '2026-03-08']])
    const before = readFileSync(path)
    for (const more of [['--seal'], ['--reseal'], []]) {
      expect((await check(path, '--in-place', ...more)).status).toBe(0)
      expect(readFileSync(path).equals(before)).toBe(true)
    }
  })

  it('lets a later check tell what was changed, from what to what, until it is sealed anew', async () => {
    const path = await sealedBook('改动.xlsx')
    await edit(path, 2, 6, '郭航')
    await edit(path, 3, 4, '19900000199')
    const expected = [
      { id: 'Z-1', field: 'seller', cell: 'F2', from: '周可', to: '郭航', since: '2026-03-08' },
      { id: 'Z-2', field: 'phone', cell: 'D3', from: null, to: '199****0199', since: '2026-03-08' },
    ]
    const told = await check(path, '--dry-run')
    expect(told.status).toBe(1)
    expect(altered(told.answer)).toEqual(expected)
    expect(told.answer.rows[0]?.findings.find(({ code }) => code === 'record.altered')?.message).toBe('“报备人”（F2）自 2026-03-08 封存后被改动：原为“周可”，现为“郭航”，请核实是谁、为何改动（R03.6b）。')
    // Sealing the new rows does not hush it up; taking the register as it stands does, after telling it once more.
    expect(altered((await check(path, '--in-place', '--seal')).answer)).toEqual(expected)
    expect(altered((await check(path, '--in-place', '--reseal')).answer)).toEqual(expected)
    expect(altered((await check(path, '--dry-run')).answer)).toEqual([])
  })

  it('tells in explain too, and of a row torn out', async () => {
    const path = await sealedBook('撕毁.xlsx')
    await edit(path, 2, 6, '郭航')
    expect((await runHere('explain', path, '--row', '2', ...R03)).text).toContain('原为“周可”，现为“郭航”')
    await edit(path, 3, 1, 'Z-8')
    const { answer, status } = await check(path, '--dry-run')
    expect(status).toBe(1)
    expect(answer.findings).toMatchObject([{ code: 'record.altered', data: { field: 'id', from: 'Z-2' } }])
  })

  it('says nothing of sheets that are not looked at', async () => {
    const path = folder.write('两表.xlsx', makeBook({ sheets: { 三月: sheetData([HEADERS, ROWS[0]!]), 四月: sheetData([HEADERS, ROWS[1]!]) } }))
    expect((await check(path, '--in-place', '--seal')).answer.sealed).toBe(2)
    expect((await check(path, '--dry-run', '--sheet', '四月')).answer.findings).toEqual([])
  })

  it('leaves the settings of another book in force', async () => {
    const path = await sealedBook('一部.xlsx')
    const other = folder.write('二部.xlsx', makeBook({ sheets: { 登记表: sheetData([HEADERS]), 报备设置: sheetData([['报备设置'], ['制度', '报备制度', 'R03']]) } }))
    expect((await runHere('check', path, other, '--as-of', '2026-03-08', '--dry-run')).status).toBe(0)
  })

  it('has no seal left in a masked copy', async () => {
    const path = await sealedBook('外发.xlsx')
    const out = folder.path('脱敏.xlsx')
    expect((await runHere('mask', path, '--policy', 'R03', '--out', out)).status).toBe(0)
    const sheet = await (await openFile(out)).readSheet('报备设置')
    for (let row = sheet.firstRow; row <= sheet.lastRow; row++) expect(sheet.cell(row, 1)).not.toBe('封存')
  })

  it.each([
    ['--dry-run', '--seal'],
    ['--seal', '--reseal'],
  ])('refuses %s with %s', async (one, other) => {
    const path = await sealedBook(`不能同时${one}${other}.xlsx`)
    const before = readFileSync(path)
    expect(await runHere('check', path, ...R03, one, other)).toMatchObject({ status: 2, errors: [expect.stringContaining('不能同时使用')] })
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('refuses a text file, which has no sheet to keep seals in', async () => {
    const path = folder.write('文本.csv', REGISTER)
    copyFileSync(path, folder.path('前.csv'))
    expect(await runHere('check', path, '--policy', 'R11', '--as-of', '2026-03-08', '--in-place', '--seal')).toMatchObject({ status: 2, errors: [expect.stringContaining('.xlsx')] })
    expect(readFileSync(path).equals(readFileSync(folder.path('前.csv')))).toBe(true)
  })
})
