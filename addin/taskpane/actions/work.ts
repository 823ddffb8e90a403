import type { Busy, Pane } from '../pane-state'
import { tellTrouble } from './notices'

/**
 * Runs one piece of work at a time, with the pane shown as busy; trouble ends in one sentence.
 * A second call while one is under way does nothing.
 */
export async function work(pane: Pane, busy: Busy, run: (signal: AbortSignal) => Promise<void>): Promise<void> {
  if (pane.store.get().busy) return
  const abort = new AbortController()
  pane.work.abort = abort
  pane.store.set({ busy, notice: null })
  try {
    await run(abort.signal)
  } catch (trouble) {
    tellTrouble(pane, trouble)
  } finally {
    pane.work.abort = null
    pane.store.set({ busy: null })
  }
}

/** Gives up the work under way: reading stops, the judge is stopped. */
export function cancelWork(pane: Pane): void {
  const abort = pane.work.abort
  if (!abort || abort.signal.aborted) return
  abort.abort()
  pane.engine.cancel()
}

/** Shows how far the work is, redrawing only when there is something new to see. */
export function showProgress(pane: Pane, step: Busy['step'], sheet: string | null, share: number | null): void {
  const { busy } = pane.store.get()
  if (!busy) return
  const rounded = share === null ? null : Math.floor(share * 100) / 100
  if (busy.step === step && busy.sheet === sheet && busy.share === rounded) return
  pane.store.set({ busy: { ...busy, step, sheet, share: rounded } })
}
