import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../taskpane/parts/button'
import { Icon } from '../taskpane/parts/icon'
import { MessageBar } from '../taskpane/parts/message-bar'
import { Select } from '../taskpane/parts/select'
import type { Store } from '../taskpane/store'
import type { Desk } from './desk'
import { blockName } from './grid/block-name'
import { namedFile } from './named-file'
import { workbenchStrings, type WorkbenchStrings } from './strings'
import type { Language } from './workbench-core'
import type { WorkbenchState } from './workbench-state'

interface Parts {
  readonly desk: Desk
  readonly state: WorkbenchState
  readonly t: WorkbenchStrings
}

/** The whole page: files above, the sheet on the left, the pane on the right. */
export function WorkbenchView({ store, desk }: { readonly store: Store<WorkbenchState>, readonly desk: Desk }): JSX.Element {
  const [state, setState] = useState(store.get())
  const gridPlace = useRef<HTMLDivElement>(null)
  const panePlace = useRef<HTMLDivElement>(null)
  useEffect(() => store.subscribe(() => setState(store.get())), [store])
  useEffect(() => {
    if (gridPlace.current && panePlace.current) void desk.start(gridPlace.current, panePlace.current)
  }, [desk])
  const t = workbenchStrings(state.language)
  useEffect(() => {
    document.documentElement.lang = t.locale
    document.title = t.title
  }, [t])
  const parts = { desk, state, t }
  return (
    <div class="workbench" lang={t.locale}>
      <TopBar {...parts} />
      <div role="status" class="workbench-notice">
        {state.busy && <MessageBar kind="info">{state.busy(t)}</MessageBar>}
        {state.notice && !state.busy && <MessageBar kind={state.notice.kind} action={<Button kind="subtle" icon="dismiss" label={t.close} onClick={() => store.set({ notice: null })} />}>{state.notice.say(t)}</MessageBar>}
      </div>
      <main class="desk">
        <section class="sheet-area" aria-label={t.sheetArea} data-region="sheet">
          <FormulaBar {...parts} />
          <div class="grid-place" ref={gridPlace} hidden={state.books.length === 0} />
          {state.books.length === 0 && !state.busy && <div class="no-file"><Icon name="document" class="icon-large" /><h2>{t.noFile}</h2><p>{t.noFileHint}</p></div>}
          <SheetTabs {...parts} />
        </section>
        <section class="pane-area" aria-label={t.paneArea} data-region="pane" ref={panePlace} />
      </main>
      {state.dropping && <div class="drop"><Icon name="open" class="icon-large" />{t.drop}</div>}
    </div>
  )
}

function TopBar({ desk, state, t }: Parts): JSX.Element {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <header class="top-bar" data-region="top">
      <img class="logo" src="assets/icon-32.png" width="24" height="24" alt="" />
      <h1>{t.title}</h1>
      <BookTabs desk={desk} state={state} t={t} />
      <div class="top-actions" role="toolbar" aria-label={t.topBar}>
        <input ref={picker} type="file" multiple hidden accept=".xlsx,.xlsm,.csv,.txt" onChange={event => void pick(event.currentTarget, desk)} />
        <Button kind="subtle" icon="open" onClick={() => picker.current?.click()}>{t.open}</Button>
        <Button kind="subtle" icon="save" disabled={state.books.length === 0 || state.busy !== null} onClick={() => void desk.save()}>{t.save}</Button>
        {state.samples.length > 0 && (
          <label class="top-field sample-field"><span class="hidden">{t.samples}</span>
            <Select ids={{ id: 'samples', 'aria-describedby': undefined }} value={state.sample ?? ''} onChoice={file => void desk.openSample(file)} choices={[...(state.sample === null ? [{ value: '', text: t.chooseSample }] : []), ...state.samples.map(({ file, zh, en }) => ({ value: file, text: state.language === 'en' ? en : zh }))]} />
          </label>
        )}
        <label class="top-field"><span class="hidden">{t.language}</span>
          <Select ids={{ id: 'language', 'aria-describedby': undefined }} value={state.language} onChoice={value => desk.speak(value as Language)} choices={(['zh-CN', 'en'] as const).map(value => ({ value, text: t.languages[value] }))} />
        </label>
      </div>
    </header>
  )
}

/** The open file by its name; of several, one is shown and the others can be. */
function BookTabs({ desk, state, t }: Parts): JSX.Element {
  const { books, shown } = state
  const changed = <span class="dot" role="img" aria-label={t.changed} title={t.changed} />
  if (books.length < 2) return <span class="book">{books[0]?.name}{books[0]?.changed && changed}</span>
  return (
    <div class="books" role="group" aria-label={t.books}>
      {books.map((book, at) => (
        <button key={book.name} type="button" class="book" aria-pressed={at === shown} onClick={() => void desk.showBook(at)}><span>{book.name}</span>{book.changed && changed}</button>
      ))}
    </div>
  )
}

async function pick(input: HTMLInputElement, desk: Desk): Promise<void> {
  await desk.openFiles([...(input.files ?? [])].map(namedFile))
  // The same file may be picked again.
  input.value = ''
}

function FormulaBar({ state, t }: Parts): JSX.Element {
  const { grid } = state
  return (
    <div class="formula-bar">
      <output class="name-box" aria-label={t.nameBox}>{grid ? blockName(grid.selected) : ''}</output>
      <output class="content" aria-label={t.content} tabIndex={0}>{grid?.text}</output>
    </div>
  )
}

function SheetTabs({ desk, state, t }: Parts): JSX.Element {
  const { sheets, grid } = state
  const list = useRef<HTMLDivElement>(null)
  const at = sheets.findIndex(({ name }) => name === grid?.sheet)
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: sheets.length - 1 }[event.key]
    const next = to === undefined ? undefined : sheets[(to + sheets.length) % sheets.length]
    if (!next) return
    event.preventDefault()
    desk.showSheet(next.name)
    list.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[sheets.indexOf(next)]?.focus()
  }
  const cells = grid ? (grid.selected.bottom - grid.selected.top + 1) * (grid.selected.right - grid.selected.left + 1) : 1
  return (
    <div class="sheet-bar">
      <div class="sheet-tabs" role="tablist" aria-label={t.sheets} ref={list} onKeyDown={onKeyDown}>
        {sheets.map(({ name }) => <button key={name} type="button" class="sheet-tab" role="tab" aria-selected={name === grid?.sheet} tabIndex={name === grid?.sheet ? 0 : -1} onClick={() => desk.showSheet(name)}>{name}</button>)}
      </div>
      <p class="sheet-facts">
        {grid?.mark && <span>{t.status(grid.mark)}</span>}
        {cells > 1 && <span>{t.selected(cells)}</span>}
        {at >= 0 && <span>{t.rows(sheets[at]?.rows ?? 0)}</span>}
      </p>
    </div>
  )
}
