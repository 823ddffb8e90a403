import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export const ROOT = join(__dirname, '../..')
const NOT_OURS: ReadonlySet<string> = new Set(['node_modules', 'dist', 'coverage', '.git', '.cache'])

/** The files below some folders of the project, as paths from its root, in order. */
export function filesBelow(folders: readonly string[], isWanted: (path: string) => boolean = () => true): readonly string[] {
  return folders.flatMap(folder => walk(join(ROOT, folder))).map(path => relative(ROOT, path).replaceAll('\\', '/')).filter(isWanted).sort()
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    if (NOT_OURS.has(entry.name)) return []
    const path = join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [path]
  })
}

export function readSource(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}
