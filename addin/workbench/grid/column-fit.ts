import type { Block } from '../host/host-model'

const NARROWEST = 72
const WIDEST = 280
const ROWS_LOOKED_AT = 120

/** Points as Excel stores a width, in pixels of the screen. */
export function columnPixels(points: number): number {
  return Math.round((points * 96) / 72)
}

/** A width for a column of which the file says nothing: its texts fit as far as that is reasonable. */
export function fittedWidth(text: (row: number, column: number) => string, column: number, filled: Block | null): number {
  if (!filled || column > filled.right) return NARROWEST
  let widest = 0
  const last = Math.min(filled.bottom, filled.top + ROWS_LOOKED_AT)
  for (let row = filled.top; row <= last; row++) widest = Math.max(widest, textWidth(text(row, column)))
  return Math.max(NARROWEST, Math.min(WIDEST, widest + 16))
}

/** How wide a text is drawn at 13 px, rather too much than too little: a Chinese character is a square. */
export function textWidth(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += characterWidth(text.charCodeAt(at))
  return width
}

function characterWidth(code: number): number {
  if (code >= 0x2e80) return 13
  if (code >= 0x80) return 9
  return (code >= 0x40 && code <= 0x5a) || code === 0x6d || code === 0x77 || code === 0x25 || code === 0x26 ? 11 : 7.5
}
