import { needWords, packFacts, settingValueWords, severityWord, type BothWords, type Language, type PackDescription, type PackSetting, type PolicyPack } from '../../core/index'
import type { Output } from './output'
import { paint } from './terminal/paint'
import { printTable } from './terminal/print-table'
import { wrapHanging, wrapText } from './terminal/wrap-text'

type Page = Pick<Output, 'width' | 'colour'>
/** One line for each pack. */
export function printPackList(packs: readonly Pick<PolicyPack, 'id' | 'title' | 'summary'>[], language: Language, width: number): readonly string[] {
  const titles = language === 'en' ? ['id', 'regulation', 'in short'] : ['编号', '制度', '要点']
  return printTable(titles.map((title, at) => ({ title, flexible: at === 2 })), packs.map(({ id, title, summary }) => [id, both(title, language), both(summary, language)]), width)
}

/** All of one pack: clauses, columns, numbers that can be set, stages, penalties, checks. */
export function printPack(pack: PackDescription, language: Language, page: Page, shipped: boolean): readonly string[] {
  const zh = language === 'zh-CN'
  const { id, title, edition, effective } = pack
  const until = effective.until ?? (zh ? '至今' : 'on')
  const facts = packFacts(pack).map(words => both(words, language))
  return [
    paint(`${id} ${both(title, language)}`, 'strong', page.colour),
    ...wrapText(both(pack.summary, language), page.width),
    zh ? `第 ${edition} 版，${effective.from} 起${effective.until === null ? '' : `，${until} 止`}；来源：${pack.source.document}` : `Edition ${edition}, from ${effective.from} ${until}; source: ${pack.source.document}`,
    facts.join(zh ? '；' : '; '),
    ...section(zh ? '条款' : 'Clauses', pack.clauses.flatMap(clause => wrapHanging(`${clause.id}  ${both(clause, language)}`, page.width, clause.id.length + 2)), page),
    ...section(zh ? '列' : 'Columns', fieldTable(pack, language, page.width), page),
    ...section(zh ? '可改的数值与选项（--set 键=值）' : 'Numbers and choices (--set KEY=VALUE)', settingTable(pack.settings, language, page.width), page),
    ...section(zh ? '审批环节' : 'Approval stages', stageLines(pack, language, page.width), page),
    ...section(zh ? '违规处理' : 'Violations', penaltyTable(pack, language, page.width), page),
    ...section(zh ? '检查内容' : 'What is checked', checkTable(pack, language, page.width), page),
    ...(shipped ? ['', zh ? `生成空白登记表：baobei template ${id} --out 登记表.xlsx` : `An empty register: baobei template ${id} --out register.xlsx`] : []),
  ]
}

function section(title: string, lines: readonly string[], page: Page): readonly string[] {
  return lines.length === 0 ? [] : ['', paint(title, 'strong', page.colour), ...lines]
}

function fieldTable({ fields }: PackDescription, language: Language, width: number): readonly string[] {
  const titles = language === 'en' ? ['header', 'field', 'need', 'clause', 'also accepted; choices'] : ['列名', '字段', '要求', '条款', '也接受的列名；可选项']
  const rows = fields.map(({ header, title, field, stage, need, when, clause, accepted, allowed }) => {
    const words = [accepted.join(language === 'en' ? ', ' : '、'), allowed.length === 0 ? '' : `[${allowed.join(' / ')}]`, when === null ? '' : both(when, language)].filter(text => text !== '')
    return [language === 'en' ? `${header} ${title.en}` : header, field ?? `stage.${stage}`, both(needWords(need), language), clause ?? '', words.join(language === 'en' ? '; ' : '；')]
  })
  return printTable(titles.map((title, at) => ({ title, flexible: at === 4 })), rows, width)
}

function settingTable(settings: readonly PackSetting[], language: Language, width: number): readonly string[] {
  const titles = language === 'en' ? ['key', 'what it is', 'value', 'clause'] : ['键', '事项', '现值', '条款']
  const rows = settings.map(({ key, title, value, clause }) => [key, both(title, language), value === '' ? both(settingValueWords(value), language) : value, clause ?? ''])
  return printTable(titles.map((title, at) => ({ title, flexible: at === 1 })), rows, width)
}

function stageLines({ stages }: PackDescription, language: Language, width: number): readonly string[] {
  const zh = language === 'zh-CN'
  return stages.flatMap(({ title, words, protects, clause }, at) => {
    const note = protects ? '' : zh ? '（只作记录）' : ' (on record only)'
    return wrapHanging(`${at + 1}. ${both(title, language)}${note}  ${words.join(zh ? '、' : ', ')}  ${clause}`, width, 3)
  })
}

function penaltyTable({ penalties }: PackDescription, language: Language, width: number): readonly string[] {
  const titles = language === 'en' ? ['violation', 'also written', 'first, second … time', 'clause'] : ['违规', '也写作', '第一次、第二次……', '条款']
  const arrow = ' → '
  return printTable(titles.map((title, at) => ({ title, flexible: at === 1 })), penalties.map(({ type, words, ladder, clause }) => [type, words.join('、'), ladder.map(rung => both(rung, language)).join(arrow), clause]), width)
}

function checkTable({ checks }: PackDescription, language: Language, width: number): readonly string[] {
  const titles = language === 'en' ? ['code', 'severity', 'what', 'clause'] : ['代码', '程度', '内容', '条款']
  return printTable(titles.map((title, at) => ({ title, flexible: at === 2 })), checks.map(({ code, severity, title, clause }) => [code, severityWord(severity, language), both(title, language), clause ?? '']), width)
}

function both(words: BothWords, language: Language): string {
  return language === 'en' ? words.en : words.zh
}
