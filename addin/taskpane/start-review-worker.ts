import type { WorkerLike } from './worker-engine'

/** Starts the judge's worker; alone in its file because only the bundler understands where the worker lies. */
export function startReviewWorker(): WorkerLike {
  return new Worker(new URL('./review-worker.ts', import.meta.url), { name: 'review-worker' })
}
