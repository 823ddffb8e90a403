import { chinaHolidays, columnLetters, findPack, message, PACK_IDS, readRegisters, readSettings, review, templateColumns, type BookSheet, type SheetGrid } from '../../../../core/index'
import { nodeCodec } from '../../../../addin/xlsx/node-codec'
import { openBytes } from '../../../../addin/xlsx/open-bytes'
import { columnWidth } from '../../../../addin/headless/template/column-look'
import { EXAMPLE_DAY } from '../../../../addin/headless/template/example-values'
import { writeTemplate } from '../../../../addin/headless/template/write-template'
import { partText } from '../../xlsx/make-package'

async function sheetsOf(bytes: Uint8Array): Promise<readonly BookSheet[]> {
  const book = await openBytes('模板.xlsx', bytes, nodeCodec)
  const grids: SheetGrid[] = []
  for (const name of await book.sheetNames()) grids.push(await book.readSheet(name))
  return grids.map(grid => ({ book: '模板.xlsx', grid }))
}

function pack(id: string) {
  const found = findPack(id)
  if (!found) throw new Error(id)
  return found
}

/** The register as it is when somebody has typed the example row into it. */
function filledIn(sheets: readonly BookSheet[]): readonly BookSheet[] {
  const example = sheets.find(({ grid }) => grid.sheet === '示例')?.grid
  return sheets.map(({ book, grid }) => (grid.sheet === '报备登记' && example ? { book, grid: { ...example, sheet: grid.sheet } } : { book, grid }))
}

describe.each(PACK_IDS)('the template of %s', id => {
  it('is an empty register that lacks no column', async () => {
    const registers = readRegisters(await sheetsOf(await writeTemplate(pack(id), [], 'zh-CN')), pack(id), { mapping: [] })
    expect(registers.problem).toBeNull()
    expect(registers.layouts.map(({ sheet }) => sheet)).toEqual(['报备登记'])
    expect(registers.eventSheets.map(({ sheet }) => sheet)).toEqual(['跟进记录'])
    expect(registers.registrations).toEqual([])
    expect(registers.findings).toEqual([])
  })

  it('heads every column with the word that means its field and no other', async () => {
    const columns = templateColumns(pack(id))
    const [layout] = readRegisters(await sheetsOf(await writeTemplate(pack(id), [], 'en')), pack(id), { mapping: [] }).layouts
    const served = new Map(layout?.columns.map(({ field, column }) => [column, field]))
    columns.forEach(({ field, stage, kind, header }, at) => {
      if (field !== null) expect([header, served.get(at + 1)]).toEqual([header, field])
      else expect(layout?.stageColumns.find(one => one.stage === stage)?.[kind === 'time' ? 'at' : 'approval']).toBe(at + 1)
    })
  })

  it('is judged clean when its example row is filled in', async () => {
    const registers = readRegisters(filledIn(await sheetsOf(await writeTemplate(pack(id), [], 'zh-CN'))), pack(id), { mapping: [] })
    const judged = review({ registers, pack: pack(id), asOf: EXAMPLE_DAY, calendar: chinaHolidays() })
    expect(judged.verdicts).toHaveLength(1)
    const told = [...judged.sheetFindings, ...judged.verdicts.flatMap(({ findings }) => findings)]
    expect(told.filter(({ severity }) => severity !== 'notice').map(finding => `${finding.code} ${message(finding, 'zh-CN')}`)).toEqual([])
    expect(judged.verdicts[0]?.status).not.toBeNull()
  })

  it('shows a further line where one filing has several products, vehicles or bids, and nowhere else', async () => {
    const [one] = readRegisters(filledIn(await sheetsOf(await writeTemplate(pack(id), [], 'zh-CN'))), pack(id), { mapping: [] }).registrations
    expect(one?.lines).toEqual(id === 'R02' || id === 'R13' ? [3] : [])
    expect(one?.lineValues.map(({ product, vehicleBrand }) => Boolean(product ?? vehicleBrand))).toEqual(one?.lines.map(() => true))
  })

  it('prints legibly: as many pages side by side as its columns take', async () => {
    const columns = templateColumns(pack(id))
    const width = columns.reduce((sum, column) => sum + columnWidth(column), 0)
    const across = Number(/<pageSetup[^>]*fitToWidth="(\d+)"/.exec(partText(await writeTemplate(pack(id), [], 'zh-CN'), 'xl/worksheets/sheet1.xml'))?.[1] ?? 1)
    expect(width / across).toBeLessThanOrEqual(220)
    expect(width / across).toBeGreaterThan(60)
  })

  it('fills every required column of the example', async () => {
    const sheets = await sheetsOf(await writeTemplate(pack(id), [], 'zh-CN'))
    const example = sheets.find(({ grid }) => grid.sheet === '示例')?.grid
    templateColumns(pack(id)).forEach(({ required, header }, at) => {
      if (required) expect([header, example?.cell(2, at + 1)]).not.toEqual([header, null])
    })
  })

  it('names its pack, so that a check needs no option', async () => {
    const sheets = await sheetsOf(await writeTemplate(pack(id), [], 'zh-CN'))
    const settings = sheets.find(({ grid }) => grid.sheet === '报备设置')?.grid
    expect(settings && readSettings(settings)).toMatchObject({ settings: { packId: id, overrides: {} }, troubles: [] })
  })
})

describe('the workbook that is written', () => {
  let bytes: Uint8Array
  beforeAll(async () => { bytes = await writeTemplate(pack('R02'), [], 'zh-CN') })

  it('holds a table that heads every column by its cell', () => {
    const headers = [...partText(bytes, 'xl/tables/table1.xml').matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(match => match[1])
    expect(headers).toEqual(templateColumns(pack('R02')).map(({ header }) => header))
    expect(partText(bytes, 'xl/tables/table1.xml')).toContain(`ref="A1:${lastColumn('R02')}2"`)
  })

  it('offers the words of every enumeration, approval and mark, and only advises', () => {
    const sheet = partText(bytes, 'xl/worksheets/sheet1.xml')
    const lists = [...sheet.matchAll(/<dataValidation type="list"[^>]*>.*?<formula1>"([^"]*)"<\/formula1>/g)].map(match => match[1])
    expect(lists).toEqual(templateColumns(pack('R02')).flatMap(({ allowed }) => (allowed ? [allowed.join(',')] : [])))
    // Several may be chosen of 公关对象, so nothing is refused there.
    expect(/<dataValidation[^>]*promptTitle="公关对象"[^>]*>/.exec(sheet)?.[0]).not.toContain('showErrorMessage')
    expect(sheet).not.toContain('errorStyle="stop"')
  })

  it('says at every cell how it is filled in, within what Excel allows', () => {
    const sheet = partText(bytes, 'xl/worksheets/sheet1.xml')
    const hints = [...sheet.matchAll(/promptTitle="([^"]*)" prompt="([^"]*)"/g)]
    expect(hints).toHaveLength(templateColumns(pack('R02')).length)
    for (const [, title = '', hint = ''] of hints) expect([title.length <= 32, hint.length <= 255, hint.length > 0]).toEqual([true, true, true])
  })

  it('gives whole columns their format, so that nothing typed loses a digit', () => {
    const sheet = partText(bytes, 'xl/worksheets/sheet1.xml')
    const styles = [...sheet.matchAll(/<col style="(\d+)"/g)]
    expect(styles).toHaveLength(templateColumns(pack('R02')).length)
    const formats = [...partText(bytes, 'xl/styles.xml').matchAll(/formatCode="([^"]*)"/g)].map(match => match[1])
    expect(formats).toEqual(expect.arrayContaining(['@', 'yyyy-mm-dd hh:mm', 'yyyy-mm-dd', '#,##0.00']))
  })

  it('freezes the header and prints it and the numbers on every page, A4 across, four pages wide', () => {
    const sheet = partText(bytes, 'xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="4" fitToHeight="0"\/>/)
    expect(partText(bytes, 'xl/workbook.xml')).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">报备登记!$1:$1,报备登记!$A:$A</definedName>')
  })

  it('states every clause and every column in 填写说明, in the language asked for', async () => {
    const texts = (sheets: readonly BookSheet[]): string => {
      const grid = sheets.find(sheet => sheet.grid.sheet === '填写说明')?.grid
      return Array.from({ length: grid?.lastRow ?? 0 }, (_, row) => [1, 2, 3, 4].map(column => grid?.cell(row + 1, column) ?? '').join('|')).join('\n')
    }
    const chinese = texts(await sheetsOf(bytes))
    const english = texts(await sheetsOf(await writeTemplate(pack('R02'), [], 'en')))
    for (const clause of pack('R02').clauses) {
      expect(chinese).toContain(`${clause.id}||${clause.zh}`)
      expect(english).toContain(`${clause.id}||${clause.en}`)
    }
    for (const { header } of templateColumns(pack('R02'))) expect(chinese).toContain(`\n${header}|`)
  })

  it('offers every event, with the pack’s violations, and what a confirmed visit carries (R12.6)', async () => {
    const events = partText(await writeTemplate(pack('R03'), [], 'zh-CN'), 'xl/worksheets/sheet2.xml')
    expect(events).toContain('跟进,到访,到访确认,延期申请,交定,签约,回款,退款,竞品签约,虚假,客户在场争议,异议,放弃,分配,撤单,违规:虚假报备,违规:泄露客户')
    const visits = await sheetsOf(await writeTemplate(pack('R12'), [], 'zh-CN'))
    const grid = visits.find(sheet => sheet.grid.sheet === '跟进记录')?.grid
    expect(Array.from({ length: 12 }, (_, at) => grid?.cell(1, at + 1))).toEqual(['报备编号', '事件', '日期', '金额', '人员', '备注', '姓名', '性别', '手机号码', '分销签字', '客服签字', '营销经理签字'])
  })

  it('keeps the numbers that were set', async () => {
    const sheets = await sheetsOf(await writeTemplate(pack('R11'), ['protection.months=2'], 'zh-CN'))
    const settings = sheets.find(({ grid }) => grid.sheet === '报备设置')?.grid
    expect(settings && readSettings(settings).settings.overrides).toEqual({ 'protection.months': '2' })
  })
})

function lastColumn(id: string): string {
  return columnLetters(templateColumns(pack(id)).length)
}
