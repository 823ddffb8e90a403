import { nodeCodec } from '../../../addin/xlsx/node-codec'
import { openBytes } from '../../../addin/xlsx/open-bytes'
import type { SheetView } from '../../../addin/xlsx/sheet-view'
import { bookParts, main, makeBook, plainStyles, zipParts } from './make-package'
import { bytesOf } from './scan-xml'

const styles = plainStyles
  .replace('<fonts', '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts')
  .replace(/<fonts.*<\/fonts>/, '<fonts count="3"><font><sz val="11"/></font><font><b/><color rgb="FFFFFFFF"/></font><font><b val="0"/><color theme="1"/></font></fonts>')
  .replace(/<fills.*<\/fills>/, `<fills count="5">${['<patternFill patternType="none"/>', '<patternFill patternType="gray125"/>', '<patternFill patternType="solid"><fgColor rgb="FF305496"/></patternFill>',
    '<patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill>', '<patternFill patternType="solid"><fgColor indexed="13"/></patternFill>'].map((fill) => `<fill>${fill}</fill>`).join('')}</fills>`)
  .replace(/<cellXfs.*<\/cellXfs>/, `<cellXfs count="5">${['0" fontId="0" fillId="0', '164" fontId="1" fillId="2', '9" fontId="2" fillId="3', '27" fontId="0" fillId="4', '0" fontId="0" fillId="1'].map((one) => `<xf numFmtId="${one}" borderId="0" xfId="0"/>`).join('')}</cellXfs>`)
  .replace('</styleSheet>', '<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>')

const sheet = '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>'
  + '<cols><col min="2" max="3" width="20.5" customWidth="1"/><col min="5" max="6" width="9" hidden="1" style="3"/></cols>'
  + '<sheetData><row r="1" s="1" customFormat="1"><c r="A1" s="2"><v>1</v></c></row><row r="2" hidden="1"><c r="B2" s="1"><v>46086</v></c><c r="C2"/></row><row r="4" hidden="true"/></sheetData>'
  + '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A6:B7"/></mergeCells>'
  + '<conditionalFormatting sqref="A2:C9 E2:E9"><cfRule type="expression" dxfId="0" priority="2" stopIfTrue="1"><formula>$C2="保护中"</formula></cfRule><cfRule type="dataBar" priority="1"/></conditionalFormatting>'
  + '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>'

async function viewOf(bytes: Uint8Array, name = 'a.xlsx', sheetName = '报备'): Promise<SheetView> {
  return (await openBytes(name, bytes, nodeCodec)).readSheetView(sheetName)
}

describe('readSheetView', () => {
  const parts = bookParts({
    sheets: { 报备: sheet }, styles,
    extra: {
      'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships><Relationship Id="rId1" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
      'xl/tables/table1.xml': `<table xmlns="${main}" displayName="登记表" ref="A2:C9"/>`,
    },
  })

  it('knows widths, hidden rows and columns, frozen panes, merged blocks, tables and protection', async () => {
    const view = await viewOf(zipParts(parts))
    expect([1, 2, 3, 4, 5].map((column) => view.columnWidth(column))).toEqual([null, 20.5, 20.5, null, 9])
    expect(view).toMatchObject({
      visibility: 'Visible', locked: true, hiddenColumns: [5, 6], hiddenRows: [2, 4], frozen: { rows: 2, columns: 1 }, merged: [{ top: 6, left: 1, bottom: 7, right: 2 }],
      tables: [{ name: '登记表', block: { top: 2, left: 1, bottom: 9, right: 3 } }],
    })
    expect(view.grid.cell(2, 2)).toBe(46086)
  })

  it('knows number formats, grounds and fonts of cells, and of rows and columns where no cell is', async () => {
    const view = await viewOf(zipParts(parts))
    expect(view.look(2, 2)).toEqual({ numberFormat: 'yyyy\\-mm\\-dd', fill: '#305496', color: '#FFFFFF', bold: true })
    expect(view.look(1, 1)).toEqual({ numberFormat: '0%', fill: '#A2B9E2', color: '#000000', bold: false })
    expect(view.look(1, 9)).toEqual(view.look(2, 2))
    expect(view.look(9, 5)).toEqual({ numberFormat: 'yyyy"年"m"月"', fill: '#FFFF00', color: null, bold: false })
    expect(view.look(2, 3)).toEqual({ numberFormat: null, fill: null, color: null, bold: false })
    expect(view.numberFormat(2, 2)).toBe('yyyy\\-mm\\-dd')
  })

  it('knows conditional formats with a formula', async () => {
    expect((await viewOf(zipParts(parts))).conditionalFormats).toEqual([{
      type: 'Custom', block: { top: 2, left: 1, bottom: 9, right: 3 }, priority: 2, stopIfTrue: true, formula: '=$C2="保护中"', fill: '#FFC7CE', color: '#9C0006', bold: true,
    }])
  })

  it('takes the colours of the book\'s own theme', async () => {
    const relations = String(parts['xl/_rels/workbook.xml.rels']).replace('</Relationships>', '<Relationship Id="t" Type="x/theme" Target="theme/theme1.xml"/></Relationships>')
    const theme = '<a:theme xmlns:a="u"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:accent1><a:srgbClr val="FF0000"/></a:accent1></a:clrScheme></a:themeElements></a:theme>'
    const view = await viewOf(zipParts({ ...parts, 'xl/_rels/workbook.xml.rels': relations, 'xl/theme/theme1.xml': theme }))
    expect([view.look(1, 1).fill, view.look(1, 1).color]).toEqual(['#FF8080', '#111111'])
  })

  it('lists hidden sheets and says that they are', async () => {
    const workbook = zipParts({ ...parts, 'xl/workbook.xml': String(parts['xl/workbook.xml']).replace('<sheet ', '<sheet state="veryHidden" ') })
    const opened = await openBytes('a.xlsx', workbook, nodeCodec)
    expect([await opened.sheetNames(), opened.isHidden('报备'), (await opened.readSheetView('报备')).visibility]).toEqual([['报备'], true, 'VeryHidden'])
  })

  it('is plain for a text file and for a sheet without anything', async () => {
    const text = await viewOf(bytesOf('客户,电话\n'), 'a.csv', 'a')
    expect([text.grid.cell(1, 2), text.columnWidth(1), text.look(1, 1), text.hiddenRows]).toEqual(['电话', null, { numberFormat: null, fill: null, color: null, bold: false }, []])
    expect(await viewOf(makeBook({ sheets: { 报备: '<sheetData/>' } }))).toMatchObject({ hiddenRows: [], hiddenColumns: [], tables: [], conditionalFormats: [], locked: false, frozen: { rows: 0, columns: 0 } })
  })
})
