import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckRequest, PackedBook } from '../../addin/taskpane/engine'
import { packGrid, type PackedGrid } from '../../addin/taskpane/grid-transfer'
import { isOwnSheet, isPlanSheet, SETTINGS_SHEET } from '../../addin/taskpane/settings-store'
import { fflateCodec } from '../../addin/xlsx/fflate-codec'
import { openBytes } from '../../addin/xlsx/open-bytes'

const folder = join(__dirname, '../../samples')

/** A sample as samples/index.json lists it. */
export interface ShippedSample {
  readonly file: string
  readonly policy: string
  readonly asOf: string
  readonly together?: readonly string[]
}

export const SHIPPED: readonly ShippedSample[] = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))

/** What the pane asks of its judge for a sample, put together without any page. */
export async function requestOf({ file, policy, asOf, together = [file] }: ShippedSample): Promise<CheckRequest> {
  const others = together.filter(name => name !== file)
  return { ...await readBook(file), companions: await Promise.all(others.map(readBook)), packId: policy, asOf, language: 'zh-CN' }
}

async function readBook(file: string): Promise<PackedBook> {
  const book = await openBytes(file, readFileSync(join(folder, file)), fflateCodec)
  const sheetNames = await book.sheetNames()
  const pack = async (name: string): Promise<PackedGrid> => packGrid(await book.readSheet(name), () => Promise.resolve())
  const settingsSheet = sheetNames.includes(SETTINGS_SHEET) ? await pack(SETTINGS_SHEET) : null
  const plans = sheetNames.find(isPlanSheet)
  return { book: file, sheetNames, settingsSheet, planSheet: plans === undefined ? null : await pack(plans), grids: await Promise.all(sheetNames.filter(name => !isOwnSheet(name)).map(pack)) }
}
