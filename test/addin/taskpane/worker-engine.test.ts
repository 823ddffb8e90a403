import { Cancelled, EngineError } from '../../../addin/taskpane/engine'
import { packGrid } from '../../../addin/taskpane/grid-transfer'
import { createWorkerEngine, type WorkerLike } from '../../../addin/taskpane/worker-engine'
import type { WorkerReply, WorkerRequest } from '../../../addin/taskpane/worker-messages'
import { aGrid } from '../../builders/grid'

interface FakeWorker extends WorkerLike {
  readonly asked: WorkerRequest[]
  readonly transferred: Transferable[]
  ended: boolean
  answer(reply: WorkerReply): void
}

function started(): { readonly workers: FakeWorker[], start(): WorkerLike } {
  const workers: FakeWorker[] = []
  return {
    workers,
    start() {
      const worker: FakeWorker = {
        asked: [], transferred: [], ended: false, onmessage: null, onerror: null,
        postMessage(message, transfer) { worker.asked.push(message as WorkerRequest); worker.transferred.push(...transfer) },
        terminate() { worker.ended = true },
        answer: reply => worker.onmessage?.({ data: reply } as MessageEvent),
      }
      workers.push(worker)
      return worker
    },
  }
}

const request = async () => ({ book: '登记.xlsx', grids: [await packGrid(aGrid([['甲']]), () => Promise.resolve())], companions: [], settingsSheet: null, planSheet: null, sheetNames: ['登记表'], packId: 'R11', asOf: '2026-03-01', language: 'zh-CN' as const })

it('starts its worker with the first question and keeps it', async () => {
  const { workers, start } = started()
  const engine = createWorkerEngine(start)
  expect(workers).toHaveLength(0)
  const first = engine.packs('en')
  const second = engine.fields('en')
  workers[0]?.answer({ id: 2, kind: 'answer', answer: ['second'] })
  workers[0]?.answer({ id: 1, kind: 'answer', answer: ['first'] })
  expect(await first).toEqual(['first'])
  expect(await second).toEqual(['second'])
  expect(workers).toHaveLength(1)
  expect(workers[0]?.asked.map(({ method, args }) => [method, args])).toEqual([['packs', ['en', []]], ['fields', ['en']]])
})

it('asks of one row', async () => {
  const { workers, start } = started()
  const ref = { book: '登记.xlsx', sheet: '登记表', row: 7 }
  const row = createWorkerEngine(start).rowOf(ref, 'en')
  expect(workers[0]?.asked.map(({ method, args }) => [method, args])).toEqual([['rowOf', [ref, 'en']]])
  workers[0]?.answer({ id: 1, kind: 'answer', answer: null })
  expect(await row).toBeNull()
})

it('hands the cells over and passes progress on', async () => {
  const { workers, start } = started()
  const engine = createWorkerEngine(start)
  const heard: unknown[] = []
  const checked = engine.check(await request(), (step, share) => heard.push([step, share]))
  workers[0]?.answer({ id: 1, kind: 'progress', step: 'judging', share: 0.4 })
  workers[0]?.answer({ id: 1, kind: 'answer', answer: 'result' })
  expect(await checked).toBe('result')
  expect(heard).toEqual([['judging', 0.4]])
  expect(workers[0]?.transferred).toHaveLength(2)
})

it('tells trouble by its problem, and a mistake by its message', async () => {
  const { workers, start } = started()
  const engine = createWorkerEngine(start)
  const known = engine.plan()
  workers[0]?.answer({ id: 1, kind: 'trouble', problem: 'no-header', detail: { sheet: '说明' }, message: 'no-header' })
  await expect(known).rejects.toEqual(new EngineError('no-header'))
  await known.catch((trouble: EngineError) => expect(trouble.detail).toEqual({ sheet: '说明' }))
  const mistake = engine.plan()
  workers[0]?.answer({ id: 2, kind: 'trouble', problem: null, detail: {}, message: 'x is not a function' })
  await expect(mistake).rejects.toThrow('x is not a function')
})

it('ends the worker when it is given up, and starts another for the next question', async () => {
  const { workers, start } = started()
  const engine = createWorkerEngine(start)
  const checked = engine.check(await request(), () => undefined)
  engine.cancel()
  await expect(checked).rejects.toBeInstanceOf(Cancelled)
  expect(workers[0]?.ended).toBe(true)
  workers[0]?.answer({ id: 1, kind: 'answer', answer: 'too late' })
  const packs = engine.packs('zh-CN')
  workers[1]?.answer({ id: 2, kind: 'answer', answer: [] })
  expect(await packs).toEqual([])
})

it('says so when the worker dies', async () => {
  const { workers, start } = started()
  const engine = createWorkerEngine(start)
  const packs = engine.packs('zh-CN')
  workers[0]?.onerror?.({} as ErrorEvent)
  await expect(packs).rejects.toEqual(new EngineError('worker-gone'))
})
