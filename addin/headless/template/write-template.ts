import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { PACK_IDS, templateColumns, type Language, type PolicyPack } from '../../../core/index'
import { exampleSheet, guideSheet, settingsSheet } from './guide-sheets'
import { FONT } from './looks'
import { eventSheet, registerSheet } from './register-sheet'

/** The bytes of an empty register for a pack. `set` are the numbers that differ from the shipped pack's. */
export async function writeTemplate(pack: PolicyPack, set: readonly string[], language: Language): Promise<Uint8Array> {
  const columns = templateColumns(pack)
  const filled = [registerSheet('报备登记', columns, pack, language), eventSheet(pack, language)]
  const overrides = Object.fromEntries(set.map(setting => [setting.slice(0, setting.indexOf('=')).trim(), setting.slice(setting.indexOf('=') + 1).trim()]))
  const bytes = await writeXlsx({
    sheets: [...filled, exampleSheet(columns, pack), guideSheet(pack, language), ...(PACK_IDS.includes(pack.id) ? [settingsSheet(pack, overrides, language)] : [])],
    defaultFont: FONT,
    properties: { title: `${pack.id} ${language === 'en' ? pack.title.en : pack.title.zh}`, creator: '报备管家' },
  })
  return withColumnStyles(bytes, filled.length)
}

/**
 * The same workbook with the number formats of the blank row on the whole columns of the first sheets: the writer puts
 * them on cells alone, and an identity number typed further down would lose its last digits.
 */
export function withColumnStyles(bytes: Uint8Array, sheets: number): Uint8Array {
  const parts = unzipSync(bytes)
  for (let sheet = 1; sheet <= sheets; sheet++) {
    const name = `xl/worksheets/sheet${sheet}.xml`
    const part = parts[name]
    if (part !== undefined) parts[name] = strToU8(styleColumns(strFromU8(part)))
  }
  return zipSync(parts)
}

function styleColumns(xml: string): string {
  const styles = [...(/<row r="2"[^>]*>(.*?)<\/row>/s.exec(xml)?.[1] ?? '').matchAll(/<c r="[A-Z]+2"(?: s="(\d+)")?/g)].map(match => match[1])
  return xml.replace(/<col min="(\d+)"/g, (tag, column: string) => (styles[Number(column) - 1] === undefined ? tag : `<col style="${styles[Number(column) - 1]}" min="${column}"`))
}
