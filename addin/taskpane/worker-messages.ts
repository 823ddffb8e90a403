import type { Engine, EngineStep } from './engine'

/** The judge's questions: every method of the engine that the worker answers. */
export type EngineMethod = Exclude<keyof Engine, 'cancel'>

/** A question to the worker. `method` and `args` belong together; they are typed by the proxy that sends them. */
export interface WorkerRequest {
  readonly id: number
  readonly method: EngineMethod
  readonly args: readonly unknown[]
}

export type WorkerReply =
  | { readonly id: number, readonly kind: 'answer', readonly answer: unknown }
  | { readonly id: number, readonly kind: 'progress', readonly step: EngineStep, readonly share: number | null }
  | { readonly id: number, readonly kind: 'trouble', readonly problem: string | null, readonly detail: Readonly<Record<string, string | number>>, readonly message: string }
