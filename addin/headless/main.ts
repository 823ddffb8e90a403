import { isMainThread, workerData } from 'node:worker_threads'
import { problemMessage } from '../../core/index'
import { heapRoom } from './heap-room'
import { screenOf, standardOutput } from './output'
import { run, wantedLanguage } from './run'
import { runInWorker, type WorkerTask } from './run-in-worker'

// A reader that has seen enough (`| head`) closes the pipe: that is no mistake of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

/** A sheet of a million rows needs more memory than a program is given by itself. */
async function start(args: readonly string[]): Promise<number> {
  const screen = screenOf(process)
  const heap = heapRoom(args)
  if (heap === null) return run(args, standardOutput(process, screen))
  const status = await runInWorker(__filename, { args, screen }, heap)
  if (status !== null) return status
  process.stderr.write(`${problemMessage('out-of-memory', { limit: `${Math.round(heap / 1024)} GB` }, wantedLanguage(args))}\n`)
  return 2
}

function go(): Promise<number> {
  if (isMainThread) return start(process.argv.slice(2))
  const { args, screen } = workerData as WorkerTask
  return run(args, standardOutput(process, screen))
}

go().then(
  status => { process.exitCode = status },
  (error: unknown) => {
    // Our own mistake: told in full, and never with the status that says "conflicts found".
    process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`)
    process.exitCode = 2
  },
)
