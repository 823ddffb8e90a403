import { formatCode } from './number-format'
import { readColour } from './theme-colours'
import type { XmlElement } from './xml-tree'
import { childOf, childrenOf } from './xml-tree'

/** How a style looks; colours as `#RRGGBB`, null for the usual ones. */
export interface StyleLook {
  readonly numberFormat: string | null
  readonly fill: string | null
  readonly color: string | null
  readonly bold: boolean
}

export const plainLook: StyleLook = { numberFormat: null, fill: null, color: null, bold: false }

/** The looks of all cell styles of a book, by their index. */
export function readCellLooks(root: XmlElement, theme: readonly string[]): readonly StyleLook[] {
  const codes = new Map(childrenOf(childOf(root, 'numFmts'), 'numFmt').map((format) => [Number(format.attributes['numFmtId']), format.attributes['formatCode'] ?? '']))
  const fills = childrenOf(childOf(root, 'fills'), 'fill')
  const fonts = childrenOf(childOf(root, 'fonts'), 'font')
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map(({ attributes }) => {
    const code = formatCode(Number(attributes['numFmtId'] ?? 0), codes)
    const font = fonts[Number(attributes['fontId'] ?? 0)] ?? null
    return {
      numberFormat: code === 'General' ? null : code,
      fill: groundOf(fills[Number(attributes['fillId'] ?? 0)] ?? null, theme, 'fgColor'),
      color: readColour(childOf(font, 'color'), theme),
      bold: isOn(childOf(font, 'b')),
    }
  })
}

/** The looks of the conditional formats of a book, by their index. Their ground is the background of the pattern. */
export function readDifferences(root: XmlElement, theme: readonly string[]): readonly StyleLook[] {
  return childrenOf(childOf(root, 'dxfs'), 'dxf').map((difference) => {
    const font = childOf(difference, 'font')
    const fill = childOf(difference, 'fill')
    return {
      numberFormat: null,
      fill: groundOf(fill, theme, 'bgColor'),
      color: readColour(childOf(font, 'color'), theme),
      bold: isOn(childOf(font, 'b')),
    }
  })
}

function groundOf(fill: XmlElement | null, theme: readonly string[], part: 'fgColor' | 'bgColor'): string | null {
  const pattern = childOf(fill, 'patternFill')
  const type = pattern?.attributes['patternType'] ?? (part === 'bgColor' ? 'solid' : 'none')
  return type === 'solid' ? readColour(childOf(pattern, part), theme) : null
}

function isOn(element: XmlElement | null): boolean {
  const value = element?.attributes['val']
  return element !== null && value !== '0' && value !== 'false'
}
