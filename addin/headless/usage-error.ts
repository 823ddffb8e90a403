import type { problemMessage } from '../../core/index'

type Problem = Parameters<typeof problemMessage>[0]

/** Misuse of the command line: said in one sentence, exit status 2. */
export class UsageError extends Error {
  constructor(readonly problem: Problem, readonly detail: Readonly<Record<string, string | number>> = {}) {
    super(problem)
    this.name = 'UsageError'
  }
}
