import type { Status, Verdict } from '../../lifecycle/verdict'

/** The words of one language that follow the status: no clause, no full stop. A status without words does not compile. */
export interface Reasons {
  readonly of: { readonly [S in Status]: (verdict: Verdict) => string }
  /** Said instead when the reason must stay sealed. */
  readonly sealed: string
}
