import type { TextEdit } from './xml-text'
import { withAttribute } from './xml-text'
import type { XmlElement } from './xml-tree'

/** The edits that put `xml` at the end of an element, opening it where it closes itself; `count` is set where it keeps one. */
export function appendInside(text: string, element: XmlElement, xml: string, count: number | null): readonly TextEdit[] {
  const open = text.slice(element.start, element.openEnd)
  const counted = count === null || element.attributes['count'] === undefined ? open : withAttribute(open, 'count', String(count))
  if (element.selfClosing) {
    return [{ from: element.start, to: element.end, by: `${counted.replace(/\s*\/>$/, '>')}${xml}</${element.name}>` }]
  }
  const edits = [{ from: element.closeStart, to: element.closeStart, by: xml }]
  return counted === open ? edits : [{ from: element.start, to: element.openEnd, by: counted }, ...edits]
}

/** The edits that add a child where the schema's `order` has it, behind every child that may stand before it. */
export function insertChild(text: string, parent: XmlElement, local: string, xml: string, order: readonly string[]): readonly TextEdit[] {
  if (parent.selfClosing) return appendInside(text, parent, xml, null)
  const rank = order.indexOf(local)
  const before = parent.children.filter((child) => order.indexOf(child.local) !== -1 && order.indexOf(child.local) <= rank).at(-1)
  const at = before?.end ?? parent.openEnd
  return [{ from: at, to: at, by: xml }]
}
