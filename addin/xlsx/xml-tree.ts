import { SaxesParser } from 'saxes'
import { WorkbookError } from './port'

/** An element with its place in the text it was read from, so that it can be edited there and everything else left alone. */
export interface XmlElement {
  /** The name as written, prefix and all. */
  readonly name: string
  /** The name without its prefix. */
  readonly local: string
  /** Attributes by their name as written. */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  /** The text directly inside, entities decoded. */
  text: string
  /** Where `<` of the start tag stands. */
  readonly start: number
  /** Behind `>` of the start tag. */
  readonly openEnd: number
  /** Where `<` of the end tag stands; equal to `end` when the element closes itself. */
  closeStart: number
  /** Behind `>` of the end tag. */
  end: number
  readonly selfClosing: boolean
}

/** Reads a small part; throws `bomb` on a document type, `unreadable` on anything that is not well-formed. */
export function readXml(text: string, part: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: true })
  const open: XmlElement[] = []
  let root: XmlElement | null = null
  parser.on('error', (cause) => { throw new WorkbookError('unreadable', { part }, { cause }) })
  parser.on('doctype', () => { throw new WorkbookError('bomb', { part }) })
  parser.on('opentag', (tag) => {
    const element = makeElement(tag.name, tag.attributes, tag.isSelfClosing, text, parser.position)
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => {
    const element = open.pop()
    if (element === undefined) return
    element.end = parser.position
    element.closeStart = element.selfClosing ? element.end : text.lastIndexOf('<', element.end - 1)
  })
  const addText = (more: string): void => {
    const element = open.at(-1)
    if (element !== undefined) element.text += more
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(text).close()
  if (root === null) throw new WorkbookError('unreadable', { part })
  return root
}

/** The first child of that name, its prefix apart. */
export function childOf(element: XmlElement | null | undefined, local: string): XmlElement | null {
  return element?.children.find((child) => child.local === local) ?? null
}

/** All children of that name, their prefixes apart. */
export function childrenOf(element: XmlElement | null | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? []
}

/** The value of an attribute, its prefix apart: `r:id` is found by `id` when nothing is plainly called so. */
export function attributeOf(element: XmlElement, local: string): string | null {
  const plain = element.attributes[local]
  if (plain !== undefined) return plain
  const name = Object.keys(element.attributes).find((key) => key.endsWith(`:${local}`))
  return name === undefined ? null : element.attributes[name] ?? null
}

/** The prefix of a name with its colon: `x:row` → `x:`, `row` → ``. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1)
}

function makeElement(name: string, attributes: Readonly<Record<string, string>>, selfClosing: boolean, text: string, position: number): XmlElement {
  // No attribute value may hold a `<`, so the last one before the tag's end is its start.
  const start = text.lastIndexOf('<', position - 1)
  const local = name.slice(name.indexOf(':') + 1)
  return { name, local, attributes, children: [], text: '', start, openEnd: position, closeStart: position, end: position, selfClosing }
}
