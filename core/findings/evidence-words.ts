import type { EvidenceNote } from './finding'
import { joinSome, type Bilingual, type Language } from './language'

/** What each kind of evidence says. */
const KINDS: Readonly<Record<string, Bilingual>> = {
  phone: both('电话一致', 'same phone'),
  'masked-phone': both('隐去部分号码的电话相符', 'masked phones agree'),
  'other-phone': both('电话不同', 'different phones'),
  'company-name': both('公司名称一致', 'same company name'),
  'person-name': both('姓名一致', 'same name'),
  'part-of-name': both('姓名的一部分', 'part of the name'),
  'identity-number': both('证件号码一致', 'same identity number'),
  'other-identity-number': both('证件号码不同', 'different identity numbers'),
  project: both('项目一致', 'same project'),
  address: both('地址一致', 'same address'),
  branch: both('分支机构', 'a branch'),
  abbreviation: both('简称或全称', 'short and full name'),
  slip: both('一字之差', 'names one character apart'),
  'reordered-name': both('词序不同', 'words in another order'),
  surname: both('同姓', 'same surname'),
  'legal-suffix': both('组织形式不同', 'another legal form'),
  script: both('繁简不同', 'traditional and simplified'),
}

/** What speaks against one customer although the rest speaks for it. */
const AGAINST = new Set(['other-phone', 'other-identity-number'])

/** What the engine notes of a phone: its last digits as far as they are known, and how many agree: *0101 · **** (7). */
const PHONE = /^\*([\d*]{1,4})(?: \((\d+)\))?$/

/** One piece of evidence in words: 电话一致（尾号0101） · "same phone (ends in 0101)". */
export function evidenceWord({ kind, note }: EvidenceNote, language: Language): string {
  const said = KINDS[kind]?.[language] ?? kind
  if (note === '') return said
  const phone = PHONE.exec(note)
  const detail = phone ? phoneDetail(phone[1] ?? '', phone[2], language) : note === '?' ? pick('未通过校验', 'its check digit fails', language) : note
  return language === 'en' ? `${said} (${detail})` : `${said}（${detail}）`
}

/** What speaks for one customer, `most` points at most, and then what speaks against it. */
export function evidenceWords(evidence: readonly EvidenceNote[], language: Language, most = 3): string {
  const tell = (list: readonly EvidenceNote[]): string => joinSome(list.map(one => evidenceWord(one, language)), most, language)
  const [speaksFor, against] = [evidence.filter(({ kind }) => !AGAINST.has(kind)), evidence.filter(({ kind }) => AGAINST.has(kind))]
  if (speaksFor.length === 0 || against.length === 0) return tell(evidence)
  return `${tell(speaksFor)}${pick('，但', ', but ', language)}${tell(against)}`
}

function phoneDetail(tail: string, agreeing: string | undefined, language: Language): string {
  const ends = tail.includes('*') ? null : pick(`尾号${tail}`, `ends in ${tail}`, language)
  const known = agreeing === undefined ? null : pick(`可比的 ${agreeing} 位相同`, `${agreeing} known digits agree`, language)
  return [ends, known].filter(part => part !== null).join(pick('，', ', ', language))
}

function pick(zh: string, en: string, language: Language): string {
  return language === 'en' ? en : zh
}

function both(zh: string, en: string): Bilingual {
  return { 'zh-CN': zh, en }
}
