import { attributeIn, keyOf, withTagAttribute, withoutTagAttribute } from './element-text'
import { formatCode, isDateCode, showsCents, showsDay } from './number-format'
import type { CellShow, CellValue, Tone } from './port'
import { differenceXml, readTone } from './tone-difference'
import { appendInside, insertChild } from './xml-append'
import type { TextEdit } from './xml-text'
import { editText, escapeXml } from './xml-text'
import type { XmlElement } from './xml-tree'
import { childOf, childrenOf, prefixOf, readXml } from './xml-tree'

const order = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst']
const dayCode = 'yyyy\\-mm\\-dd'
const firstOwnFormat = 164
/** Excel allows 65,490 styles a book. */
const mostStyles = 1 << 20
const shows: readonly CellShow[] = ['general', 'text', 'day', 'integer', 'money', 'percent']
/** Names no font, fill or border: a book without cell styles may have none of those either. */
const plainXf = '<xf numFmtId="0"/>'

/** What a new cell takes over from its neighbours. */
export interface NewCellLook {
  /** Style of the nearest styled cell to the left, -1 when there is none. */
  readonly left: number
  /** Style of the row's first styled cell; a fill or font that only the neighbour has is its own and not the row's. */
  readonly first: number
  /** Header cells take the neighbour's look whole. */
  readonly isHeader: boolean
}

/** The cell styles of a book; asked for a style it lacks, it adds one at the end and changes none that is there. */
export class StyleBook {
  private readonly root: XmlElement
  private readonly prefix: string
  private readonly formats = new Map<number, string>()
  private readonly styles: string[]
  private readonly byKey = new Map<string, number>()
  private readonly differences: string[]
  private readonly known = new Map<number, number>()
  private readonly tones = new Map<number, Tone | null>()
  private readonly before: { readonly formats: number; readonly styles: number; readonly differences: number }

  constructor(private readonly text: string, part: string) {
    this.root = readXml(text, part)
    this.prefix = prefixOf(this.root.name)
    for (const format of childrenOf(childOf(this.root, 'numFmts'), 'numFmt')) {
      this.formats.set(Number(format.attributes['numFmtId']), format.attributes['formatCode'] ?? '')
    }
    const written = childrenOf(childOf(this.root, 'cellXfs'), 'xf').map((xf) => text.slice(xf.start, xf.end))
    this.styles = written
    written.forEach((xf, index) => { if (!this.byKey.has(keyOf(xf))) this.byKey.set(keyOf(xf), index) })
    this.differences = childrenOf(childOf(this.root, 'dxfs'), 'dxf').map((dxf) => text.slice(dxf.start, dxf.end))
    this.before = { formats: this.formats.size, styles: this.styles.length, differences: this.differences.length }
    if (this.styles.length === 0) this.addStyle(this.tagged(plainXf))
  }

  /** The style of a cell that is made anew. */
  styleOfNew(look: NewCellLook, show: CellShow, value: CellValue): number {
    const isGuarded = needsGuard(value)
    const key = (((look.left + 1) * mostStyles + (look.isHeader ? look.left : look.first) + 1) * shows.length + shows.indexOf(show)) * 2 + (isGuarded ? 1 : 0)
    const known = this.known.get(key)
    if (known !== undefined) return known
    const style = this.addStyle(this.newXf(look, show, isGuarded))
    this.known.set(key, style)
    return style
  }

  /** The style of a cell that exists: its own when that shows the value rightly, else the same in another number format. */
  styleOfExisting(style: number, show: CellShow, value: CellValue): number {
    const xf = this.styles[style] ?? this.tagged(plainXf)
    const isGuarded = needsGuard(value)
    if (value === null || (this.showsRightly(xf, show, value) && (!isGuarded || hasGuard(xf)))) return style
    const format = this.showsRightly(xf, show, value) ? attributeIn(xf, 'numFmtId') ?? '0' : String(this.formatFor(show))
    return this.addStyle(this.guarded(this.formatted(xf, format), isGuarded || hasGuard(xf)))
  }

  /** The index of the conditional look of a tone, added when the book has none like it. */
  differenceOf(tone: Tone): number {
    const found = this.differences.findIndex((_, index) => this.toneOf(index) === tone)
    return found === -1 ? this.differences.push(this.tagged(differenceXml(tone))) - 1 : found
  }

  /** The tone that a conditional look is drawn in; null when it is the user's own. */
  toneOf(index: number): Tone | null {
    const xml = this.differences[index]
    if (xml === undefined) return null
    const known = this.tones.get(index)
    if (known !== undefined) return known
    const tone = readTone(xml)
    this.tones.set(index, tone)
    return tone
  }

  /** The code of a style's number format, for the grid on screen. */
  codeOf(style: number): string {
    return formatCode(Number(attributeIn(this.styles[style] ?? '', 'numFmtId') ?? 0), this.formats)
  }

  /** The part with everything added, or null when nothing was. */
  write(): string | null {
    const edits = [
      ...this.appendix('numFmts', [...this.formats].slice(this.before.formats).map(([id, code]) => this.tagged(formatXml(id, code)))),
      ...this.appendix('cellXfs', this.styles.slice(this.before.styles)),
      ...this.appendix('dxfs', this.differences.slice(this.before.differences)),
    ]
    return edits.length === 0 ? null : editText(this.text, edits)
  }

  private newXf(look: NewCellLook, show: CellShow, isGuarded: boolean): string {
    const left = this.styles[look.left]
    const xf = left === undefined ? this.styles[0] ?? this.tagged(plainXf) : look.isHeader ? left : this.rowLook(left, this.styles[look.first] ?? left)
    return this.guarded(this.formatted(withoutTagAttribute(xf, 'pivotButton'), String(this.formatFor(show))), isGuarded)
  }

  private rowLook(left: string, first: string): string {
    let xf = left
    for (const [attribute, apply] of [['fillId', 'applyFill'], ['fontId', 'applyFont']] as const) {
      if (attributeIn(left, attribute) === attributeIn(first, attribute)) continue
      xf = withTagAttribute(xf, attribute, attributeIn(this.styles[0] ?? '', attribute) ?? '0')
      xf = withTagAttribute(xf, apply, '1')
    }
    return xf
  }

  private formatted(xf: string, format: string): string {
    if ((attributeIn(xf, 'numFmtId') ?? '0') === format) return xf
    return withTagAttribute(withTagAttribute(xf, 'numFmtId', format), 'applyNumberFormat', '1')
  }

  private guarded(xf: string, isGuarded: boolean): string {
    if (isGuarded === hasGuard(xf)) return xf
    return isGuarded ? withTagAttribute(xf, 'quotePrefix', '1') : withoutTagAttribute(xf, 'quotePrefix')
  }

  private showsRightly(xf: string, show: CellShow, value: CellValue): boolean {
    if (typeof value !== 'number') return true
    const code = formatCode(Number(attributeIn(xf, 'numFmtId') ?? 0), this.formats)
    switch (show) {
      case 'day': return showsDay(code)
      case 'integer': return !isDateCode(code) && !code.includes('%')
      case 'money': return showsCents(code)
      case 'percent': return !isDateCode(code) && code.includes('%')
      case 'general':
      case 'text': return !isDateCode(code)
    }
  }

  private formatFor(show: CellShow): number {
    switch (show) {
      case 'day': return this.dayFormat()
      case 'integer': return 1
      case 'money': return 4
      case 'percent': return 10
      case 'general':
      case 'text': return 0
    }
  }

  private dayFormat(): number {
    for (const [id, code] of this.formats) {
      if (/^yyyy\\?-mm\\?-dd(;@)?$/i.test(code)) return id
    }
    const id = Math.max(firstOwnFormat - 1, ...this.formats.keys()) + 1
    this.formats.set(id, dayCode)
    return id
  }

  private addStyle(xf: string): number {
    const found = this.byKey.get(keyOf(xf))
    if (found !== undefined) return found
    const index = this.styles.push(xf) - 1
    this.byKey.set(keyOf(xf), index)
    return index
  }

  private appendix(local: string, items: readonly string[]): readonly TextEdit[] {
    if (items.length === 0) return []
    const list = childOf(this.root, local)
    if (list !== null) return appendInside(this.text, list, items.join(''), list.children.length + items.length)
    const name = this.prefix + local
    return insertChild(this.text, this.root, local, `<${name} count="${items.length}">${items.join('')}</${name}>`, order)
  }

  /** The same markup with the names prefixed as the part's are. */
  private tagged(xml: string): string {
    return this.prefix === '' ? xml : xml.replace(/<(\/?)(\w)/g, `<$1${this.prefix}$2`)
  }
}

function formatXml(id: number, code: string): string {
  return `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`
}

/** Text that would be read as a formula when someone edits the cell is marked with the apostrophe's flag. */
function needsGuard(value: CellValue): boolean {
  return typeof value === 'string' && /^[=+\-@]/.test(value)
}

function hasGuard(xf: string): boolean {
  const flag = attributeIn(xf, 'quotePrefix')
  return flag === '1' || flag === 'true'
}
