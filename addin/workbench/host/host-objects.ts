import { createConditionalFormatClasses } from './classes/conditional-format-class'
import { createFreezePanesClass } from './classes/freeze-panes-class'
import { createNameClasses } from './classes/name-class'
import { createProtectionClass } from './classes/protection-class'
import { createRangeAreasClass } from './classes/range-areas-class'
import { createRangeClass } from './classes/range-class'
import { createRangeFormatClass } from './classes/range-format-class'
import { createTableClasses } from './classes/table-class'
import { createValidationClass } from './classes/validation-class'
import { createWorkbookClass } from './classes/workbook-class'
import { createWorksheetClasses } from './classes/worksheet-class'
import type { HostObjects, HostSession } from './host-session'

/** All classes of the client's model, tied together for one session. */
export function createHostObjects(session: HostSession): HostObjects {
  const { range, cellsOf } = createRangeClass(session)
  const formats = createConditionalFormatClasses(session)
  const tables = createTableClasses(session)
  const names = createNameClasses(session)
  const sheets = createWorksheetClasses(session)
  return {
    workbook: createWorkbookClass(session),
    worksheets: sheets.collection,
    worksheet: sheets.single,
    range,
    cellsOf,
    ranges: createRangeAreasClass(session),
    format: createRangeFormatClass(session),
    conditionalFormats: formats.collection,
    conditionalFormat: formats.single,
    validation: createValidationClass(session),
    tables: tables.collection,
    table: tables.single,
    names: names.collection,
    name: names.single,
    freezePanes: createFreezePanesClass(session),
    protection: createProtectionClass(),
  }
}
