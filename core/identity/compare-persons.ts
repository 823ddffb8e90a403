import { OTHER_NAME } from './compare-companies'
import type { NameVerdict } from './compare-companies'
import { findOneDifference } from './figures'
import { isEasilyMistaken } from './sounds'
import type { PersonName, SurnameOnly } from './person'
import { evidence, WEIGHTS } from './weights'

/**
 * How like two personal names are: `same` for equal full names, `possible` for a slip, a part, or a family name with a title.
 * Names alone never make people the same; the phones decide with them.
 */
export function comparePersons(a: PersonName | SurnameOnly, b: PersonName | SurnameOnly): NameVerdict {
  if (a.kind === 'surname' || b.kind === 'surname') return compareSurnames(a, b)
  if (a.key === b.key) return { relation: 'same', evidence: [evidence('person-name', WEIGHTS.personName)], veto: null, chance: false }
  if (isPartOf(a.key, b.key) || isPartOf(b.key, a.key)) return similar('part-of-name', WEIGHTS.partOfName)
  if (isPersonalSlip(a, b)) return similar('slip', WEIGHTS.personSlip)
  return OTHER_NAME
}

function similar(kind: 'part-of-name' | 'slip' | 'surname', weight: number): NameVerdict {
  return { relation: 'possible', evidence: [evidence(kind, weight)], veto: null, chance: false }
}

/** 王先生 may be 王建国 or 小王, never 王女士. */
function compareSurnames(a: PersonName | SurnameOnly, b: PersonName | SurnameOnly): NameVerdict {
  if (a.surname === '' || a.surname !== b.surname) return OTHER_NAME
  if (a.kind === 'surname' && b.kind === 'surname' && a.sex !== null && b.sex !== null && a.sex !== b.sex) return OTHER_NAME
  return similar('surname', WEIGHTS.surname)
}

/** The given name alone, or a name with words about it: 嘉怡, 陈嘉怡妈妈. */
function isPartOf(short: string, long: string): boolean {
  return short.length >= 2 && short.length < long.length && (long.startsWith(short) || long.endsWith(short))
}

/** One character; of a name with two, only one that is easily written for the other. */
function isPersonalSlip(a: PersonName, b: PersonName): boolean {
  const difference = findOneDifference(a.key, b.key)
  if (!difference) return false
  if (Math.min(a.key.length, b.key.length) >= 3) return true
  if (a.surname === '' || a.surname !== b.surname || a.key.length < 2 || b.key.length < 2) return false
  return difference.kind !== 'replaced' || isEasilyMistaken(a.key.charCodeAt(difference.at), b.key.charCodeAt(difference.at))
}
