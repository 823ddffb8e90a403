import { nodeCodec } from '../../../addin/xlsx/node-codec'
import { openBytes } from '../../../addin/xlsx/open-bytes'
import { bookParts, main, partText, sheetData, unzipParts, zipParts } from './make-package'
import type { Parts } from './make-package'

const parts = bookParts({ sheets: { 报备: sheetData([['甲', 5]]), 图: '<sheetData/>' }, sharedStrings: `<sst xmlns="${main}"/>` })
const open = (changed: Parts) => openBytes('a.xlsx', zipParts({ ...parts, ...changed }), nodeCodec)
const text = (name: string): string => String(parts[name])

describe('findParts', () => {
  it.each<[string, Parts]>([
    ['absolute targets', { 'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replaceAll('Target="', 'Target="/xl/') }],
    ['backslashes', { 'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replaceAll('worksheets/', 'worksheets\\') }],
    ['targets by way of the parent', { 'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replaceAll('Target="', 'Target="../xl/./') }],
    ['the strict edition', Object.fromEntries(['_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'].map((name) => [name,
      text(name).replaceAll('http://schemas.openxmlformats.org/officeDocument/2006', 'http://purl.oclc.org/ooxml/officeDocument').replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')]))],
    ['prefixed names', { 'xl/workbook.xml': text('xl/workbook.xml').replace(/<(\/?)(workbook|sheets|sheet|workbookPr)\b/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=') }],
    ['no relations of the package', { '_rels/.rels': '<Relationships/>' }],
  ])('reads a book with %s', async (_, changed) => {
    const workbook = await open(changed)
    expect(await workbook.sheetNames()).toEqual(['报备', '图'])
    expect((await workbook.readSheet('报备')).cell(1, 2)).toBe(5)
  })

  it('lists no sheets without rows, such as charts', async () => {
    const workbook = await open({ 'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replace(/(<Relationship Id="rId2" Type="[^"]*)worksheet"/, '$1chartsheet"') })
    expect(await workbook.sheetNames()).toEqual(['报备'])
  })

  it.each<[string, Parts, string]>([
    ['a package without a workbook', { 'xl/workbook.xml': '<document/>' }, 'not-a-workbook'],
    ['a binary workbook', { '_rels/.rels': text('_rels/.rels').replace('workbook.xml', 'workbook.bin') }, 'not-a-workbook'],
    ['a workbook that is not well-formed', { 'xl/workbook.xml': '<workbook><sheets></workbook>' }, 'unreadable'],
    ['a workbook that is no UTF-8', { 'xl/workbook.xml': Uint8Array.of(0x3c, 0x61, 0xff, 0x3e) }, 'unreadable'],
    ['a document type in any part of the format', { 'xl/drawings/drawing1.xml': '<?xml version="1.0"?>\n<!-- x --><!DOCTYPE a [<!ENTITY b "c">]><a/>' }, 'bomb'],
    ['a document type in UTF-16', { 'xl/drawings/drawing1.xml': new Uint8Array(Buffer.from('\uFEFF<!DOCTYPE a><a/>', 'utf16le')) }, 'bomb'],
  ])('refuses %s', async (_, changed, problem) => {
    await expect(open(changed)).rejects.toMatchObject({ problem })
  })

  it('is not afraid of a document type that is only text', async () => {
    const workbook = await open({ 'xl/drawings/drawing1.xml': '<a><![CDATA[<!DOCTYPE a>]]></a>', 'customXml/item1.xml': '<!DOCTYPE a><a/>' })
    expect(await workbook.sheetNames()).toHaveLength(2)
  })

  it('tells of a damaged sheet when it is read', async () => {
    const workbook = await open({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' })
    await expect(workbook.readSheet('报备')).rejects.toMatchObject({ problem: 'unreadable' })
    await expect(workbook.readSheet('没有')).rejects.toMatchObject({ problem: 'no-such-sheet' })
  })
})

describe('a sheet that is added', () => {
  it('is declared, related and listed in the edition and prefix of its book', async () => {
    const strict = Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, String(data)
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006', 'http://purl.oclc.org/ooxml/officeDocument').replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')]))
    const workbook = await open({ ...strict, 'xl/workbook.xml': String(strict['xl/workbook.xml']).replace(/<(\/?)(workbook|sheets|sheet|workbookPr)\b/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=') })
    await workbook.apply({ runs: [], highlights: [], newSheets: [{ name: '报备 & "设置"', rows: [['=a', 1]], widths: [20, 9.5] }] })
    const bytes = await workbook.save()
    expect(partText(bytes, 'xl/workbook.xml')).toContain('<x:sheet name="报备 &amp; &quot;设置&quot;" sheetId="3" r:id="rId5"/></x:sheets>')
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).toContain('<Relationship Id="rId5" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets/sheet3.xml"/></Relationships>')
    expect(partText(bytes, '[Content_Types].xml')).toContain('<Override PartName="/xl/worksheets/sheet3.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>')
    expect(partText(bytes, 'xl/worksheets/sheet3.xml')).toBe('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main">'
      + '<cols><col min="1" max="1" width="20" customWidth="1"/><col min="2" max="2" width="9.5" customWidth="1"/></cols>'
      + '<sheetData><row r="1"><c r="A1" s="1" t="inlineStr"><is><t>=a</t></is></c><c r="B1"><v>1</v></c></row></sheetData></worksheet>')
    expect(Object.keys(unzipParts(bytes))).toEqual([...Object.keys(parts), 'xl/worksheets/sheet3.xml'])
    expect(await (await openBytes('a.xlsx', bytes, nodeCodec)).sheetNames()).toEqual(['报备', '图', '报备 & "设置"'])
  })

  it('declares the prefix of its relation where the other sheets declare it each for itself', async () => {
    const own = ' xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" q:id='
    const workbook = await open({ 'xl/workbook.xml': text('xl/workbook.xml').replace(/ xmlns:r="[^"]*"/, '').replaceAll(' r:id=', own) })
    await workbook.apply({ runs: [], highlights: [], newSheets: [{ name: '新', rows: [], widths: [] }] })
    expect(partText(await workbook.save(), 'xl/workbook.xml')).toContain(`<sheet name="新" sheetId="3"${own}"rId5"/></sheets>`)
  })
})
