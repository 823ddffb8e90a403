import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Language } from '../../core/index'
import { UsageError } from './usage-error'

/** The JSON of a file; what is no JSON is refused with the place where it breaks. `problem` names the kind of file. */
export async function readJsonFile(path: string, problem: 'bad-pack' | 'bad-plan', language: Language): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => { throw new UsageError('not-found', { file: path }) })
  const json = text.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new UsageError(problem, { file: basename(path), reason: breakOf(json, cause, language) })
  }
}

/** Blanks before and after a text, so that the engine always shows the ten characters before what it does not expect. */
const PAD = ' '.repeat(40)
const SHOWN_BEFORE = 10

/** The engine names the offset, shows the text around it, or has come to the end. */
function breakOf(json: string, cause: unknown, language: Language): string {
  const offset = /position (\d+)/.exec(messageOf(cause))?.[1]
  const before = json.slice(0, offset === undefined ? offsetByText(json) : Number(offset)).split('\n')
  const [line, column] = [before.length, (before.at(-1)?.length ?? 0) + 1]
  return language === 'en' ? `it is no JSON from line ${line}, column ${column} on` : `第 ${line} 行第 ${column} 个字起不是合法的 JSON`
}

function offsetByText(json: string): number {
  const padded = PAD + json + PAD
  try {
    JSON.parse(padded)
  } catch (cause) {
    const shown = /, \.\.\."([\s\S]*)"\.\.\. is not valid JSON$/.exec(messageOf(cause))?.[1]
    if (shown !== undefined) return Math.max(0, padded.indexOf(shown) + SHOWN_BEFORE - PAD.length)
  }
  return json.length
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : ''
}
