import { Command, CommanderError, Option } from 'commander'
import { problemMessage, WorkbookError, type Language } from '../../core/index'
import { check } from './commands/check'
import { lookup } from './commands/lookup'
import { readLanguage } from './options'
import type { Output } from './output'
import { UsageError } from './usage-error'

/** The language of messages that come before the options are read. */
function wantedLanguage(args: readonly string[]): Language {
  const at = args.indexOf('--lang')
  return args[at + 1] === 'en' && at >= 0 ? 'en' : 'zh-CN'
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

function common(command: Command): Command {
  return command
    .option('--policy <id>', '报备制度编号（R01–R16）或制度文件 · policy pack or pack file')
    .option('--as-of <day>', '截至日期，缺省为今天 · as of, today by default')
    .option('--sheet <name>', '只看这张工作表 · only this sheet')
    .addOption(new Option('--set <key=value>', '改一个数值，可重复 · set a number of the pack').argParser(collect))
    .option('--lang <lang>', 'zh-CN | en', 'zh-CN')
    .option('--json', '机器可读输出 · machine output')
}

function program(done: (status: number) => void, output: Output): Command {
  const root = new Command('baobei').description('报备管家：客户报备登记表的查重、到期、冲突与提成 · judges customer-registration registers').exitOverride().showSuggestionAfterError(false).helpCommand(false)
  const add = <O>(name: string, text: string, run: (paths: readonly string[], options: O, output: Output) => Promise<number>, options: (command: Command) => Command): void => {
    options(common(root.command(`${name} <files...>`).description(text))).exitOverride().configureOutput({ writeErr() {} })
      .action(async (paths: string[], given: O) => done(await run(paths, given, output)))
  }
  root.configureOutput({ writeErr() {} })
  add('check', '检查：判定每一行，写出结果 · judge every row', check, command => command
    .option('--out <file>', '写到这里 · write here').option('--in-place', '写回原文件 · write into the file').option('--dry-run', '不写文件 · write nothing'))
  add('lookup', '报备前查询 · may this customer be registered now', lookup, command => command
    .option('--name <name>', '客户名称').option('--phone <phone>', '电话').option('--project <project>', '项目').option('--region <region>', '区域').option('--address <address>', '地址')
    .option('--identity-no <number>', '证件号码').option('--seller <seller>', '报备人').option('--team <team>', '单位/部门').option('--admin', '管理员：显示归属 · show the owner'))
  return root
}

/** Runs one command; answers its exit status: 0 nothing grave, 1 something, 2 misuse or unreadable input. */
export async function run(args: readonly string[], output: Output): Promise<number> {
  let status = 0
  try {
    readLanguage(args.includes('--lang') ? args[args.indexOf('--lang') + 1] : undefined)
    await program(s => { status = s }, output).parseAsync(args as string[], { from: 'user' })
    return status
  } catch (error) {
    return explain(error, wantedLanguage(args))
  }
}

function explain(error: unknown, language: Language): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0
    process.stderr.write(`${usageSentence(error, language)}\n`)
    return 2
  }
  if (error instanceof UsageError) process.stderr.write(`${problemMessage(error.problem, error.detail, language)}\n`)
  else if (error instanceof WorkbookError) process.stderr.write(`${problemMessage(error.problem, { ...error.detail, file: error.detail.path ?? error.detail.file ?? '' }, language)}\n`)
  else throw error
  return 2
}

function usageSentence(error: CommanderError, language: Language): string {
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.unknownCommand': return problemMessage('unknown-command', { command: quoted }, language)
    case 'commander.unknownOption': return problemMessage('unknown-option', { option: quoted }, language)
    case 'commander.optionMissingArgument': return problemMessage('missing-value', { option: quoted.split(' ')[0] ?? '' }, language)
    case 'commander.missingArgument': return problemMessage('no-files', {}, language)
    case 'commander.help': return problemMessage('no-command', {}, language)
    default: return error.message
  }
}
