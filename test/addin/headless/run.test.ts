import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import * as fs from 'node:fs/promises'
import { zipSync } from 'fflate'
import { makeBook, sheetData } from '../xlsx/make-package'
import { aFolder, csvOf, REGISTER, runHere } from './run-here'

const folder = aFolder()
const register = folder.write('登记表.csv', REGISTER)

/** A compound file whose directory names one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  ;[...stream].forEach((letter, at) => { bytes[512 + at * 2] = letter.charCodeAt(0) })
  return bytes
}

const book = (...rows: readonly (readonly (string | number | null)[])[]): Uint8Array => makeBook({ sheets: { 登记: sheetData(rows) } })
const headers = ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人']

describe('a file that cannot be read', () => {
  it.each<readonly [string, string, () => Uint8Array | string, RegExp]>([
    ['no workbook', 'a.xlsx', () => 'hello', /不是 Excel 工作簿/],
    ['encrypted', 'b.xlsx', () => compoundFile('EncryptedPackage'), /设有打开密码/],
    ['the old format', 'c.xls', () => compoundFile('Workbook'), /旧版 \.xls/],
    ['truncated', 'd.xlsx', () => book(headers).slice(0, 600), /不完整/],
    ['empty', 'e.xlsx', () => '', /不完整/],
    ['a bomb', 'f.xlsx', () => zipSync({ 'xl/workbook.xml': new Uint8Array(34_000_000) }), /大得不合常理/],
    ['without a header row', 'g.xlsx', () => book(['一', '二'], ['三', '四']), /找不到表头行/],
    ['with two rival header rows', 'h.xlsx', () => book(headers, ['1', '2026-03-01', '陈嘉怡', '19900000701', '阳光城', '张强'], ['报备编号', '报备日期', '客户姓名', '手机', '楼盘', '业务员']), /多行都像表头/],
  ])('is refused in one sentence: %s', async (_, name, make, sentence) => {
    const content = make()
    const path = folder.write(name, content)
    const { status, errors, text, json } = await runHere('check', path, '--policy', 'R11', '--as-of', '2026-03-05')
    expect(errors).toEqual([expect.stringMatching(sentence)])
    expect({ status, text, json }).toEqual({ status: 2, text: '', json: undefined })
    expect(errors[0]).toContain(name)
    expect(errors[0]?.match(/。/g)).toHaveLength(1)
    expect(readFileSync(path).equals(Buffer.from(content))).toBe(true)
  })

  it('is named in English as well', async () => {
    const path = folder.write('b2.xlsx', compoundFile('EncryptedPackage'))
    expect((await runHere('check', path, '--policy', 'R11', '--lang', 'en')).errors).toEqual([expect.stringMatching(/^".*b2\.xlsx" is protected by a password;.*\.$/)])
  })
})

describe('misuse', () => {
  it.each<readonly [string, readonly string[], RegExp]>([
    ['no command', [], /请写明要做什么/],
    ['an unknown command', ['chek', register], /没有“chek”这个命令/],
    ['an unknown option', ['check', register, '--polcy', 'R11'], /不认识选项“--polcy”/],
    ['an option without its value', ['check', register, '--policy'], /选项 --policy 后面缺少内容/],
    ['no file', ['check', '--policy', 'R11'], /请写明要检查的登记表/],
    ['no pack', ['check', register], /请用 --policy 写明/],
    ['an unknown pack', ['check', register, '--policy', 'R99'], /没有编号为“R99”的制度，可用：R01 /],
    ['a day that is none', ['check', register, '--policy', 'R11', '--as-of', '2026-02-30'], /“2026-02-30”不是日期/],
    ['an unknown language', ['check', register, '--policy', 'R11', '--lang', 'fr'], /“fr”不合要求，可用：zh-CN, en/],
    ['a setting that the pack has not', ['check', register, '--policy', 'R11', '--set', 'protection.dayz=3'], /没有“protection\.dayz”这一项/],
    ['a setting without a value', ['check', register, '--policy', 'R11', '--set', 'protection'], /--set 的“protection”不合要求/],
    ['a value that a setting cannot take', ['check', register, '--policy', 'R11', '--set', 'queue.size=many'], /“queue\.size”不能设为“many”，应为0 以上的整数/],
    ['a period of nothing', ['check', register, '--policy', 'R11', '--set', 'protection.months=0'], /“protection\.months”不能设为“0”，应为1 以上的整数/],
    ['a penalty that is none', ['check', register, '--policy', 'R11', '--set', 'penalty.虚假报备=hang'], /没有“penalty\.虚假报备”这一项|应为每次的罚款金额或后果/],
    ['a setting without a name', ['check', register, '--policy', 'R11', '--set', '=3'], /--set 的“=3”不合要求/],
    ['a choice that there is not', ['check', register, '--policy', 'R11', '--set', 'protection.endsAs=gone'], /不能设为“gone”，应为expired/],
    ['several bad settings at once', ['check', register, '--policy', 'R11', '--set', 'a=1', '--set', 'b=2'], /a: .*；b: /],
    ['two places to write to', ['check', register, '--policy', 'R11', '--in-place', '--dry-run'], /--in-place --dry-run 不能同时使用/],
    ['an unknown sheet', ['check', register, '--policy', 'R11', '--sheet', '四月'], /没有名为“四月”的工作表，现有：登记表/],
    ['a file that is not there', ['check', folder.path('缺.xlsx'), '--policy', 'R11'], /找不到“.*缺\.xlsx”/],
    ['a look-up of nothing', ['lookup', register, '--policy', 'R11'], /请至少写明客户名称/],
    ['a pre-check of one file', ['precheck', register, '--policy', 'R11'], /最后写要预检的新报备文件/],
    ['an explanation of no row', ['explain', register, '--policy', 'R11'], /缺少选项 --row/],
    ['a row that is no number', ['explain', register, '--policy', 'R11', '--row', 'A1'], /--row 的“A1”不合要求/],
    ['a row that is no filing', ['explain', register, '--policy', 'R11', '--row', '1'], /第 1 行不是报备记录/],
    ['a comparison with nothing', ['whatif', register, '--policy', 'R11'], /缺少选项 --against/],
    ['a comparison with two things', ['whatif', register, '--policy', 'R11', '--against', 'R08', '--set', 'queue.size=2'], /--against --set 不能同时使用/],
    ['a template to nowhere', ['template', 'R11'], /缺少选项 --out/],
    ['a template of nothing', ['template', '--out', folder.path('t.xlsx')], /请用 --policy/],
    ['a template that is no workbook', ['template', 'R11', '--out', folder.path('t.csv')], /应为|可用：\*\.xlsx/],
    ['too many arguments', ['template', 'R11', 'R12', '--out', folder.path('t.xlsx')], /参数太多/],
    ['a mask over the file itself', ['mask', register, '--out', register], /输出文件与原文件“.*”相同/],
    ['a mask to nowhere', ['mask', register], /缺少选项 --out/],
    ['a statement without a period', ['summary', register, '--policy', 'R11', '--to', '2026-03-31'], /缺少选项 --from/],
    ['a period that runs backwards', ['summary', register, '--policy', 'R11', '--from', '2026-04-01', '--to', '2026-03-01'], /起始日 2026-04-01 晚于截止日 2026-03-01/],
    ['a statement that is no workbook', ['summary', register, '--policy', 'R11', '--from', '2026-03-01', '--to', '2026-03-31', '--out', 'x.csv'], /“x\.csv”不合要求，可用：\*\.xlsx/],
    ['a statement over a file that is there', ['summary', register, '--policy', 'R11', '--from', '2026-03-01', '--to', '2026-03-31', '--close', register], /“.*登记表\.csv”不合要求，可用：\*\.json/],
    ['a closed statement that is none', ['summary', register, '--policy', 'R11', '--from', '2026-03-01', '--to', '2026-03-31', '--closed', register], /“登记表\.csv”不是结账记录/],
    ['a plan sheet in a book without one', ['plan', folder.write('两.json', '{'), '--out', folder.path('p.xlsx')], /提成方案“两\.json”有误/],
  ])('is told in one sentence: %s', async (_, args, sentence) => {
    const { status, errors, text, json } = await runHere(...args)
    expect(errors).toEqual([expect.stringMatching(sentence)])
    expect({ status, text, json }).toEqual({ status: 2, text: '', json: undefined })
    expect(errors[0]).not.toMatch(/undefined|null|\[object|\n/)
    expect(readFileSync(register, 'utf8')).toBe(REGISTER)
  })

  it('lists every mistake of a plan in one sentence', async () => {
    const plan = folder.write('plan.json', JSON.stringify({ id: 'p', effective: { from: '2026-01-01', until: null }, base: 'turnover', tiers: { mode: 'flat', per: 'contract', steps: [{ upTo: null, rate: '3%' }] } }))
    const { status, errors } = await runHere('summary', register, '--policy', 'R11', '--from', '2026-03-01', '--to', '2026-03-31', '--plan', plan)
    expect(status).toBe(2)
    expect(errors).toEqual([expect.stringMatching(/^提成方案“plan\.json”有误：.*base.*；.*rate.*，请更正。$/)])
  })

  it('lists every mistake of a pack of one’s own', async () => {
    const pack = folder.write('own.json', '{"id": "X1", "kind": "nonsense"}')
    const { status, errors } = await runHere('check', register, '--policy', pack)
    expect(status).toBe(2)
    expect(errors).toEqual([expect.stringMatching(/^制度文件“own\.json”有误：.*edition.*kind.*，请更正。$/s)])
  })

  it.each([
    ['{ "id": "X1",\n  "kind" }', /^制度文件“own\.json”有误：第 2 行第 10 个字起不是合法的 JSON，请更正。$/], ['{ "id": "X1"', /第 1 行第 13 个字起不是合法的 JSON/], ['abc', /第 1 行第 1 个字起不是合法的 JSON/], ['', /第 1 行第 1 个字起/],
  ])('says where a file is no JSON: %j', async (text, expected) => {
    const pack = folder.write('own.json', text)
    const { status, errors } = await runHere('check', register, '--policy', pack)
    expect([status, errors]).toEqual([2, [expect.stringMatching(expected)]])
    expect((await runHere('check', register, '--policy', pack, '--lang', 'en')).errors).toEqual([expect.stringMatching(/^The policy pack "own\.json" is faulty: it is no JSON from line \d, column \d+ on; please correct it\.$/)])
    expect((await runHere('plan', pack, '--lang', 'en')).errors).toEqual([expect.stringMatching(/it is no JSON from line/)])
  })

  it('says that a folder holds no register', async () => {
    const empty = folder.path('空')
    await fs.mkdir(empty)
    expect(await runHere('check', empty, '--policy', 'R11')).toMatchObject({ status: 2, errors: [expect.stringMatching(/空”里没有可读的登记表/)] })
  })
})

describe('a place that cannot be written', () => {
  const check = (...more: readonly string[]) => runHere('check', register, '--policy', 'R11', '--as-of', '2026-03-05', ...more)

  it('is told when the file is open elsewhere', async () => {
    folder.write('~$登记表.csv', '')
    expect(await check('--in-place')).toMatchObject({ status: 2, errors: [expect.stringMatching(/正被其他程序打开/)] })
    await fs.rm(folder.path('~$登记表.csv'))
    expect(readFileSync(register, 'utf8')).toBe(REGISTER)
  })

  it('is told when the file is read-only', async () => {
    chmodSync(register, 0o444)
    expect(await check('--in-place')).toMatchObject({ status: 2, errors: [expect.stringMatching(/是只读的/)] })
    chmodSync(register, 0o644)
    expect(readFileSync(register, 'utf8')).toBe(REGISTER)
  })

  it('is told when the folder is not there', async () => {
    expect(await check('--out', folder.path('没有/结果.csv'))).toMatchObject({ status: 2, errors: [expect.stringMatching(/不存在/)] })
  })

  it('is told when the disk is full, and nothing is left behind', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    const open = jest.spyOn(jest.requireActual<typeof fs>('node:fs/promises'), 'open').mockImplementation(async () => ({ write: () => Promise.reject(full), sync: async () => undefined, close: async () => undefined }) as unknown as fs.FileHandle)
    try {
      expect(await check('--out', folder.path('满.csv'))).toMatchObject({ status: 2, text: '', errors: [expect.stringMatching(/磁盘空间不足/)] })
    } finally {
      open.mockRestore()
    }
    expect((await fs.readdir(folder.path('.'))).filter(name => name.includes('满'))).toEqual([])
  })

  it('is told when a new file would take the place of an old one', async () => {
    const old = folder.write('old.xlsx', 'a register of mine')
    expect(await runHere('template', 'R11', '--out', old)).toMatchObject({ status: 2, errors: [expect.stringMatching(/已经存在，没有覆盖/)] })
    expect(readFileSync(old, 'utf8')).toBe('a register of mine')
  })
})

describe('help', () => {
  it('comes Chinese first with English beside it, on stdout', async () => {
    const { status, text, errors } = await runHere('--help')
    expect({ status, errors }).toEqual({ status: 0, errors: [] })
    for (const command of ['check', 'lookup', 'precheck', 'summary', 'explain', 'whatif', 'packs', 'template', 'mask']) expect(text).toMatch(new RegExp(`^  ${command}\\b.* · `, 'm'))
    expect(text).toMatch(/^用法 Usage: baobei/)
  })

  it('comes in English alone when asked', async () => {
    expect((await runHere('--help', '--lang', 'en')).text).not.toMatch(/[一-鿿]/)
  })

  it.each(['check', 'lookup', 'precheck', 'summary', 'explain', 'whatif', 'packs', 'template', 'mask'])('of %s lists the options that every command takes', async command => {
    const { status, text } = await runHere(command, '--help')
    expect(status).toBe(0)
    for (const option of ['--set <key=value>', '--lang <lang>', '--json', '-h, --help']) expect(text).toContain(option)
    expect((await runHere('help', command)).text).toBe(text)
  })

  it('keeps its columns in line where Chinese stands in them', async () => {
    const { text } = await runHere('check', '--help')
    const starts = text.split('\n').filter(line => /^ {2}-/.test(line)).map(line => /^ {2}\S+(?: <\S+>|, \S+)?(?: {2,})/.exec(line)?.[0].length)
    expect(new Set(starts).size).toBe(1)
  })

  it('knows its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(await runHere('--version')).toMatchObject({ status: 0, text: version, errors: [] })
  })
})

it('takes the settings of the workbook where the command line says nothing', async () => {
  const path = folder.path('设置.xlsx')
  writeFileSync(path, makeBook({ sheets: {
    登记: sheetData([headers, ['1', '2026-03-01', '陈嘉怡', '19900000701', '阳光城', '张强']]),
    报备设置: sheetData([['制度', '报备制度', 'R11'], ['规则', 'protection.months', '3']]),
  } }))
  const { status, json } = await runHere('check', path, '--as-of', '2026-03-05', '--dry-run', '--json')
  expect(status).toBe(0)
  expect(json).toMatchObject({ policy: 'R11', rows: [{ status: 'active', expiresOn: '2026-06-09' }] })
  expect((await runHere('check', path, '--policy', 'R08', '--as-of', '2026-03-05', '--dry-run', '--json')).json).toMatchObject({ policy: 'R08', rows: [{ expiresOn: '2026-05-01' }] })
})

it('reads several files and a folder as one register', async () => {
  const other = folder.write('二部.csv', csvOf(headers, ['B1', '2026-03-04', '陈嘉怡', '19900000701', '阳光城', '赵敏']))
  const { json } = await runHere('check', register, other, '--policy', 'R08', '--as-of', '2026-03-05', '--dry-run', '--json')
  expect(json).toMatchObject({ books: ['登记表.csv', '二部.csv'] })
  expect((json as { rows: { id: string; status: string }[] }).rows.find(({ id }) => id === 'B1')?.status).toBe('blocked')
})
