import { withAttribute, withoutAttribute } from './xml-text'

/** What two elements must share to be the same: the order of attributes and spaces between children do not count. */
export function keyOf(xml: string): string {
  return xml.replace(/<[^>]+>/g, (tag) => {
    const attributes = [...tag.matchAll(/([\w:]+)\s*=\s*("[^"]*"|'[^']*')/g)].map((match) => `${match[1]}=${(match[2] ?? '').slice(1, -1)}`)
    return `<${/^<\/?[\w:]+/.exec(tag)?.[0].slice(1)} ${attributes.sort().join(' ')}${tag.endsWith('/>') ? '/' : ''}>`
  }).replace(/>\s+</g, '><')
}

/** The start tag. */
function openTag(xml: string): string {
  return /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/.exec(xml)?.[0] ?? xml
}

/** The value of an attribute of the element itself, null when it has none. */
export function attributeIn(xml: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(openTag(xml))
  return match === null ? null : match[1] ?? match[2] ?? ''
}

/** The element with the attribute set. */
export function withTagAttribute(xml: string, name: string, value: string): string {
  const tag = openTag(xml)
  return withAttribute(tag, name, value) + xml.slice(tag.length)
}

/** The element without the attribute. */
export function withoutTagAttribute(xml: string, name: string): string {
  const tag = openTag(xml)
  return withoutAttribute(tag, name) + xml.slice(tag.length)
}
