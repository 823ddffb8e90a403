/** What the bench measures, in one bundle. */
export * from '../../core/index'
export { openFile } from '../../addin/xlsx/open-workbook'
