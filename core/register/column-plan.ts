import type { PolicyPack } from '../policy/pack'
import { FIELDS, FIELD_IDS, type FieldId } from '../registration/fields'
import { isPlaceholder } from '../registration/placeholder'
import type { Column, Layout } from '../registration/registration'
import type { CellValue, SheetGrid } from '../workbook/workbook'
import { cellReader } from './cell-codecs'
import { type CellReader, type Decoded, cellText } from './cell-reading'
import { type MergedFill, mergedFill } from './merged-fill'

/** One column as it is read: which field, which reader, which rows a merged block fills. */
export interface PlannedColumn {
  readonly field: FieldId
  readonly column: number
  readonly read: CellReader
  readonly fill: MergedFill
}

export type StagePart = Omit<PlannedColumn, 'field'>

/** The columns of one approval stage. */
export interface PlannedStage {
  readonly stage: string
  readonly opinion: StagePart | null
  readonly day: StagePart | null
}

/** How the rows of one sheet are read. */
export interface ColumnPlan {
  /** In the order of the fields, so that the values of all rows have one shape. */
  readonly columns: readonly PlannedColumn[]
  readonly stages: readonly PlannedStage[]
}

/** Cells in which any text is a yes: papers, agreements and signatures. */
const TEXT_IS_YES: ReadonlySet<FieldId> = new Set<FieldId>(['idCopy', 'licence', 'representativeId', 'proof', 'agreement', 'signatures.unit', 'signatures.service', 'signatures.manager', 'signatures.customer'])

/** Lays out the readers of a sheet's columns under a pack. */
export function planColumns(grid: SheetGrid, layout: Pick<Layout, 'columns' | 'stageColumns' | 'firstRow'>, pack: PolicyPack): ColumnPlan {
  const readerOf = fieldReaders(grid.dateSystem, pack)
  const fillOf = (column: number): MergedFill => mergedFill(grid, column, layout.firstRow)
  const ordered = [...layout.columns].sort((a, b) => ORDER[a.field] - ORDER[b.field])
  return {
    columns: ordered.map(column => ({ field: column.field, column: column.column, read: readerOf(column), fill: fillOf(column.column) })),
    stages: layout.stageColumns.map(({ stage, approval, at }) => ({
      stage,
      opinion: approval === null ? null : { column: approval, read: readerOf({ field: 'approval', column: approval, header: '' }), fill: fillOf(approval) },
      day: at === null ? null : { column: at, read: readerOf({ field: 'approvedAt', column: at, header: '' }), fill: fillOf(at) },
    })),
  }
}

const ORDER = Object.fromEntries(FIELD_IDS.map((field, i) => [field, i])) as Readonly<Record<FieldId, number>>

/** Makes the reader of a column under a pack. */
export function fieldReaders(dateSystem: 1900 | 1904, pack: PolicyPack): (column: Column) => CellReader {
  const needed = neededFields(pack)
  const placeholders = new Set(pack.placeholders.words)
  return ({ field, header }) =>
    field === 'id' ? readId : cellReader(FIELDS[field].kind, {
      header,
      dateSystem,
      placeholders,
      required: needed.has(field),
      allowed: pack.enumerations.find(each => each.field === field)?.allowed ?? [],
      textIsYes: TEXT_IS_YES.has(field),
    })
}

/** A number is taken as it stands (ABC and XX number a row as well as any other word); a dash or 无 is none. */
export function readId(raw: CellValue): Decoded {
  const text = cellText(raw)
  return !/[\dA-Za-z\uFF10-\uFF5A]/.test(text) && isPlaceholder(text) ? undefined : text
}

/** Fields in which a placeholder is told: those that a row must have, always or on a condition. */
export function neededFields(pack: PolicyPack): ReadonlySet<FieldId> {
  return new Set<FieldId>([
    'registeredAt',
    ...pack.required.map(each => each.field),
    ...pack.requiredByKind.flatMap(each => each.fields),
    ...pack.conditional.map(each => each.field),
  ])
}
