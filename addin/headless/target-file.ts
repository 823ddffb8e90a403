import { access, realpath } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { UsageError } from './usage-error'

/** Where a new file goes: given, of the right kind, not the input, and not there yet, as nothing is ever written over. */
export async function newFile(out: string | undefined, endings: readonly string[], input: string | null, option = '--out'): Promise<string> {
  if (out === undefined) throw new UsageError('missing-option', { option, example: `${option} ‹…›${endings[0] ?? ''}` })
  if (!endings.includes(extname(out).toLowerCase())) throw new UsageError('bad-value', { option, value: out, allowed: endings.map(ending => `*${ending}`).join(' ') })
  if (input !== null && (await isSame(input, out))) throw new UsageError('same-file', { file: input })
  if (await access(out).then(() => true, () => false)) throw new UsageError('output-exists', { file: out })
  return out
}

/** Links and other spellings of a path lead to the same file. */
async function isSame(one: string, other: string): Promise<boolean> {
  const [left, right] = await Promise.all([one, other].map(path => realpath(path).catch(() => resolve(path))))
  return left === right
}
