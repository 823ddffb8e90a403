import { FIELDS, type FieldId } from '../registration/fields'
import type { CellTrouble, FieldValues, Registration } from '../registration/registration'
import { UNREADABLE, isErrorValue, isRefusal } from './cell-reading'
import { troubleOf } from './cell-trouble'
import { UNSIGNED, readStages } from './read-stages'
import type { RowReader } from './row-reader'

const NONE: readonly never[] = []

/** The registration of the row whose cells the reader has taken. */
export function readRow(reader: RowReader, row: number): Registration {
  const { plan, raws, layout, grid, idAt } = reader
  const values = { ...reader.blank } as Record<FieldId, unknown>
  let troubles: CellTrouble[] | readonly never[] = NONE
  for (let i = 0; i < raws.length; i++) {
    const raw = raws[i]
    const planned = plan.columns[i]
    if (raw === null || raw === undefined || !planned) continue
    const decoded = isErrorValue(raw) ? UNREADABLE : planned.read(raw)
    if (!isRefusal(decoded)) values[planned.field] = decoded
    else {
      values[planned.field] = decoded.value
      troubles = [...troubles, troubleOf(planned.field, FIELDS[planned.field].kind, row, planned.column, raw, decoded.trouble)]
    }
  }
  const signed = plan.stages.length === 0 ? UNSIGNED : readStages(grid, row, plan.stages)
  return {
    ref: { book: layout.book, sheet: layout.sheet, row },
    lines: NONE,
    lineValues: NONE,
    id: idAt < 0 ? null : ((values.id as string | undefined) ?? null),
    values: values as FieldValues,
    stages: signed.stages,
    troubles: signed.troubles.length === 0 ? troubles : [...troubles, ...signed.troubles],
  }
}
