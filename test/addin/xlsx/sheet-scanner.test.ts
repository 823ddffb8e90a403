import * as fc from 'fast-check'
import { WorkbookError } from '../../../core/workbook/workbook'
import { bytesOf, cellsOf, cut, poolOf, scanPieces } from './scan-xml'

const ns = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const sheet = (rows: string, behind = ''): string => `<?xml version="1.0"?><worksheet ${ns}><dimension ref="A1"/><sheetData>${rows}</sheetData>${behind}</worksheet>`
const inRow = (cells: string): string => sheet(`<row r="1">${cells}</row>`)

describe('SheetScanner', () => {
  it.each<[string, string, unknown]>([
    ['a whole number', '<c r="A1"><v>12</v></c>', 12],
    ['a negative number', '<c r="A1"><v>-12.5</v></c>', -12.5],
    ['a number in scientific notation', '<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
    ['a number of 17 digits', '<c r="A1"><v>0.10000000000000001</v></c>', 0.1],
    ['a number with spaces around it', '<c r="A1"><v> 7 </v></c>', 7],
    ['a number in CDATA', '<c r="A1"><v><![CDATA[7]]></v></c>', 7],
    ['a number behind a comment', '<c r="A1"><!-- <v>8</v> --><v>7</v></c>', 7],
    ['a value that is no number', '<c r="A1"><v>abc</v></c>', 'abc'],
    ['a shared string', '<c r="A1" t="s"><v>1</v></c>', '乙'],
    ['a shared string that is missing', '<c r="A1" t="s"><v>99</v></c>', undefined],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', true],
    ['a truth value that is false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['the text of a formula', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>a&amp;b</v></c>', 'a&b'],
    ['the number of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a formula without a value', '<c r="A1"><f>1+1</f></c>', undefined],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>甲 乙</t></is></c>', '甲 乙'],
    ['an inline string with spaces', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲 </t></is></c>', ' 甲 '],
    ['an inline string in CDATA', '<c r="A1" t="inlineStr"><is><t>a<![CDATA[<b>&amp;]]>c</t></is></c>', 'a<b>&amp;c'],
    ['rich text', '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>甲</t></r><r><t>乙</t></r></is></c>', '甲乙'],
    ['text with phonetic hints', '<c r="A1" t="inlineStr"><is><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></is></c>', '課'],
    ['an empty inline string', '<c r="A1" t="inlineStr"><is><t/></is></c>', undefined],
    ['entities', '<c r="A1" t="inlineStr"><is><t>&lt;&gt;&amp;&quot;&apos;&#20013;&#x1F600;&none;</t></is></c>', '<>&"\'中😀&none;'],
    ['an escaped carriage return', '<c r="A1" t="inlineStr"><is><t>a_x000D_\nb</t></is></c>', 'a\r\nb'],
    ['an escape that is meant literally', '<c r="A1" t="inlineStr"><is><t>_x005F_x000D_ _x00_ _xZZZZ_</t></is></c>', '_x000D_ _x00_ _xZZZZ_'],
    ['line ends of any kind', '<c r="A1" t="inlineStr"><is><t>a\r\nb\rc</t></is></c>', 'a\nb\nc'],
    ['an ISO date', '<c r="A1" t="d"><v>2026-03-05</v></c>', 46086],
    ['an ISO moment', '<c r="A1" t="d"><v>2026-03-05T12:00:00</v></c>', 46086.5],
    ['an ISO time', '<c r="A1" t="d"><v>T06:00:00</v></c>', 0.25],
    ['single quotes and spaces in the tag', "<c  r = 'A1'\n t = 's' ><v>0</v></c>", '甲'],
    ['attributes it does not know', '<c r="A1" cm="1" vm="2" ph="1" t="s"><v>0</v></c>', '甲'],
    ['a value tag with an attribute', '<c r="A1"><v xml:space="preserve">3</v></c>', 3],
    ['an extension inside the cell', '<c r="A1"><v>3</v><extLst><ext><v>4</v></ext></extLst></c>', 3],
    ['a lower-case address', '<c r="a1"><v>3</v></c>', 3],
  ])('reads %s', (_, cell, expected) => {
    const shared = poolOf([bytesOf(`<sst ${ns}><si><t>甲</t></si><si><t>乙</t></si></sst>`)])
    expect(cellsOf(inRow(cell), shared)['A1']).toEqual(expected)
  })

  it('counts cells and rows that say no address on from the one before', () => {
    expect(cellsOf(sheet('<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>')))
      .toEqual({ A1: 1, B1: 2, C5: 3, D5: 4, A6: 5 })
  })

  it('takes the number of a row that has none from its cells', () => {
    expect(cellsOf(sheet('<row><c r="B7"><v>1</v></c></row><row><c r="B9"><v>2</v></c></row>'))).toEqual({ B7: 1, B9: 2 })
  })

  it('reads prefixed names', () => {
    const xml = '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="C2"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    expect(cellsOf(xml)).toEqual({ B2: '甲', C2: 5 })
  })

  it('ignores rows and cells of extensions', () => {
    const behind = '<extLst><ext><sheetData><row r="9"><c r="A9"><v>9</v></c></row></sheetData></ext></extLst>'
    const xml = sheet('<row r="1"><c r="A1"><v>1</v></c><extLst><ext><c r="B1"><v>2</v></c></ext></extLst></row>', behind)
    expect(cellsOf(xml)).toEqual({ A1: 1 })
  })

  it('knows merged blocks, but not those of extensions', () => {
    const behind = '<mergeCells count="1"><mergeCell ref="A1:$C$2"/></mergeCells><extLst><ext><mergeCell ref="A9:B9"/></ext></extLst>'
    expect(scanPieces([bytesOf(sheet('', behind))]).merged).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }])
  })

  it('reads dates in the system of 1904', () => {
    expect(cellsOf(inRow('<c r="A1" t="d"><v>1904-01-02</v></c>'), undefined, 1904)).toEqual({ A1: 1 })
  })

  it.each([['<sheetData/>'], ['<sheetData></sheetData>'], ['<sheetData><row r="3"/></sheetData>'], ['']])('reads an empty sheet: %s', (data) => {
    expect(cellsOf(`<worksheet ${ns}>${data}</worksheet>`)).toEqual({})
  })

  it('keeps what a value of zero and a text of zero are', () => {
    expect(cellsOf(inRow('<c r="A1"><v>0</v></c><c r="B1" t="str"><v>0</v></c>'))).toEqual({ A1: 0, B1: '0' })
  })

  it.each<[string, string, string]>([
    ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]><worksheet ${ns}><sheetData/></worksheet>`, 'bomb'],
    ['a part that stops in a cell', `<worksheet ${ns}><sheetData><row r="1"><c r="A1"><v>1`, 'unreadable'],
    ['a part that stops after a row', `<worksheet ${ns}><sheetData><row r="1"></row>`, 'unreadable'],
    ['a part without its last tag', `<worksheet ${ns}><sheetData/>`, 'unreadable'],
    ['an attribute without a value', inRow('<c r><v>1</v></c>'), 'unreadable'],
    ['a row beyond the last', sheet('<row r="1048577"><c><v>1</v></c></row>'), 'unreadable'],
    ['a column beyond the last', inRow('<c r="XFE1"><v>1</v></c>'), 'unreadable'],
    ['nothing at all', '', 'unreadable'],
  ])('refuses %s', (_, xml, problem) => {
    expect(() => cellsOf(xml)).toThrow(expect.objectContaining({ problem }))
    expect(() => cellsOf(xml)).toThrow(WorkbookError)
  })

  it('notices rows and cells out of order', () => {
    expect(scanPieces([bytesOf(sheet('<row r="2"/><row r="1"/>'))]).data).toMatchObject({ isAscending: false })
    expect(scanPieces([bytesOf(inRow('<c r="B1"/><c r="A1"/>'))]).data).toMatchObject({ isAscending: false })
    expect(scanPieces([bytesOf(inRow('<c r="A1"/><c r="C1"/>'))]).data).toMatchObject({ isAscending: true })
  })

  it('says where rows stand, so that they can be edited there', () => {
    const xml = sheet('<row r="1" spans="1:2"><c r="A1" s="4"><v>1</v></c><c r="B1"/></row>\n<row r="2" s="7" customFormat="1"/>')
    const { rows } = scanPieces([bytesOf(xml)])
    const start = xml.indexOf('<row r="1"')
    const second = xml.indexOf('<row r="2"')
    expect(rows).toEqual([
      [1, start, 23, xml.indexOf('</row>') - start, xml.indexOf('</row>') + 6 - start, 2, 4, 4],
      [2, second, 35, 35, 35, 0, 7, 7],
    ])
  })
})

/** Every shape that once broke a draft of the scanner, in one sheet. */
const nasty = '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- <sheetData><row/></sheetData> --><x:worksheet xmlns:x="u" note="a>b">'
  + '<x:sheetViews><x:sheetView workbookViewId="0"/></x:sheetViews><x:sheetData>\n'
  + '<x:row r="1" spans="1:3" customFormat="1" s="3"><x:c r="A1" t="inlineStr" s="1"><x:is><x:t xml:space="preserve"> 甲&amp;乙😀 </x:t></x:is></x:c>'
  + '<x:c r="B1" t=\'str\'><x:f>"a"&amp;"&lt;/x:c&gt;"</x:f><x:v>_x000D_ä_x005F_x0041_</x:v></x:c><x:c r="C1"><x:v>-0.25</x:v></x:c></x:row>'
  + '<?pi <x:row> ?><x:row><x:c><x:v>1e3</x:v></x:c><!-- x --><x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#REF!</x:v></x:c><x:extLst><x:ext><x:c><x:v>9</x:v></x:c></x:ext></x:extLst></x:row>'
  + '<x:row r="9"/><x:row r="12" ht="15"><x:c r="D12" t="inlineStr"><x:is><x:r><x:t>a<![CDATA[</x:t>]]></x:t></x:r><x:rPh sb="0" eb="1"><x:t>カ</x:t></x:rPh></x:is></x:c>'
  + '<x:c r="AB12" t="s"><x:v>1</x:v></x:c><x:c r="AC12" t="d"><x:v>2026-03-05T14:30:00Z</x:v></x:c></x:row></x:sheetData>'
  + '<x:mergeCells><x:mergeCell ref="A1:B2"/></x:mergeCells><x:extLst><x:ext><x:sheetData><x:row r="99"/></x:sheetData></x:ext></x:extLst></x:worksheet>\r\n'

describe('SheetScanner in pieces', () => {
  const bytes = bytesOf(nasty)
  const shared = poolOf([bytesOf(`<sst ${ns}><si><t>零</t></si><si><t>一</t></si></sst>`)])
  const whole = scanPieces([bytes], shared)

  it('reads the sheet whole', () => {
    expect(whole.cells).toEqual({
      A1: ' 甲&乙😀 ', B1: '\rä_x0041_', C1: -0.25, A2: 1000, B2: true, C2: '#REF!', D12: 'a</x:t>', AB12: '一', AC12: 46086 + 14.5 / 24,
    })
    expect(whole.merged).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }])
  })

  it('finds the same wherever one cut falls', () => {
    for (let at = 0; at <= bytes.length; at++) expect(scanPieces(cut(bytes, [at]), shared)).toEqual(whole)
  })

  it('finds the same byte by byte', () => {
    expect(scanPieces(cut(bytes, Array.from({ length: bytes.length - 1 }, (_, index) => index + 1)), shared)).toEqual(whole)
  })

  it('finds the same wherever many cuts fall', () => {
    fc.assert(fc.property(fc.array(fc.nat(bytes.length), { maxLength: 12 }), (places) => {
      expect(scanPieces(cut(bytes, places), shared)).toEqual(whole)
    }), { numRuns: 300 })
  })

  it('never throws anything but a WorkbookError on damaged bytes', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), (changes) => {
      const damaged = bytes.slice()
      for (const [at, byte] of changes) damaged[at] = byte
      try {
        scanPieces([damaged], shared)
      } catch (error) {
        expect(error).toBeInstanceOf(WorkbookError)
      }
    }), { numRuns: 500 })
  })
})
