import type { Language } from '../core-bridge'
import { en } from './en'
import { zh, type Strings } from './zh-cn'

export type { Strings } from './zh-cn'

/** The pane's words in a language. */
export function stringsIn(language: Language): Strings {
  return language === 'en' ? en : zh
}

/** The language to begin with: Chinese for Chinese settings (and where nothing is known), English otherwise. */
export function chooseLanguage(kept: Language | null, displayLanguage: string | undefined): Language {
  if (kept) return kept
  return displayLanguage === undefined || displayLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}
