import { escapeXml } from '../../xlsx/xml-text'

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }
/** A text between tags, or the value that a cache or a filter keeps in an attribute, with the element's name. */
const TEXT = /(>)([^<>]+)(?=<)|(<(?:\w+:)?(\w+)\b[^<>]*?\s(?:v|val)=")([^"<>]*)(?=")/g

/**
 * Markup with its texts and kept values masked and every tag as it was. A text of several runs is masked as a whole, so
 * that a number split between them is found.
 */
export function maskXml(xml: string, mask: (text: string) => string): string {
  return joinRuns(xml, mask).replace(TEXT, (whole: string, before?: string, text?: string, tag?: string, element?: string, value?: string) => {
    if (text !== undefined) return text.trim() === '' || isFigure(text) ? whole : `${before}${maskEscaped(text, mask)}`
    const masked = maskEscaped(value ?? '', mask)
    // A number of a pivot table's cache has to stay one: what is hidden becomes zeros.
    return `${tag}${element === 'n' ? masked.replace(/\*/g, '0') : masked}`
  })
}

/** Figures of a chart; a phone that stands alone has eleven digits or an area code. */
function isFigure(text: string): boolean {
  return /^\s*-?\d+(?:\.\d+)?\s*$/.test(text) && text.replace(/\D/g, '').length < 7
}

function maskEscaped(escaped: string, mask: (text: string) => string): string {
  const text = escaped.replace(/&(?:lt|gt|quot|apos|amp);|&#(\d+);|&#x([\da-fA-F]+);/g, (entity, decimal?: string, hex?: string) => ENTITIES[entity] ?? String.fromCodePoint(parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10)))
  const masked = mask(text)
  return masked === text ? escaped : escapeXml(masked)
}

/** A common text of several runs, or with a reading beside it, whose whole is to be masked becomes one run. */
function joinRuns(xml: string, mask: (text: string) => string): string {
  const prefix = /^<((?:\w+:)?)si[\s>]/.exec(xml)?.[1]
  if (prefix === undefined) return xml
  const spoken = new RegExp(`<${prefix}rPh[\\s>][\\s\\S]*?</${prefix}rPh>`, 'g')
  const runs = [...xml.replace(spoken, '').matchAll(new RegExp(`<${prefix}t(?:\\s[^>]*)?>([^<]*)</${prefix}t>`, 'g'))].map(match => match[1] ?? '')
  if (runs.length < 2 && !xml.includes(`<${prefix}rPh`)) return xml
  const whole = runs.join('')
  const masked = maskEscaped(whole, mask)
  return masked === whole ? xml : `<${prefix}si><${prefix}t xml:space="preserve">${masked}</${prefix}t></${prefix}si>`
}
