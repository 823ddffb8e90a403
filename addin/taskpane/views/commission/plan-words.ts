import type { Choice } from '../../parts/select'
import type { PlanTrouble } from '../../statement'
import type { Strings } from '../../strings/strings'

/** What is allowed at a place of the plan that is shown, where something else stands there: "tiers.steps[1].rate". */
export type TroubleAt = (path: string) => string | undefined

/** The words of a list of literals as choices, in their order. */
export function choicesOf(words: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(words).map(([value, text]) => ({ value, text }))
}

/** A mistake with its place as the form names it: "[0].tiers.steps[1].rate" → 第 2 档比例：应为……; the version where there are several. */
export function troubleWords({ place, sentence, allowed }: PlanTrouble, versions: readonly string[], t: Strings): string {
  const [, at = '0', path = ''] = /^\[(\d+)\]\.?(.*)$/.exec(place) ?? []
  const field = fieldWords(path, t)
  if (field === null) return sentence
  return `${versions.length > 1 ? `${versions[Number(at)] ?? ''} · ` : ''}${field}${t.colon}${allowed}`
}

function fieldWords(path: string, t: Strings): string | null {
  const words = t.commission.plan
  const [, override, inner] = /^overrides\[(\d+)\]\.?(.*)$/.exec(path) ?? []
  if (override !== undefined) {
    const field = inner === undefined || inner === '' || inner === 'when' ? '' : fieldWords(inner, t)
    return field === null ? null : [words.override(Number(override) + 1), field].filter(Boolean).join(' · ')
  }
  const [, step, part] = /^tiers\.steps\[(\d+)\]\.?(upTo|rate)?$/.exec(path) ?? []
  if (step !== undefined) return part === 'rate' ? words.rate(Number(step) + 1) : words.upTo(Number(step) + 1)
  switch (path) {
    case 'id': return words.id
    case 'effective.from': return words.from
    case 'effective.until': return words.until
    case 'base': return words.base
    case 'fixed': return words.fixed
    case 'tiers': case 'tiers.steps': return words.steps
    case 'tiers.mode': return words.mode
    case 'tiers.per': return words.per
    case 'rate': return words.oneRate
    case 'bonus[0].amount': return words.firstOrder
    case 'cap': return words.cap
    case 'floor': return words.floor
    case 'when.seller': return words.seller
    case 'when.product': return words.product
    case 'when.channel': return words.channel
    case 'when.team': return words.team
    default: return null
  }
}
