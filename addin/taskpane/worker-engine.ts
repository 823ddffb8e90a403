import { Cancelled, EngineError, type CheckRequest, type Engine, type EngineProgress } from './engine'
import { transferables } from './grid-transfer'
import type { EngineMethod, WorkerReply, WorkerRequest } from './worker-messages'

/** All of a Worker that is used here. */
export interface WorkerLike {
  postMessage(message: unknown, transfer: Transferable[]): void
  terminate(): void
  onmessage: ((event: MessageEvent) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (trouble: Error) => void
  readonly progress: EngineProgress | null
}

/** The judge in a worker of its own, so that the page stays alive. Cancelling ends the worker; the next question starts another. */
export function createWorkerEngine(start: () => WorkerLike): Engine {
  let worker: WorkerLike | null = null
  let last = 0
  const waiting = new Map<number, Waiting>()

  const giveUp = (trouble: Error): void => {
    worker?.terminate()
    worker = null
    for (const { reject } of waiting.values()) reject(trouble)
    waiting.clear()
  }
  const hear = (reply: WorkerReply): void => {
    const waiter = waiting.get(reply.id)
    if (!waiter) return
    if (reply.kind === 'progress') return waiter.progress?.(reply.step, reply.share)
    waiting.delete(reply.id)
    if (reply.kind === 'answer') waiter.resolve(reply.answer as never)
    else waiter.reject(reply.problem === null ? new Error(reply.message) : new EngineError(reply.problem, reply.detail))
  }
  const running = (): WorkerLike => {
    if (worker) return worker
    const started = start()
    started.onmessage = event => hear(event.data)
    started.onerror = () => giveUp(new EngineError('worker-gone'))
    worker = started
    return started
  }
  function ask<A>(method: EngineMethod, args: readonly unknown[], progress: EngineProgress | null = null, transfer: Transferable[] = []): Promise<A> {
    return new Promise<A>((resolve, reject) => {
      const request: WorkerRequest = { id: ++last, method, args }
      waiting.set(request.id, { resolve, reject, progress })
      running().postMessage(request, transfer)
    })
  }

  const cellsOf = (request: CheckRequest): Transferable[] => transferables([request, ...request.companions].flatMap(({ grids }) => grids))

  return {
    packs: (language, ownPacks = []) => ask('packs', [language, ownPacks]),
    packNumbers: (packId, language, ownPacks = []) => ask('packNumbers', [packId, language, ownPacks]),
    fields: language => ask('fields', [language]),
    check: (request, progress) => ask('check', [request], progress, cellsOf(request)),
    select: query => ask('select', [query]),
    rowOf: (ref, language) => ask('rowOf', [ref, language]),
    explain: (ref, language) => ask('explain', [ref, language]),
    items: (from, count) => ask('items', [from, count]),
    translate: language => ask('translate', [language]),
    plan: () => ask('plan', []),
    seal: (sealing, own) => ask('seal', [sealing, own]),
    lookUp: (question, language) => ask('lookUp', [question, language]),
    readSettings: grid => ask('readSettings', [grid]),
    takeOwnPack: (text, present) => ask('takeOwnPack', [text, present]),
    printSettings: (settings, present) => ask('printSettings', [settings, present]),
    settle: (request, progress) => ask('settle', [request], progress, cellsOf(request)),
    restate: language => ask('restate', [language]),
    statementLines: (person, from, count, language) => ask('statementLines', [person, from, count, language]),
    exclusions: (from, count, language) => ask('exclusions', [from, count, language]),
    statementSheets: (period, taken, language) => ask('statementSheets', [period, taken, language]),
    statementFile: language => ask('statementFile', [language]),
    planClosing: (present, language) => ask('planClosing', [present, language]),
    closingFile: () => ask('closingFile', []),
    compareClosed: source => ask('compareClosed', [source]),
    readPlanDrafts: (source, language) => ask('readPlanDrafts', [source, language]),
    printPlanDrafts: (drafts, present, language) => ask('printPlanDrafts', [drafts, present, language]),
    cancel: () => giveUp(new Cancelled()),
  }
}
