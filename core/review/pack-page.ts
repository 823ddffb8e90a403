import { LANGUAGES, type Language } from '../findings/language'
import { severityWord } from '../findings/severity-word'
import type { BothWords } from './both-words'
import type { PackDescription, PackField } from './describe-pack'
import { needWords, packFacts, settingValueWords } from './pack-words'

/** Where the pages of the findings lie, seen from the page. */
export interface PageLinks {
  readonly findings: string
}

type Row = readonly string[]

/** A regulation as one Markdown page in Chinese and in English: clauses, columns, numbers, stages, violations, what is checked. */
export function packPage(pack: PackDescription, links: PageLinks): string {
  return `${LANGUAGES.map(language => part(pack, links, language)).join('\n\n')}\n`
}

function part(pack: PackDescription, links: PageLinks, language: Language): string {
  const pick = pickIn(language)
  const zh = language === 'zh-CN'
  const { id, title, summary } = pack
  return [
    zh ? `# ${id} ${title.zh}` : `## English: ${title.en}`,
    pick(summary),
    [...facts(pack, language)].map(line => `- ${line}`).join('\n'),
    ...section(zh ? '条款' : 'Clauses', zh ? ['条款', '内容', '落实在', '据此提示'] : ['clause', 'what it says', 'takes effect in', 'findings'], clauseRows(pack, links, language), language),
    ...section(zh ? '登记表的列' : 'Columns of the register', zh ? ['列名', '要求', '条款', '填写'] : ['header', 'need', 'clause', 'how it is filled in'], pack.fields.map(field => fieldRow(field, language)), language),
    ...section(zh ? '审批环节' : 'Approval stages', zh ? ['次序', '环节', '列名也可写作', '条款'] : ['order', 'stage', 'also headed', 'clause'], stageRows(pack, language), language),
    ...section(zh ? '数值与选项' : 'Numbers and choices', zh ? ['事项', '现值', '条款', '改法 `--set`'] : ['what', 'value', 'clause', 'set by `--set`'], settingRows(pack, language), language),
    ...section(zh ? '违规处理' : 'Violations', zh ? ['违规', '第一次 → 第二次 → 以后', '条款', '改法 `--set`'] : ['violation', 'first → second → later', 'clause', 'set by `--set`'], penaltyRows(pack, language), language),
    ...section(zh ? '检查内容' : 'What is checked', zh ? ['检查', '级别', '条款'] : ['check', 'severity', 'clause'], pack.checks.map(({ code, severity, title: what, clause }) => [link(code, pick(what), links), severityWord(severity, language), clause ?? '']), language),
    zh ? `空白登记表：\`baobei template ${id} --out 登记表.xlsx\` · 判定：\`baobei check 登记表.xlsx --policy ${id}\`` : `An empty register: \`baobei template ${id} --out register.xlsx\` · a check: \`baobei check register.xlsx --policy ${id}\``,
  ].join('\n\n')
}

function* facts(pack: PackDescription, language: Language): Generator<string> {
  const pick = pickIn(language)
  const zh = language === 'zh-CN'
  yield packFacts(pack).map(pick).join(zh ? '；' : '; ')
  const { from, until } = pack.effective
  yield zh ? `第 ${pack.edition} 版，自 ${from} 起施行${until === null ? '' : `，至 ${until} 止`}` : `Edition ${pack.edition}, in force from ${from}${until === null ? '' : ` until ${until}`}`
  yield zh ? `来源：${pack.source.document}` : `Source: ${pack.source.document}`
}

/** Each clause with the parts of the work it takes effect in and the findings that rest on it. */
function clauseRows({ clauses, checks }: PackDescription, links: PageLinks, language: Language): readonly Row[] {
  const pick = pickIn(language)
  const comma = language === 'en' ? ', ' : '、'
  return clauses.map(clause => {
    const findings = checks.filter(check => check.clause === clause.id).map(({ code: finding, title }) => link(finding, pick(title), links))
    return [clause.id, pick(clause), clause.parts.map(pick).join(comma), findings.join(comma)]
  })
}

function fieldRow({ header, title, need, when, clause, allowed, hint }: PackField, language: Language): Row {
  const pick = pickIn(language)
  const zh = language === 'zh-CN'
  const required = when === null ? pick(needWords(need)) : pick(when)
  const words = allowed.length === 0 ? howTo(hint, pick) : zh ? `可选：${allowed.join('、')}` : `one of ${allowed.join(', ')}`
  return [zh ? header : `${header} ${title.en === header ? '' : title.en}`.trim(), required, clause ?? '', words]
}

/** The hint of a column without what the table says already: whether it is needed, or only its name again. */
function howTo(hint: BothWords, pick: (words: BothWords) => string): string {
  return /请填写/.test(hint.zh) ? '' : pick(hint).replace(/^(?:必填|选填)。|^(?:Required|Optional)\. /, '')
}

function stageRows({ stages }: PackDescription, language: Language): readonly Row[] {
  const zh = language === 'zh-CN'
  return stages.map(({ title, words, protects, clause }, at) => [`${at + 1}`, `${pickIn(language)(title)}${protects ? '' : zh ? '（只作记录）' : ' (on record only)'}`, words.join(zh ? '、' : ', '), clause])
}

/** Violations have a table of their own. */
function settingRows({ settings }: PackDescription, language: Language): readonly Row[] {
  const pick = pickIn(language)
  return settings.filter(({ key }) => !key.startsWith('penalty.')).map(({ key, title, value, clause }) => [pick(title), pick(settingValueWords(value)), clause ?? '', code(`${key}=${value}`)])
}

function penaltyRows({ penalties, settings }: PackDescription, language: Language): readonly Row[] {
  const pick = pickIn(language)
  return penalties.map(({ type, words, ladder, clause }) => {
    const also = words.filter(word => word !== type)
    const value = settings.find(({ key }) => key === `penalty.${type}`)?.value ?? ''
    return [also.length === 0 ? type : language === 'en' ? `${type} (also ${also.join(', ')})` : `${type}（也写作${also.join('、')}）`, ladder.map(pick).join(' → '), clause, code(`penalty.${type}=${value}`)]
  })
}

function section(title: string, header: Row, rows: readonly Row[], language: Language): readonly string[] {
  if (rows.length === 0) return []
  const line = (cells: Row): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [`${language === 'en' ? '###' : '##'} ${title}`, [line(header), `|${header.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')]
}

function link(findingCode: string, title: string, { findings }: PageLinks): string {
  return `[${title}](${findings}/${findingCode}.md)`
}

function code(text: string): string {
  return `\`${text}\``
}

function pickIn(language: Language): (words: BothWords) => string {
  return ({ zh, en }) => (language === 'en' ? en : zh)
}
