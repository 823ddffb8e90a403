import type { Tone } from './port'
import { findTone, toneStyle } from './port'
import type { XmlElement } from './xml-tree'
import { childOf, readXml } from './xml-tree'

/** The conditional look (`dxf`) of a tone. */
export function differenceXml(tone: Tone): string {
  const { fill, color, bold } = toneStyle(tone)
  return `<dxf><font>${bold ? '<b/>' : ''}<color rgb="FF${color.slice(1)}"/></font><fill><patternFill><bgColor rgb="FF${fill.slice(1)}"/></patternFill></fill></dxf>`
}

/** The tone that a conditional look is drawn in; null when it is the user's own. */
export function readTone(xml: string): Tone | null {
  const root = readXml(xml, 'styles')
  const ground = childOf(childOf(childOf(root, 'fill'), 'patternFill'), 'bgColor')
  return findTone(colourOf(ground), colourOf(childOf(childOf(root, 'font'), 'color')))
}

/** `FF9C0006` → `#9C0006`; colours of a theme are nobody's of ours. */
function colourOf(element: XmlElement | null): string | null {
  const rgb = element?.attributes['rgb']
  return rgb === undefined ? null : `#${rgb.slice(-6)}`
}
