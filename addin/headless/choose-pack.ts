import { basename } from 'node:path'
import { applySettings, findPack, PACK_IDS, PolicyError, readPack, type Language, type PackMistake, type PolicyPack } from '../../core/index'
import { readJsonFile } from './json-file'
import { UsageError } from './usage-error'

/** The pack a command works by: one that the registers bring along or a shipped one by id, or one's own from a file; with its numbers set. */
export async function choosePack(word: string | undefined, settings: readonly string[], language: Language, brought: readonly PolicyPack[] = []): Promise<PolicyPack> {
  if (word === undefined) throw new UsageError('no-policy')
  const pack = brought.find(({ id }) => id.toUpperCase() === word.trim().toUpperCase()) ?? findPack(word) ?? (isPackFile(word) ? await loadPack(word, language) : null)
  if (!pack) throw new UsageError('unknown-policy', { policy: word, known: [...PACK_IDS, ...brought.map(({ id }) => id)].join(' ') })
  return setNumbers(pack, settings, language)
}

/** Whether a word can be told to be a pack before any register is read. */
export function isKnownPack(word: string): boolean {
  return findPack(word) !== null || isPackFile(word)
}

function isPackFile(word: string): boolean {
  return /\.json$/i.test(word)
}

async function loadPack(path: string, language: Language): Promise<PolicyPack> {
  const file = basename(path)
  const json = await readJsonFile(path, 'bad-pack', language)
  try {
    return readPack(json, file)
  } catch (cause) {
    throw cause instanceof PolicyError ? new UsageError('bad-pack', { file, reason: listMistakes(cause.mistakes, language) }) : cause
  }
}

function setNumbers(pack: PolicyPack, settings: readonly string[], language: Language): PolicyPack {
  try {
    return applySettings(pack, settings)
  } catch (cause) {
    throw cause instanceof PolicyError ? settingError(pack, settings, cause.mistakes, language) : cause
  }
}

/** One mistake is told in its own words; several are listed, so that they can be put right together. */
function settingError(pack: PolicyPack, settings: readonly string[], mistakes: readonly PackMistake[], language: Language): UsageError {
  const [first] = mistakes
  if (mistakes.length !== 1 || !first) return new UsageError('bad-pack', { file: pack.id, reason: listMistakes(mistakes, language) })
  // A value that the pack's shape refuses is told by its place in the pack; the setting is then the only one there is.
  const setting = settings.find(one => one === first.place || one.startsWith(`${first.place}=`)) ?? settings[0] ?? ''
  const [key = '', value = ''] = splitOnce(setting)
  if (key === '' || !setting.includes('=')) return new UsageError('bad-value', { option: '--set', value: setting, allowed: 'KEY=VALUE' })
  if (first.place === key && first.en.includes('has no such setting')) return new UsageError('unknown-setting', { policy: pack.id, key })
  const allowed = /^(?:只能是：|allowed: )(.+)$/.exec(language === 'en' ? first.en : first.zh)?.[1]
  return new UsageError('bad-setting', { key, value, ...(allowed === undefined ? {} : { allowed }) })
}

function splitOnce(setting: string): readonly string[] {
  const at = setting.indexOf('=')
  return at < 0 ? [setting] : [setting.slice(0, at).trim(), setting.slice(at + 1).trim()]
}

/** Every mistake of a pack in one sentence. */
function listMistakes(mistakes: readonly PackMistake[], language: Language): string {
  return mistakes.map(({ place, zh, en }) => `${place}: ${language === 'en' ? en : zh}`).join(language === 'en' ? '; ' : '；')
}
