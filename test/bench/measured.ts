/** What the bench measures, in one bundle. */
export * from '../../core/index'
export { openSession } from '../../core/review/session'
export { openFile } from '../../addin/xlsx/open-workbook'
export { buildStatement } from '../../addin/statement/build-statement'
