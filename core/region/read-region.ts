import { appendTo } from '../lists/append-to'
import { DIVISIONS } from './districts'
import type { Division } from './districts'

/** A place as far as a text tells it: several divisions where a name is borne by several (朝阳区), and a zone inside it (高新区, 一区). */
export interface Region {
  readonly divisions: readonly Division[]
  readonly zone: string
}

const MOST_REMEMBERED = 50_000
const remembered = new Map<string, Region | null>()

/** Reads the place a region cell or an address begins with; null where it names none: 华东大区, 阳光城. */
export function readRegion(text: string): Region | null {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const region = readFolded(foldPlace(text))
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(text, region)
  return region
}

/** Half width, no blanks or brackets: two spellings of one free word (华东大区) become equal. */
export function foldPlace(text: string): string {
  return text.normalize('NFKC').replace(/[\s()[\]【】"'“”]+/g, '').toUpperCase()
}

const byWord = new Map<string, Division[]>()
/** The length of the longest name that begins with a character. */
const reach = new Map<string, number>()

function fileWord(word: string, division: Division): void {
  const first = word.slice(0, 1)
  appendTo(byWord, word, division)
  reach.set(first, Math.max(reach.get(first) ?? 0, word.length))
}

for (const division of DIVISIONS) {
  // 重庆市 is a province and, in the list, its own city: the province serves for both.
  if (division.level === 'city' && division.name === division.province?.name) continue
  fileWord(division.name, division)
  if (division.short !== division.name) fileWord(division.short, division)
}

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  京: '北京', 津: '天津', 冀: '河北', 晋: '山西', 蒙: '内蒙古', 辽: '辽宁', 吉: '吉林', 黑: '黑龙江', 沪: '上海', 苏: '江苏', 浙: '浙江', 皖: '安徽', 闽: '福建', 赣: '江西', 鲁: '山东',
  豫: '河南', 鄂: '湖北', 湘: '湖南', 粤: '广东', 桂: '广西', 琼: '海南', 渝: '重庆', 川: '四川', 蜀: '四川', 黔: '贵州', 滇: '云南', 藏: '西藏', 陕: '陕西', 甘: '甘肃',
}
/** Zones known by name alone, with the place they lie in. */
const ZONES: Readonly<Record<string, string>> = { 两江新区: '重庆', 天府新区: '四川', 西咸新区: '陕西', 贵安新区: '贵州', 雄安新区: '河北', 浦东: '浦东新区' }
const LEAD = /^(?:中国|地址:?|位于|所在地:?)/
const GENERIC = /^(?:城区|郊区|矿区|东区|西区|新区)$/
/** Words that make the name before them a street's, a hill's or an estate's: 南京东路, 武侯祠, 江北嘴. */
const NO_PLACE = /^(?:[东西南北中]?[一二三四五六七八九十\d]*[路街段]|大道|大街|巷|桥|山|河|湖|江|祠|寺|门|站|镇|乡|村|园|嘴|广场|新城|新村|花园|公园|公馆|国际|大厦|大学|小区)/
const STREET = /路|街|大道|巷|镇|\d号/
const ZONE = /^(?:高新技术产业开发区|高新技术开发区|高新区|经济技术开发区|经济开发区|经开区|开发区|保税区|自贸区|两江新区|天府新区|新区|第?[一二三四五六七八九十\d]+(?:大?区|部|组|队|片)|[东西南北中]+(?:部|片区?|区))$/
const SALES = /^(?:销区|大区|片区|区域|战区|分区|市场|片|地区|办事处|分公司)$/

function readFolded(folded: string): Region | null {
  const text = folded.replace(LEAD, '')
  const whole = ABBREVIATIONS[text]
  return (whole === undefined ? null : readFrom(whole, 0)) ?? readZoneAlone(text) ?? readFrom(text, 0) ?? readInside(text)
}

function readZoneAlone(text: string): Region | null {
  for (const [zone, place] of Object.entries(ZONES)) {
    if (!text.startsWith(zone)) continue
    const region = readFrom(place, 0)
    return region && { divisions: region.divisions, zone: place.startsWith(zone) ? '' : zone }
  }
  return null
}

/** Province, city and district one after the other, each inside the one before. */
function readFrom(text: string, start: number): Region | null {
  let divisions: readonly Division[] = []
  let at = start
  for (;;) {
    at += /^[,，·、\-_/]*/.exec(text.slice(at))?.[0].length ?? 0
    const found = readWord(text, at, divisions)
    if (!found) break
    divisions = found.divisions
    at = found.end
  }
  if (divisions.length === 0) return null
  const rest = text.slice(at).replace(/^[\-_/·]/, '')
  return { divisions, zone: ZONE.test(rest) ? rest : '' }
}

/** An official name with its 区, 县 or 市 somewhere inside: 阳光城(渝北区). */
function readInside(text: string): Region | null {
  for (let at = 1; at < text.length - 2; at++) {
    for (let length = Math.min(reach.get(text.slice(at, at + 1)) ?? 0, text.length - at); length >= 3; length--) {
      const word = text.slice(at, at + length)
      if (byWord.get(word)?.some(division => division.name === word)) return readFrom(text, at)
    }
  }
  return null
}

function readWord(text: string, at: number, inside: readonly Division[]): { readonly divisions: readonly Division[]; readonly end: number } | null {
  for (let length = Math.min(reach.get(text.slice(at, at + 1)) ?? 0, text.length - at); length >= 2; length--) {
    const word = text.slice(at, at + length)
    const borne = byWord.get(word)
    if (!borne) continue
    const fitting = inside.length === 0 ? borne : borne.filter(division => inside.some(outer => isWithin(division, outer)))
    const exact = fitting.filter(division => division.name === word)
    const accepted = exact.length > 0 && !(inside.length === 0 && GENERIC.test(word)) ? exact : isAcceptedShort(fitting, text.slice(at + length), inside.length > 0) ? fitting : []
    if (accepted.length > 0) return { divisions: accepted, end: at + length }
  }
  return null
}

/** Whether a name without its 区 or 市 is meant as a place, judged by what follows it. */
function isAcceptedShort(borne: readonly Division[], rest: string, placed: boolean): boolean {
  if (borne.length === 0 || (rest !== '' && NO_PLACE.test(rest) && !SALES.test(rest))) return false
  if (rest === '' || placed || ZONE.test(rest) || SALES.test(rest)) return true
  if (borne.some(division => division.level !== 'district')) return true
  const [only] = borne
  // 光明小区 need not lie in 光明区: a district's bare name counts before a street, where no other district bears it and it is a big city's.
  return borne.length === 1 && only !== undefined && STREET.test(rest) && isOfBigCity(only)
}

/** Of a municipality or a provincial capital, which the list numbers first. */
function isOfBigCity(division: Division): boolean {
  return division.code.slice(2, 4) === '01'
}

/** Whether a division lies inside another, or is it. */
export function isWithin(inner: Division, outer: Division): boolean {
  return inner === outer || inner.province === outer || inner.city === outer
}
