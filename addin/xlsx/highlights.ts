import { readArea, writeArea } from './cell-area'
import type { Highlight, HighlightRule, MergedBlock, Tone } from './port'
import { highlightFormula, readHighlightFormula } from './port'
import type { StyleBook } from './style-book'
import { insertChild } from './xml-append'
import type { TextEdit } from './xml-text'
import { editText, escapeXml } from './xml-text'
import type { XmlElement } from './xml-tree'
import { childOf, childrenOf, prefixOf, readXml } from './xml-tree'

const order = [
  'sheetData', 'sheetCalcPr', 'sheetProtection', 'protectedRanges', 'scenarios', 'autoFilter', 'sortState', 'dataConsolidate', 'customSheetViews',
  'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter',
  'rowBreaks', 'colBreaks', 'customProperties', 'cellWatches', 'ignoredErrors', 'smartTags', 'drawing', 'legacyDrawing', 'legacyDrawingHF',
  'drawingHF', 'picture', 'oleObjects', 'controls', 'webPublishItems', 'tableParts', 'extLst',
]

/** A rule that looks at a status as ours do; whether it is one of ours its tone and its text tell. */
interface FoundRule {
  readonly element: XmlElement
  readonly rule: XmlElement
  readonly statusColumn: number
  readonly row: number
  readonly equals: string
  readonly tone: Tone | null
  readonly areas: readonly (MergedBlock | null)[]
}

/** What stands in a worksheet part behind its rows, with the conditional formats in it. */
export class SheetTail {
  private readonly whole: string
  private readonly root: XmlElement

  constructor(text: string, private readonly rootName: string, part: string) {
    this.whole = `<${rootName}>${text}`
    this.root = readXml(this.whole, part)
  }

  /** The tail with the highlights in place and those of emptied status columns gone, or null when it is so already. */
  write(highlights: readonly Highlight[], emptied: ReadonlySet<number>, styles: StyleBook): string | null {
    const found = this.findRules(styles)
    const gone = new Set(found.filter((rule) => rule.tone !== null && emptied.has(rule.statusColumn)))
    const edits: TextEdit[] = []
    let priority = this.highestPriority()
    for (const highlight of highlights) {
      const ours = found.filter((rule) => isOurs(rule, highlight))
      const stands = ours.length === highlight.rules.length && highlight.rules.every((wanted) => ours.some((rule) => isWanted(rule, wanted, highlight)))
      for (const rule of ours) if (stands) gone.delete(rule); else gone.add(rule)
      if (stands || highlight.rules.length === 0) continue
      edits.push(...insertChild(this.whole, this.root, 'conditionalFormatting', this.formatXml(highlight, styles, priority), order))
      priority += highlight.rules.length
    }
    edits.push(...removals(gone))
    return edits.length === 0 ? null : editText(this.whole, edits).slice(this.rootName.length + 2)
  }

  private findRules(styles: StyleBook): readonly FoundRule[] {
    return childrenOf(this.root, 'conditionalFormatting').flatMap((element) => {
      const areas = (element.attributes['sqref'] ?? '').split(/\s+/).map(readArea)
      return childrenOf(element, 'cfRule').flatMap((rule) => {
        const read = rule.attributes['type'] === 'expression' ? readHighlightFormula(childOf(rule, 'formula')?.text ?? '') : null
        return read === null ? [] : [{ element, rule, ...read, tone: styles.toneOf(Number(rule.attributes['dxfId'] ?? -1)), areas }]
      })
    })
  }

  private formatXml(highlight: Highlight, styles: StyleBook, priority: number): string {
    const prefix = prefixOf(this.rootName)
    const rules = highlight.rules.map((rule, index) => {
      const formula = highlightFormula({ statusColumn: highlight.statusColumn, row: highlight.firstRow, equals: rule.equals }).slice(1)
      return `<${prefix}cfRule type="expression" dxfId="${styles.differenceOf(rule.tone)}" priority="${priority + index + 1}">`
        + `<${prefix}formula>${escapeXml(formula).replace(/&quot;/g, '"')}</${prefix}formula></${prefix}cfRule>`
    })
    return `<${prefix}conditionalFormatting sqref="${writeArea(blockOf(highlight))}">${rules.join('')}</${prefix}conditionalFormatting>`
  }

  /** Rules of extensions count as well: they share one order with the plain ones. */
  private highestPriority(): number {
    let highest = 0
    for (const match of this.whole.matchAll(/\spriority\s*=\s*["'](\d+)["']/g)) highest = Math.max(highest, Number(match[1]))
    return highest
  }
}

function blockOf({ firstRow, lastRow, left, right }: Highlight): MergedBlock {
  return { top: firstRow, left, bottom: lastRow, right }
}

/** Ours: keyed on the status column of this register, in one of our tones or for one of its states, and lying on its rows. */
function isOurs(found: FoundRule, { firstRow, lastRow, statusColumn, rules }: Highlight): boolean {
  if (found.statusColumn !== statusColumn) return false
  if (found.tone === null && !rules.some((rule) => rule.equals === found.equals)) return false
  return found.areas.some((area) => area !== null && area.top <= lastRow && area.bottom >= firstRow)
}

function isWanted(found: FoundRule, wanted: HighlightRule, highlight: Highlight): boolean {
  const [area] = found.areas
  if (found.areas.length !== 1 || area === null || area === undefined || found.row !== highlight.firstRow) return false
  return found.equals === wanted.equals && found.tone === wanted.tone && writeArea(area) === writeArea(blockOf(highlight))
}

/** The rules taken out, and with its last rule the format that held them. */
function removals(gone: ReadonlySet<FoundRule>): readonly TextEdit[] {
  const rules = new Set([...gone].map((found) => found.rule))
  const elements = new Set([...gone].map((found) => found.element))
  return [...elements].flatMap((element) => {
    const all = childrenOf(element, 'cfRule')
    const taken = all.every((rule) => rules.has(rule)) ? [element] : all.filter((rule) => rules.has(rule))
    return taken.map((one) => ({ from: one.start, to: one.end, by: '' }))
  })
}
