import { Cancelled } from '../engine'
import type { Pane, PaneState } from '../pane-state'
import { selectedWords } from '../selected-words'
import { tell, tellTrouble } from './notices'

/** How long the cursor must rest on a row before it is asked for: holding an arrow key down asks nothing. */
const REST_MS = 150

/**
 * Keeps `selected` at the row the user is at, as the last review sees it. Nothing is asked before a check, during work, and
 * after the register was changed. Answers how to stop; done when nothing more is asked of the workbook.
 */
export async function followSelection(pane: Pane): Promise<() => Promise<void>> {
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking: Promise<void> = Promise.resolve()
  let before = pane.store.get()

  const ask = (): void => {
    clearTimeout(timer)
    const mine = ++turn
    if (mayAsk(pane.store.get())) asking = Promise.allSettled([asking, showSelected(pane, () => mine === turn)]).then(() => undefined)
  }
  const stopWatching = await pane.book.watchSelection(() => {
    clearTimeout(timer)
    // An answer that is still under way is about a row the user has left.
    turn++
    timer = setTimeout(ask, REST_MS)
  })
  const stopListening = pane.store.subscribe(() => {
    const now = pane.store.get()
    const isNew = now.result !== before.result || (before.busy !== null && now.busy === null)
    before = now
    if (isNew) ask()
  })
  ask()
  return async () => {
    clearTimeout(timer)
    turn++
    stopListening()
    await Promise.allSettled([asking, stopWatching()])
  }
}

function mayAsk({ result, stale, busy }: PaneState): boolean {
  return result !== null && !stale && busy === null
}

async function showSelected(pane: Pane, isWanted: () => boolean): Promise<void> {
  try {
    const place = await pane.book.selectedRow()
    const ref = { book: pane.book.book, ...place }
    if (!isWanted() || !mayAsk(pane.store.get())) return
    const summary = await pane.engine.rowOf(ref, pane.store.get().language)
    if (isWanted()) pane.store.set({ selected: { ref, summary } })
  } catch (trouble) {
    // While a cell is open for typing, or the judge was stopped, there is no answer; the next move of the cursor asks again.
    if (isWanted() && !isPassing(trouble)) tellTrouble(pane, trouble)
  }
}

function isPassing(trouble: unknown): boolean {
  return trouble instanceof Cancelled || (typeof trouble === 'object' && trouble !== null && 'problem' in trouble && trouble.problem === 'in-use')
}

/** Says the selected row to screen readers; the eye sees it in the bar. */
export function readSelected(pane: Pane): void {
  tell(pane, 'heard', t => selectedWords(pane.store.get(), t))
}
