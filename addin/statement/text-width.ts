/**
 * How many narrow characters a text is wide, for the height of wrapped cells: Chinese, full-width marks and pictures count two. A
 * statement asks for a hundred thousand texts, so they are counted by their units and not by what they look like.
 */
export function textWidth(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += widthOf(text.charCodeAt(at))
  return width
}

/** Half of a pair counts one, so that the pair counts two. */
function widthOf(unit: number): number {
  if (unit < 0x1100 || (unit >= 0xd800 && unit <= 0xdfff)) return 1
  // Quotation marks, dashes and dots are drawn wide in Chinese fonts.
  return unit >= 0x2e80 || (unit >= 0x2010 && unit <= 0x2026) || unit < 0x1200 ? 2 : 1
}
