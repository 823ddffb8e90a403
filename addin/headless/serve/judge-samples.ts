import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Language } from '../../../core/index'
import type { Output } from '../output'
import { run } from '../run'

/** A register that shows what the product does, as samples/index.json lists it. */
export interface ListedSample {
  /** The files that are judged together, departments of one house; mostly one. */
  readonly files: readonly string[]
  readonly policy: string | null
  readonly asOf: string | null
  readonly title: string
}

/**
 * Judges the first sample of the list, the showroom, and prints its verdicts as `check --dry-run` does; the others are
 * only counted, as the workbench opens them. Prints nothing where there are no samples.
 */
export async function judgeSamples(folder: string, language: Language, output: Output): Promise<void> {
  const [first, ...others] = await listSamples(folder, language)
  if (!first) return
  const { files, policy, asOf, title } = first
  const names = files.map(file => `samples/${file}`).join(' ')
  output.text(['', title === files[0] ? names : `${names}  ${title}`])
  const options = [...(policy === null ? [] : ['--policy', policy]), ...(asOf === null ? [] : ['--as-of', asOf])]
  await run(['check', ...files.map(file => join(folder, file)), '--dry-run', '--lang', language, ...options], output)
  if (others.length > 0) output.text(['', language === 'en' ? `${others.length} more samples can be opened in the page.` : `另有 ${others.length} 个样例，可在页面中打开。`])
}

/** The samples of a folder; none where there is no list of them or it cannot be read. */
export async function listSamples(folder: string, language: Language): Promise<readonly ListedSample[]> {
  const text = await readFile(join(folder, 'index.json'), 'utf8').catch(() => null)
  if (text === null) return []
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? onceEach(list.flatMap(entry => readSample(entry, language))) : []
  } catch {
    return []
  }
}

function readSample(entry: unknown, language: Language): readonly ListedSample[] {
  const file = textOf(entry, 'file')
  if (file === null || !isPlain(file)) return []
  const title = textOf(entry, 'title') ?? textOf(entry, language === 'en' ? 'en' : 'zh') ?? textOf(entry, 'zh') ?? file
  const together = valueOf(entry, 'together')
  const files = Array.isArray(together) ? together.filter(one => typeof one === 'string').filter(isPlain) : []
  return [{ files: files.length > 0 ? files : [file], policy: textOf(entry, 'policy'), asOf: textOf(entry, 'asOf'), title }]
}

/** A sample lies in the folder itself. */
function isPlain(file: string): boolean {
  return basename(file) === file
}

/** Files that are judged together are listed one by one, but make one sample. */
function onceEach(samples: readonly ListedSample[]): readonly ListedSample[] {
  const keyOf = ({ files }: ListedSample): string => [...files].sort().join('/')
  return samples.filter((sample, at) => samples.findIndex(other => keyOf(other) === keyOf(sample)) === at)
}

function valueOf(entry: unknown, key: string): unknown {
  return typeof entry === 'object' && entry !== null ? Object.getOwnPropertyDescriptor(entry, key)?.value : undefined
}

function textOf(entry: unknown, key: string): string | null {
  const value = valueOf(entry, key)
  return typeof value === 'string' && value !== '' ? value : null
}
