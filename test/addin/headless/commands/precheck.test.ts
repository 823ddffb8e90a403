import { mkdirSync, readFileSync } from 'node:fs'
import { aFolder, csvOf, REGISTER, runHere } from '../run-here'

const folder = aFolder()
const register = folder.write('登记表.csv', REGISTER)
const NEW = csvOf(
  ['客户名称', '联系电话', '项目名称', '报备人'],
  ['王先生', '19900000703', '滨江', '张强'],
  ['林晓雯', '19900000704', '滨江', '张强'],
  ['林晓雯', '19900000704', '滨江', '李梅'],
  ['赵一', '', '滨江', '李梅'],
)
const fresh = folder.write('新报备.csv', NEW)

interface Row { readonly book: string; readonly row: number; readonly status: string; readonly effectiveOn: string | null; readonly findings: readonly { code: string; related: readonly { row: number; book: string }[] }[] }

async function precheck(policy: string, ...paths: readonly string[]) {
  const said = await runHere('precheck', ...paths, '--policy', policy, '--as-of', '2026-03-05', '--json')
  return { ...said, rows: (said.json as { rows: readonly Row[] }).rows }
}

describe('precheck', () => {
  it('judges new rows against the register and each other, filed on the day of the check', async () => {
    const { status, rows, json } = await precheck('R08', register, fresh)
    expect(status).toBe(1)
    expect(json).toMatchObject({ books: ['新报备.csv'], counts: { status: { active: 1, blocked: 2, invalid: 1 } }, findings: [] })
    expect(rows.map(({ row, status: word }) => [row, word])).toEqual([[2, 'blocked'], [3, 'active'], [4, 'blocked'], [5, 'invalid']])
    expect(rows[1]?.effectiveOn).toBe('2026-03-05')
    expect(rows[0]?.findings.find(({ code }) => code === 'duplicate.active')?.related).toEqual([expect.objectContaining({ book: '登记表.csv', row: 5 })])
    expect(rows[2]?.findings.find(({ code }) => code === 'duplicate.active')?.related).toEqual([expect.objectContaining({ book: '新报备.csv', row: 3 })])
  })

  it('gives the verdict that a check gives once the rows are entered', async () => {
    const dated = folder.write('已登记.csv', NEW.replace('客户名称', '报备时间,客户名称').replace(/\r\n(?=[王林赵])/g, '\r\n2026-03-05,'))
    const checked = await runHere('check', register, dated, '--policy', 'R11', '--as-of', '2026-03-05', '--dry-run', '--json')
    const entered = (checked.json as { rows: readonly Row[] }).rows.filter(({ book }) => book === '已登记.csv')
    const { rows } = await precheck('R11', register, fresh)
    const plain = (list: readonly Row[]) => list.map(({ row, status, effectiveOn }) => ({ row, status, effectiveOn }))
    expect(plain(rows)).toEqual(plain(entered))
  })

  it('keeps a filing time that is given, and tells one that cannot be read', async () => {
    const path = folder.write('带时间.csv', csvOf(['报备时间', '客户名称', '联系电话', '项目名称', '报备人'], ['2026-03-01', '林晓雯', '19900000704', '滨江', '张强'], ['明天', '周立', '19900000705', '滨江', '张强'], ['', '吴明', '19900000706', '滨江', '张强']))
    const { rows } = await precheck('R11', register, path)
    expect(rows.map(({ status, effectiveOn }) => [status, effectiveOn])).toEqual([['active', '2026-03-01'], ['invalid', null], ['active', '2026-03-05']])
  })

  it('takes the new rows out of a folder that holds the registers too', async () => {
    const { rows } = await precheck('R11', folder.path('.'), fresh)
    expect(rows).toHaveLength(4)
  })

  it('tells files of one name apart', async () => {
    mkdirSync(folder.path('新'))
    const { rows } = await precheck('R11', register, folder.write('新/登记表.csv', NEW))
    expect(rows).toHaveLength(4)
  })

  it('writes nothing and says for people what each row would become', async () => {
    const { text } = await runHere('precheck', register, fresh, '--policy', 'R11', '--as-of', '2026-03-05')
    expect(text).toMatch(/^预检：R11.*共 4 条报备（未登记）/)
    expect(text).toMatch(/第 3 行 +保护中 +2026-03-05 – 2026-04-08/)
    expect(readFileSync(fresh, 'utf8')).toBe(NEW)
    expect(readFileSync(register, 'utf8')).toBe(REGISTER)
  })
})
