import { render } from 'preact'
import { check, write } from './actions/check'
import { followSelection } from './actions/selected-row'
import { openPane, speak } from './actions/settings'
import { cancelWork } from './actions/work'
import type { Companion } from './companion'
import type { Language } from './core-bridge'
import { download } from './download'
import type { Engine } from './engine'
import { PaneContext } from './parts/use-pane'
import type { PaneBook } from './pane-book'
import { initialState, type Pane, type PaneState, type Tab } from './pane-state'
import { createStore, type Store } from './store'
import { PaneView } from './views/pane-view'
import { workbookSettings } from './workbook-settings'

export interface PaneStart {
  readonly tab: Tab
  readonly language: Language
  /** Books that are judged together with the workbook from the start. */
  readonly companions?: readonly Companion[]
  /** Checks at once, by this pack (else by the workbook's own) and on this day (else today), and may write the result, too. */
  readonly check?: { readonly packId: string | null, readonly asOf: string | null, readonly write: boolean }
}

export interface MountedPane {
  /** The state as it is now and whenever it changes. */
  readonly state: () => PaneState
  readonly subscribe: (listener: () => void) => () => void
  readonly speak: (language: Language) => void
  /** Gives up what is under way and goes; done when nothing more will be asked of the workbook. */
  readonly unmount: () => Promise<void>
}

/** Puts the pane into an element, over a workbook and a judge. */
export function mountPane(element: HTMLElement, book: PaneBook, engine: Engine, start: PaneStart): MountedPane {
  const store = createStore<PaneState>({ ...initialState(start.language, today(), start.tab), companions: start.companions ?? [] })
  const pane: Pane = { store, engine, book, settingsStore: workbookSettings(book, engine), today, giveWay, download, work: { abort: null } }
  render(<PaneContext.Provider value={pane}><PaneView /></PaneContext.Provider>, element)
  const life = { ended: false }
  const stopped = opened(pane, start, life)
  return {
    state: () => store.get(),
    subscribe: listener => store.subscribe(listener),
    speak: language => void speak(pane, language),
    async unmount() {
      life.ended = true
      cancelWork(pane)
      render(null, element)
      // A write that is given up takes back what it wrote: until then the workbook is still in its hands.
      const stop = await stopped
      await idle(store)
      await stop()
      // Its worker holds a whole review.
      engine.cancel()
    },
  }
}

async function opened(pane: Pane, start: PaneStart, life: { readonly ended: boolean }): Promise<() => Promise<void>> {
  await openPane(pane)
  if (start.check && !life.ended) {
    const { packId, asOf } = start.check
    pane.store.set({ ...(packId === null ? {} : { packId }), ...(asOf === null ? {} : { asOf }) })
    await check(pane)
    if (start.check.write && !life.ended && pane.store.get().result) await write(pane)
  }
  const stopWatching = await pane.book.watch(() => {
    const { result, busy, stale, commission } = pane.store.get()
    if (result && !busy && !stale) pane.store.set({ stale: true })
    if (commission.statement && !busy && !commission.stale) pane.store.set({ commission: { ...commission, stale: true } })
  })
  const stopFollowing = await followSelection(pane)
  return async () => {
    // A workbook that cannot be spoken to any more tells nothing, either.
    await Promise.allSettled([stopFollowing(), stopWatching()])
  }
}

/** Done when no work is under way. */
function idle(store: Store<PaneState>): Promise<void> {
  return new Promise(resolve => {
    const look = (): void => {
      if (store.get().busy) return
      stop()
      resolve()
    }
    const stop = store.subscribe(look)
    look()
  })
}

/** Today where the user sits, as YYYY-MM-DD. */
function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

const giveWay = (): Promise<void> => new Promise(resolve => setTimeout(resolve))
