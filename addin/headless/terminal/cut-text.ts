import stringWidth from 'string-width'

/** The text cut to so many columns, a Chinese character counting two. */
export function cutText(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let cut = ''
  let used = 1
  for (const character of text) {
    used += stringWidth(character)
    if (used > width) break
    cut += character
  }
  return `${cut}…`
}
