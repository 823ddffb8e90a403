import { readArea, writeArea } from './cell-area'
import type { MergedBlock } from './port'
import type { TextEdit } from './xml-text'
import { editText, withAttribute } from './xml-text'
import type { XmlElement } from './xml-tree'
import { attributeOf, childOf, childrenOf, prefixOf, readXml } from './xml-tree'

interface ColumnRange {
  readonly min: number
  readonly max: number
  readonly style: number
  readonly element: XmlElement
}

/** What stands in a worksheet part before its rows. */
export class SheetHead {
  readonly prefix: string
  readonly rootName: string
  private readonly root: XmlElement
  private ranges: readonly ColumnRange[] | null = null

  constructor(private readonly text: string, part: string) {
    this.rootName = /^\uFEFF?(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*<([^\s/>]+)/.exec(text)?.[1] ?? 'worksheet'
    this.prefix = prefixOf(this.rootName)
    this.root = readXml(`${text}</${this.rootName}>`, part)
  }

  /** The style of a column as a whole, -1 when it has none. */
  columnStyle(column: number): number {
    const found = this.columns().find((one) => one.min <= column && column <= one.max)
    return found?.style ?? -1
  }

  /** Width of a column in characters, null when it is the default. */
  columnWidth(column: number): number | null {
    const width = attributeOf(this.columns().find((one) => one.min <= column && column <= one.max)?.element ?? this.root, 'width')
    return width === null ? null : Number(width)
  }

  hiddenColumns(): readonly number[] {
    const hidden = this.columns().filter((one) => /^(1|true)$/.test(attributeOf(one.element, 'hidden') ?? ''))
    return hidden.flatMap(({ min, max }) => Array.from({ length: max - min + 1 }, (_, index) => min + index))
  }

  /** Rows and columns that stay in place while the rest scrolls. */
  frozen(): { readonly rows: number; readonly columns: number } {
    const pane = childOf(childOf(childOf(this.root, 'sheetViews'), 'sheetView'), 'pane')
    const isFrozen = pane?.attributes['state']?.startsWith('frozen') === true
    const count = (name: string): number => (isFrozen ? Number(pane?.attributes[name] ?? 0) : 0)
    return { rows: count('ySplit'), columns: count('xSplit') }
  }

  /** The head with the used range taking in `extent`, and `widths` for those columns that say nothing yet; null when that is so already. */
  write(extent: MergedBlock | null, widths: ReadonlyMap<number, number>): string | null {
    const edits = [...this.dimensionEdits(extent), ...this.widthEdits(widths)]
    return edits.length === 0 ? null : editText(this.text, edits)
  }

  private columns(): readonly ColumnRange[] {
    return this.ranges ??= childrenOf(childOf(this.root, 'cols'), 'col').map((element) => ({
      min: Number(attributeOf(element, 'min')), max: Number(attributeOf(element, 'max')), style: Number(attributeOf(element, 'style') ?? -1), element,
    }))
  }

  private dimensionEdits(extent: MergedBlock | null): readonly TextEdit[] {
    const dimension = childOf(this.root, 'dimension')
    const before = dimension?.attributes['ref']
    if (extent === null || dimension === null || before === undefined) return []
    const after = widened(before, extent)
    const tag = this.text.slice(dimension.start, dimension.openEnd)
    return after === before ? [] : [{ from: dimension.start, to: dimension.openEnd, by: withAttribute(tag, 'ref', after) }]
  }

  private widthEdits(widths: ReadonlyMap<number, number>): readonly TextEdit[] {
    const existing = this.columns()
    const missing = [...widths].filter(([column]) => !existing.some((one) => one.min <= column && column <= one.max)).sort(([a], [b]) => a - b)
    if (missing.length === 0) return []
    const xml = ([column, width]: readonly [number, number]): string => `<${this.prefix}col min="${column}" max="${column}" width="${width}" customWidth="1"/>`
    if (existing.length === 0) {
      // `cols` is the last element before the rows.
      return [{ from: this.text.length, to: this.text.length, by: `<${this.prefix}cols>${missing.map(xml).join('')}</${this.prefix}cols>` }]
    }
    return missing.map((one) => {
      const before = existing.filter((other) => other.max < one[0]).at(-1)
      const at = before?.element.end ?? existing[0]?.element.start ?? 0
      return { from: at, to: at, by: xml(one) }
    })
  }
}

function widened(ref: string, extent: MergedBlock): string {
  const area = readArea(ref)
  if (area === null) return ref
  const isWide = area.left <= extent.left && area.top <= extent.top && area.right >= extent.right && area.bottom >= extent.bottom
  return isWide ? ref : writeArea({
    top: Math.min(area.top, extent.top), left: Math.min(area.left, extent.left),
    bottom: Math.max(area.bottom, extent.bottom), right: Math.max(area.right, extent.right),
  })
}
