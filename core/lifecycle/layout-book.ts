import type { FieldId } from '../registration/fields'
import type { Layout, Registration } from '../registration/registration'
import { cellAddress } from '../workbook/row-ref'

/** Answers which column of a row's sheet serves a field, so that findings can name the cell. */
export interface LayoutBook {
  layoutOf(registration: Registration): Layout | undefined
  hasColumn(registration: Registration, field: FieldId): boolean
  /** "C7"; null where the sheet has no column for the field. */
  cellOf(registration: Registration, field: FieldId): string | null
}

interface Sheet {
  readonly layout: Layout
  readonly columns: ReadonlyMap<FieldId, number>
}

export function openLayouts(layouts: readonly Layout[]): LayoutBook {
  const sheets = new Map<string, Sheet>()
  for (const layout of layouts) {
    sheets.set(`${layout.book}\u0000${layout.sheet}`, { layout, columns: new Map(layout.columns.map(c => [c.field, c.column])) })
  }
  let lastBook = ''
  let lastSheet = ''
  let last: Sheet | undefined
  const sheetOf = (registration: Registration): Sheet | undefined => {
    const { book, sheet } = registration.ref
    if (last && book === lastBook && sheet === lastSheet) return last
    last = sheets.get(`${book}\u0000${sheet}`)
    lastBook = book
    lastSheet = sheet
    return last
  }
  return {
    layoutOf: registration => sheetOf(registration)?.layout,
    hasColumn: (registration, field) => sheetOf(registration)?.columns.has(field) ?? false,
    cellOf(registration, field) {
      const column = sheetOf(registration)?.columns.get(field)
      return column === undefined ? null : cellAddress(registration.ref.row, column)
    },
  }
}
