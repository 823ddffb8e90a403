import { readIdentityNumber } from '../registration/identity-number'

export interface IdentityKey {
  /** Equal keys are equal numbers; a card of fifteen digits has the key of its successor with eighteen. */
  readonly key: string
  readonly kind: 'resident' | 'credit-code' | 'other'
  readonly valid: boolean
}

export function readIdentityKey(text: string | undefined): IdentityKey | null {
  const number = text === undefined ? null : readIdentityNumber(text)
  return number && { key: number.kind === 'resident' && number.valid ? shortForm(number.number) : number.number, kind: number.kind, valid: number.valid }
}

/** Cards issued before 1999 left out the century and the check digit; only people born in the 1900s have both. */
function shortForm(number: string): string {
  return number.length === 18 && number.slice(6, 8) === '19' ? number.slice(0, 6) + number.slice(8, 17) : number
}

/** Only cards and credit codes prove two customers different; other papers come in several kinds for one person. */
export function compareIdentityKeys(a: IdentityKey | null, b: IdentityKey | null): 'same' | 'different' | 'cannot-tell' {
  if (!a?.valid || !b?.valid) return 'cannot-tell'
  if (a.key === b.key) return 'same'
  return a.kind === b.kind && a.kind !== 'other' ? 'different' : 'cannot-tell'
}
