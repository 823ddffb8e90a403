import { contains, intersection } from './block'
import type { Block, HostSheet } from './host-model'

export type FormatValue = string | number | boolean

/** What a cell looks like where nobody formatted it; null in Excel's answers means "mixed". */
const defaults: Readonly<Record<string, FormatValue>> = {
  'fill/color': '#FFFFFF', 'font/color': '#000000', 'font/bold': false, 'font/italic': false, 'font/underline': 'None',
  'font/strikethrough': false, 'font/name': '等线', 'font/size': 11,
  wrapText: false, horizontalAlignment: 'General', verticalAlignment: 'Center', indentLevel: 0, shrinkToFit: false,
}

export const formatProperties: readonly string[] = Object.keys(defaults)

/** The format of a block: the last one put on it, its default, or null when its cells differ. "*" restores all defaults. */
export function directFormat(sheet: HostSheet, block: Block, property: string): FormatValue | null {
  for (let index = sheet.formats.length - 1; index >= 0; index--) {
    const format = sheet.formats[index]
    if (format === undefined || (format.property !== property && format.property !== '*')) continue
    if (contains(format.block, block)) return format.property === '*' ? defaults[property] ?? null : format.value
    if (intersection(format.block, block) !== null) return null
  }
  return defaults[property] ?? null
}

/** A colour as Excel answers it: "#ffeeaa" → "#FFEEAA". */
export function colourText(value: FormatValue): FormatValue {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : value
}
