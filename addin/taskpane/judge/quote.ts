import type { Language, PolicyPack } from '../core-bridge'

/** What a clause of a pack says; null where none is named. */
export function quoteOf(pack: PolicyPack, clause: string | null, language: Language): string | null {
  const found = pack.clauses.find(({ id }) => id === clause)
  return found ? (language === 'en' ? found.en : found.zh) : null
}
