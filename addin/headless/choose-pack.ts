import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { applySettings, findPack, PACK_IDS, PolicyError, readPack, type Language, type PolicyPack } from '../../core/index'
import { UsageError } from './usage-error'

/** The pack a command works by: a shipped one by id, or one's own from a file; with its numbers set. */
export async function choosePack(word: string | undefined, settings: readonly string[], language: Language): Promise<PolicyPack> {
  if (word === undefined) throw new UsageError('no-policy')
  const pack = findPack(word) ?? (/\.json$/i.test(word) ? await loadPack(word, language) : null)
  if (!pack) throw new UsageError('unknown-policy', { policy: word, known: PACK_IDS.join(' ') })
  return withMistakes(() => applySettings(pack, settings), pack.id, language)
}

async function loadPack(path: string, language: Language): Promise<PolicyPack> {
  const file = basename(path)
  const text = await readFile(path, 'utf8').catch(() => { throw new UsageError('not-found', { file: path }) })
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new UsageError('bad-pack', { file, reason: cause instanceof Error ? cause.message : 'JSON' })
  }
  return withMistakes(() => readPack(json, file), file, language)
}

/** Every mistake of a pack in one sentence. */
function withMistakes(read: () => PolicyPack, file: string, language: Language): PolicyPack {
  try {
    return read()
  } catch (cause) {
    if (!(cause instanceof PolicyError)) throw cause
    const reason = cause.mistakes.map(m => `${m.place}: ${language === 'en' ? m.en : m.zh}`).join(language === 'en' ? '; ' : '；')
    throw new UsageError('bad-pack', { file, reason })
  }
}
