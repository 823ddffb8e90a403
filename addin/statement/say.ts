import type { Language } from '../../core/index'

/** The Chinese or the English of two. */
export type Say = (zh: string, en: string) => string

export function sayIn(language: Language): Say {
  return language === 'en' ? (_, en) => en : zh => zh
}
