import { escapeXml } from '../../xlsx/xml-text'
import { asFigures, type MaskOf, type PartMask } from './package-mask'

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' }
const TOKEN = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--([\s\S]*?)-->|<\?[\s\S]*?\?>|<\/?([\w:.-]+)(?:[^<>"']|"[^"]*"|'[^']*')*>|([^<]+)/g
const ATTRIBUTE = /(\s)([\w:.-]+)(\s*=\s*)(?:"([^"]*)"|'([^']*)')/g
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'definedName', 'calculatedColumnFormula', 'totalsRowFormula', 'FmlaLink', 'FmlaRange', 'FmlaMacro', 'FmlaTxbx', 'oldFormula'])
const FORMULA_ATTRIBUTES = new Set(['location', 'textlink', 'fmlaLink', 'fmlaRange', 'fmlaMacro', 'fmlaTxbx', 'formula', 'linkedCell', 'listFillRange'])
/** Elements whose attribute names a sheet, a table or a range. */
const SHEETS = new Set(['sheet.name', 'worksheetSource.sheet', 'rangeSet.sheet', 'sheetName.val', 'sheetPr.codeName'])
const WORDS = new Set(['definedName.name', 'table.name', 'table.displayName', 'worksheetSource.name', 'rangeSet.name'])
/** Attributes that show a text even where it is all figures. */
const TEXTS = new Set(['s.v', 'x.v', 'filter.val', 'customFilter.val', 'cfRule.text'])
const SHOWN = /^(?:descr|title|alt|name|displayName|caption|tooltip|display|prompt|promptTitle|error|errorTitle|text|uniqueName|comment|string)$/
/** Of a pivot table's cache: what is hidden becomes zeros, as it has to stay a number. */
const FIGURES = new Set(['n.v', 'sharedItems.minValue', 'sharedItems.maxValue', 'customFilter.val'])
/** Headers and footers of the printed page, and the codes for place, font and colour in them: &C&14&"宋体,常规"… */
const HEADINGS = /^(?:odd|even|first)(?:Header|Footer)$/
const CODES = /(&"[^"]*"|&K[\dA-F]{6}|&\d{1,3}|&[A-Za-z&])/
const GUID = /^\{?[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}\}?$/
const NUMBER = /^\s*-?\d+(?:\.\d+)?\s*$/

/**
 * Markup with its texts, its formulas and the texts in its attributes masked and every tag as it was. A text of several
 * runs is masked as a whole, so that a number split between them is found.
 */
export function maskXml(xml: string, mask: PartMask): string {
  let element = ''
  let inFigures = false
  return maskRuns(joinRuns(xml, mask.text), mask.text).replace(TOKEN, (whole: string, data?: string, remark?: string, tag?: string, text?: string) => {
    if (data !== undefined) return `<![CDATA[${mask.text(data)}]]>`
    if (remark !== undefined) return `<!--${mask.text(remark)}-->`
    if (tag !== undefined) {
      const local = localName(tag)
      if (local === 'numCache' || local === 'numLit') inFigures = !whole.startsWith('</')
      element = whole.startsWith('</') || whole.endsWith('/>') ? '' : local
      return whole.startsWith('</') ? whole : maskTag(whole, local, mask)
    }
    return text === undefined ? whole : maskText(text, element, inFigures, mask)
  })
}

function maskText(text: string, element: string, inFigures: boolean, mask: PartMask): string {
  if (text.trim() === '' || isFigure(text)) return text
  if (inFigures && NUMBER.test(text)) return mask.isKnown(text.trim()) ? asFigures(text, mask.text) : text
  if (HEADINGS.test(element)) return maskEscaped(text, each => each.split(CODES).map((piece, at) => (at % 2 === 1 ? piece : mask.text(piece))).join(''))
  // Between tags quotes stay as formulas write them.
  return maskEscaped(text, FORMULAS.has(element) ? each => mask.formula(each) : mask.text).replace(/&quot;/g, quote => (text.includes(quote) ? quote : '"'))
}

function maskTag(tag: string, element: string, mask: PartMask): string {
  if (!tag.includes('=')) return tag
  return tag.replace(ATTRIBUTE, (whole: string, gap: string, name: string, equals: string, double?: string, single?: string) => {
    const value = double ?? single ?? ''
    if (value.length < 2 || name.startsWith('xmlns') || GUID.test(value)) return whole
    const masked = maskAttribute(value, `${element}.${localName(name)}`, mask)
    if (masked === value) return whole
    return `${gap}${name}${equals}${double === undefined ? `'${masked.replace(/'/g, '&apos;')}'` : `"${masked}"`}`
  })
}

function maskAttribute(value: string, place: string, mask: PartMask): string {
  const name = place.slice(place.indexOf('.') + 1)
  if (SHEETS.has(place)) return maskEscaped(value, each => mask.word('sheet', each))
  if (WORDS.has(place)) return maskEscaped(value, each => mask.word('word', each))
  if (FORMULA_ATTRIBUTES.has(name)) return maskEscaped(value, each => mask.formula(each))
  if (!NUMBER.test(value) || TEXTS.has(place) || SHOWN.test(name)) return maskEscaped(value, mask.text)
  // A phone kept as a number has to stay a number; other figures are measures.
  return FIGURES.has(place) || mask.isKnown(value) ? asFigures(value, mask.text) : value
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

/** Figures of a chart; a phone that stands alone has eleven digits or an area code. */
function isFigure(text: string): boolean {
  return NUMBER.test(text) && text.replace(/\D/g, '').length < 7
}

function decode(escaped: string): string {
  return escaped.replace(/&(?:lt|gt|quot|apos|amp);|&#(\d+);|&#x([\da-fA-F]+);/g, (entity, decimal?: string, hex?: string) => ENTITIES[entity] ?? String.fromCodePoint(parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10)))
}

function maskEscaped(escaped: string, mask: MaskOf): string {
  const text = decode(escaped)
  const masked = mask(text)
  return masked === text ? escaped : escapeXml(masked)
}

/** A common text of several runs, or with a reading beside it, whose whole is to be masked becomes one run. */
function joinRuns(xml: string, mask: MaskOf): string {
  const prefix = /^<((?:\w+:)?)si[\s>]/.exec(xml)?.[1]
  if (prefix === undefined) return xml
  const spoken = new RegExp(`<${prefix}rPh[\\s>][\\s\\S]*?</${prefix}rPh>`, 'g')
  const runs = [...xml.replace(spoken, '').matchAll(new RegExp(`<${prefix}t(?:\\s[^>]*)?>([^<]*)</${prefix}t>`, 'g'))].map(match => match[1] ?? '')
  if (runs.length < 2 && !xml.includes(`<${prefix}rPh`)) return xml
  const whole = runs.join('')
  const masked = maskEscaped(whole, mask)
  return masked === whole ? xml : `<${prefix}si><${prefix}t xml:space="preserve">${masked}</${prefix}t></${prefix}si>`
}

/** A comment, a paragraph of a drawing or of a chart, a line of an old comment's box: each in runs of its own look. */
const PARAGRAPH = /<((?:\w+:)?(?:text|p|div))(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?>([\s\S]*?)<\/\1>/g
const BETWEEN_TAGS = /(>)([^<>]+)(?=<)/g

/** Paragraphs whose name or number is split between runs, masked as a whole; every run keeps its length. */
function maskRuns(xml: string, mask: MaskOf): string {
  return xml.replace(PARAGRAPH, (paragraph: string) => {
    const runs = [...paragraph.matchAll(BETWEEN_TAGS)].map(match => decode(match[2] ?? ''))
    const whole = runs.join('')
    const masked = runs.length < 2 ? whole : mask(whole)
    if (masked === whole) return paragraph
    const sameLength = masked.length === whole.length
    let at = 0
    return paragraph.replace(BETWEEN_TAGS, (_, before: string, run: string) => {
      const from = at
      at += decode(run).length
      return before + escapeXml(sameLength ? masked.slice(from, at) : from === 0 ? masked : '')
    })
  })
}
