import { Command, Option } from 'commander'
import manifest from '../../package.json'
import type { Language } from '../../core/index'
import { check } from './commands/check'
import { explain } from './commands/explain'
import { lookup } from './commands/lookup'
import { mask } from './commands/mask'
import { packs } from './commands/packs'
import { plan } from './commands/plan'
import { precheck } from './commands/precheck'
import { summary } from './commands/summary'
import { template } from './commands/template'
import { whatif } from './commands/whatif'
import { helpFormat, helpWords } from './help'
import type { Output } from './output'

/** How a command is run: what it is given, its options, where it answers. The answer is the exit status. */
type Run<O> = (given: readonly string[], options: O, output: Output) => Promise<number>

type Words = readonly [zh: string, en: string]

/** The command line in full. `done` gets the exit status of the command that ran. */
export function program(language: Language, output: Output, done: (status: number) => void): Command {
  const say = ([zh, en]: Words): string => helpWords(zh, en, language)
  const root = new Command('baobei')
    .description(say(['报备管家：客户报备登记表的查重、到期、冲突与提成', 'judges customer-registration registers: duplicates, expiry, conflicts, commission']))
    .version(manifest.version, '-V, --version', say(['显示版本', 'show the version']))
    .helpOption('-h, --help', say(['显示用法', 'show help']))
    .helpCommand('help [command]', say(['显示某个命令的用法', 'show help of a command']))
    .configureHelp({ ...helpFormat(language), helpWidth: output.width })
    // What goes wrong is told in our own words (run.ts); help and version are answers.
    .configureOutput({ writeOut: text => output.text([text.replace(/\n$/, '')]), writeErr() {}, outputError() {} })
    .showSuggestionAfterError(false)
    .exitOverride()

  const add = <O>(signature: string, text: Words, run: Run<O>, ...sets: readonly ((command: Command, say: (words: Words) => string) => unknown)[]): void => {
    const command = root.command(signature).description(say(text)).helpOption('-h, --help', say(['显示用法', 'show help']))
    for (const set of [...sets, common]) set(command, say)
    command.action(async (...all: unknown[]) => {
      const options = all.at(-2) as O
      const given = all.slice(0, -2).flat().filter(one => typeof one === 'string')
      done(await run(given, options, output))
    })
  }
  add('check <files...>', ['判定每一行，写出结果', 'judge every row and write the result'], check, judged, writes)
  add('lookup <files...>', ['报备前查询：现在能否报备这个客户', 'may this customer be registered now'], lookup, judged, asks)
  add('precheck <files...>', ['预检新报备：登记前与登记表及彼此核对，最后一个文件是新报备', 'new rows (the last file) against the registers and each other, before they are entered'], precheck, judged)
  add('summary <files...>', ['提成汇总', 'commission summary'], summary, judged, settles)
  add('explain <files...>', ['说明某一行的判定从何而来', 'everything that led to the verdict of a row'], explain, judged, explains)
  add('whatif <files...>', ['换一项制度或数值，看哪些行会变', 'which rows flip under another pack or number'], whatif, judged, compares)
  add('packs [id]', ['列出制度；写编号看条款、字段、数值', 'the policy packs; with an id its clauses, fields and numbers'], packs, (command, words) => {
    command.option('--markdown', words(['一项制度写成一页 Markdown，中英文', 'a pack as a page of Markdown, in both languages'])).option('--schema', words(['制度文件的 JSON Schema', 'the JSON schema of a pack file']))
  })
  add('template [id]', ['按制度生成空白登记表', 'an empty register for a pack'], template, (command, words) => {
    command.option('--policy <id>', words(['制度编号或制度文件', 'pack id or pack file'])).option('--out <file>', words(['写到这里（.xlsx）', 'write here (.xlsx)']))
  })
  add('plan [file]', ['看、检查、转换提成方案：JSON 文件与可编辑的“提成方案”表', 'show, check and convert commission plans, JSON files and their editable sheets'], plan, (command, words) => {
    command.option('--out <file>', words(['写到这里：.xlsx 为可编辑的表，.json 为方案文件', 'write here: .xlsx an editable sheet, .json a plan file'])).option('--schema', words(['方案文件的 JSON Schema', 'the JSON schema of a plan file']))
  })
  add('mask <file>', ['生成可外发的副本：电话、证件号、姓名打码', 'a copy fit to share: phones, identity numbers and names masked'], mask, (command, words) => {
    command.option('--policy <id>', words(['制度编号或制度文件，缺省按表头判断', 'pack id or pack file; by the headers when not given'])).option('--out <file>', words(['写到这里，不能是原文件', 'write here, never the file itself']))
  })
  return root
}

type Say = (words: Words) => string
const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Options every command takes. */
function common(command: Command, say: Say): void {
  command
    .addOption(new Option('--set <key=value>', say(['改制度中的一个数值或选项，可重复', 'set a number or choice of the pack, repeatable'])).argParser(collect))
    .option('--lang <lang>', say(['语言：zh-CN（缺省）或 en', 'language: zh-CN (default) or en']))
    .option('--json', say(['机器可读输出', 'machine output']))
}

function judged(command: Command, say: Say): void {
  command
    .option('--policy <id>', say(['报备制度编号（R01–R16）或制度文件', 'policy pack (R01–R16) or pack file']))
    .option('--as-of <day>', say(['截至日期，缺省为今天', 'as of this day, today by default']))
    .option('--sheet <name>', say(['只看这张工作表', 'only this sheet']))
}

function writes(command: Command, say: Say): void {
  command
    .option('--out <file>', say(['写到这个文件或文件夹，缺省为“原名.checked.xlsx”', 'write to this file or folder; ‹name›.checked.xlsx by default']))
    .option('--in-place', say(['写回原文件', 'write into the file itself']))
    .option('--dry-run', say(['不写文件', 'write nothing']))
    .option('--plan <file>', say(['按这个提成方案指出不计提成的合同：JSON 或工作簿；缺省用登记表里的', 'tell which contracts earn nothing by this commission plan, JSON or workbook; the registers’ own by default']))
    .option('--seal', say(['封存还没有封存的行，以后的检查会指出改动', 'seal the rows not sealed yet: later checks tell what was changed']))
    .option('--reseal', say(['改动已核实，按现状重新封存', 'alterations looked into: seal every row as it stands now']))
}

function asks(command: Command, say: Say): void {
  command
    .option('--name <name>', say(['客户名称', 'customer name']))
    .option('--phone <phone>', say(['联系电话', 'phone']))
    .option('--project <project>', say(['项目名称', 'project']))
    .option('--region <region>', say(['区域', 'region']))
    .option('--address <address>', say(['地址', 'address']))
    .option('--identity-no <number>', say(['证件号码', 'identity number']))
    .option('--seller <seller>', say(['报备人', 'seller']))
    .option('--team <team>', say(['部门或单位', 'team']))
    .option('--admin', say(['管理员：显示归属与所在行', 'administrator: show owner and row']))
}

function settles(command: Command, say: Say): void {
  command
    .option('--from <day>', say(['起始日', 'first day']))
    .option('--to <day>', say(['截止日（含）', 'last day, included']))
    .option('--plan <file>', say(['提成方案：JSON 文件，或有“提成方案”表的工作簿；缺省用登记表里的', 'commission plan, JSON or a workbook with a plan sheet; the register’s own by default']))
    .option('--out <file>', say(['写出汇总工作簿（.xlsx）', 'write the summary workbook (.xlsx)']))
    .option('--close <file>', say(['结账：把本期结果封存到这个文件（.json）', 'close the period: seal the statement into this file (.json)']))
    .option('--closed <file>', say(['与封存的结果比较，列出差异和原因；缺省与登记表“提成结账”里的同一期间比较', 'compare with a sealed statement and list the differences with their causes; with the same period in the registers’ own sheet 提成结账 by default']))
}

function explains(command: Command, say: Say): void {
  command
    .option('--row <n>', say(['行号，即表中左侧的行号', 'row number as the sheet shows it']))
    .option('--from <day>', say(['连提成一起说明：起始日', 'explain its commission too: first day']))
    .option('--to <day>', say(['连提成一起说明：截止日（含）', 'explain its commission too: last day, included']))
    .option('--plan <file>', say(['提成方案（JSON 或工作簿）', 'commission plan (JSON or workbook)']))
}

function compares(command: Command, say: Say): void {
  command
    .option('--against <id>', say(['与哪一项制度比较', 'the pack to compare with']))
    .option('--from <day>', say(['比较提成的起始日', 'first day of the commission to compare']))
    .option('--to <day>', say(['比较提成的截止日', 'last day of the commission to compare']))
    .option('--plan <file>', say(['提成方案（JSON 或工作簿），用于比较提成', 'commission plan (JSON or workbook), to compare commission']))
    .option('--against-plan <file>', say(['改用这个方案，谁的提成变多少', 'with this plan instead: whose commission moves, and by how much']))
}
