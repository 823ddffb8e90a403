import { aFolder, csvOf, REGISTER, runHere } from '../run-here'

const folder = aFolder()
const register = folder.write('登记表.csv', REGISTER)
const explain = (row: number, ...more: readonly string[]) => runHere('explain', register, '--row', String(row), '--policy', 'R11', '--as-of', '2026-03-05', ...more)

describe('explain', () => {
  it('tells matches, the period day by day and the clauses', async () => {
    const { status, text } = await explain(3)
    expect(status).toBe(0)
    expect(text).toMatch(/^登记表\.csv「登记表」第 3 行，编号 A2\n/)
    for (const title of ['结论', '登记内容', '与其他报备的关系', '保护期推算', '各项发现与条款', '怎样会改变结论']) expect(text).toContain(`\n${title}\n`)
    expect(text).toContain('第 2 行，A1 张强 2026-03-01')
    expect(text).toContain('2026-05-01 劳动节放假')
    expect(text).not.toContain('19900000701')
  })

  it('gives the sections to programs', async () => {
    const { json } = await explain(2, '--json', '--lang', 'en')
    expect(json).toMatchObject({ policy: 'R11', row: 2, id: 'A1', status: 'active', elsewhere: [], sections: expect.arrayContaining([{ title: 'Verdict', lines: expect.any(Array) }]) })
  })

  it('leads from a further line to its registration', async () => {
    const path = folder.write('多行.csv', csvOf(['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人', '产品'], ['A1', '2026-03-01', '陈嘉怡', '19900000701', '阳光城', '张强', '地板'], ['A1', '', '', '', '', '', '木门']))
    const { json } = await runHere('explain', path, '--row', '3', '--policy', 'R11', '--as-of', '2026-03-05', '--json')
    expect(json).toMatchObject({ row: 2, lines: [3], id: 'A1' })
  })

  it('says where the same row number stands in another file', async () => {
    const other = folder.write('二部.csv', REGISTER)
    const { text } = await runHere('explain', register, other, '--row', '2', '--policy', 'R11', '--as-of', '2026-03-05')
    expect(text).toContain('同一行号还见于 二部.csv「二部」')
  })
})
