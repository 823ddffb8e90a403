import type { Language } from '../../core/index'

/** One line on a terminal's stderr while work is long; silent elsewhere. */
export interface ProgressLine {
  step(words: { readonly zh: string; readonly en: string }): void
  done(): void
}

const DELAY = 300

export function startProgress(language: Language, stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { step() {}, done() {} }
  const started = Date.now()
  let shown = false
  return {
    step(words) {
      if (Date.now() - started < DELAY) return
      shown = true
      stream.write(`\r\u001b[K${language === 'en' ? words.en : words.zh}…`)
    },
    done() {
      if (shown) stream.write('\r\u001b[K')
    },
  }
}
