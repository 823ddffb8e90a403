import type { CellValue } from './port'
import { createSheetCells } from './sheet-cells'
import type { CellsOrigin } from './sheet-cells'
import type { HostModel, HostSheet, SheetSeed, SheetView } from './host-model'

export interface ModelOptions {
  readonly name?: string
  readonly dateSystem?: 1900 | 1904
  readonly readOnly?: boolean
}

/** A workbook in memory that begins with `seeds`; the first visible one is shown. */
export function createMemoryModel(seeds: readonly SheetSeed[], options: ModelOptions = {}): HostModel {
  const model = emptyModel(options)
  for (const seed of seeds) {
    const { visibility = 'Visible', merged = [], locked = false } = seed
    const sheet = createHostSheet(model, seed.name, { grid: gridOfRows(seed.rows), numberFormat: null }, { visibility, locked })
    sheet.merged = merged
    model.sheets.push(sheet)
  }
  return model
}

/** A workbook without sheets. */
export function emptyModel(options: ModelOptions): HostModel {
  let last = 0
  const model: HostModel = {
    name: options.name ?? '工作簿.xlsx',
    dateSystem: options.dateSystem ?? 1900,
    readOnly: options.readOnly ?? false,
    sheets: [],
    names: [],
    settings: new Map(),
    properties: new Map(),
    nextId() {
      last += 1
      return `{00000000-0000-4000-8000-${String(last).padStart(12, '0')}}`
    },
    addSheet(name) {
      const sheet = createHostSheet(model, name, { grid: null, numberFormat: null }, {}, true)
      model.sheets.push(sheet)
      return sheet
    },
  }
  return model
}

/** A sheet over an origin, with what its file knows beyond the cells. The caller adds it to the book. */
export function createHostSheet(model: HostModel, name: string, origin: CellsOrigin, view: SheetView, added = false): HostSheet {
  return {
    id: model.nextId(),
    name,
    visibility: view.visibility ?? 'Visible',
    locked: view.locked ?? false,
    added,
    cells: createSheetCells(origin),
    conditionalFormats: (view.conditionalFormats ?? []).map((format) => ({ ...format, id: model.nextId() })),
    removedFormats: [],
    merged: [],
    tables: (view.tables ?? []).map(({ name: table, block }) => ({ id: model.nextId(), name: table, block, showHeaders: true, showTotals: false, style: 'TableStyleMedium2' })),
    hiddenRows: new Set(view.hiddenRows),
    hiddenColumns: new Set(view.hiddenColumns),
    columnWidths: new Map(),
    formats: [],
    validations: [],
    frozen: view.frozen ?? { rows: 0, columns: 0 },
  }
}

function gridOfRows(rows: readonly (readonly CellValue[])[]): CellsOrigin['grid'] {
  const lastColumn = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  if (lastColumn === 0) return null
  const cell = (row: number, column: number): CellValue => {
    const value = rows[row - 1]?.[column - 1]
    return value === undefined || value === '' ? null : value
  }
  return { firstRow: 1, lastRow: rows.length, firstColumn: 1, lastColumn, cell }
}
