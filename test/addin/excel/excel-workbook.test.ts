import { readBookName } from '../../../addin/excel/excel-workbook'
import { blockAddress } from '../../../addin/workbench/host/block'
import { cellAddress } from '../../../core/workbook/row-ref'
import type { WorkbookChanges } from '../../../core/workbook/workbook'
import { describeWorkbook } from '../../workbook-contract'
import { customers, excelAt, settled } from './excel-on-host'
import type { ExcelOnHost } from './excel-on-host'

// 1.13 is the first to tell merged blocks, which the contract asks for; 1.9 is the floor.
const excel = excelAt('1.13')
const oldExcel = excelAt('1.9')

for (const apostropheInText of ['mark', 'character'] as const) {
  describeWorkbook(`createExcelWorkbook, where an apostrophe in a text cell is a ${apostropheInText},`, async ({ book, sheets, dateSystem }) => {
    const { workbook, sheet } = excel(sheets, { name: book, dateSystem, apostropheInText })
    return {
      workbook,
      reopened: async () => workbook,
      formulas: async (name) => {
        const { cells } = sheet(name)
        return [...cells.written()].flatMap(([column, rows]) => rows.filter((row) => cells.formula(row, column) !== null).map((row) => cellAddress(row, column)))
      },
      highlights: async (name) => sheet(name).conditionalFormats.map(({ formula, block, fill, color, bold }) => (
        { formula, cells: blockAddress(block), fill: fill ?? '', color: color ?? '', bold: bold === true })),
      numberFormat: async (name, row, column) => sheet(name).cells.numberFormat(row, column),
    }
  })
}

const changes: WorkbookChanges = {
  runs: [
    { sheet: '报备', row: 2, column: 4, values: ['保护中', '=1+1', null], show: 'text' },
    { sheet: '报备', row: 2, column: 5, values: [46086, null, 46087], show: 'day' },
  ],
  highlights: [{ sheet: '报备', firstRow: 2, lastRow: 4, left: 1, right: 5, statusColumn: 4, rules: [{ equals: '保护中', tone: 'good' }] }],
  newSheets: [{ name: '汇总', rows: [['姓名', '007']], widths: [20] }],
}

async function everything({ workbook }: ExcelOnHost): Promise<void> {
  await workbook.sheetNames()
  await workbook.readSheet('报备')
  await workbook.apply(changes)
  await workbook.apply(changes)
}

describe('createExcelWorkbook', () => {
  it('does all of it with ExcelApi 1.9 and asks for nothing newer', async () => {
    const on = oldExcel([{ name: '报备', rows: customers(4), merged: [{ top: 1, left: 1, bottom: 1, right: 2 }] }])
    await everything(on)
    expect((await on.workbook.readSheet('报备')).merged).toEqual([])
    expect(on.sheet('报备').cells.value(3, 4)).toBe('=1+1')
  })

  it('would be found out if it asked for something newer', async () => {
    const { access } = oldExcel([{ name: '报备', rows: [] }])
    const newer = access.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('报备').getRange('A1').getMergedAreasOrNullObject()
      await context.sync()
    })
    await expect(newer).rejects.toMatchObject({ code: 'ApiNotFound' })
  })

  it('never asks for what empties the undo list: protecting, deleting or copying sheets, the ribbon', async () => {
    const on = excel([{ name: '报备', rows: customers(4) }])
    await everything(on)
    const names = new Set(on.sent().flatMap(({ actions, methods }) => [...actions.map(({ name }) => name), ...methods]))
    for (const forbidden of ['Protect', 'Unprotect', 'Copy', 'Delete', 'RequestUpdate', 'Calculate', 'InsertWorksheetsFromBase64']) expect(names).not.toContain(forbidden)
    expect(names).toContain('GetRangeByIndexes')
  })

  it('leaves no reference behind in Excel', async () => {
    const on = excel([{ name: '报备', rows: customers(4) }])
    await everything(on)
    await settled()
    expect(on.host.keptReferences()).toBe(0)
  })

  it('neither shows another sheet nor moves the selection', async () => {
    const on = excel([{ name: '说明', rows: [] }, { name: '报备', rows: customers(4) }])
    const seen: string[] = []
    on.host.onChange(({ kind }) => seen.push(kind))
    await everything(on)
    expect([on.host.selection().sheet.name, seen.includes('activated'), seen.includes('selection')]).toEqual(['说明', false, false])
  })

  it.each<[string, (on: ExcelOnHost) => Promise<unknown>, string]>([
    ['a cell is being edited', async ({ host, workbook }) => { host.setEditing(true); await workbook.readSheet('报备') }, 'in-use'],
    ['a cell is being edited while writing', async ({ host, workbook }) => { host.setEditing(true); await workbook.apply(changes) }, 'in-use'],
    ['the sheet is protected', async ({ sheet, workbook }) => { sheet('报备').locked = true; await workbook.apply(changes) }, 'read-only'],
    ['the sheet is not there', async ({ workbook }) => { await workbook.readSheet('没有') }, 'no-such-sheet'],
  ])('says what is wrong when %s', async (_, work, problem) => {
    await expect(work(excel([{ name: '报备', rows: customers(4) }]))).rejects.toMatchObject({ name: 'WorkbookError', problem })
  })
})

describe('readBookName', () => {
  it('is the file name of the open book', async () => {
    expect(await readBookName(excel([{ name: '报备', rows: [] }], { name: '2026 登记.xlsx' }).access)).toBe('2026 登记.xlsx')
  })
})
