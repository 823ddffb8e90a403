import type { Codec } from './codec'
import { openCsv } from './csv-workbook'
import { WorkbookError } from './port'
import { findTrouble } from './package-trouble'
import type { BytesWorkbook } from './xlsx-workbook'
import { openXlsx } from './xlsx-workbook'

/**
 * Opens a workbook from its bytes, by what they are and not by what the file is called: a package is an .xlsx whatever its
 * ending; anything that is no workbook and is called .csv or .txt is read as text. `name` becomes the book's name.
 */
export async function openBytes(name: string, bytes: Uint8Array, codec: Codec): Promise<BytesWorkbook> {
  const trouble = findTrouble(bytes)
  if (trouble === null) return openXlsx(name, bytes, codec)
  const isCalledText = /\.(csv|txt|tsv)$/i.test(name)
  if (isCalledText && (trouble === 'not-a-workbook' || bytes.length === 0)) return openCsv(name, bytes)
  throw new WorkbookError(trouble)
}
