import { Cancelled, EngineError } from '../engine'
import type { Notice, Pane } from '../pane-state'
import type { Strings } from '../strings/strings'

let serial = 0

/** Shows one line to the user, in place of the one before. */
export function tell(pane: Pane, kind: Notice['kind'], say: Notice['say']): void {
  pane.store.set({ notice: { kind, say, serial: ++serial } })
}

/** One sentence for whatever went wrong; giving up is no error. */
export function tellTrouble(pane: Pane, trouble: unknown): void {
  if (trouble instanceof Cancelled || isAbort(trouble)) return tell(pane, 'info', t => t.check.cancelled)
  tell(pane, 'error', t => sentenceOf(trouble, t))
}

function isAbort(trouble: unknown): boolean {
  return typeof trouble === 'object' && trouble !== null && 'name' in trouble && trouble.name === 'AbortError'
}

function sentenceOf(trouble: unknown, t: Strings): string {
  const problem = problemOf(trouble)
  const sentences: Readonly<Record<string, string | ((detail: string) => string)>> = t.errors
  const sentence = problem === null ? undefined : sentences[problem]
  if (typeof sentence === 'string' && problem !== 'dismiss') return sentence
  return t.errors.unknown(trouble instanceof Error ? trouble.message : String(trouble))
}

/** `problem` of a WorkbookError or an EngineError; errors of Excel are told by their code. */
function problemOf(trouble: unknown): string | null {
  if (trouble instanceof EngineError) return trouble.problem
  if (typeof trouble !== 'object' || trouble === null) return null
  if ('problem' in trouble && typeof trouble.problem === 'string') return trouble.problem
  if (!('code' in trouble) || typeof trouble.code !== 'string') return null
  return EXCEL_CODES[trouble.code] ?? null
}

const EXCEL_CODES: Readonly<Record<string, string>> = {
  AccessDenied: 'read-only',
  ItemNotFound: 'sheet-gone',
  InvalidOperationInCellEditMode: 'in-use',
  HostRestartNeeded: 'in-use',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
}
