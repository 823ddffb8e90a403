import type { Phone } from '../registration/phone'

/** What identity needs of a row; the engine builds it. An index below 0 is a question that is not in the register. */
export interface IdentityRecord {
  readonly index: number
  /** The customer's name, a person's or a company's. */
  readonly name: string | undefined
  readonly phones: readonly Phone[]
  readonly identityNo: string | undefined
  /** Address or estate. */
  readonly address: string | undefined
  readonly project: string | undefined
  readonly sex: string | undefined
}

/** `same` is certain enough to hold a right; `possible` goes to a person and changes no status. */
export type Verdict = 'same' | 'possible'

export type EvidenceKind =
  | 'phone' | 'masked-phone' | 'other-phone' | 'company-name' | 'person-name' | 'part-of-name' | 'identity-number' | 'other-identity-number' | 'project' | 'address'
  | 'branch' | 'abbreviation' | 'slip' | 'reordered-name' | 'surname' | 'legal-suffix' | 'script'

/** One bar of the waterfall that explains a match; `note` never holds a full phone or identity number. */
export interface Evidence {
  readonly kind: EvidenceKind
  readonly weight: number
  readonly note: string
}

export interface Match {
  readonly other: number
  readonly verdict: Verdict
  readonly evidence: readonly Evidence[]
}

/** Matches in the order of the rows; `truncated` counts those beyond the cap that are not listed. */
export interface MatchList extends ReadonlyArray<Match> {
  readonly truncated: number
}

/** Rows in their order; `truncated` counts those beyond the cap that are not listed. */
export interface RowList {
  readonly rows: readonly number[]
  readonly truncated: number
}

/** Why two records are certainly not the same customer, however much else agrees. */
export type Veto = 'identity-number' | 'estate' | 'mask' | 'phone' | 'ordinal' | 'place' | 'branch' | 'project'

export interface PairVerdict {
  readonly verdict: Verdict | 'different'
  readonly evidence: readonly Evidence[]
  readonly veto: Veto | null
}

/** `customer`: the same person or company; `project-only`: the same project, whoever the customer is (R02). */
export type IdentityScope = 'customer' | 'project-only'

export interface IdentityOptions {
  readonly scope: IdentityScope
  /** A customer at another estate is another customer (R10). */
  readonly estate?: boolean
}
