/** A value that views watch. `set` takes the parts that change. */
export interface Store<S> {
  get(): S
  set(change: Partial<S>): void
  /** Calls `listener` after each change; answers how to stop. */
  subscribe(listener: () => void): () => void
}

export function createStore<S extends object>(initial: S): Store<S> {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change }
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
