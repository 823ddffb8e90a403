/** A value of a message. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }

/** How the client names an object: by its way from the root (kinds 1 to 5), by a kept reference (6), or as known to be missing (7). */
export interface ObjectPath {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: ArgumentInfo
}

/** Arguments; where `ReferencedObjectPathIds` holds a number above 0, that place is an object. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[]
  readonly ReferencedObjectPathIds?: readonly Json[] | null
}

export interface Action {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: ArgumentInfo
  readonly QueryInfo?: QueryInfo
  readonly ObjectState?: { readonly [name: string]: Json }
}

export interface QueryInfo {
  readonly Select?: readonly string[]
  readonly Expand?: readonly string[]
  readonly Top?: number
  readonly Skip?: number
}

/** One batch of the client: what `context.sync()` sends. */
export interface BatchBody {
  readonly AutoKeepReference?: boolean
  readonly Actions: readonly Action[]
  readonly ObjectPaths: { readonly [id: string]: ObjectPath }
}

export interface ActionResult {
  readonly ActionId: number
  readonly Value: Json
}

export interface BatchReply {
  readonly Results: readonly ActionResult[]
  readonly TraceIds: readonly number[]
  readonly Error?: { readonly Code: string, readonly Message: string, readonly Location: string, readonly ActionIndex: number }
}

/** The envelope the client puts around a batch. */
export interface RequestMessage {
  readonly id: number
  readonly type: number
  readonly message: { readonly url: string, readonly method: string, readonly body: BatchBody | string }
}
