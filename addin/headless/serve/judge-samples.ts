import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Language } from '../../../core/index'
import type { Output } from '../output'
import { run } from '../run'

/** A register that shows what the product does, as samples/index.json lists it. */
export interface ListedSample {
  readonly file: string
  readonly policy: string | null
  readonly asOf: string | null
  readonly title: string
}

/** Judges the listed samples and prints their verdicts as `check --dry-run` does; prints nothing where there are none. */
export async function judgeSamples(folder: string, language: Language, output: Output): Promise<void> {
  for (const { file, policy, asOf, title } of await listSamples(folder, language)) {
    output.text(['', `samples/${file}${title === file ? '' : `  ${title}`}`])
    const options = [...(policy === null ? [] : ['--policy', policy]), ...(asOf === null ? [] : ['--as-of', asOf])]
    await run(['check', join(folder, file), '--dry-run', '--lang', language, ...options], output)
  }
}

/** The samples of a folder; none where there is no list of them or it cannot be read. */
export async function listSamples(folder: string, language: Language): Promise<readonly ListedSample[]> {
  const text = await readFile(join(folder, 'index.json'), 'utf8').catch(() => null)
  if (text === null) return []
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list.flatMap(entry => readSample(entry, language)) : []
  } catch {
    return []
  }
}

function readSample(entry: unknown, language: Language): readonly ListedSample[] {
  const file = textOf(entry, 'file')
  // A sample lies in the folder itself.
  if (file === null || basename(file) !== file) return []
  const title = textOf(entry, 'title') ?? textOf(entry, language === 'en' ? 'en' : 'zh') ?? textOf(entry, 'zh') ?? file
  return [{ file, policy: textOf(entry, 'policy'), asOf: textOf(entry, 'asOf'), title }]
}

function textOf(entry: unknown, key: string): string | null {
  const value: unknown = typeof entry === 'object' && entry !== null ? Object.getOwnPropertyDescriptor(entry, key)?.value : undefined
  return typeof value === 'string' && value !== '' ? value : null
}
