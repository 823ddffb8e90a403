import type { HostConditionalFormat, HostModel, HostSheet } from './host-model'
import { findTone, readHighlightFormula, showFormat } from './port'
import type { CellRun, CellShow, CellValue, Highlight, HighlightRule, NewSheet, WorkbookChanges } from './port'
import { columnCharacters } from './column-width'
import { isDateFormat } from './show-text'

/** What was done to a workbook since it was opened, as the port writes it into the file. */
export interface CollectedChanges {
  readonly changes: WorkbookChanges
  /** Addresses of typed formulas: the host does not calculate, so they cannot be saved as values. */
  readonly formulas: readonly { readonly sheet: string, readonly row: number, readonly column: number }[]
}

/** Collects the written cells, added sheets and highlights of a model, to be saved through a `Workbook` over its file. */
export function collectChanges(model: HostModel): CollectedChanges {
  const formulas = model.sheets.flatMap(({ name: sheet, cells }) =>
    [...cells.written()].flatMap(([column, rows]) => rows.filter((row) => cells.formula(row, column) !== null).map((row) => ({ sheet, row, column }))))
  return {
    changes: {
      runs: model.sheets.flatMap(runsOf),
      highlights: model.sheets.flatMap(highlightsOf),
      newSheets: model.sheets.filter(({ added }) => added).map(newSheetOf),
    },
    formulas,
  }
}

/** Written cells as runs: neighbours in a column that are shown alike go together. */
function runsOf({ name: sheet, cells }: HostSheet): readonly CellRun[] {
  const runs: { readonly sheet: string, readonly row: number, readonly column: number, readonly values: CellValue[], readonly show: CellShow }[] = []
  for (const [column, rows] of cells.written()) {
    for (const row of rows) {
      if (cells.formula(row, column) !== null) continue
      const value = cells.value(row, column)
      const show = showOf(cells.numberFormat(row, column), value)
      const last = runs.at(-1)
      if (last?.column === column && last.row + last.values.length === row && last.show === show) last.values.push(value)
      else runs.push({ sheet, row, column, values: [value], show })
    }
  }
  return runs
}

const numberShows: readonly CellShow[] = ['integer', 'money', 'percent']

function showOf(format: string, value: CellValue): CellShow {
  if (format === '@') return 'text'
  if (typeof value !== 'number') return 'general'
  return numberShows.find((show) => showFormat(show) === format) ?? (isDateFormat(format) ? 'day' : 'general')
}

function newSheetOf({ name, columnWidths }: HostSheet): NewSheet {
  const last = Math.max(0, ...columnWidths.keys())
  const widths = Array.from({ length: last }, (_, index) => columnWidths.get(index + 1))
  // Widths are given in order without gaps; what follows a gap keeps the default.
  const given = widths.slice(0, widths.indexOf(undefined) === -1 ? widths.length : widths.indexOf(undefined))
  return { name, rows: [], widths: given.map((points) => columnCharacters(points ?? 0)) }
}

/**
 * The conditional formats that are highlights of ours; others belong to the user and stay in the file as they are.
 * Where ours were taken away and none has come in their place, a highlight without rules takes them out of the file.
 */
function highlightsOf({ name, conditionalFormats, removedFormats }: HostSheet): readonly Highlight[] {
  const standing = grouped(name, conditionalFormats)
  const removed = grouped(name, removedFormats).filter((gone) => !standing.some((highlight) => overlaps(gone, highlight)))
  return [...standing, ...removed.map((gone) => ({ ...gone, rules: [] }))]
}

function grouped(sheet: string, formats: readonly HostConditionalFormat[]): readonly Highlight[] {
  const groups = new Map<string, { readonly frame: Omit<Highlight, 'rules'>, readonly rules: HighlightRule[] }>()
  for (const format of formats) {
    const read = readRule(format)
    if (read === null) continue
    const { top, left, bottom, right } = format.block
    const key = JSON.stringify([format.block, read.statusColumn])
    const group = groups.get(key) ?? { frame: { sheet, firstRow: top, lastRow: bottom, left, right, statusColumn: read.statusColumn }, rules: [] }
    group.rules.push(read.rule)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ frame, rules }) => ({ ...frame, rules }))
}

function overlaps(a: Highlight, b: Highlight): boolean {
  return a.statusColumn === b.statusColumn && a.firstRow <= b.lastRow && b.firstRow <= a.lastRow
}

function readRule({ formula, fill, color }: HostConditionalFormat): { readonly statusColumn: number, readonly rule: HighlightRule } | null {
  const read = readHighlightFormula(formula)
  const tone = findTone(fill, color)
  return read === null || tone === null ? null : { statusColumn: read.statusColumn, rule: { equals: read.equals, tone } }
}
