import { columnLetters, countReview, OWNED_HEADERS, STATUS_TONE, statusWord, type Language, type Layout, type Review, type SheetGrid, type Status, type WorkbookChanges } from '../core-bridge'
import type { ChangePreview, CheckedSheet, CheckResult, StatusCount } from '../engine'
import { personOf } from './finding-desk'
import type { OwnBook } from './judge-request'

/** A review in figures, with the preview of what writing it into the workbook would do. */
export function describeResult(review: Review, own: OwnBook, changes: WorkbookChanges, cells: number, sameAsBefore: boolean, language: Language): CheckResult {
  const { pack, asOf, verdicts, registers } = review
  const { status, severity } = countReview(review)
  const layouts = registers.layouts.filter(({ book }) => book === own.book)
  return {
    packId: pack.id, packTitle: language === 'en' ? pack.title.en : pack.title.zh, asOf,
    registrations: verdicts.length,
    sheets: layouts.map(layout => describeSheet(layout, own.grids.find(({ sheet }) => sheet === layout.sheet))),
    statuses: statusCounts(status, language),
    severities: severity,
    findings: severity.conflict + severity.error + severity.warning + severity.notice,
    persons: personsOf(review, language),
    preview: previewOf(changes, layouts, cells, sameAsBefore),
  }
}

function statusCounts(counts: Readonly<Partial<Record<Status | 'unjudged', number>>>, language: Language): readonly StatusCount[] {
  const judged = (Object.keys(STATUS_TONE) as Status[]).flatMap((status): StatusCount[] => {
    const count = counts[status] ?? 0
    return count > 0 ? [{ status, word: statusWord(status, language), tone: STATUS_TONE[status], count }] : []
  })
  const { unjudged = 0 } = counts
  return [...judged.sort((a, b) => b.count - a.count), ...(unjudged > 0 ? [{ status: null, word: unjudgedWord(language), tone: 'quiet' as const, count: unjudged }] : [])]
}

/** The word for rows that were filed after the day. */
export function unjudgedWord(language: Language): string {
  return language === 'en' ? 'not filed yet' : '未到报备日'
}

function personsOf({ verdicts }: Review, language: Language): readonly string[] {
  const names = new Set<string>()
  for (const verdict of verdicts) names.add(personOf(verdict))
  names.delete('')
  return [...names].sort(new Intl.Collator(language).compare)
}

function describeSheet(layout: Layout, grid: SheetGrid | undefined): CheckedSheet {
  const { sheet, headerRow, firstRow, lastRow, lastColumn, owned } = layout
  const firstColumn = Math.min(...layout.columns.map(({ column }) => column), lastColumn)
  const ours = new Set(Object.values(owned))
  const columns = []
  for (let column = grid?.firstColumn ?? firstColumn; column <= lastColumn; column++) {
    const header = String(grid?.cell(headerRow, column) ?? '').trim()
    if (header === '' || ours.has(column)) continue
    columns.push({ header, letters: columnLetters(column), field: layout.columns.find(one => one.column === column)?.field ?? null })
  }
  return { sheet, headerRow, rows: Math.max(0, lastRow - firstRow + 1), firstColumn, lastColumn, columns }
}

/** How many cells and rows of which of our columns change. A header cell that is written makes a new column. */
function previewOf({ runs, highlights }: WorkbookChanges, layouts: readonly Layout[], cells: number, sameAsBefore: boolean): ChangePreview {
  const columns = new Set<string>()
  const fresh = new Set<string>()
  let rows = 0
  for (const layout of layouts) {
    const touched = new Set<number>()
    const headers = new Map(Object.entries(layout.owned).map(([header, column]) => [column, header]))
    for (const { sheet, row, column, values } of runs) {
      if (sheet !== layout.sheet) continue
      if (row === layout.headerRow) {
        headers.set(column, String(values[0] ?? ''))
        fresh.add(String(values[0] ?? ''))
      } else for (let at = 0; at < values.length; at++) touched.add(row + at)
      columns.add(headers.get(column) ?? '')
    }
    rows += touched.size
  }
  const inOrder = (names: ReadonlySet<string>): readonly string[] => OWNED_HEADERS.filter(header => names.has(header))
  return { cells, rows, columns: inOrder(columns), newColumns: inOrder(fresh), highlights: highlights.length, sameAsBefore }
}
