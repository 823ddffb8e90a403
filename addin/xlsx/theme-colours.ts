import type { XmlElement } from './xml-tree'
import { childOf } from './xml-tree'

/** The order in which styles count the colours of a theme: light and dark are the other way round there. */
const themeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink']
const officeTheme = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72']
/** The colours files name by number, from 8 on; 0 to 7 are the first eight again. */
const palette = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 '
  + 'FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC '
  + '99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ')

/** The colours of a theme part, in the order of the styles; those of Office where the book has none. */
export function readTheme(root: XmlElement | null): readonly string[] {
  const scheme = childOf(childOf(root, 'themeElements'), 'clrScheme')
  return themeOrder.map((name, index) => {
    const colour = childOf(scheme, name)?.children[0]
    return colour?.attributes['lastClr'] ?? colour?.attributes['val'] ?? officeTheme[index] ?? '000000'
  })
}

/** The colour of a `color`, `fgColor` or `bgColor` element as `#RRGGBB`; null for the automatic one. */
export function readColour(element: XmlElement | null, theme: readonly string[]): string | null {
  if (element === null) return null
  const { rgb, indexed, theme: index, tint } = element.attributes
  const plain = rgb?.slice(-6) ?? (index === undefined ? palette[Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8] : theme[Number(index)])
  return plain === undefined || !/^[0-9a-f]{6}$/i.test(plain) ? null : `#${tinted(plain, Number(tint ?? 0)).toUpperCase()}`
}

/** Lighter for a positive tint, darker for a negative one, by as much of the way to white or black. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0 || Number.isNaN(tint)) return rgb
  const parts = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255)
  const lightness = (Math.max(...parts) + Math.min(...parts)) / 2
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint
  // Moving the lightness alone keeps hue and saturation: every part keeps its share of the room it has.
  const room = (light: number): number => 1 - Math.abs(2 * light - 1)
  const scale = room(lightness) === 0 ? 0 : room(wanted) / room(lightness)
  return parts.map((part) => Math.round(Math.min(1, Math.max(0, wanted + (part - lightness) * scale)) * 255).toString(16).padStart(2, '0')).join('')
}
