import { EngineError, type LookUpQuestion } from '../engine'
import type { Pane } from '../pane-state'
import { judge } from './check'
import { selectFindings } from './findings'
import { tell } from './notices'
import { work } from './work'

/** Notes what the user typed; the answer to the question before is put away. */
export function ask(pane: Pane, change: Partial<LookUpQuestion>): void {
  pane.store.set({ question: { ...pane.store.get().question, ...change }, answer: null, questionTroubles: {} })
}

/** Answers whether the customer may be registered, by the last check where it still holds, else by a fresh one. */
export function lookUp(pane: Pane): Promise<void> {
  const { question } = pane.store.get()
  if (!question.name.trim() && !question.phone.trim()) {
    tell(pane, 'warning', t => t.lookUp.needSomething)
    return Promise.resolve()
  }
  return work(pane, { what: 'lookUp', step: 'reading', sheet: null, share: null }, async signal => {
    const { result, stale, language, packId, asOf } = pane.store.get()
    if (!result || stale || result.packId !== packId || result.asOf !== asOf) {
      pane.store.set({ result: await judge(pane, signal), stale: false, undo: null, written: null })
      await selectFindings(pane, {})
    }
    pane.store.set({ questionTroubles: {} })
    try {
      pane.store.set({ answer: await pane.engine.lookUp(question, language) })
    } catch (trouble) {
      if (!(trouble instanceof EngineError) || trouble.problem !== 'unreadable-question') throw trouble
      pane.store.set({ answer: null, questionTroubles: trouble.detail })
    }
  })
}
