import { escapeXml } from '../../xlsx/xml-text'

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }
/** A text between tags, or the value that a cache or a filter keeps in an attribute. */
const TEXT = /(>)([^<>]+)(?=<)|(\s(?:v|val)=")([^"]*)(?=")/g
const NUMBER = /^\s*\d+(?:\.\d+)?\s*$/

/**
 * Markup with its texts and kept values masked and every tag as it was. Rich text is masked run by run, so a number
 * that is split between runs is joined first.
 */
export function maskXml(xml: string, mask: (text: string) => string): string {
  return joinRuns(xml, mask).replace(TEXT, (whole, before: string | undefined, text: string | undefined, attribute: string | undefined, value: string | undefined) =>
    text === undefined ? `${attribute}${maskEscaped(value ?? '', mask)}` : text.trim() === '' ? whole : `${before}${maskEscaped(text, mask)}`)
}

/** Where a place must stay a number, what is hidden becomes zeros. */
function maskEscaped(escaped: string, mask: (text: string) => string): string {
  const text = escaped.replace(/&(?:lt|gt|quot|apos|amp);|&#(\d+);|&#x([\da-fA-F]+);/g, (entity, decimal?: string, hex?: string) => ENTITIES[entity] ?? String.fromCodePoint(parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10)))
  const masked = mask(text)
  if (masked === text) return escaped
  return escapeXml(NUMBER.test(text) ? masked.replace(/[^\d.\s]/g, '0') : masked)
}

/** A common text of several runs whose whole is to be masked becomes one run. */
function joinRuns(xml: string, mask: (text: string) => string): string {
  const open = /^<((?:\w+:)?)si[\s>]/.exec(xml)
  if (!open) return xml
  const prefix = open[1] ?? ''
  const runs = [...xml.replace(new RegExp(`<${prefix}rPh[\\s>][\\s\\S]*?</${prefix}rPh>`, 'g'), '').matchAll(new RegExp(`<${prefix}t(?:\\s[^>]*)?>([^<]*)</${prefix}t>`, 'g'))].map(match => match[1] ?? '')
  const whole = runs.join('')
  if (runs.length < 2 && !xml.includes(`<${prefix}rPh`)) return xml
  const masked = maskEscaped(whole, mask)
  return masked === whole ? xml : `<${prefix}si><${prefix}t xml:space="preserve">${masked}</${prefix}t></${prefix}si>`
}
