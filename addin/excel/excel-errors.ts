import { WorkbookError } from './port'
import type { WorkbookProblem } from './port'

/** The code of an error that came from Excel; null for any other. The library may live in another realm, so its class is no help. */
export function excelCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null
  return typeof error.code === 'string' ? error.code : null
}

/** Excel's codes, and what each says of the workbook. Numbers are what the loader of Excel on the web reports. */
const problems: Readonly<Record<string, WorkbookProblem>> = {
  InvalidOperationInCellEditMode: 'in-use',
  RequestAborted: 'in-use',
  AccessDenied: 'read-only',
  EditModeAccessDenied: 'read-only',
  ItemNotFound: 'no-such-sheet',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  5103: 'too-large',
  5104: 'too-large',
}

/** Whether Excel refused a message for its size, so that a smaller one may pass. */
export function isTooLarge(error: unknown): boolean {
  return problems[excelCode(error) ?? ''] === 'too-large'
}

/** The same error as the shells know it: a `WorkbookError` where Excel's code has a meaning for the user, else as it came. */
export function asWorkbookError(error: unknown, detail: Readonly<Record<string, string | number>>): unknown {
  if (error instanceof WorkbookError) return error
  const problem = problems[excelCode(error) ?? '']
  return problem === undefined ? error : new WorkbookError(problem, detail, { cause: error })
}
