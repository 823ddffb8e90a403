import { Worker } from 'node:worker_threads'
import type { Screen } from './output'

/** What a worker is told: its thread has no terminal of its own to ask. */
export interface WorkerTask {
  readonly args: readonly string[]
  readonly screen: Screen
}

/** Runs a command in a thread with a heap of so many megabytes; answers its exit status, null where even that was not enough. */
export function runInWorker(program: string, task: WorkerTask, heap: number): Promise<number | null> {
  const worker = new Worker(program, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 96 } })
  return new Promise((done, fail) => {
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') done(null)
      else fail(error)
    })
    worker.on('exit', done)
  })
}
