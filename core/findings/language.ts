/** The languages in which the product speaks. */
export type Language = 'zh-CN' | 'en'

export const LANGUAGES: readonly Language[] = ['zh-CN', 'en']

/** One wording per language. */
export type Bilingual = { readonly [L in Language]: string }

/** Items as one phrase: 甲、乙、丙 · "a, b and c"; empty for no items. */
export function joinWords(items: readonly string[], language: Language): string {
  if (language === 'zh-CN') return items.join('、')
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`
}

/** At most `most` items as one phrase that says how many there are when some are left out: 甲、乙等 7 项. */
export function joinSome(items: readonly string[], most: number, language: Language): string {
  if (items.length <= most) return joinWords(items, language)
  const shown = items.slice(0, most)
  return language === 'zh-CN' ? `${shown.join('、')}等共 ${items.length} 项` : `${shown.join(', ')} … (${items.length} in all)`
}
