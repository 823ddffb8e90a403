import type { IdentityOptions } from './match'
import type { Profile } from './profile'
import { eachStrongKey } from './strong-keys'
import type { KeyKind } from './strong-keys'

/** Numbers strong keys from 0 on, so that a register of a million rows is grouped without its keys being spelled out. */
export interface KeyNumbers {
  /** The numbers of a record's keys; a key that is met for the first time gets the next one. */
  of(profile: Profile): readonly number[]
}

export function createKeyNumbers(options: IdentityOptions): KeyNumbers {
  let next = 0
  const kinds: Record<KeyKind, Map<string, number>> = { p: new Map(), c: new Map(), i: new Map(), m: new Map(), n: new Map(), j: new Map() }

  function numberOf(kind: KeyKind, text: string): number {
    const known = kinds[kind].get(text)
    if (known !== undefined) return known
    kinds[kind].set(text, next)
    return next++
  }

  function numbersOf(profile: Profile): readonly number[] {
    const numbers: number[] = []
    eachStrongKey(profile, options, (kind, text) => {
      // Rows of one company share its party: the name need not be looked up again.
      const { party } = profile
      const number = kind === 'c' && party ? (party.keyNumber ??= next++) : numberOf(kind, text)
      if (!numbers.includes(number)) numbers.push(number)
    })
    return numbers
  }

  return {
    of(profile) {
      return (profile.keys ??= numbersOf(profile))
    },
  }
}
