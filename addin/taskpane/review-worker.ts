import { EngineError, type EngineProgress } from './engine'
import { createReviewDesk } from './judge/review-desk'
import type { WorkerReply, WorkerRequest } from './worker-messages'

/** The worker: one question after the other goes to the desk, one answer comes back. */
const desk = createReviewDesk()

const reply = (message: WorkerReply): void => self.postMessage(message)

/** Questions that take long enough to tell how far they are; the others are given no way to. */
const LONG: ReadonlySet<string> = new Set(['check', 'settle'])

self.onmessage = async ({ data }: MessageEvent<WorkerRequest>): Promise<void> => {
  const { id, method, args } = data
  const progress: EngineProgress = (step, share) => reply({ id, kind: 'progress', step, share })
  try {
    const answer = await (desk[method] as (...all: readonly unknown[]) => unknown)(...args, ...(LONG.has(method) ? [progress] : []))
    reply({ id, kind: 'answer', answer })
  } catch (trouble) {
    reply({ id, kind: 'trouble', ...troubleOf(trouble) })
  }
}

function troubleOf(trouble: unknown): { readonly problem: string | null, readonly detail: Readonly<Record<string, string | number>>, readonly message: string } {
  if (trouble instanceof EngineError) return { problem: trouble.problem, detail: trouble.detail, message: trouble.message }
  return { problem: trouble instanceof RangeError ? 'too-large' : null, detail: {}, message: trouble instanceof Error ? trouble.message : String(trouble) }
}
