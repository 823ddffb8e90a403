import { stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'

/** The folders that are served. */
export interface Roots {
  /** The built pages, at the root. */
  readonly pages: string
  /** The sample registers, under /samples/. */
  readonly samples: string
}

/** The file that the path of an address names; null for everything that is no file below a root, however it is spelled. */
export async function findFile(path: string, { pages, samples }: Roots): Promise<string | null> {
  const plain = decode(path)
  // A backslash parts folders on Windows, a zero byte ends a path for some systems.
  if (plain === null || !plain.startsWith('/') || /[\\\0]/.test(plain)) return null
  const parts = plain.split('/').filter(part => part !== '' && part !== '.')
  if (parts.some(part => part === '..' || part.startsWith('.'))) return null
  const [root, rest] = parts[0] === 'samples' ? [samples, parts.slice(1)] : [pages, parts.length === 0 ? ['index.html'] : parts]
  const file = resolve(root, join(...rest, '.'))
  if (!file.startsWith(resolve(root) + sep)) return null
  return (await stat(file).then(found => found.isFile(), () => false)) ? file : null
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
