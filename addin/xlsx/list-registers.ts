import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileTrouble } from './file-trouble'
import { WorkbookError } from './port'

const register = /\.(xlsx|xlsm|csv)$/i
/** What lies beside registers and is none: lock files, hidden files, and our own copies. */
const beside = /^(~\$|\.)|\.checked\.[^.]*$/i

/** The files that the given paths stand for: a file for itself, a folder for the registers right inside it, in order of their names. */
export async function listRegisters(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) found.push(...(await registersAt(path)))
  return [...new Set(found)]
}

async function registersAt(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path]
    const entries = await readdir(path, { withFileTypes: true })
    const names = entries.filter((entry) => !entry.isDirectory() && register.test(entry.name) && !beside.test(entry.name)).map((entry) => entry.name).sort()
    if (names.length === 0) throw new WorkbookError('no-registers', { path })
    return names.map((name) => join(path, name))
  } catch (cause) {
    throw fileTrouble(cause, path, 'read')
  }
}
