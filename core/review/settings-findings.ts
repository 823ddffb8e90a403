import { CATALOGUE } from '../findings/catalogue'
import type { Finding } from '../findings/finding'
import { cellAddress } from '../workbook/row-ref'
import { SETTINGS_SHEET, type SettingsTrouble } from './settings-sheet'

/** The column 取值 of 报备设置. */
const VALUE_COLUMN = 3

/** The rows of a book's 报备设置 that say nothing usable, as findings of that sheet. */
export function settingsFindings(book: string, troubles: readonly SettingsTrouble[]): readonly Finding[] {
  return troubles.map(({ row, why }) => ({
    code: 'settings.unreadable', severity: CATALOGUE['settings.unreadable'].severity, subject: { book, sheet: SETTINGS_SHEET, row }, related: [], clause: null, data: { cell: cellAddress(row, VALUE_COLUMN), ...why },
  }))
}
