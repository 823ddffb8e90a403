import type { MountedPane, PaneStart } from '../taskpane/mount-pane'
import type { Store } from '../taskpane/store'
import { connectPane } from './connect-pane'
import { createGrid, type Grid } from './grid/create-grid'
import { hostCompanion } from './host-companion'
import type { HostChange } from './host/host-change'
import type { Block } from './host/host-model'
import { openBook, saveBook, type OpenBook } from './open-book'
import { fetchSample, listSamples } from './samples'
import { workbenchStrings } from './strings'
import { WorkbookError, type Language } from './workbench-core'
import type { BookTab, SheetTab, WorkbenchState } from './workbench-state'

/** A file by its name, with its bytes when they are wanted. */
export interface NamedFile {
  readonly name: string
  read(): Promise<Uint8Array>
}

/** Everything one can do on the workbench. */
export interface Desk {
  /** Puts grid and pane into their places, lists the samples and opens the first. */
  start(gridPlace: HTMLElement, panePlace: HTMLElement): Promise<void>
  /** Opens files; several are judged together. */
  openFiles(files: readonly NamedFile[]): Promise<void>
  openSample(file: string): Promise<void>
  /** Shows another of the open files. */
  showBook(at: number): Promise<void>
  save(): Promise<void>
  showSheet(name: string): void
  speak(language: Language): void
  focusGrid(): void
}

/** What a file is checked by as soon as it is open; null leaves that to the user. A sample is written at once, to show its highlights. */
type Check = NonNullable<PaneStart['check']> | null

interface Opened {
  readonly books: readonly OpenBook[]
  readonly check: Check
  /** Books that were checked and written, so that showing them once more writes nothing. */
  readonly seen: Set<OpenBook>
}

const FIRST_CELL: Block = { top: 1, left: 1, bottom: 1, right: 1 }

export function createDesk(store: Store<WorkbenchState>, download: (name: string, bytes: Uint8Array) => void): Desk {
  let places: { readonly grid: Grid, readonly pane: HTMLElement } | null = null
  let opened: Opened | null = null
  let pane: MountedPane | null = null
  let changing = false
  const selections = new Map<OpenBook, Map<string, Block>>()
  const words = () => workbenchStrings(store.get().language)
  const shownBook = (): OpenBook | null => opened?.books[store.get().shown] ?? null

  async function open(files: readonly NamedFile[], first: number, check: Check, sample: string | null): Promise<void> {
    if (!places || store.get().busy || changing || files.length === 0) return
    store.set({ busy: t => t.opening(files[first]?.name ?? ''), notice: null })
    try {
      const books: OpenBook[] = []
      for (const file of files) books.push(await openBook(file.name, await file.read()))
      opened = { books, check, seen: new Set() }
      selections.clear()
      for (const [at, book] of books.entries()) book.host.onChange(change => followChange(book, at, change))
      store.set({ books: books.map(({ host }) => ({ name: host.model.name, changed: false })), sample })
      await show(first)
    } catch (trouble) {
      tellTrouble(trouble)
    } finally {
      store.set({ busy: null })
    }
  }

  function followChange(book: OpenBook, at: number, change: HostChange): void {
    if (change.kind === 'selection') selectionsOf(book).set(change.sheet.name, change.block)
    else if (change.kind !== 'activated') mark(at, { changed: true })
    if (book === shownBook() && (change.kind === 'sheet-added' || change.kind === 'sheet' || isLonger(change))) store.set({ sheets: tabsOf(book) })
  }

  /** Whether cells were written below the last row that a tab knows of. */
  function isLonger(change: HostChange): boolean {
    return change.kind === 'cells' && store.get().sheets.some(({ name, rows }) => name === change.sheet.name && change.block.bottom > rows)
  }

  function selectionsOf(book: OpenBook): Map<string, Block> {
    const known = selections.get(book) ?? new Map<string, Block>()
    selections.set(book, known)
    return known
  }

  function mark(at: number, change: Pick<BookTab, 'changed'>): void {
    const { books } = store.get()
    if (books[at]?.changed !== change.changed) store.set({ books: books.map((book, place) => (place === at ? { ...book, ...change } : book)) })
  }

  /** Shows one of the open books in the grid, and beside it the pane, for which the others are companions. */
  async function show(at: number): Promise<void> {
    const book = opened?.books[at]
    if (!opened || !book || !places) return
    const { books, check, seen } = opened
    // The pane speaks to one host at a time: the one before must have finished with its own.
    await pane?.unmount()
    pane = null
    places.grid.open(book.host, book.looks)
    store.set({ shown: at, sheets: tabsOf(book) })
    const companions = books.flatMap((other, place) => (other === book ? [] : [hostCompanion(other.host, ref => void showRowOf(place, ref.sheet, ref.row))]))
    pane = await connectPane(places.pane, book.host, { tab: 'check', language: store.get().language, companions, ...(check ? { check: { ...check, write: check.write && !seen.has(book) } } : {}) })
    seen.add(book)
    followLanguage(pane)
  }

  /** Goes to another book, once; a second wish meanwhile is let go. */
  async function change(at: number, go: () => Promise<void>): Promise<void> {
    if (at === store.get().shown || store.get().busy || changing) return
    changing = true
    try {
      await go()
    } catch (trouble) {
      tellTrouble(trouble)
    } finally {
      changing = false
    }
  }

  function showRowOf(at: number, sheet: string, row: number): Promise<void> {
    return change(at, async () => {
      await show(at)
      const host = opened?.books[at]?.host
      const filled = host?.model.sheets.find(({ name }) => name === sheet)?.cells.filled()
      host?.select(sheet, { top: row, left: 1, bottom: row, right: Math.max(1, filled?.right ?? 1) })
    })
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
    openFiles: files => open(files, 0, null, null),
    openSample: file => {
      const { policy, asOf, together } = store.get().samples.find(sample => sample.file === file) ?? { policy: null, asOf: null, together: [file] }
      const files = together.map(name => ({ name, read: () => fetchSample(name) }))
      return open(files, Math.max(0, together.indexOf(file)), policy === null ? null : { packId: policy, asOf, write: true }, file)
    },
    showBook: at => change(at, () => show(at)),
    async save() {
      const book = shownBook()
      if (!book || store.get().busy) return
      store.set({ busy: t => t.saving, notice: null })
      try {
        const { name, bytes, formulas } = await saveBook(book)
        download(name, bytes)
        mark(store.get().shown, { changed: false })
        store.set({ notice: { kind: formulas ? 'warning' : 'success', say: t => (formulas ? t.formulasLost(formulas) : t.saved(name)) } })
      } catch (trouble) {
        tellTrouble(trouble)
      } finally {
        store.set({ busy: null })
      }
    },
    showSheet(name) {
      const book = shownBook()
      book?.host.select(name, selectionsOf(book).get(name) ?? FIRST_CELL)
      places?.grid.focus()
    },
    speak,
    focusGrid: () => places?.grid.focus(),
  }
}

function tabsOf({ host }: OpenBook): readonly SheetTab[] {
  return host.model.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name, cells }) => ({ name, rows: cells.filled()?.bottom ?? 0 }))
}
