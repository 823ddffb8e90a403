import stringWidth from 'string-width'

/** A word of letters and figures or one other character, with the marks that may not end or begin a line; or blanks. */
const PIECES = /[（「『“‘《【]*(?:[!-~\u00a1-\u024f]+|\S)[，。、；：！？）」』”’》】…·]*|\s+/gu

/**
 * The text in lines of so many columns, a Chinese character counting two: Chinese breaks anywhere but before a closing
 * mark, words of letters only between them unless one is longer than a line.
 * @example wrapText('报备有效期一个月', 8) // ['报备有效', '期一个月']
 */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap(line => wrapLine(line, Math.max(2, width)))
}

function wrapLine(text: string, width: number): readonly string[] {
  if (stringWidth(text) <= width) return [text]
  const lines: string[] = []
  let line = ''
  let used = 0
  const close = (): void => {
    if (line.trim() !== '') lines.push(line.trimEnd())
    line = ''
    used = 0
  }
  for (const [piece] of text.matchAll(PIECES)) {
    const size = stringWidth(piece)
    if (used + size > width) close()
    if (used === 0 && lines.length > 0 && piece.trim() === '') continue
    if (size > width) {
      const parts = hardBreak(piece, width)
      lines.push(...parts.slice(0, -1))
      line = parts.at(-1) ?? ''
      used = stringWidth(line)
    } else {
      line += piece
      used += size
    }
  }
  close()
  return lines
}

/** A word longer than a line, cut where the line ends. */
function hardBreak(word: string, width: number): readonly string[] {
  const parts: string[] = []
  let part = ''
  let used = 0
  for (const character of word) {
    const size = stringWidth(character)
    if (used + size > width) {
      parts.push(part)
      part = ''
      used = 0
    }
    part += character
    used += size
  }
  return [...parts, part]
}

/** One line wrapped, every line after the first behind `indent` blanks: for what stands after a mark. */
export function wrapHanging(text: string, width: number, indent: number): readonly string[] {
  const [first = ''] = wrapText(text, width)
  const rest = text.slice(first.length).trimStart()
  return rest === '' ? [first] : [first, ...wrapText(rest, width - indent).map(line => ' '.repeat(indent) + line)]
}
