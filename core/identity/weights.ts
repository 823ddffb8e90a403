import type { Evidence, EvidenceKind } from './match'

/**
 * What each finding adds to or takes from a match. The rules decide the verdict; the figures let a reader weigh it:
 * what speaks for a match sums to 10 or more where it is `same`, to 5 or more where it is `possible`.
 */
export const WEIGHTS = {
  identityNumber: 20,
  phone: 12,
  companyName: 12,
  personName: 6,
  maskedPhone: 4,
  branch: 7,
  reorderedName: 8,
  abbreviation: 6,
  companySlip: 5,
  personSlip: 3,
  partOfName: 3,
  surname: 1,
  address: 4,
  project: 4,
  otherPhone: -3,
  otherIdentityNumber: -20,
  otherPlace: -10,
  otherOrdinal: -10,
  otherBranch: -10,
} as const

export function evidence(kind: EvidenceKind, weight: number, note = ''): Evidence {
  return { kind, weight, note }
}
