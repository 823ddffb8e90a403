import { basis, STATUS_TONE, statusWord, type Language, type Review, type RowRef } from '../core-bridge'
import type { RowSummary } from '../engine'
import { unjudgedWord } from './describe-result'
import { verdictAt } from './verdict-at'

/** A row in short, in the words that writing would put beside it; null for a row that is no registration. */
export function describeRow(review: Review, ref: RowRef, language: Language): RowSummary | null {
  const verdict = verdictAt(review, ref)
  if (!verdict) return null
  const { registration, status, expiresOn, findings } = verdict
  return {
    ref: registration.ref, expiresOn, findings: findings.length,
    customer: registration.values.customerName ?? registration.values.company ?? null,
    statusWord: status === null ? unjudgedWord(language) : statusWord(status, language),
    tone: status === null ? 'quiet' : STATUS_TONE[status],
    // R16.5: the sentence is passed on to people who must not learn of a collision before the contract is signed.
    basis: basis(verdict, language, review.pack.attribution.sealed === null ? 'open' : 'sealed'),
  }
}
