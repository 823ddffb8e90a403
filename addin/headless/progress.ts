import type { Language } from '../../core/index'
import { cutText } from './terminal/cut-text'

/** One line on a terminal's stderr while work is long; silent elsewhere. */
export interface ProgressLine {
  step(words: { readonly zh: string; readonly en: string }): void
  done(): void
}

/** A terminal that the line is drawn on. */
export interface TerminalLine {
  readonly columns: number
  write(text: string): void
}

/** Short work shows nothing. */
const DELAY = 300
/** Takes the line away, so that what is said next stands alone. */
export const CLEAR_LINE = '\r\u001b[K'

export function startProgress(language: Language, terminal: TerminalLine | null, now: () => number = Date.now): ProgressLine {
  if (terminal === null) return { step() {}, done() {} }
  const started = now()
  let shown = false
  return {
    step({ zh, en }) {
      if (now() - started < DELAY) return
      shown = true
      // A line that wraps could not be cleared again.
      terminal.write(`${CLEAR_LINE}${cutText(`${language === 'en' ? en : zh}…`, terminal.columns - 1)}`)
    },
    done() {
      if (shown) terminal.write(CLEAR_LINE)
      shown = false
    },
  }
}
