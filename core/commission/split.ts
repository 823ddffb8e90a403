import type { Fen } from '../money/fen'
import type { ExclusionCode } from './exclusion'

/** One person's part of a contract. */
export interface Part {
  /** Key of the person. */
  readonly person: string
  /** Key of the team; null where none is known. */
  readonly team: string | null
  /** As the cell says it: "60%", "1/3", "500.00", "rest"; "100%" without a split. */
  readonly share: string
  /** Its part of the base, out of the weights' sum; 0 for a fixed amount. */
  readonly weight: bigint
  /** The amount it gets of a full commission, where the split fixes one. */
  readonly fixed: Fen | null
}

export interface Split {
  readonly parts: readonly Part[]
  /** Sum of the weights. */
  readonly whole: bigint
  readonly hasFixed: boolean
}

/** A split that cannot be carried out, and what stands there. */
export interface SplitTrouble {
  readonly trouble: ExclusionCode
  readonly shown: string | null
}
