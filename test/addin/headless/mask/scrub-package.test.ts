import fc from 'fast-check'
import { readFileSync, rmSync } from 'node:fs'
import { nodeCodec } from '../../../../addin/xlsx/node-codec'
import { openBytes } from '../../../../addin/xlsx/open-bytes'
import { escapeXml } from '../../../../addin/xlsx/xml-text'
import { bookParts, makeBook, partText, sheetData, unzipParts, zipParts } from '../../xlsx/make-package'
import { aFolder, runHere } from '../run-here'

const folder = aFolder()
const HEADERS = ['报备编号', '报备时间', '客户名称', '联系电话', '地址', '报备人', '部门', '定金日期', '定金金额', '合同编号', '客户签字', '特批', '审批结果', '备注', '备用']
const NAMES = ['陈嘉怡', '欧阳文静', '何沐阳', '林晓雯', '赵一鸣', '重庆启明装饰有限公司', '遂宁观音湖旅游有限公司', 'Lisa Wang']
const SELLERS = ['张强', '李梅', '周可']
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

interface Secret { readonly name: string; readonly phone: string }
interface Sprinkled { readonly customers: readonly Secret[]; readonly cells: readonly string[]; readonly owner: number; readonly seed: number }

const secret = fc.record({ name: fc.constantFrom(...NAMES), phone: fc.integer({ min: 0, max: 99_999_999 }).map(tail => `199${String(tail).padStart(8, '0')}`) })
/** {n} a name, {p} a phone. */
const TEMPLATES = ['{n}', '{p}', '{n}{p}', '介绍人：{n}', '{n}-01', '3月5日{n}交', '{n}{p}转账5000', '与{n}同来，电话 {p}', 'HT-{p}', '{n}（{p}）', '是，{n}代签', '同意{n}'] as const
const sprinkled: fc.Arbitrary<Sprinkled> = fc.record({
  customers: fc.uniqueArray(secret, { minLength: 2, maxLength: 5, selector: one => one.name }),
  cells: fc.array(fc.constantFrom(...TEMPLATES), { minLength: 40, maxLength: 40 }),
  owner: fc.integer({ min: 0, max: 10 }), seed: fc.integer({ min: 0, max: 10 }),
})

/** A register with secrets in cells of every column, and a package with secrets in every kind of part. */
function aWorkbook({ customers, cells, owner, seed }: Sprinkled): Uint8Array {
  let next = 0
  const fill = (template: string): string => {
    const { name, phone } = customers[(next++ + seed) % customers.length]!
    return template.replace('{n}', name).replace('{p}', phone)
  }
  let at = 0
  const cell = (): string => fill(cells[at++ % cells.length]!)
  const rows = customers.map(({ name, phone }, row) => [`A${row + 1}`, '2026-03-01', name, phone, cell(), row % 2 === 0 ? SELLERS[row % 3]! : `${SELLERS[row % 3]!} ${customers[0]!.phone}`, '一部', cell(), cell(), cell(), cell(), cell(), cell(), cell(), cell()])
  const { name, phone } = customers[owner % customers.length]!
  const both = escapeXml(`${name} ${phone}`)
  const word = name.replace(/\s/g, '_')
  const sheetName = `${name} ${phone}`.slice(0, 31)
  const tail = `<autoFilter ref="A1:N9"><filterColumn colId="2"><filters><filter val="${both}"/></filters></filterColumn></autoFilter>`
    + `<dataValidations count="1"><dataValidation type="list" promptTitle="${name}" prompt="${both}" sqref="C2"><formula1>"${name},${phone}"</formula1></dataValidation></dataValidations>`
    + `<hyperlinks><hyperlink ref="A2" location="'${sheetName}'!A1" display="${both}" tooltip="${both}"/></hyperlinks><headerFooter><oddHeader>&amp;C${both}</oddHeader></headerFooter>`
  const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const formula = `<sheetData><row r="1"><c r="A1"><f>COUNTIF('${sheetName}'!C:C,"${both}")</f><v>1</v></c><c r="B1" t="inlineStr"><is><t>名单：${both}</t></is></c></row></sheetData>`
  return zipParts({
    ...bookParts({ sheets: { [sheetName]: sheetData([HEADERS, ...rows]) + tail, 说明: formula } }),
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('r1', 'comments', '../comments1.xml')}${relation('r2', 'threadedComment', '../threadedComments/threadedComment1.xml')}<Relationship Id="r3" Type="${OFFICE}/hyperlink" Target="tel:${phone}" TargetMode="External"/></Relationships>`,
    'xl/comments1.xml': `<comments><authors><author>张强</author></authors><commentList><comment ref="C2" authorId="0"><text><r><t>${name.slice(0, 2)}</t></r><r><t>${name.slice(2)} ${phone.slice(0, 5)}</t></r><r><t>${phone.slice(5)}</t></r></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `<ThreadedComments><threadedComment ref="C2" id="{1}"><text>请联系${both}</text></threadedComment></ThreadedComments>`,
    'xl/tables/table1.xml': `<table id="1" name="${word}表" displayName="${word}表" ref="A1:N9"><tableColumns count="1"><tableColumn id="1" name="${both}"/></tableColumns></table>`,
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:cNvPr id="2" name="框" descr="${both}"/><a:p><a:r><a:t>${name.slice(0, 1)}</a:t></a:r><a:r><a:t>${name.slice(1)}：${phone}</a:t></a:r></a:p></xdr:wsDr>`,
    'xl/drawings/vmlDrawing1.vml': `<xml><v:shape alt="${both}"><v:textbox><div><font>${both}</font></div></v:textbox></v:shape></xml>`,
    'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition><cacheSource><worksheetSource ref="A1:N9" sheet="${sheetName}"/></cacheSource><cacheFields><cacheField name="${both}"><sharedItems minValue="${phone}"><s v="${name}"/><n v="${phone}"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>`,
    'xl/externalLinks/externalLink1.xml': `<externalLink><externalBook><sheetNames><sheetName val="${name}"/></sheetNames></externalBook></externalLink>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${both}</dc:title><dc:subject>${name}</dc:subject></cp:coreProperties>`,
    'docProps/app.xml': `<Properties><TitlesOfParts><vt:lpstr>${sheetName}</vt:lpstr></TitlesOfParts><Manager>${both}</Manager></Properties>`,
    'customXml/item1.xml': `<data owner="${both}"><![CDATA[${name} ${phone}]]></data>`,
  })
}

/** Every part in one spelling, so that no blank or width hides a name. */
function leaks(bytes: Uint8Array, secrets: readonly Secret[]): readonly string[] {
  return Object.entries(unzipParts(bytes)).flatMap(([part, data]) => {
    const text = new TextDecoder().decode(data)
    const plain = text.replace(/<[^>]*>/g, '')
    return secrets.flatMap(({ name, phone }) => [name, phone].filter(word => text.includes(word) || plain.includes(word)).map(word => `${part}: ${word}`))
  })
}

describe('a masked workbook', () => {
  it('holds no customer’s phone and no customer’s name in any part', async () => {
    let number = 0
    await fc.assert(fc.asyncProperty(sprinkled, async register => {
      const path = folder.write(`登记${++number}.xlsx`, aWorkbook(register))
      const out = folder.path(`可外发${number}.xlsx`)
      expect(leaks(readFileSync(path), register.customers).length).toBeGreaterThan(20)
      const { status } = await runHere('mask', path, '--out', out, '--policy', 'R03', '--json')
      expect(status).toBe(0)
      expect(leaks(readFileSync(out), register.customers)).toEqual([])
      const kept = await (await openBytes('a', readFileSync(out), nodeCodec)).sheetNames()
      expect(kept).toHaveLength(2)
      const grid = await (await openBytes('a', readFileSync(out), nodeCodec)).readSheet(kept[0]!)
      expect(Array.from({ length: 2 }, (_, row) => [1, 2, 7].map(column => grid.cell(row + 2, column)))).toEqual([['A1', '2026-03-01', '一部'], ['A2', '2026-03-01', '一部']])
      expect(String(grid.cell(3, 6))).toMatch(/^李梅 199\*{4}\d{4}$/)
      rmSync(path)
      rmSync(out)
    }), { numRuns: 40 })
  }, 60_000)

  const rows = [HEADERS, ['A1', '2026-03-01', '李红', '19900000701', '渝北', '张强', '一部', null, null, null, '李红', null, null, '李红说好']]
  const sheets = { 李红: sheetData(rows), 汇总: '<sheetData><row r="1"><c r="A1"><f>COUNTA(李红!C:C)</f><v>2</v></c></row></sheetData>' }

  it('names its sheets anew in every formula, and says so', async () => {
    const path = folder.write('李红 19900000701.xlsx', makeBook({ sheets, extra: { 'docProps/thumbnail.jpeg': new Uint8Array([1]), 'xl/vbaProject.bin': new Uint8Array([1]) } }))
    const out = folder.path('李红.xlsx')
    const { text } = await runHere('mask', path, '--out', out, '--policy', 'R03', '--lang', 'en')
    expect(partText(readFileSync(out), 'xl/worksheets/sheet2.xml')).toContain('<f>COUNTA(李_!C:C)</f>')
    expect(partText(readFileSync(out), 'xl/workbook.xml')).toContain('<sheet name="李_"')
    expect(Object.keys(unzipParts(readFileSync(out)))).not.toContain('docProps/thumbnail.jpeg')
    for (const word of ['now called “李_”', 'code that names them', 'holds macros', 'rename it before sharing']) expect(text).toContain(word)
  })

  it('hides a name of two characters in the comment of its row', async () => {
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/comments" Target="../comments1.xml"/></Relationships>`
    const comments = '<comments><commentList><comment ref="N2" authorId="0"><text><t>问李红了</t></text></comment><comment ref="N1" authorId="0"><text><t>桃李红了</t></text></comment></commentList></comments>'
    const path = folder.write('登记批注.xlsx', makeBook({ sheets: { 登记: sheetData(rows) }, extra: { 'xl/worksheets/_rels/sheet1.xml.rels': relations, 'xl/comments1.xml': comments } }))
    await runHere('mask', path, '--out', folder.path('批注.xlsx'), '--policy', 'R03')
    expect(partText(readFileSync(folder.path('批注.xlsx')), 'xl/comments1.xml')).toBe(comments.replace('问李红了', '问李＊了'))
  })

  it('leaves a workbook without secrets beside its cells as it is there', async () => {
    const parts = { 'docProps/app.xml': '<Properties><Company>启明</Company></Properties>', 'xl/theme/theme1.xml': '<a:theme name="Office"/>' }
    const bytes = makeBook({ sheets: { 登记: sheetData(rows), 说明: sheetData([['说明', '2026-03-05', 15.5]]) }, extra: parts })
    const path = folder.write('清白.xlsx', bytes)
    await runHere('mask', path, '--out', folder.path('清白2.xlsx'), '--policy', 'R03')
    const after = unzipParts(readFileSync(folder.path('清白2.xlsx')))
    for (const [name, data] of Object.entries(unzipParts(bytes))) if (!name.includes('sheet1.xml')) expect([name, new TextDecoder().decode(after[name])]).toEqual([name, new TextDecoder().decode(data)])
  })
})
