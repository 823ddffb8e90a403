import { maskXml } from './mask-xml'
import type { PartMask } from './package-mask'

/**
 * A worksheet part with all that stands beside its values masked: formulas in the rows, and before and behind them
 * filters, validations, links, headers and footers. The values themselves are the cells', which are judged by their columns.
 */
export async function* scrubSheet(pieces: AsyncIterable<Uint8Array>, mask: PartMask, tellChange: () => void = () => undefined): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  const told = (before: string, after: string): string => {
    if (before !== after) tellChange()
    return after
  }
  let rest = ''
  let place: 'head' | 'rows' | 'tail' = 'head'
  for await (const piece of pieces) {
    rest += decoder.decode(piece, { stream: true })
    if (place === 'head') {
      const open = /<(?:\w+:)?sheetData[\s/>]/.exec(rest)
      if (open === null) continue
      yield told(rest.slice(0, open.index), maskXml(rest.slice(0, open.index), mask))
      rest = rest.slice(open.index)
      place = /^<(?:\w+:)?sheetData[^>]*\/>/.test(rest) ? 'tail' : 'rows'
    }
    if (place === 'rows') {
      const close = /<\/(?:\w+:)?sheetData\s*>/.exec(rest)
      const end = close?.index ?? lastRowEnd(rest)
      yield told(rest.slice(0, end), maskFormulas(rest.slice(0, end), mask))
      rest = rest.slice(end)
      if (close) place = 'tail'
    }
  }
  rest += decoder.decode()
  yield told(rest, maskXml(rest, mask))
}

function lastRowEnd(xml: string): number {
  const end = Math.max(xml.lastIndexOf('</row>'), xml.lastIndexOf(':row>'))
  return end < 0 ? 0 : xml.indexOf('>', end) + 1
}

function maskFormulas(rows: string, mask: PartMask): string {
  return rows.includes('f>') ? rows.replace(/<((?:\w+:)?f)(?:\s[^<>]*)?>[^<]*<\/\1>/g, formula => maskXml(formula, mask)) : rows
}
