import type { Language } from '../../../addin/taskpane/core-bridge'
import { initialState, type Pane, type PaneState } from '../../../addin/taskpane/pane-state'
import { createStore } from '../../../addin/taskpane/store'
import { stringsIn } from '../../../addin/taskpane/strings/strings'
import { workbookSettings } from '../../../addin/taskpane/workbook-settings'
import { createFakeBook, type FakeBook } from './fake-book'
import { createFakeEngine, type FakeEngine } from './fake-engine'

export interface FakePane {
  readonly pane: Pane
  readonly engine: FakeEngine
  readonly book: FakeBook
  /** Files handed to the user: name and length. */
  readonly saved: readonly string[]
  state(): PaneState
  /** The line shown to the user. */
  said(): string | null
}

/** A pane over a fake workbook and a fake judge; today is 2026-03-01. */
export function aPane(book = createFakeBook(), language: Language = 'zh-CN'): FakePane {
  const engine = createFakeEngine()
  const saved: string[] = []
  const store = createStore<PaneState>(initialState(language, '2026-03-01', 'check'))
  const pane: Pane = { store, engine, book, settingsStore: workbookSettings(book, engine), today: () => '2026-03-01', giveWay: () => Promise.resolve(), download: (name, bytes) => saved.push(`${name} ${bytes.length}`), work: { abort: null } }
  return { pane, engine, book, saved, state: () => store.get(), said: () => store.get().notice?.say(stringsIn(store.get().language)) ?? null }
}
