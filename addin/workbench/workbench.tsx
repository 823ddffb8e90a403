import { render } from 'preact'
import { markTheme } from '../taskpane/dark-theme'
import { download } from '../taskpane/download'
import { createStore } from '../taskpane/store'
import { chooseLanguage } from '../taskpane/strings/strings'
import { createDesk, type Desk } from './desk'
import { namedFile } from './named-file'
import { START, type WorkbenchState } from './workbench-state'
import { WorkbenchView } from './workbench-view'

/** The workbench: put together here; it needs no Excel and no server but one that hands out files. */
const element = document.getElementById('workbench')
if (!element) throw new Error('the page has no place for the workbench')
markTheme(matchMedia('(prefers-color-scheme: dark)').matches)
const store = createStore<WorkbenchState>({ ...START, language: chooseLanguage(null, navigator.language) })
const desk = createDesk(store, download)
render(<WorkbenchView store={store} desk={desk} />, element)
takeDrops(desk)
document.addEventListener('keydown', moveBetweenRegions)
window.addEventListener('beforeunload', event => { if (store.get().books.some(({ changed }) => changed)) event.preventDefault() })

/** Files dropped anywhere on the page are opened. */
function takeDrops(into: Desk): void {
  const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
  document.addEventListener('dragover', event => {
    if (!isFile(event)) return
    event.preventDefault()
    if (!store.get().dropping) store.set({ dropping: true })
  })
  document.addEventListener('dragleave', event => { if (event.relatedTarget === null) store.set({ dropping: false }) })
  document.addEventListener('drop', event => {
    if (!isFile(event)) return
    event.preventDefault()
    store.set({ dropping: false })
    void into.openFiles([...(event.dataTransfer?.files ?? [])].map(namedFile))
  })
}

/** F6 goes from the file bar to the sheet to the pane and round again; with Shift the other way. */
function moveBetweenRegions(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.isComposing) return
  event.preventDefault()
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')]
  const here = regions.findIndex(region => region.contains(document.activeElement))
  const next = regions[(here + (event.shiftKey ? regions.length - 1 : 1)) % regions.length]
  if (next?.dataset['region'] === 'sheet') desk.focusGrid()
  else next?.querySelector<HTMLElement>('[aria-selected=true], button:not([tabindex="-1"]), select, input:not([hidden])')?.focus()
}
