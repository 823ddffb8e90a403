import { readFileSync } from 'node:fs'
import { nodeCodec } from '../../../../addin/xlsx/node-codec'
import { openBytes } from '../../../../addin/xlsx/open-bytes'
import { makeBook, partText, sheetData, unzipParts } from '../../xlsx/make-package'
import { aFolder, REGISTER, runHere } from '../run-here'

const folder = aFolder()
const MOBILE = /(?<!\d)1[3-9]\d{9}(?!\d)/

/** A workbook as Excel writes it: common texts, one of them in two runs, a comment, a pivot cache, a filter, a picture. */
const strings = ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人', '备注', 'A1', '陈嘉怡', '19912340701', '阳光城', '张强', '陈嘉怡 19912340702', 'A2', '林晓雯']
const shared = `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${strings.map(text => `<si><t>${text}</t></si>`).join('')}<si><r><t>199123</t></r><r><t>40703</t></r></si><si/><si><t>老客户 &amp; 周立 19912340799</t></si></sst>`
const cell = (address: string, index: number): string => `<c r="${address}" t="s"><v>${index}</v></c>`
const sheet = `<sheetData><row r="1">${[0, 1, 2, 3, 4, 5, 6].map(at => cell(`${'ABCDEFG'[at]}1`, at)).join('')}</row>`
  + `<row r="2">${cell('A2', 7)}<c r="B2"><v>46082</v></c>${cell('C2', 8)}${cell('D2', 9)}${cell('E2', 10)}${cell('F2', 11)}${cell('G2', 12)}</row>`
  + `<row r="3">${cell('A3', 13)}<c r="B3"><v>46083</v></c>${cell('C3', 14)}${cell('D3', 15)}${cell('E3', 10)}${cell('F3', 8)}</row></sheetData>`
  + '<autoFilter ref="A1:G3"><filterColumn colId="3"><filters><filter val="19912340701"/></filters></filterColumn><filterColumn colId="2"><filters><filter val="林晓雯"/></filters></filterColumn></autoFilter>'
const workbook = makeBook({
  sheets: { 登记: sheet }, sharedStrings: shared,
  extra: {
    'xl/comments1.xml': '<comments xmlns="x"><commentList><comment ref="C2"><text><t>林晓雯 的手机 199-1234-0704</t></text></comment></commentList></comments>',
    'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition><sharedItems><s v="林晓雯"/><s v="19912340701"/><n v="19912340701"/><n v="5"/></sharedItems></pivotCacheDefinition>',
    'xl/media/image1.png': new Uint8Array([1, 2, 3]),
  },
})

describe('mask', () => {
  const path = folder.write('登记表.xlsx', workbook)
  const out = folder.path('可外发.xlsx')

  it('leaves no phone and no customer’s name anywhere in the copy, and the file itself alone', async () => {
    const { status, json } = await runHere('mask', path, '--out', out, '--policy', 'R11', '--json')
    expect(status).toBe(0)
    expect(json).toMatchObject({ file: path, out, policy: 'R11', phones: 3, names: 3, pictures: 1 })
    expect(readFileSync(path).equals(Buffer.from(workbook))).toBe(true)
    for (const [name, bytes] of Object.entries(unzipParts(readFileSync(out)))) {
      const text = new TextDecoder().decode(bytes)
      expect([name, MOBILE.exec(text)?.[0]]).toEqual([name, name.includes('pivotCache') ? '19900000701' : undefined])
      // A comment names its customer in words, which only a person can judge.
      if (!name.includes('comments')) expect([name, text.includes('林晓雯')]).toEqual([name, false])
    }
  })

  it('shows what remains as it was', async () => {
    const grid = await (await openBytes('a', readFileSync(out), nodeCodec)).readSheet('登记')
    const rows = [2, 3].map(row => [1, 2, 3, 4, 5, 6, 7].map(column => grid.cell(row, column)))
    expect(rows).toEqual([['A1', 46082, '陈＊＊', '199****0701', '阳光城', '张强', '陈＊＊ 199****0702'], ['A2', 46083, '林＊＊', '199****0703', '阳光城', '陈嘉怡', null]])
  })

  it('keeps texts that a cell still shows, and masks the others where Excel keeps them', () => {
    const list = partText(readFileSync(out), 'xl/sharedStrings.xml')
    // 陈嘉怡 is a seller too.
    expect(list).toContain('<si><t>陈嘉怡</t></si>')
    expect(list).toContain('<si><t>199****0701</t></si>')
    expect(list).toContain('199****0703')
    expect(list).toContain('<si><t>老客户 &amp; 周立 199****0799</t></si>')
    expect(partText(readFileSync(out), 'xl/worksheets/sheet1.xml')).toContain('<filter val="199****0701"/>')
    expect(partText(readFileSync(out), 'xl/worksheets/sheet1.xml')).toContain('<filter val="林＊＊"/>')
    expect(partText(readFileSync(out), 'xl/pivotCache/pivotCacheDefinition1.xml')).toBe('<pivotCacheDefinition><sharedItems><s v="林＊＊"/><s v="199****0701"/><n v="19900000701"/><n v="5"/></sharedItems></pivotCacheDefinition>')
    expect(partText(readFileSync(out), 'xl/comments1.xml')).toContain('199-****-0704')
  })

  it('says that nobody looked into pictures', async () => {
    expect((await runHere('mask', path, '--out', folder.path('b.xlsx'), '--policy', 'R11')).text).toContain('有 1 个图片或嵌入文件')
  })

  it('finds the regulation by the headers when none is named', async () => {
    const plain = folder.write('无制度.xlsx', makeBook({ sheets: { 登记: sheetData([['日期', '姓名', '性别', '手机', '分销单位'], ['2026-03-01', '陈嘉怡', '女', '1990**00701', '甲公司']]) } }))
    expect((await runHere('mask', plain, '--out', folder.path('c.xlsx'), '--json')).json).toMatchObject({ policy: 'R12', names: 1 })
  })

  it('masks a text file too, in the form it has', async () => {
    const csv = folder.write('登记表.csv', REGISTER)
    await runHere('mask', csv, '--out', folder.path('可外发.csv'), '--policy', 'R11')
    const text = readFileSync(folder.path('可外发.csv'), 'utf8')
    expect(text).toMatch(/^\uFEFF报备编号,/)
    expect(text).toContain('A1,2026-03-01 09:00,陈＊＊,199****0701,阳光城,张强,一部,2026-03-20,HT-1,100000,备用电话 023-**** 0001')
    expect(text).not.toMatch(MOBILE)
  })

  it('refuses another form, a file that is there, and one without headers', async () => {
    expect(await runHere('mask', path, '--out', folder.path('d.csv'))).toMatchObject({ status: 2, errors: [expect.stringContaining('*.xlsx')] })
    expect(await runHere('mask', path, '--out', out)).toMatchObject({ status: 2, errors: [expect.stringContaining('已经存在')] })
    const bare = folder.write('无表头.xlsx', makeBook({ sheets: { 表: sheetData([['a'], ['b']]) } }))
    expect(await runHere('mask', bare, '--out', folder.path('e.xlsx'))).toMatchObject({ status: 2, errors: [expect.stringContaining('找不到表头行')] })
  })

  it('masks its own copy once and for all', async () => {
    await runHere('mask', out, '--out', folder.path('再次.xlsx'), '--policy', 'R11')
    const again = await (await openBytes('a', readFileSync(folder.path('再次.xlsx')), nodeCodec)).readSheet('登记')
    expect([3, 4, 7].map(column => again.cell(2, column))).toEqual(['陈＊＊', '199****0701', '陈＊＊ 199****0702'])
  })
})
