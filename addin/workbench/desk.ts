import type { MountedPane, PaneStart } from '../taskpane/mount-pane'
import type { Store } from '../taskpane/store'
import { connectPane } from './connect-pane'
import { createGrid, type Grid } from './grid/create-grid'
import type { Block } from './host/host-model'
import { openBook, saveBook, type OpenBook } from './open-book'
import { fetchSample, listSamples } from './samples'
import { workbenchStrings } from './strings'
import { WorkbookError, type Language } from './workbench-core'
import type { SheetTab, WorkbenchState } from './workbench-state'

/** Everything one can do on the workbench. */
export interface Desk {
  /** Puts grid and pane into their places, lists the samples and opens the first. */
  start(gridPlace: HTMLElement, panePlace: HTMLElement): Promise<void>
  openFile(name: string, bytes: Uint8Array): Promise<void>
  openSample(file: string): Promise<void>
  save(): Promise<void>
  showSheet(name: string): void
  speak(language: Language): void
  focusGrid(): void
}

/** What a file is checked by as soon as it is open; null leaves that to the user. A sample is written at once, to show its highlights. */
type Check = NonNullable<PaneStart['check']> | null

export function createDesk(store: Store<WorkbenchState>, download: (name: string, bytes: Uint8Array) => void): Desk {
  let places: { readonly grid: Grid, readonly pane: HTMLElement } | null = null
  let open: OpenBook | null = null
  let pane: MountedPane | null = null
  const selections = new Map<string, Block>()
  const words = () => workbenchStrings(store.get().language)

  async function openBytes(name: string, read: () => Promise<Uint8Array>, check: Check, sample: string | null): Promise<void> {
    if (!places || store.get().busy) return
    store.set({ busy: t => t.opening(name), notice: null })
    try {
      const book = await openBook(name, await read())
      open = book
      selections.clear()
      places.grid.open(book.host, book.looks)
      book.host.onChange(change => {
        if (change.kind === 'selection') selections.set(change.sheet.name, change.block)
        if (change.kind !== 'selection' && change.kind !== 'activated' && !store.get().changed) store.set({ changed: true })
        if (change.kind === 'sheet-added' || change.kind === 'sheet') store.set({ sheets: tabsOf(book) })
      })
      store.set({ book: name, sheets: tabsOf(book), changed: false, sample })
      pane?.unmount()
      pane = await connectPane(places.pane, book.host, { tab: 'check', language: store.get().language, ...(check ? { check } : {}) })
      followLanguage(pane)
    } catch (trouble) {
      tellTrouble(trouble)
    } finally {
      store.set({ busy: null })
    }
  }

  /** The pane's own language setting holds for the whole page. */
  function followLanguage(mounted: MountedPane): void {
    mounted.subscribe(() => {
      const { language } = mounted.state()
      if (mounted === pane && language !== store.get().language) speak(language)
    })
  }

  function tellTrouble(trouble: unknown): void {
    store.set({ notice: { kind: 'error', say: t => (trouble instanceof WorkbookError ? t.troubles[trouble.problem] : undefined) ?? t.unreadable } })
  }

  function speak(language: Language): void {
    store.set({ language })
    places?.grid.speak(words())
    pane?.speak(language)
  }

  return {
    async start(gridPlace, panePlace) {
      places = { grid: createGrid(gridPlace, words(), grid => store.set({ grid })), pane: panePlace }
      const samples = await listSamples().catch(() => [])
      store.set({ samples })
      const [first] = samples
      if (first) await this.openSample(first.file)
    },
    openFile: (name, bytes) => openBytes(name, async () => bytes, null, null),
    openSample: file => {
      const { policy, asOf } = store.get().samples.find(sample => sample.file === file) ?? { policy: null, asOf: null }
      return openBytes(file, () => fetchSample(file), policy === null ? null : { packId: policy, asOf, write: true }, file)
    },
    async save() {
      if (!open || store.get().busy) return
      store.set({ busy: t => t.saving, notice: null })
      try {
        const { name, bytes, formulas } = await saveBook(open)
        download(name, bytes)
        store.set({ changed: false, notice: { kind: formulas ? 'warning' : 'success', say: t => (formulas ? t.formulasLost(formulas) : t.saved(name)) } })
      } catch (trouble) {
        tellTrouble(trouble)
      } finally {
        store.set({ busy: null })
      }
    },
    showSheet(name) {
      open?.host.select(name, selections.get(name) ?? { top: 1, left: 1, bottom: 1, right: 1 })
      places?.grid.focus()
    },
    speak,
    focusGrid: () => places?.grid.focus(),
  }
}

function tabsOf({ host }: OpenBook): readonly SheetTab[] {
  return host.model.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name, cells }) => ({ name, rows: cells.filled()?.bottom ?? 0 }))
}
