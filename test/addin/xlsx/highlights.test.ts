import { nodeCodec } from '../../../addin/xlsx/node-codec'
import { openBytes } from '../../../addin/xlsx/open-bytes'
import type { Highlight, WorkbookChanges } from '../../../core/workbook/workbook'
import { makeBook, partText, plainStyles, sheetData } from './make-package'

const nothing: WorkbookChanges = { runs: [], highlights: [], newSheets: [] }
const highlight: Highlight = { sheet: '报备', firstRow: 2, lastRow: 4, left: 1, right: 3, statusColumn: 3, rules: [{ equals: '保护中', tone: 'good' }, { equals: '不予报备', tone: 'conflict' }] }
const rows = sheetData([['客户', '电话', '状态'], ['甲', null, '保护中'], ['乙', null, '待审'], ['丙', null, '不予报备']])
const sheetPart = 'xl/worksheets/sheet1.xml'

/** The sheet's XML and the styles after the highlights were asked for. */
async function highlighted(tail: string, highlights: readonly Highlight[] = [highlight], styles = plainStyles): Promise<{ sheet: string; styles: string; bytes: Uint8Array }> {
  return again(makeBook({ sheets: { 报备: rows + tail }, styles }), { ...nothing, highlights })
}

async function again(bytes: Uint8Array, changes: WorkbookChanges): Promise<{ sheet: string; styles: string; bytes: Uint8Array }> {
  const workbook = await openBytes('a.xlsx', bytes, nodeCodec)
  await workbook.apply(changes)
  const saved = await workbook.save()
  return { sheet: partText(saved, sheetPart), styles: partText(saved, 'xl/styles.xml'), bytes: saved }
}

const formats = (sheet: string): readonly string[] => [...sheet.matchAll(/<conditionalFormatting.*?<\/conditionalFormatting>/gs)].map((match) => match[0])
const ours = '<conditionalFormatting sqref="A2:C4"><cfRule type="expression" dxfId="0" priority="1"><formula>$C2="保护中"</formula></cfRule>'
  + '<cfRule type="expression" dxfId="1" priority="2"><formula>$C2="不予报备"</formula></cfRule></conditionalFormatting>'
const margins = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'

describe('highlights', () => {
  it('are one format with a rule for each state', async () => {
    const { sheet, styles } = await highlighted('')
    expect(formats(sheet)).toEqual([ours])
    expect(styles).toContain('<dxfs count="2"><dxf><font><color rgb="FF375623"/></font><fill><patternFill><bgColor rgb="FFE2EFDA"/></patternFill></fill></dxf>'
      + '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>')
  })

  it.each<[string, string, string]>([
    ['straight behind the rows', '', '</sheetData>'],
    ['behind merged cells', '<autoFilter ref="A1:C4"/><mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>', '</mergeCells>'],
    ['behind the user\'s own formats', '<conditionalFormatting sqref="A1"><cfRule type="cellIs" priority="7" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting>', '</conditionalFormatting>'],
    ['before everything else', `<dataValidations count="1"><dataValidation sqref="A1"/></dataValidations>${margins}`, '</sheetData>'],
  ])('stand %s', async (_, tail, before) => {
    const { sheet } = await highlighted(tail)
    expect(sheet).toContain(`${before}<conditionalFormatting sqref="A2:C4">`)
    expect(sheet.replace(formats(sheet).at(-1) ?? '', '')).toContain(tail)
  })

  it('come behind the priorities of the user, those of extensions too', async () => {
    const { sheet } = await highlighted(`<extLst><ext><x14:conditionalFormattings xmlns:x14="u"><x14:cfRule type="dataBar" priority="12"/></x14:conditionalFormattings></ext></extLst>`)
    expect(formats(sheet)[0]).toContain('priority="13"')
  })

  it('change nothing the second time, nor when Excel has numbered and spelt them anew', async () => {
    const first = await highlighted('')
    const second = await openBytes('a.xlsx', first.bytes, nodeCodec)
    await second.apply({ ...nothing, highlights: [highlight] })
    expect([second.changed, await second.save()]).toEqual([false, first.bytes])
    const respelt = makeBook({
      sheets: { 报备: `${rows}<conditionalFormatting sqref="A2:C4"><cfRule type="expression" dxfId="3" priority="4" stopIfTrue="0"><formula>$C2="不予报备"</formula></cfRule><cfRule type="expression" dxfId="2" priority="9"><formula>$C2="保护中"</formula></cfRule></conditionalFormatting>` },
      styles: plainStyles.replace('</styleSheet>', '<dxfs count="4"><dxf/><dxf/><dxf><font><b val="0"/><i val="0"/><color rgb="ff375623"/></font><fill><patternFill patternType="solid"><fgColor indexed="64"/><bgColor rgb="FFE2EFDA"/></patternFill></fill></dxf><dxf><font><b/><i val="0"/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>'),
    })
    const workbook = await openBytes('a.xlsx', respelt, nodeCodec)
    await workbook.apply({ ...nothing, highlights: [highlight] })
    expect(workbook.changed).toBe(false)
  })

  it('follow a register that grew, without touching the formats of others', async () => {
    const other = '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="1"><formula>$A1="保护中"</formula></cfRule></conditionalFormatting>'
    const first = await highlighted(other)
    const grown = await again(first.bytes, { ...nothing, highlights: [{ ...highlight, lastRow: 90 }] })
    expect(formats(grown.sheet)).toHaveLength(2)
    expect(formats(grown.sheet)[0]).toBe(other)
    expect(formats(grown.sheet)[1]).toContain('sqref="A2:C90"')
    expect(grown.styles).toBe(first.styles)
  })

  it('leave a rule of the user in the same format', async () => {
    const mixed = ours.replace('</conditionalFormatting>', '<cfRule type="expression" dxfId="9" priority="3"><formula>$A2="甲"</formula></cfRule></conditionalFormatting>')
    const styles = plainStyles.replace('</styleSheet>', '<dxfs count="2"><dxf><font><color rgb="FF375623"/></font><fill><patternFill><bgColor rgb="FFE2EFDA"/></patternFill></fill></dxf><dxf/></dxfs></styleSheet>')
    const { sheet } = await highlighted(mixed, [{ ...highlight, lastRow: 9 }], styles)
    expect(formats(sheet)).toEqual([
      '<conditionalFormatting sqref="A2:C4"><cfRule type="expression" dxfId="9" priority="3"><formula>$A2="甲"</formula></cfRule></conditionalFormatting>',
      expect.stringContaining('sqref="A2:C9"'),
    ])
  })

  it('go when none are asked for, and the sheet is as it was', async () => {
    const first = await highlighted(margins)
    const without = await again(first.bytes, { ...nothing, highlights: [{ ...highlight, rules: [] }] })
    expect(without.sheet).toBe(partText(makeBook({ sheets: { 报备: rows + margins } }), sheetPart))
  })

  it('go with a status column that is emptied', async () => {
    const first = await highlighted('')
    const without = await again(first.bytes, { ...nothing, runs: [{ sheet: '报备', row: 1, column: 3, values: [null, null, null, null], show: 'general' }] })
    expect(formats(without.sheet)).toEqual([])
  })

  it('keep the prefix of their sheet', async () => {
    const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>`
    const { sheet } = await again(makeBook({ sheets: { 报备: xml } }), { ...nothing, highlights: [highlight] })
    expect(sheet).toContain('</x:sheetData><x:conditionalFormatting sqref="A2:C4"><x:cfRule type="expression"')
  })

  it('spell quotes and marks of XML rightly', async () => {
    const { sheet, bytes } = await highlighted('', [{ ...highlight, rules: [{ equals: 'a"<&', tone: 'quiet' }] }])
    expect(sheet).toContain('<formula>$C2="a""&lt;&amp;"</formula>')
    const workbook = await openBytes('a.xlsx', bytes, nodeCodec)
    await workbook.apply({ ...nothing, highlights: [{ ...highlight, rules: [{ equals: 'a"<&', tone: 'quiet' }] }] })
    expect(workbook.changed).toBe(false)
  })
})
