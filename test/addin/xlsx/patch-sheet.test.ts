import * as fc from 'fast-check'
import { nodeCodec } from '../../../addin/xlsx/node-codec'
import { openBytes } from '../../../addin/xlsx/open-bytes'
import type { BytesWorkbook } from '../../../addin/xlsx/xlsx-workbook'
import { cellAddress, columnNumber } from '../../../core/workbook/row-ref'
import type { CellRun, CellShow, CellValue, SheetGrid, WorkbookChanges } from '../../../core/workbook/workbook'
import type { BookParts } from './make-package'
import { bookParts, main, makeBook, partText, plainStyles, sheetData, unzipParts, zipParts } from './make-package'

const sheetPart = 'xl/worksheets/sheet1.xml'
const nothing: WorkbookChanges = { runs: [], highlights: [], newSheets: [] }

function run(row: number, column: number, values: readonly CellValue[], show: CellShow = 'text'): CellRun {
  return { sheet: '报备', row, column, values, show }
}

async function patched(bytes: Uint8Array, ...runs: readonly CellRun[]): Promise<{ workbook: BytesWorkbook; bytes: Uint8Array }> {
  const workbook = await openBytes('登记.xlsx', bytes, nodeCodec)
  await workbook.apply({ ...nothing, runs })
  return { workbook, bytes: await workbook.save() }
}

/** The sheet's XML after the runs were written into a book with that sheet. */
async function patchedXml(xml: string, runs: readonly CellRun[], parts: Partial<BookParts> = {}): Promise<string> {
  return partText((await patched(makeBook({ sheets: { 报备: xml }, ...parts }), ...runs)).bytes, sheetPart)
}

const rowsOf = (xml: string): string => /<(\w+:)?sheetData>(.*)<\/(\w+:)?sheetData>/s.exec(xml)?.[2] ?? ''

describe('a patched sheet', () => {
  it.each<[string, string, readonly CellRun[], string]>([
    ['a cell behind the others', '<row r="1"><c r="A1"><v>1</v></c></row>', [run(1, 3, ['甲'])],
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1" t="inlineStr"><is><t>甲</t></is></c></row>'],
    ['a cell between others', '<row r="1"><c r="A1"/> <c r="C1"/>\n</row>', [run(1, 2, [5])], '<row r="1"><c r="A1"/> <c r="B1"><v>5</v></c><c r="C1"/>\n</row>'],
    ['a cell before the others', '<row r="1"><c r="B1"/></row>', [run(1, 1, [true])], '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1"/></row>'],
    ['a cell in place of another', '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"/></row>', [run(1, 1, [-0.5])], '<row r="1"><c r="A1"><v>-0.5</v></c><c r="B1"/></row>'],
    ['nothing in place of a plain cell', '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row>', [run(1, 1, [null])], '<row r="1"><c r="B1"/></row>'],
    ['rows that are missing', '<row r="3"><c r="A3"/></row>', [run(2, 1, [1, 2, 3, null])],
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row><row r="4"><c r="A4"><v>3</v></c></row>'],
    ['a row that closes itself', '<row r="1" ht="15"/><row r="2"/>', [run(1, 1, [1])], '<row r="1" ht="15"><c r="A1"><v>1</v></c></row><row r="2"/>'],
    ['nothing into a row that closes itself', '<row r="1"/><row r="2"/>', [run(1, 1, [null, 5])], '<row r="1"/><row r="2"><c r="A2"><v>5</v></c></row>'],
    ['spaces and line ends', '<row r="1"/>', [run(1, 1, [' 甲\r\n'])], '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲_x000D_\n</t></is></c></row>'],
    ['marks of XML and what looks like an escape', '<row r="1"/>', [run(1, 1, ['<&>"_x0041_'])],
      '<row r="1"><c r="A1" t="inlineStr"><is><t>&lt;&amp;&gt;"_x005F_x0041_</t></is></c></row>'],
    ['wider spans', '<row r="1" spans="2:5" ht="9"/><row r="2" spans=\'1:9\'/>', [run(1, 1, [1, 1]), run(1, 8, [1, 1])],
      '<row r="1" spans="1:8" ht="9"><c r="A1"><v>1</v></c><c r="H1"><v>1</v></c></row><row r="2" spans=\'1:9\'><c r="A2"><v>1</v></c><c r="H2"><v>1</v></c></row>'],
    ['cells behind those that say no address', '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>', [run(1, 3, ['x', 'y'])],
      '<row><c><v>1</v></c><c><v>2</v></c><c r="C1" t="inlineStr"><is><t>x</t></is></c></row><row><c><v>3</v></c><c r="C2" t="inlineStr"><is><t>y</t></is></c></row>'],
    ['an empty cell where the next says no address', '<row><c><v>1</v></c><c><v>2</v></c></row>', [run(1, 1, [null])], '<row><c r="A1"/><c><v>2</v></c></row>'],
  ])('gets %s', async (_, rows, runs, expected) => {
    expect(rowsOf(await patchedXml(`<sheetData>${rows}</sheetData>`, runs, { sharedStrings: `<sst xmlns="${main}"><si><t>甲</t></si></sst>` }))).toBe(expected)
  })

  it('gets its first rows where it had none', async () => {
    for (const data of ['<sheetData/>', '<sheetData></sheetData>']) expect(rowsOf(await patchedXml(data, [run(2, 2, [7])]))).toBe('<row r="2"><c r="B2"><v>7</v></c></row>')
  })

  it('keeps its prefix', async () => {
    const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`
    expect(rowsOf(await patchedXml(xml, [run(1, 2, ['甲', 5])])))
      .toBe('<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="B2"><x:v>5</x:v></x:c></x:row>')
  })

  it('keeps its encoding', async () => {
    const xml = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row></sheetData></worksheet>`
    const wide = new Uint8Array(Buffer.from(xml, 'utf16le'))
    const book = zipParts({ ...bookParts({ sheets: { 报备: '' } }), [sheetPart]: wide })
    const { bytes, workbook } = await patched(book, run(1, 2, ['乙😀']))
    const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(unzipParts(bytes)[sheetPart])
    expect(text).toContain('<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1" t="inlineStr"><is><t>乙😀</t></is></c></row>')
    expect(text.startsWith('\uFEFF<?xml version="1.0" encoding="UTF-16"?>')).toBe(true)
    expect((await workbook.readSheet('报备')).cell(1, 2)).toBe('乙😀')
  })

  it('gets a wider used range and widths for its new columns', async () => {
    const xml = await patchedXml('<dimension ref="B2:C9"/><cols><col min="1" max="3" width="5" customWidth="1"/></cols><sheetData><row r="2"><c r="C2"><v>1</v></c></row></sheetData>', [
      run(2, 4, ['状态', '保护中']), run(2, 5, ['判定依据', '自'.repeat(99)]), run(3, 1, [1]),
    ])
    expect(xml).toContain('<dimension ref="A2:E9"/>')
    expect(xml).toContain('<cols><col min="1" max="3" width="5" customWidth="1"/><col min="4" max="4" width="8" customWidth="1"/><col min="5" max="5" width="48" customWidth="1"/></cols>')
  })

  it('gets no width where the file has one for the column', async () => {
    expect(await patchedXml('<cols><col min="2" max="16384" width="9"/></cols><sheetData><row r="1"/></sheetData>', [run(1, 3, ['状态'])])).toContain('<cols><col min="2" max="16384" width="9"/></cols>')
  })

  it('is refused when its rows or cells are out of order', async () => {
    await expect(patchedXml('<sheetData><row r="2"/><row r="1"/></sheetData>', [run(1, 1, [1])])).rejects.toMatchObject({ problem: 'unreadable' })
  })
})

describe('formulas of a patched sheet', () => {
  const chain = (cells: string): string => `<calcChain xmlns="${main}">${cells}</calcChain>`
  const withChain = (sheet: string, cells: string): Uint8Array => {
    const parts = bookParts({ sheets: { 报备: sheet, 别: '<sheetData/>' }, extra: { 'xl/calcChain.xml': chain(cells) } })
    const relations = String(parts['xl/_rels/workbook.xml.rels']).replace('</Relationships>', '<Relationship Id="c" Type="x/calcChain" Target="calcChain.xml"/></Relationships>')
    return zipParts({ ...parts, 'xl/_rels/workbook.xml.rels': relations })
  }

  it('leave the calculation chain with their cell, the rest of it keeping its sheets', async () => {
    const book = withChain('<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1</f><v>2</v></c></row></sheetData>', '<c r="A1" i="1" l="1"/><c r="B1"/><c r="A1" i="2"/>')
    const { bytes } = await patched(book, run(1, 1, [7]))
    expect(partText(bytes, 'xl/calcChain.xml')).toBe(chain('<c r="B1" i="1"/><c r="A1" i="2"/>'))
    expect(rowsOf(partText(bytes, sheetPart))).toBe('<row r="1"><c r="A1"><v>7</v></c><c r="B1"><f>A1</f><v>2</v></c></row>')
  })

  it('take the chain with them when none is left', async () => {
    const { bytes } = await patched(withChain('<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>', '<c r="A1" i="1"/>'), run(1, 1, [7]))
    expect(Object.keys(unzipParts(bytes))).not.toContain('xl/calcChain.xml')
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain')
  })

  it('hand on what they share to the next cell that shares it', async () => {
    const rows = [1, 2, 3, 4].map((row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}"><f t="shared" ${row === 1 ? 'ref="B1:B4" ' : ''}si="0"${row === 1 ? '>A1*$C$1&amp;"A1"</f>' : '/>'}<v>0</v></c></row>`).join('')
    const xml = await patchedXml(`<sheetData>${rows}</sheetData>`, [run(1, 2, [7, 8])])
    expect(rowsOf(xml)).toContain('<c r="B3"><f t="shared" si="0" ref="B1:B4">A3*$C$1&amp;&quot;A1&quot;</f><v>0</v></c>')
    expect(rowsOf(xml)).toContain('<c r="B4"><f t="shared" si="0"/><v>0</v></c>')
    expect(rowsOf(xml)).toContain('<c r="B1"><v>7</v></c>')
  })
})

describe('styles of a patched sheet', () => {
  const xf = (attributes: string, children = ''): string => `<xf ${attributes}${children === '' ? '/>' : `>${children}</xf>`}`
  const styles = plainStyles
    .replace(/<fonts.*<\/fonts>/, '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>')
    .replace(/<fills.*<\/fills>/, '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF305496"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>')
    .replace(/<cellXfs.*<\/cellXfs>/, `<cellXfs count="6">${[
      xf('numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"'),
      xf('numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"', '<alignment horizontal="center"/>'),
      xf('numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"', '<alignment vertical="center"/>'),
      xf('numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"', '<alignment vertical="center"/>'),
      xf('numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"'),
      xf('numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"', '<alignment vertical="center"/>'),
    ].join('')}</cellXfs>`)
  const book = (rows: string): Uint8Array => makeBook({ sheets: { 报备: `<sheetData>${rows}</sheetData>` }, styles })
  const stylesOf = (bytes: Uint8Array): readonly string[] => [...(/<cellXfs.*<\/cellXfs>/s.exec(partText(bytes, 'xl/styles.xml'))?.[0] ?? '').matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].map((match) => match[0])
  const styleAt = (bytes: Uint8Array, address: string): string => {
    const index = new RegExp(`<c r="${address}"(?: s="(\\d+)")?`).exec(partText(bytes, sheetPart))?.[1] ?? '0'
    return stylesOf(bytes)[Number(index)] ?? ''
  }

  const register = '<row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2"><c r="A2" s="5"><v>1</v></c><c r="B2" s="2"><v>46000.5</v></c></row><row r="3"><c r="A3" s="5"/><c r="B3" s="3"/></row>'

  it('give a new header cell the look of the last one to its left', async () => {
    const { bytes } = await patched(book(register), run(1, 3, ['状态']))
    expect(styleAt(bytes, 'C1')).toBe(stylesOf(bytes)[1])
    expect(stylesOf(bytes)).toHaveLength(6)
  })

  it('give new data cells the look of their row in the format they need', async () => {
    const { bytes } = await patched(book(register), run(1, 3, ['状态', '保护中']), run(1, 4, ['到期日']), run(2, 4, [46086], 'day'), run(1, 5, ['剩余天数']), run(2, 5, [3], 'integer'))
    expect(styleAt(bytes, 'C2')).toBe('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf>')
    expect(styleAt(bytes, 'D2')).toBe('<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf>')
    expect(styleAt(bytes, 'E2')).toBe('<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf>')
    expect(partText(bytes, 'xl/styles.xml')).toContain('<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts')
  })

  it('do not carry over a colour that only the neighbour has', async () => {
    const { bytes } = await patched(book(register), run(1, 3, ['状态', 'x', '保护中']))
    expect(styleAt(bytes, 'C3')).toContain('fillId="0"')
  })

  it('stay where they show the value rightly, and change only their format where they do not', async () => {
    const { bytes } = await patched(book('<row r="1"><c r="A1" s="4"/><c r="B1" s="3"/><c r="C1" s="4"/></row>'), run(1, 1, [46086], 'day'), run(1, 2, [46086], 'day'), run(1, 3, [5], 'integer'))
    expect(styleAt(bytes, 'A1')).toBe(stylesOf(bytes)[4])
    expect(styleAt(bytes, 'B1')).toBe('<xf numFmtId="164" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1" applyNumberFormat="1"><alignment vertical="center"/></xf>')
    expect(styleAt(bytes, 'C1')).toContain('numFmtId="1"')
  })

  it('mark texts that look like formulas, so that editing the cell does not make them one', async () => {
    const { bytes } = await patched(book(''), run(1, 1, ['=1+1', '-甲', '甲-', '+86']))
    expect([1, 2, 3, 4].map((row) => styleAt(bytes, `A${row}`).includes('quotePrefix="1"'))).toEqual([true, true, false, true])
  })

  it('take over those of the row or the column where the row has no cell', async () => {
    const xml = `<cols><col min="2" max="2" style="3"/></cols><sheetData><row r="1" s="1" customFormat="1"/><row r="2"/></sheetData>`
    const { bytes } = await patched(makeBook({ sheets: { 报备: xml }, styles }), run(1, 2, ['甲', '乙']))
    expect([styleAt(bytes, 'B1'), styleAt(bytes, 'B2')]).toEqual([stylesOf(bytes)[1], stylesOf(bytes)[3]])
  })

  it('keep a cell that is emptied in a column that is not', async () => {
    const { bytes } = await patched(book('<row r="1"><c r="A1" s="3"><v>1</v></c></row><row r="2"><c r="A2" s="3"><v>2</v></c></row>'), run(2, 1, [null]))
    expect(rowsOf(partText(bytes, sheetPart))).toContain('<row r="2"><c r="A2" s="3"/></row>')
  })

  it('are made where the book has none', async () => {
    const parts = Object.fromEntries(Object.entries(bookParts({ sheets: { 报备: sheetData([['x']]) } })).filter(([name]) => name !== 'xl/styles.xml'))
    const { bytes, workbook } = await patched(zipParts({ ...parts, 'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(/<Relationship Id="rIdStyles"[^>]*>/, '') }), run(1, 2, [46086], 'day'))
    expect(partText(bytes, 'xl/styles.xml')).toContain('numFmtId="164" formatCode="yyyy\\-mm\\-dd"')
    expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).toContain('relationships/styles" Target="styles.xml"')
    expect((await workbook.readSheet('报备')).cell(1, 2)).toBe(46086)
  })
})

/** Sheets with sparse rows and cells, texts and styles, and columns wide enough for what is added. */
const randomSheet = fc.array(fc.record({
  gap: fc.integer({ min: 0, max: 3 }), attributes: fc.constantFrom('', ' spans="1:6"', ' ht="15" customHeight="1"', ' s="0" customFormat="1"'), space: fc.constantFrom('', '\n', ' '),
  cells: fc.array(fc.record({ gap: fc.integer({ min: 0, max: 2 }), kind: fc.constantFrom('empty', 'number', 'text', 'formula', 'shared'), text: fc.string({ maxLength: 6 }) }), { maxLength: 5 }),
}), { maxLength: 12 }).map((rows) => {
  let row = 0
  const xml = rows.map(({ gap, attributes, cells, space }) => {
    row += gap + 1
    let column = 0
    const inside = cells.map((cell) => {
      column += cell.gap + 1
      const start = `<c r="${cellAddress(row, column)}"`
      switch (cell.kind) {
        case 'empty': return `${start} s="0"/>`
        case 'number': return `${start}><v>${cell.text.length}.5</v></c>`
        case 'formula': return `${start} t="str"><f>A1</f><v>f</v></c>`
        case 'shared': return `${start} t="s"><v>${cell.text.length % 3}</v></c>`
        default: return `${start} t="inlineStr"><is><t>t${cell.text.length}</t></is></c>`
      }
    })
    return `<row r="${row}"${attributes}${inside.length === 0 ? '/>' : `>${inside.join(space)}</row>`}`
  })
  return `<dimension ref="A1:ZZ99"/><cols><col min="1" max="16384" width="9"/></cols><sheetData>${xml.join('\n')}</sheetData><pageMargins left="0.7" right="0.7" top="0.7" bottom="0.7" header="0.3" footer="0.3"/>`
})
const value = fc.oneof(fc.constant(null), fc.string({ maxLength: 8, unit: 'grapheme' }), fc.integer({ min: -99, max: 60000 }), fc.boolean(), fc.constantFrom('=1', '保护中', ' x ', 'a\nb'))
const randomRuns = (left: number, right: number): fc.Arbitrary<readonly CellRun[]> => fc.array(fc.record({
  sheet: fc.constant('报备'), row: fc.integer({ min: 1, max: 40 }), column: fc.integer({ min: left, max: right }), values: fc.array(value, { maxLength: 8 }), show: fc.constantFrom<CellShow>('general', 'text', 'day', 'integer'),
}), { maxLength: 6 })

const bookOf = (xml: string): Uint8Array => makeBook({ sheets: { 报备: xml }, sharedStrings: `<sst xmlns="${main}"><si><t>零</t></si><si><t>一</t></si><si><t/></si></sst>`, extra: { 'xl/vbaProject.bin': Uint8Array.of(1, 2, 3), 'docProps/app.xml': '<Properties/>' } })

/** What the grid should hold after the runs. */
function expectedCells(before: SheetGrid, runs: readonly CellRun[]): Map<string, CellValue> {
  const cells = new Map<string, CellValue>()
  for (let row = 1; row <= before.lastRow; row++) for (let column = 1; column <= before.lastColumn; column++) cells.set(cellAddress(row, column), before.cell(row, column))
  for (const one of runs) one.values.forEach((wanted, index) => cells.set(cellAddress(one.row + index, one.column), wanted === '' || wanted === '\0' ? null : wanted))
  return cells
}

describe('any patch', () => {
  it('writes exactly the cells it names, changes no other part, and nothing the second time', async () => {
    await fc.assert(fc.asyncProperty(randomSheet, randomRuns(1, 14), async (xml, runs) => {
      const original = bookOf(xml)
      const before = await (await openBytes('a.xlsx', original, nodeCodec)).readSheet('报备')
      const { bytes } = await patched(original, ...runs)
      const again = await openBytes('a.xlsx', bytes, nodeCodec)
      const after = await again.readSheet('报备')
      for (const [address, wanted] of expectedCells(before, runs)) {
        const [, letters = '', digits = ''] = /([A-Z]+)(\d+)/.exec(address) ?? []
        expect([address, after.cell(Number(digits), columnNumber(letters))]).toEqual([address, wanted])
      }
      const [old, fresh] = [unzipParts(original), unzipParts(bytes)]
      for (const name of Object.keys(old)) if (![sheetPart, 'xl/styles.xml'].includes(name)) expect(fresh[name]).toEqual(old[name])
      await again.apply({ ...nothing, runs })
      expect(again.changed).toBe(false)
      expect(await again.save()).toBe(bytes)
    }), { numRuns: 60 })
  })

  it('to the right of everything leaves the sheet byte for byte as it was once its cells are gone, by hand or by its inverse', async () => {
    await fc.assert(fc.asyncProperty(randomSheet, randomRuns(20, 24), async (xml, runs) => {
      const original = bookOf(xml)
      const { bytes, workbook } = await patched(original, ...runs)
      const source = partText(original, sheetPart)
      const stripped = partText(bytes, sheetPart).replace(/<c r="[T-X]\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs, '')
      const normal = (text: string): string => text.replace(/ spans="[^"]*"/g, '').replace(/(<row [^>]*)><\/row>/g, '$1/>').replace(/<row r="\d+"\/>/g, '')
      expect(normal(stripped)).toBe(normal(source))
      await workbook.apply({ ...nothing, runs: runs.map((one) => ({ ...one, values: one.values.map(() => null) })) })
      expect(normal(partText(await workbook.save(), sheetPart))).toBe(normal(source))
    }), { numRuns: 40 })
  })
})
