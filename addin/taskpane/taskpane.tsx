import { isDarkTheme, markTheme } from './dark-theme'
import { openExcelBook } from './excel-book'
import { mountPane } from './mount-pane'
import type { Tab } from './pane-state'
import { startReviewWorker } from './start-review-worker'
import { chooseLanguage } from './strings/strings'
import { createWorkerEngine } from './worker-engine'

/** The shipped pane: put together here, over Excel and a worker; nothing is decided in this file. */
void Office.onReady(async () => {
  const element = document.getElementById('pane')
  if (!element) throw new Error('the page has no place for the pane')
  markTheme(isDarkTheme(Office.context.officeTheme))
  const book = await openExcelBook({ Excel, isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version) })
  mountPane(element, book, createWorkerEngine(startReviewWorker), { tab: tabOf(location.search), language: chooseLanguage(null, Office.context.displayLanguage) })
})

/** The ribbon's second button opens the pane at the look-up: taskpane.html?tab=lookUp. */
function tabOf(search: string): Tab {
  return new URLSearchParams(search).get('tab') === 'lookUp' ? 'lookUp' : 'check'
}
