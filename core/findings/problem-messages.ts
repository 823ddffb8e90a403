import type { WorkbookProblem } from '../workbook/workbook'
import type { Bilingual, Language } from './language'

/** What can be wrong with a command or its options, beside what can be wrong with a workbook. */
export type UsageProblem =
  | 'no-command' | 'unknown-command' | 'no-files' | 'no-policy' | 'unknown-policy' | 'unknown-option' | 'missing-value' | 'bad-value' | 'bad-date' | 'bad-period'
  | 'unknown-setting' | 'bad-setting' | 'no-such-row' | 'no-question' | 'bad-plan' | 'bad-closing' | 'bad-pack' | 'output-exists' | 'same-file' | 'options-clash' | 'not-supported'
  | 'missing-option' | 'no-new-rows' | 'not-yet' | 'no-port' | 'empty-fact' | 'bad-phone' | 'bad-identity-no' | 'too-many-arguments' | 'out-of-memory'

/** What the sentence may name. Unknown details are left out of it. */
export type ProblemDetail = Readonly<Record<string, string | number>>

type Say = (detail: ProblemDetail) => Bilingual

const MESSAGES: { readonly [P in WorkbookProblem | UsageProblem]: Say } = {
  'not-found': d => both(`找不到${fileZh(d)}，请核对文件名和所在的文件夹`, `${fileEn(d)} was not found; check its name and folder`),
  'is-folder': d => both(`${fileZh(d)}是文件夹，这里需要一个文件`, `${fileEn(d)} is a folder where a file is needed`),
  'no-registers': d => both(`${fileZh(d)}里没有可读的登记表（.xlsx、.xlsm、.csv），请换一个文件夹或文件`, `${fileEn(d)} holds no register that can be read (.xlsx, .xlsm, .csv); choose another folder or file`),
  'not-a-workbook': d => both(`${fileZh(d)}不是 Excel 工作簿或文本登记表，请另存为 .xlsx 或 .csv 后再试`, `${fileEn(d)} is neither an Excel workbook nor a text register; save it as .xlsx or .csv and try again`),
  encrypted: d => both(`${fileZh(d)}设有打开密码，请先在 Excel 中取消密码再试`, `${fileEn(d)} is protected by a password; take the password off in Excel and try again`),
  'legacy-xls': d => both(`${fileZh(d)}是旧版 .xls 格式，请在 Excel 中另存为 .xlsx 后再试`, `${fileEn(d)} is in the old .xls format; save it as .xlsx in Excel and try again`),
  truncated: d => both(`${fileZh(d)}不完整，可能没有下载或复制完，请重新取得文件`, `${fileEn(d)} is incomplete, perhaps a broken download or copy; get the file again`),
  bomb: d => both(`${fileZh(d)}解压后大得不合常理，为安全起见没有打开，请核实文件来源`, `${fileEn(d)} unpacks to an implausible size and was not opened for safety; check where it comes from`),
  'no-header': d => both(`${fileZh(d)}${given(d, 'sheet', sheet => `的“${sheet}”表`)}中找不到表头行，请确认有一行写着“客户名称”“报备时间”等列名`, `No header row was found in ${given(d, 'sheet', sheet => `sheet "${sheet}" of `)}${fileEn(d)}; one row has to hold headers such as 客户名称 and 报备时间`),
  'header-tie': d => both(`${fileZh(d)}${given(d, 'sheet', sheet => `的“${sheet}”表`)}中有多行都像表头${given(d, 'rows', rows => `（第 ${rows} 行）`)}，请删去多余的一行，或指明用哪一行`, `Several rows of ${given(d, 'sheet', sheet => `sheet "${sheet}" of `)}${fileEn(d)} look like the header${given(d, 'rows', rows => ` (rows ${rows})`)}; remove one or say which to use`),
  'no-such-sheet': d => both(`${fileZh(d)}中没有名为“${text(d, 'sheet')}”的工作表${given(d, 'sheets', sheets => `，现有：${sheets}`)}`, `${fileEn(d)} has no sheet named "${text(d, 'sheet')}"${given(d, 'sheets', sheets => `; it has ${sheets}`)}`),
  'read-only': d => both(`${fileZh(d)}是只读的，结果无法写入，请另选输出位置或取消只读`, `${fileEn(d)} is read-only and cannot be written; choose another output or lift the protection`),
  'in-use': d => both(`${fileZh(d)}正被其他程序打开，请关闭后再试`, `${fileEn(d)} is open in another program; close it and try again`),
  'disk-full': d => both(`磁盘空间不足，${fileZh(d)}没有写入，请腾出空间后再试`, `The disk is full and ${fileEn(d)} was not written; make room and try again`),
  'too-large': d => both(`${fileZh(d)}太大${given(d, 'limit', limit => `，超过 ${limit} 的上限`)}，请拆分后再试`, `${fileEn(d)} is too large${given(d, 'limit', limit => `, beyond the limit of ${limit}`)}; split it and try again`),
  unreadable: d => both(`${fileZh(d)}无法读取，文件可能已损坏或没有权限，请在 Excel 中打开另存后再试`, `${fileEn(d)} cannot be read, it may be damaged or closed to you; open and save it in Excel and try again`),
  'no-such-folder': d => both(`输出位置${given(d, 'folder', folder => `“${folder}”`)}不存在，请先建好文件夹`, `The folder ${given(d, 'folder', folder => `"${folder}" `)}to write to does not exist; make it first`),

  'no-command': () => both('请写明要做什么，例如 baobei check 登记表.xlsx --policy R11；用 baobei --help 看全部命令', 'Say what to do, such as baobei check register.xlsx --policy R11; baobei --help lists the commands'),
  'unknown-command': d => both(`没有“${text(d, 'command')}”这个命令，用 baobei --help 看全部命令`, `There is no command "${text(d, 'command')}"; baobei --help lists them`),
  'no-files': () => both('请写明要检查的登记表文件或文件夹', 'Name the register files or a folder'),
  'no-policy': () => both('请用 --policy 写明按哪一项制度，例如 --policy R11；用 baobei packs 看全部制度', 'Say with --policy which regulation applies, such as --policy R11; baobei packs lists them'),
  'unknown-policy': d => both(`没有编号为“${text(d, 'policy')}”的制度${given(d, 'known', known => `，可用：${known}`)}`, `There is no regulation "${text(d, 'policy')}"${given(d, 'known', known => `; there are ${known}`)}`),
  'unknown-option': d => both(`不认识选项“${text(d, 'option')}”，用 --help 看可用的选项`, `Unknown option "${text(d, 'option')}"; --help lists the options`),
  'missing-value': d => both(`选项 ${text(d, 'option')} 后面缺少内容`, `Option ${text(d, 'option')} needs a value`),
  'bad-value': d => both(`选项 ${text(d, 'option')} 的“${text(d, 'value')}”不合要求${given(d, 'allowed', allowed => `，可用：${allowed}`)}`, `"${text(d, 'value')}" is not valid for ${text(d, 'option')}${given(d, 'allowed', allowed => `; use ${allowed}`)}`),
  'bad-date': d => both(`选项 ${text(d, 'option')} 的“${text(d, 'value')}”不是日期，请写成 2026-03-01 的样子`, `"${text(d, 'value')}" for ${text(d, 'option')} is no date; write it like 2026-03-01`),
  'bad-period': d => both(`起始日 ${text(d, 'from')} 晚于截止日 ${text(d, 'to')}，请对调或更正`, `The period begins on ${text(d, 'from')} after it ends on ${text(d, 'to')}; correct one of them`),
  'unknown-setting': d => both(`制度 ${text(d, 'policy')} 没有“${text(d, 'key')}”这一项，用 baobei packs ${text(d, 'policy')} 看可改的数值`, `The regulation ${text(d, 'policy')} has no setting "${text(d, 'key')}"; baobei packs ${text(d, 'policy')} lists what can be set`),
  'bad-setting': d => both(`“${text(d, 'key')}”不能设为“${text(d, 'value')}”${given(d, 'allowed', allowed => `，应为${allowed}`)}`, `"${text(d, 'key')}" cannot be "${text(d, 'value')}"${given(d, 'allowed', allowed => `; it takes ${allowed}`)}`),
  'no-such-row': d => both(`${fileZh(d)}的第 ${text(d, 'row')} 行不是报备记录，请核对行号`, `Row ${text(d, 'row')} of ${fileEn(d)} is no registration; check the row number`),
  'no-question': () => both('请至少写明客户名称、电话、项目中的一项', 'Give at least a name, a phone or a project to look up'),
  'bad-plan': d => both(`提成方案${given(d, 'file', file => `“${file}”`)}有误${given(d, 'reason', reason => `：${reason}`)}，请更正`, `The commission plan ${given(d, 'file', file => `"${file}" `)}is faulty${given(d, 'reason', reason => `: ${reason}`)}; please correct it`),
  'bad-closing': d => both(`${fileZh(d)}不是结账记录，请用 summary --close 写出的文件`, `${fileEn(d)} is no closed statement; use a file that summary --close has written`),
  'bad-pack': d => both(`制度文件${given(d, 'file', file => `“${file}”`)}有误${given(d, 'reason', reason => `：${reason}`)}，请更正`, `The policy pack ${given(d, 'file', file => `"${file}" `)}is faulty${given(d, 'reason', reason => `: ${reason}`)}; please correct it`),
  'output-exists': d => both(`${fileZh(d)}已经存在，没有覆盖，请换一个文件名`, `${fileEn(d)} exists already and was not overwritten; choose another name`),
  'same-file': d => both(`输出文件与原文件${fileZh(d)}相同，没有写入${given(d, 'instead', instead => `；要改写原文件请用 ${instead}`)}`, `The output is the input ${fileEn(d)} itself and was not written${given(d, 'instead', instead => `; use ${instead} to change it`)}`),
  'options-clash': d => both(`${text(d, 'options') || '这些选项'} 不能同时使用，请只留一个`, `${text(d, 'options') || 'these options'} cannot be used together; keep one`),
  'missing-option': d => both(`还缺少选项 ${text(d, 'option')}${given(d, 'example', example => `，例如 ${example}`)}`, `Option ${text(d, 'option')} is missing${given(d, 'example', example => `; write for example ${example}`)}`),
  'no-new-rows': () => both('请先写已有的登记表，最后写要预检的新报备文件', 'Name the existing registers first and the file of new filings last'),
  'not-yet': d => both(`暂不支持${text(d, 'what')}${given(d, 'instead', instead => `，请改用 ${instead}`)}`, `${text(d, 'what') || 'this'} is not supported yet${given(d, 'instead', instead => `; use ${instead}`)}`),
  'too-many-arguments': () => both('参数太多，用 --help 看用法', 'Too many arguments; --help shows the usage'),
  'out-of-memory': d => both(`内存不足${given(d, 'limit', limit => `（用到 ${limit} 仍不够）`)}，原文件没有改动，请关闭其他程序或把登记表拆开后再试`, `There is not enough memory${given(d, 'limit', limit => ` (${limit} did not do)`)} and no file was changed; close other programs or split the register and try again`),
  'no-port': d => both(`端口 ${text(d, 'port')} 不能使用，请用 PORT 指定另一个端口`, `Port ${text(d, 'port')} cannot be used; name another one in PORT`),
  'empty-fact': d => both(`${factZh(d)}没有说明任何内容，请写实际的内容，还不知道的就不写这一项`, `${factEn(d)} says nothing; write what it really is, or leave it out while it is not known`),
  'bad-phone': d => both(`${factZh(d)}不是电话号码，请写 11 位手机号或带区号的座机号，隐去的每一位写一个 *（如 199****0701），几个号码之间用 / 隔开`, `${factEn(d)} is no telephone number; write the 11 digits of a mobile or a landline with its area code, a * for each hidden digit (such as 199****0701), and a / between several numbers`),
  'bad-identity-no': d => both(`${factZh(d)}不是有效的证件号码，请核对后写全身份证号或统一社会信用代码，不要隐去位数`, `${factEn(d)} is no valid identity number; check it and write the whole identity card number or credit code, with no digit hidden`),
  'not-supported': d => both(`制度 ${text(d, 'policy')} 不适用${given(d, 'what', what => `“${what}”`)}`, `${given(d, 'what', what => `"${what}" `)}does not apply to ${text(d, 'policy')}`),
}

/**
 * One sentence that says which file or option is wrong and what to do.
 * Details used: file, sheet, sheets, rows, row, limit, folder, option, value, allowed, policy, known, key, from, to, command, options, reason, what.
 */
export function problemMessage(problem: WorkbookProblem | UsageProblem, detail: ProblemDetail, language: Language): string {
  const sentence = MESSAGES[problem](detail)[language]
  return language === 'en' ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.` : `${sentence}。`
}

function both(zh: string, en: string): Bilingual {
  return { 'zh-CN': zh, en }
}

/** The detail as text, nothing when it is not given. */
function text(detail: ProblemDetail, name: string): string {
  const value = detail[name]
  return value === undefined ? '' : String(value)
}

/** The detail in its words, nothing when it is not given. */
function given(detail: ProblemDetail, name: string, wrap: (text: string) => string): string {
  const value = text(detail, name)
  return value ? wrap(value) : ''
}

/** What was given, with the option it was given for where there is one. */
function factZh(detail: ProblemDetail): string {
  return `${given(detail, 'option', option => `选项 ${option} 的`)}${given(detail, 'value', value => `“${value}”`) || '所写的内容'}`
}

function factEn(detail: ProblemDetail): string {
  return `${given(detail, 'value', value => `"${value}"`) || 'what is given'}${given(detail, 'option', option => ` for ${option}`)}`
}

function fileZh(detail: ProblemDetail): string {
  return given(detail, 'file', file => `“${file}”`) || '文件'
}

function fileEn(detail: ProblemDetail): string {
  return given(detail, 'file', file => `"${file}"`) || 'the file'
}
