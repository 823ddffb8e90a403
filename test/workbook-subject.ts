import type { CellRun, CellShow, CellValue, MergedBlock, SheetGrid, Workbook, WorkbookChanges } from '../core/workbook/workbook'
import { WorkbookError } from '../core/workbook/workbook'

/** A workbook to begin with; rows stand from A1, "" and null are empty cells. */
export interface WorkbookSeed {
  readonly book: string
  readonly dateSystem: 1900 | 1904
  readonly sheets: readonly SeedSheet[]
}

export interface SeedSheet {
  readonly name: string
  readonly rows: readonly (readonly CellValue[])[]
  readonly merged: readonly MergedBlock[]
}

/** A conditional format as it stands in the workbook, whichever way the adapter keeps it. */
export interface SeenHighlight {
  /** With its "=". */
  readonly formula: string
  /** "A2:G9". */
  readonly cells: string
  /** "#RRGGBB". */
  readonly fill: string
  readonly color: string
  readonly bold: boolean
}

/** One workbook under test. */
export interface WorkbookSubject {
  readonly workbook: Workbook
  /** The workbook as somebody sees it who opens what was saved; the same one where nothing needs saving. */
  reopened(): Promise<Workbook>
  /** Addresses of cells that hold a formula. */
  formulas(sheet: string): Promise<readonly string[]>
  highlights(sheet: string): Promise<readonly SeenHighlight[]>
  /** The number format of a cell as it was saved, "General" for none. */
  numberFormat(sheet: string, row: number, column: number): Promise<string>
}

export type MakeWorkbook = (seed: WorkbookSeed) => Promise<WorkbookSubject>

export const register: SeedSheet = {
  name: '报备',
  rows: [
    ['客户名称', '联系电话', '报备时间', '金额', '状态'],
    ['甲公司', '199 0000 0001', 46086.604166666664, 1200.5, '保护中'],
    ['乙公司', '007', 46087, -3, null],
    [null, true, '#N/A', false, '待审'],
  ],
  merged: [],
}

export function seedOf(...sheets: readonly SeedSheet[]): WorkbookSeed {
  return { book: '登记.xlsx', dateSystem: 1900, sheets: sheets.length === 0 ? [register] : sheets }
}

export const nothing: WorkbookChanges = { runs: [], highlights: [], newSheets: [] }

export function run(row: number, column: number, values: readonly CellValue[], show: CellShow = 'general', sheet = '报备'): CellRun {
  return { sheet, row, column, values, show }
}

/** All cells from A1 to the last one, row by row. */
export function rowsOf(grid: SheetGrid): CellValue[][] {
  return Array.from({ length: grid.lastRow }, (_, row) => Array.from({ length: grid.lastColumn }, (_each, column) => grid.cell(row + 1, column + 1)))
}

export async function seen(subject: WorkbookSubject, sheet = '报备'): Promise<CellValue[][]> {
  return rowsOf(await (await subject.reopened()).readSheet(sheet))
}

/** The problem an adapter threw; anything else thrown fails the test. */
export async function problemOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(() => null, (thrown: unknown) => thrown)
  if (error instanceof WorkbookError) return error.problem
  throw error ?? new Error('nothing was thrown')
}
