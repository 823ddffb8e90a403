import type { Day, Plan, PolicyPack, SnapshotComparison } from '../../core/index'

/** A file that a run read. */
export interface ReadFile {
  readonly name: string
  readonly size: number
  /** SHA-256 of its bytes in hexadecimal. */
  readonly digest: string
}

/** What a statement was made from and by: with the same, it comes out the same. */
export interface RunConditions {
  readonly version: string
  readonly pack: PolicyPack
  readonly asOf: Day
  /** Numbers that differ from the pack's own, KEY=VALUE. */
  readonly settings: readonly string[]
  readonly files: readonly ReadFile[]
  readonly plans: readonly Plan[]
  /** How it stands to a closed statement of the period; null where none was given. */
  readonly closed: SnapshotComparison | null
}
