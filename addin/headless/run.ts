import { CommanderError } from 'commander'
import { problemMessage, WorkbookError, type Language } from '../../core/index'
import { readLanguage } from './options'
import type { Output } from './output'
import { program } from './program'
import { CLEAR_LINE } from './progress'
import { UsageError } from './usage-error'

/** Runs one command; answers its exit status: 0 nothing grave, 1 something, 2 misuse or unreadable input. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  let status = 0
  const language = wantedLanguage(args)
  try {
    const at = args.indexOf('--lang')
    if (at >= 0 && args[at + 1] !== undefined) readLanguage(args[at + 1])
    await program(language, output, given => { status = given }).parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    const sentence = sentenceOf(error, language)
    output.terminal?.write(CLEAR_LINE)
    output.error(sentence)
    return 2
  }
}

/** The language of help and of what goes wrong before the options are read. */
export function wantedLanguage(args: readonly string[]): Language {
  return args.includes('--lang=en') || (args.includes('--lang') && args[args.indexOf('--lang') + 1] === 'en') ? 'en' : 'zh-CN'
}

/** The one sentence for misuse and for unreadable input; our own mistakes are thrown on. */
function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof CommanderError) return misuseSentence(error, language)
  if (error instanceof UsageError) return problemMessage(error.problem, error.detail, language)
  if (error instanceof WorkbookError) return problemMessage(error.problem, { ...error.detail, file: error.detail.path ?? error.detail.file ?? '' }, language)
  throw error
}

function misuseSentence(error: CommanderError, language: Language): string {
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? ''
  const option = /(--[\w-]+)/.exec(quoted)?.[1] ?? quoted
  switch (error.code) {
    case 'commander.unknownCommand': return problemMessage('unknown-command', { command: quoted }, language)
    case 'commander.unknownOption': return problemMessage('unknown-option', { option: quoted }, language)
    case 'commander.optionMissingArgument': return problemMessage('missing-value', { option }, language)
    case 'commander.excessArguments': return problemMessage('too-many-arguments', {}, language)
    case 'commander.missingArgument': return problemMessage('no-files', {}, language)
    default: return problemMessage('no-command', {}, language)
  }
}
