import { chinaHolidays, findPack, message, PACK_IDS, readRegisters, readSettings, review, templateColumns, type BookSheet, type SheetGrid } from '../../../../core/index'
import { nodeCodec } from '../../../../addin/xlsx/node-codec'
import { openBytes } from '../../../../addin/xlsx/open-bytes'
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
