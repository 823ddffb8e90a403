import * as fc from 'fast-check'
import { encodeGb18030 } from '../../../addin/xlsx/gb18030'
import { fflateCodec } from '../../../addin/xlsx/fflate-codec'
import { openBytes } from '../../../addin/xlsx/open-bytes'
import type { BytesWorkbook } from '../../../addin/xlsx/xlsx-workbook'
import type { CellRun, CellShow, CellValue, WorkbookChanges } from '../../../core/workbook/workbook'
import { rowsOf } from '../../workbook-contract'
import { askHucre } from './hucre-oracle'

const nothing: WorkbookChanges = { runs: [], highlights: [], newSheets: [] }
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const open = (bytes: Uint8Array): Promise<BytesWorkbook> => openBytes('登记.csv', bytes, fflateCodec)
const run = (row: number, column: number, values: readonly CellValue[], show: CellShow = 'text'): CellRun => ({ sheet: '登记', row, column, values, show })

async function cellsOf(text: string | Uint8Array): Promise<CellValue[][]> {
  return rowsOf(await (await open(typeof text === 'string' ? bytesOf(text) : text)).readSheet('登记'))
}

async function written(text: string | Uint8Array, ...runs: readonly CellRun[]): Promise<Uint8Array> {
  const workbook = await open(typeof text === 'string' ? bytesOf(text) : text)
  await workbook.apply({ ...nothing, runs })
  return workbook.save()
}

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe('a text file as a workbook', () => {
  it('is one sheet called like the file', async () => {
    const workbook = await open(bytesOf('a,b\n'))
    expect([workbook.book, await workbook.sheetNames(), workbook.format, workbook.isHidden('登记')]).toEqual(['登记.csv', ['登记'], 'csv', false])
    await expect(workbook.readSheet('别')).rejects.toMatchObject({ problem: 'no-such-sheet' })
    await expect(workbook.apply({ ...nothing, runs: [{ ...run(1, 1, ['x']), sheet: '别' }] })).rejects.toMatchObject({ problem: 'no-such-sheet' })
  })

  it.each<[string, string, CellValue[][]]>([
    ['plain fields, guessing nothing', '编号,00123,2026-3-5,TRUE\n', [['编号', '00123', '2026-3-5', 'TRUE']]],
    ['empty fields', 'a,,c,\n,,\nb', [['a', null, 'c'], [null, null, null], ['b', null, null]]],
    ['quoted fields', '"a,b","c""d","e\r\nf",""\r\n', [['a,b', 'c"d', 'e\r\nf']]],
    ['quotes inside a field', 'a"b,c""d\n', [['a"b', 'c""d']]],
    ['text behind a closing quote', '"a"b,c\n', [['ab', 'c']]],
    ['a quote that is never closed', 'a,"b\nc', [['a', 'b\nc']]],
    ['semicolons', 'a;b,c;d\n1;2\n', [['a', 'b,c', 'd'], ['1', '2', null]]],
    ['tabs', 'a\tb,c\td\n', [['a', 'b,c', 'd']]],
    ['a byte order mark', '\uFEFFa,b\n', [['a', 'b']]],
    ['line ends of Windows, of old Macs, and none at the end', 'a\r\nb\rc', [['a'], ['b'], ['c']]],
    ['blank lines, which count as rows', 'a\n\nb\n', [['a'], [null], ['b']]],
    ['what keeps Excel from eating zeros', '="007","=""008"""\n', [['007', '008']]],
    ['delimiters in the quoted header', '"a;b;c;d",e\n', [['a;b;c;d', 'e']]],
  ])('has %s', async (_, text, expected) => {
    expect(await cellsOf(text)).toEqual(expected)
  })

  it('holds nothing when it is empty', async () => {
    expect((await (await open(new Uint8Array(0))).readSheet('登记')).lastRow).toBe(0)
  })

  it('is read in GB18030 when it is no UTF-8, and in UTF-16 when it says so', async () => {
    const text = '客户名称,联系人\n张三𠮷,€é\n'
    const expected = [['客户名称', '联系人'], ['张三𠮷', '€é']]
    expect(await cellsOf(encodeGb18030(text))).toEqual(expected)
    expect(await cellsOf(new Uint8Array(Buffer.from(`\uFEFF${text.replaceAll(',', '\t')}`, 'utf16le')))).toEqual(expected)
    expect(await cellsOf(text)).toEqual(expected)
  })

  it('is refused when it is no text', async () => {
    await expect(open(Uint8Array.of(0xff, 0xff, 0x80, 0x20))).rejects.toMatchObject({ problem: 'unreadable' })
  })

  it('reads as a kept parser does', async () => {
    const field = fc.string({ unit: fc.constantFrom('a', '甲', ',', '"', '\n', ' ', '0', ';', '😀'), maxLength: 6 })
    const texts = fc.sample(fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }), 150)
      .map((records) => `h1,h2,h3,h4,h5\n${records.map((fields) => fields.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n')}\n`)
    const oracle = askHucre([], texts).texts
    for (const [index, text] of texts.entries()) {
      const cells = await cellsOf(text)
      const theirs = (oracle[index] ?? []).map((row) => Array.from({ length: 5 }, (_, column) => row[column] || null))
      expect(cells).toEqual(theirs.slice(0, cells.length))
    }
  })
})

describe('writing into a text file', () => {
  it.each<[string, string, readonly CellRun[], string]>([
    ['appends columns', 'a,b\r\n1,2\r\n', [run(1, 3, ['状态', '保护中'])], 'a,b,状态\r\n1,2,保护中\r\n'],
    ['fills up short records', 'a,b,c\n1\n\n', [run(1, 4, ['状态', 'x', 'y'])], 'a,b,c,状态\n1,,,x\n,,,y\n'],
    ['keeps every other field byte for byte', '"a","b ""q"""\n 1 ,"2\n3"\n', [run(1, 3, ['状态', '待审'])], '"a","b ""q""",状态\n 1 ,"2\n3",待审\n'],
    ['replaces a field of ours', 'a,状态,c\n1,"旧, 的",3\n2,旧,4\n', [run(2, 2, ['新'])], 'a,状态,c\n1,新,3\n2,旧,4\n'],
    ['quotes what needs it', 'a\n1\n', [run(1, 2, ['x', '第 1 行, "好"\n'])], 'a,x\n1,"第 1 行, ""好""\n"\n'],
    ['quotes its own delimiter', 'a;b\n', [run(1, 3, ['x;y,z'])], 'a;b;"x;y,z"\n'],
    ['writes days, numbers and truth values', 'a\n', [run(1, 2, [46086], 'day'), run(1, 3, [-5, 0.5], 'integer'), run(1, 4, [true], 'general')], 'a,2026-03-05,-5,TRUE\n,,0.5\n'],
    ['guards what a spreadsheet would take for a formula, but no numbers', 'a\n', [run(1, 2, ['=1+1']), run(1, 3, ['-甲']), run(1, 4, ['@x']), run(1, 5, ['+86']), run(1, 6, [-3])], "a,'=1+1,'-甲,'@x,'+86,-3\n"],
    ['adds records that are missing', 'a\n1', [run(4, 1, ['x', 'y'])], 'a\n1\n\nx\ny'],
    ['ends added records as the file ends', 'a\r\n1\r\n', [run(3, 2, ['x'])], 'a\r\n1\r\n,x\r\n'],
    ['empties a field', 'a,b,c\n1,2,3\n', [run(2, 2, [null])], 'a,b,c\n1,,3\n'],
    ['keeps a byte order mark', '\uFEFFa\n', [run(1, 2, ['状态'])], '\uFEFFa,状态\n'],
  ])('%s', async (_, text, runs, expected) => {
    expect(textOf(await written(text, ...runs))).toBe(expected)
  })

  it('keeps the encoding of the file', async () => {
    const gb = encodeGb18030('客户,𠮷\n张三,李\n')
    expect(await written(gb, run(1, 3, ['状态', '保护中€']))).toEqual(encodeGb18030('客户,𠮷,状态\n张三,李,保护中€\n'))
    const wide = new Uint8Array(Buffer.from('\uFEFF客户\t电话\r\n', 'utf16le'))
    expect(Buffer.from(await written(wide, run(1, 3, ['状态']))).toString('utf16le')).toBe('\uFEFF客户\t电话\t状态\r\n')
  })

  it('changes nothing the second time', async () => {
    const runs = [run(1, 3, ['状态', '=x', null]), run(1, 4, ['到期日', 46086], 'day'), run(1, 5, ['剩余天数', -3], 'integer')]
    const first = await written('a,b\n1,2\n3,4\n', ...runs)
    const workbook = await open(first)
    await workbook.apply({ ...nothing, runs })
    expect([workbook.changed, await workbook.save()]).toEqual([false, first])
  })

  it('is taken back byte for byte', async () => {
    const text = 'a,b\r\n"1",2\r\n3,\r\n'
    const runs = [run(1, 3, ['状态', 'x', 'y']), run(1, 4, ['到期日', 46086, 46087], 'day')]
    const first = await written(text, ...runs)
    expect(textOf(await written(first, ...runs.map((one) => ({ ...one, values: one.values.map(() => null) }))))).toBe(text)
  })

  it('leaves highlights out and says which sheets it cannot hold', async () => {
    const workbook = await open(bytesOf('a\n'))
    await workbook.apply({
      runs: [run(1, 2, ['x']), { ...run(1, 1, ['y']), sheet: '报备设置' }], newSheets: [{ name: '报备设置', rows: [['x']], widths: [] }],
      highlights: [{ sheet: '登记', firstRow: 2, lastRow: 3, left: 1, right: 2, statusColumn: 2, rules: [] }],
    })
    expect([textOf(await workbook.save()), workbook.unsupported]).toEqual(['a,x\n', ['报备设置']])
  })
})

describe('encodeGb18030', () => {
  it('is read back as it was', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true })
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const whole = text.replace(/[\p{Cs}\p{Co}\uFEFF\uFFFD]/gu, '')
      expect(decoder.decode(encodeGb18030(whole))).toBe(whole)
    }), { numRuns: 500 })
  })

  it('writes what every Windows program writes', () => {
    expect([...encodeGb18030('中文A€')]).toEqual([0xd6, 0xd0, 0xce, 0xc4, 0x41, 0xa2, 0xe3])
    expect([...encodeGb18030('𠮷é')]).toEqual([0x95, 0x34, 0xb2, 0x35, 0xa8, 0xa6])
  })
})
