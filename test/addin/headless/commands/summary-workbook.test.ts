import { existsSync, readFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { aFolder, csvOf, REGISTER, runHere } from '../run-here'

const folder = aFolder()
const register = folder.write('登记表.csv', REGISTER)
const file = (id: string, rate: string): string => JSON.stringify({ id, effective: { from: '2026-01-01', until: null }, base: 'contractAmount', tiers: { mode: 'flat', per: 'contract', steps: [{ upTo: null, rate }] } })
const plan = folder.write('plan.json', file('标准', '0.03'))
const better = folder.write('better.json', file('新', '0.05'))
const MARCH = ['--policy', 'R11', '--from', '2026-03-01', '--to', '2026-03-31'] as const
const summary = (...more: readonly string[]) => runHere('summary', register, ...MARCH, '--plan', plan, ...more)

describe('summary --out', () => {
  it('writes a workbook with the conditions of the run and says where', async () => {
    const out = folder.path('汇总.xlsx')
    const { status, text } = await summary('--out', out, '--set', 'protection.months=1')
    expect(status).toBe(0)
    expect(text).toContain(`已写入：${out}`)
    const book = await readXlsx(readFileSync(out))
    expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['总览', '张强', '李梅', '核对', '提成方案', '运行条件']))
    const conditions = JSON.stringify(book.sheets.find(({ name }) => name === '运行条件')?.rows)
    for (const path of [register, plan]) expect(conditions).toContain(createHash('sha256').update(readFileSync(path)).digest('hex'))
    expect(conditions).toContain('protection.months=1')
  })

  it('never writes over a file that is there, in the other language either', async () => {
    const out = folder.write('有了.xlsx', 'x')
    expect((await summary('--out', out, '--lang', 'en')).errors).toEqual([expect.stringMatching(/exists already/)])
    expect(readFileSync(out, 'utf8')).toBe('x')
  })
})

describe('summary --close', () => {
  const sealed = folder.path('三月.json')

  it('seals the statement, and later tells what would come out differently and why', async () => {
    expect((await summary('--close', sealed, '--json')).json).toMatchObject({ written: [sealed] })
    const same = await summary('--closed', sealed, '--json')
    expect(same).toMatchObject({ status: 0, json: { closed: { state: 'same', differences: [], message: '与结账时完全一致。' } } })
    const changed = folder.write('改过.csv', REGISTER.replace('HT-1,100000', 'HT-1,120000'))
    const { status, json, text } = await runHere('summary', changed, ...MARCH, '--plan', plan, '--closed', sealed, '--json')
    expect({ status, text }).toEqual({ status: 1, text: '' })
    expect(json).toMatchObject({ closed: { state: 'different', differences: [{ person: '张强', contractNo: 'HT-1', before: '3000.00', after: '3600.00', causes: [{ what: 'base', from: '100000.00', to: '120000.00' }], message: expect.stringContaining('基数改变') }] } })
    expect((await runHere('summary', changed, ...MARCH, '--plan', plan, '--closed', sealed, '--lang', 'en')).text).toMatch(/Different from the closed statement in one place\.\n {2}张强, commission of contract HT-1/)
  })

  it('is proof against changes of the record itself, and against another period', async () => {
    const touched = folder.write('动过.json', readFileSync(sealed, 'utf8').replace('3000.00', '9000.00'))
    expect(await summary('--closed', touched, '--json')).toMatchObject({ status: 1, json: { closed: { state: 'altered' } } })
    expect(await runHere('summary', register, '--policy', 'R11', '--from', '2026-03-01', '--to', '2026-03-30', '--closed', sealed, '--json')).toMatchObject({ status: 1, json: { closed: { state: 'other-period' } } })
  })

  it('closes a period once', async () => {
    expect((await summary('--close', sealed)).errors).toEqual([expect.stringMatching(/已经存在，没有覆盖/)])
  })

  it('shows the differences in the workbook too', async () => {
    const out = folder.path('比较.xlsx')
    await runHere('summary', register, ...MARCH, '--plan', better, '--closed', sealed, '--out', out)
    const page = (await readXlsx(readFileSync(out))).sheets.find(({ name }) => name === '与结账比较')
    expect(JSON.stringify(page?.rows)).toContain('适用的方案或例外改变（标准 → 新）')
  })
})

describe('a plan in a workbook', () => {
  it('is written as a sheet, read back as a plan and as JSON again', async () => {
    const sheet = folder.path('方案.xlsx')
    expect(await runHere('plan', plan, '--out', sheet)).toMatchObject({ status: 0, errors: [] })
    expect((await runHere('summary', register, ...MARCH, '--plan', sheet, '--json')).json).toMatchObject({ lines: [{ amount: '3000.00', plan: '标准' }] })
    const back = folder.path('再来.json')
    await runHere('plan', sheet, '--out', back, '--json')
    const [before, after] = [plan, back].map(path => JSON.parse(readFileSync(path, 'utf8')) as object)
    expect(after).toMatchObject(before ?? {})
  })

  it('holds where the command names none', async () => {
    const sheet = folder.path('单独.xlsx')
    await runHere('plan', better, '--out', sheet)
    const [planned] = (await readXlsx(readFileSync(sheet))).sheets
    const filings = REGISTER.replace('\uFEFF', '').trim().split('\r\n').map(line => line.split(','))
    const both = folder.write('册.xlsx', await writeXlsx({ sheets: [{ name: '登记', rows: filings }, { name: '提成方案', rows: planned?.rows ?? [] }] }))
    expect((await runHere('summary', both, ...MARCH, '--json')).json).toMatchObject({ lines: [{ amount: '5000.00', plan: '新' }] })
    expect((await runHere('summary', both, ...MARCH, '--plan', plan, '--json')).json).toMatchObject({ lines: [{ amount: '3000.00', plan: '标准' }] })
    // A book without filings, such as an earlier statement in the folder, has no say.
    expect((await runHere('summary', register, sheet, ...MARCH, '--json')).json).toMatchObject({ lines: [], emptyBecause: { reason: 'no-plan' } })
  })

  it('is refused with the cell of every mistake', async () => {
    const faulty = folder.write('错.csv', csvOf(['方案编号', '项目', '计档方式', '计档范围', '上限', '比例', '内容'], ['p', '生效日', '', '', '', '', '三月'], ['p', '档', '累进', '每份合同', '100', '四成', '']))
    const { status, errors } = await runHere('summary', register, ...MARCH, '--plan', faulty)
    expect(status).toBe(2)
    expect(errors).toEqual([expect.stringMatching(/提成方案“错\.csv”有误.*G2：“三月”不能用.*F3：“四成”不能用/)])
    const shown = await runHere('plan', faulty, '--json')
    expect(shown).toMatchObject({ status: 1, json: { plans: [], mistakes: expect.arrayContaining([expect.objectContaining({ place: 'F3', message: expect.any(String) })]) } })
  })

  it('is shown as a table, an example where none is named', async () => {
    expect((await runHere('plan')).text).toMatch(/^方案编号 +项目[\s\S]*示例方案 +生效日[\s\S]*累进/)
    expect((await runHere('plan', better, '--lang', 'en')).text).toMatch(/^Plan +Item[\s\S]*First day[\s\S]*flat rate/)
    expect(existsSync(folder.path('没有.xlsx'))).toBe(false)
    expect(await runHere('plan', folder.path('没有.xlsx'))).toMatchObject({ status: 2 })
  })

  it('has a schema for editors', async () => {
    expect(JSON.parse((await runHere('plan', '--schema')).text)).toMatchObject({ type: 'object', required: expect.arrayContaining(['id', 'effective', 'base', 'tiers']) })
  })
})

describe('explain with a period', () => {
  it('traces what a row earns', async () => {
    const { text } = await runHere('explain', register, '--row', '2', ...MARCH, '--plan', plan)
    for (const part of ['提成（2026-03-01 至 2026-03-31） 1', '合同：HT-1，2026-03-20 签约', '计算：100000.00×3%=3000.00', '金额：张强 计 3000.00 元', '条款：R11.1']) expect(text).toContain(part)
  })

  it('says why a row earns nothing and what would change that', async () => {
    const { json } = await runHere('explain', register, '--row', '4', ...MARCH, '--plan', plan, '--json')
    expect(json).toMatchObject({ sections: expect.arrayContaining([{ title: '提成（2026-03-01 至 2026-03-31）', lines: [expect.stringContaining('R11.5a'), expect.stringMatching(/^要计提成：/)] }]) })
    expect((await runHere('explain', register, '--row', '5', ...MARCH, '--plan', plan, '--lang', 'en')).text).toContain('Nothing was signed, received or refunded for this row in the period.')
  })
})

describe('whatif --against-plan', () => {
  it('tells whose commission moves, by how much and why, and no verdict', async () => {
    const { json, status } = await runHere('whatif', register, ...MARCH, '--plan', plan, '--against-plan', better, '--json')
    expect(status).toBe(0)
    expect(json).toMatchObject({
      flips: [], againstPlan: ['新'],
      commission: { byPerson: [{ person: '张强', before: '3000.00', after: '5000.00', difference: '2000.00' }], differences: [{ contractNo: 'HT-1', before: '3000.00', after: '5000.00', causes: [{ what: 'plan' }, { what: 'rate', from: '0.03', to: '0.05' }] }] },
    })
    expect((await runHere('whatif', register, ...MARCH, '--plan', plan, '--against-plan', better)).text).toMatch(/→ 方案“新”，截至 2026-03-31[\s\S]*张强 的提成（合同 HT-1，报备 A1）：3000\.00 → 5000\.00/)
  })
})
