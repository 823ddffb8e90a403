import { render } from 'preact'
import { check, write } from './actions/check'
import { openPane, speak } from './actions/settings'
import { cancelWork } from './actions/work'
import type { Language } from './core-bridge'
import type { Engine } from './engine'
import { PaneContext } from './parts/use-pane'
import type { PaneBook } from './pane-book'
import { initialState, type Pane, type PaneState, type Tab } from './pane-state'
import { createStore } from './store'
import { PaneView } from './views/pane-view'
import { workbookSettings } from './workbook-settings'

export interface PaneStart {
  readonly tab: Tab
  readonly language: Language
  /** Checks at once, by this pack (else by the workbook's own) and on this day (else today), and may write the result, too. */
  readonly check?: { readonly packId: string | null, readonly asOf: string | null, readonly write: boolean }
}

export interface MountedPane {
  /** The state as it is now and whenever it changes. */
  readonly state: () => PaneState
  readonly subscribe: (listener: () => void) => () => void
  readonly speak: (language: Language) => void
  readonly unmount: () => void
}

/** Puts the pane into an element, over a workbook and a judge. */
export function mountPane(element: HTMLElement, book: PaneBook, engine: Engine, start: PaneStart): MountedPane {
  const store = createStore<PaneState>(initialState(start.language, today(), start.tab))
  const pane: Pane = { store, engine, book, settingsStore: workbookSettings(book, engine), today, giveWay, work: { abort: null } }
  render(<PaneContext.Provider value={pane}><PaneView /></PaneContext.Provider>, element)
  const stopped = opened(pane, start)
  return {
    state: () => store.get(),
    subscribe: listener => store.subscribe(listener),
    speak: language => void speak(pane, language),
    unmount: () => {
      cancelWork(pane)
      render(null, element)
      void stopped.then(stop => stop())
    },
  }
}

async function opened(pane: Pane, start: PaneStart): Promise<() => void> {
  await openPane(pane)
  if (start.check) {
    const { packId, asOf } = start.check
    pane.store.set({ ...(packId === null ? {} : { packId }), ...(asOf === null ? {} : { asOf }) })
    await check(pane)
    if (start.check.write && pane.store.get().result) await write(pane)
  }
  return pane.book.watch(() => {
    const { result, busy, stale } = pane.store.get()
    if (result && !busy && !stale) pane.store.set({ stale: true })
  })
}

/** Today where the user sits, as YYYY-MM-DD. */
function today(): string {
  const now = new Date()
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`
}

const giveWay = (): Promise<void> => new Promise(resolve => setTimeout(resolve))
