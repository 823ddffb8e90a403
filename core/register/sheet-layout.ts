import type { FindingOf, Severity } from '../findings/finding'
import type { PolicyPack } from '../policy/pack'
import type { FieldId } from '../registration/fields'
import type { Column, Layout, Registration } from '../registration/registration'
import { columnLetters } from '../workbook/row-ref'
import type { SheetGrid } from '../workbook/workbook'
import type { HeaderRow } from './header-row'
import { type HeaderTarget, isStageTarget, stageDay, stageOpinion } from './header-target'
import { exactHeader } from './header-text'
import { servedFields, targetTitle } from './header-match'
import { knowsPreReports } from './pre-report'

/** The layout of a register whose header row is found; its last row is known once the rows are read. */
export function sheetLayout(book: string, grid: SheetGrid, header: HeaderRow, pack: PolicyPack): Layout {
  const { columns } = header.match
  const textOf = new Map(header.cells.map(cell => [cell.column, cell.text]))
  return {
    book,
    sheet: grid.sheet,
    headerRow: header.row,
    firstRow: header.row + 1,
    lastRow: grid.lastRow,
    lastColumn: grid.lastColumn,
    columns: servedFields(header.match).map(({ field, column }): Column => ({ field, column, header: exactHeader(textOf.get(column) ?? '').replace(/\s+/g, ' ') })),
    stageColumns: (pack.approval?.stages ?? []).map(({ key }) => ({ stage: key, approval: columns.get(stageOpinion(key)) ?? null, at: columns.get(stageDay(key)) ?? null })),
    owned: header.owned,
  }
}

/**
 * What a header row lacks and leaves open: one header.missing for each required field without a column,
 * one header.ambiguous for each target that several columns claim equally well. The papers that a kind of customer
 * needs (R06.2) are required where the sheet has a customer of that kind.
 */
export function headerFindings(layout: Layout, header: HeaderRow, pack: PolicyPack, registrations: readonly Registration[]): readonly (FindingOf<'header.missing'> | FindingOf<'header.ambiguous'>)[] {
  const subject = { book: layout.book, sheet: layout.sheet, row: layout.headerRow }
  const clauses = requiredClauses(pack, registrations)
  const missing = [...clauses].filter(([field]) => !header.match.columns.has(field) && !isServedByPreReport(field, header, pack)).map(([field, clause]) =>
    ({ code: 'header.missing', severity: 'error', subject, related: [], clause, data: { field } }) as const)
  const ties = [...header.match.ties].sort((a, b) => Math.min(...a.columns) - Math.min(...b.columns))
  const ambiguous = ties.map(({ target, columns }) =>
    ({ code: 'header.ambiguous', severity: tieSeverity(target, clauses), subject, related: [], clause: null, data: { field: isStageTarget(target) ? targetTitle(target) : target, columns: columns.map(columnLetters) } }) as const)
  return [...missing, ...ambiguous]
}

/** The required fields with the clauses that require them; the filing time first, which every regulation needs. */
function requiredClauses(pack: PolicyPack, registrations: readonly Registration[]): ReadonlyMap<FieldId, string | null> {
  const clauses = new Map<FieldId, string | null>([['registeredAt', null]])
  for (const { field, clause } of pack.required) clauses.set(field, clause)
  for (const { kinds, fields, clause } of pack.requiredByKind) {
    const isAsked = registrations.some(({ values: { customerKind } }) => customerKind !== undefined && kinds.includes(customerKind))
    if (isAsked) for (const field of fields) clauses.set(field, clause)
  }
  return clauses
}

/** A sheet of pre-reports (R16) has no formal report yet and lacks nothing. */
function isServedByPreReport(field: FieldId, header: HeaderRow, pack: PolicyPack): boolean {
  return field === 'registeredAt' && knowsPreReports(pack) && header.match.columns.has('preReportedAt')
}

/** A required field read from the wrong column would judge every row wrongly. */
function tieSeverity(target: HeaderTarget, required: ReadonlyMap<FieldId, string | null>): Severity {
  return isStageTarget(target) || target === 'id' || required.has(target) ? 'error' : 'warning'
}
