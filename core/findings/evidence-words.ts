import type { EvidenceNote } from './finding'
import { joinSome, type Bilingual, type Language } from './language'

/** What each kind of evidence is called when the note alone does not say it. */
const KINDS: Readonly<Record<string, Bilingual>> = {
  phone: both('电话一致', 'same phone'),
  'masked-phone': both('隐去部分号码的电话相符', 'masked phones agree'),
  'company-name': both('公司名称', 'company name'),
  'person-name': both('姓名', 'name'),
  'identity-number': both('证件号码', 'identity number'),
  project: both('项目', 'project'),
  address: both('地址', 'address'),
  branch: both('分支机构', 'branch'),
  abbreviation: both('简称', 'short name'),
  slip: both('一字之差', 'one character apart'),
  'reordered-name': both('词序不同', 'words in another order'),
  surname: both('同姓', 'same surname'),
  'legal-suffix': both('组织形式不同', 'another legal form'),
  script: both('繁简不同', 'traditional and simplified'),
}

/** The notes of the comparisons in English, by the part before any detail. */
const NOTES: Readonly<Record<string, string>> = {
  公司名称一致: 'same company name', 组织形式不同: 'another legal form', 分支机构: 'a branch', 一字之差: 'names one character apart', 简称或全称: 'short and full name', 词序不同: 'words in another order',
  姓名一致: 'same name', 姓名的一部分: 'part of the name', 姓名一字之差: 'names one character apart', 同姓: 'same surname', 项目名称一致: 'same project name', 项目一致: 'same project', 地址一致: 'same address',
  证件号码一致: 'same identity number', 证件号码不同: 'different identity numbers', 电话不同: 'different phones', 序号不同: 'different ordinals', 地区不同: 'different places', 分支不同: 'different branches',
  '证件号码一致（未通过校验）': 'same identity number (check digit fails)',
}

const TAIL = '尾号'

/** One piece of evidence in words: 电话一致（尾号0101） · "same phone (ends in 0101)". */
export function evidenceWord({ kind, note }: EvidenceNote, language: Language): string {
  if (note.startsWith(TAIL)) {
    const what = KINDS[kind]?.[language] ?? kind
    const tail = note.slice(TAIL.length).split('，')[0] ?? ''
    return language === 'en' ? `${what} (ends in ${tail})` : `${what}（尾号${tail}）`
  }
  if (language === 'zh-CN') return note || (KINDS[kind]?.[language] ?? kind)
  const [head = '', detail] = note.split('：')
  const said = NOTES[head] ?? KINDS[kind]?.en ?? note
  return detail ? `${said}: ${detail}` : said
}

/** What speaks for one customer, three points at most. */
export function evidenceWords(evidence: readonly EvidenceNote[], language: Language): string {
  return joinSome(evidence.map(one => evidenceWord(one, language)), 3, language)
}

function both(zh: string, en: string): Bilingual {
  return { 'zh-CN': zh, en }
}
