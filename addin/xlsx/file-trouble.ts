import type { WorkbookProblem } from './port'
import { WorkbookError } from './port'

/** The workbook error behind an error of the file system; any other error is passed on as it is. */
export function fileTrouble(cause: unknown, path: string, doing: 'read' | 'write'): unknown {
  if (cause instanceof WorkbookError) return cause
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
  const problem = doing === 'read' ? readProblem(code) : writeProblem(code)
  return problem === null ? cause : new WorkbookError(problem, { path }, { cause })
}

function readProblem(code: string): WorkbookProblem | null {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR': return 'not-found'
    case 'EISDIR': return 'is-folder'
    case 'EBUSY': return 'in-use'
    case 'EACCES':
    case 'EPERM':
    case 'EIO':
    case 'ELOOP': return 'unreadable'
    case 'ERR_FS_FILE_TOO_LARGE': return 'too-large'
    default: return null
  }
}

function writeProblem(code: string): WorkbookProblem | null {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR': return 'no-such-folder'
    case 'EISDIR': return 'is-folder'
    case 'EBUSY':
    case 'ETXTBSY': return 'in-use'
    case 'EACCES':
    case 'EROFS': return 'read-only'
    // Windows answers EPERM when another program holds the file, everyone else when it may not be touched.
    case 'EPERM': return process.platform === 'win32' ? 'in-use' : 'read-only'
    case 'ENOSPC':
    case 'EDQUOT': return 'disk-full'
    case 'EFBIG': return 'too-large'
    default: return null
  }
}
