import type { Tone } from './workbook'

/** How a tone is drawn; every adapter draws it alike, so that a book looks the same whoever wrote it. */
export interface ToneStyle {
  /** Colours as "#RRGGBB". */
  readonly fill: string
  readonly color: string
  readonly bold: boolean
}

/** Fill and font of each tone: contrast of at least 4.5 to 1, and bold where someone must act. */
const styles: Readonly<Record<Tone, ToneStyle>> = {
  conflict: { fill: '#FFC7CE', color: '#9C0006', bold: true },
  error: { fill: '#FCE4D6', color: '#833C0B', bold: true },
  warning: { fill: '#FFF2CC', color: '#7F6000', bold: false },
  waiting: { fill: '#DDEBF7', color: '#1F4E78', bold: false },
  good: { fill: '#E2EFDA', color: '#375623', bold: false },
  quiet: { fill: '#EDEDED', color: '#595959', bold: false },
}

export function toneStyle(tone: Tone): ToneStyle {
  return styles[tone]
}

/** The tone drawn with this fill and font colour; null when they are nobody's, and so the user's own. */
export function findTone(fill: string | null, color: string | null): Tone | null {
  const same = (a: string, b: string | null): boolean => b !== null && a === b.toUpperCase()
  for (const tone of tones) {
    if (same(styles[tone].fill, fill) && same(styles[tone].color, color)) return tone
  }
  return null
}

const tones: readonly Tone[] = ['conflict', 'error', 'warning', 'waiting', 'good', 'quiet']
