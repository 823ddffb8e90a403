import { appendTo } from '../lists/append-to'
import { PLACE_WORDS } from './place-words'

/** Where a name says its bearer is; 0 and '' where it does not say. Provinces and cities are numbered, cities never 0 beneath a city. */
export interface Place {
  readonly province: number
  readonly city: number
  readonly district: string
}

export const NOWHERE: Place = { province: 0, city: 0, district: '' }

/** A place read from the head of a text: how far it reaches and how it is written in keys (四川省成都市 → 成都). */
export interface PlaceReading {
  readonly place: Place
  readonly end: number
  readonly written: string
}

/** A province or city with the one object that stands for it wherever it is named. */
interface Known {
  readonly word: string
  readonly place: Place
}

/** Development zones that firms carry in their names although no code stands for them; they count as districts of their province. */
const ZONES: Readonly<Record<string, string>> = { 重庆: '两江新区 两江', 四川: '天府新区', 陕西: '西咸新区', 贵州: '贵安新区', 河北: '雄安新区 雄安', 上海: '张江', 湖北: '光谷' }
const ANYWHERE = ['高新区', '经开区', '开发区', '高新技术产业开发区', '经济技术开发区', '保税区', '自贸区', '新区']

const provinces = new Map<string, Known>()
const cities = new Map<string, Known>()
/** The provinces (numbered) in which a district of that name lies. */
const districts = new Map<string, number[]>()
/** The length of the longest province, city or district that begins with a character. */
const provinceReach = new Uint8Array(0x10000)
const cityReach = new Uint8Array(0x10000)
const districtReach = new Uint8Array(0x10000)

function fillTables(): void {
  PLACE_WORDS.split(';').forEach((line, at) => {
    const [province = '', cityWords = '', districtWords = ''] = line.split(':')
    const number = at + 1
    provinces.set(province, { word: province, place: { province: number, city: 0, district: '' } })
    reach(provinceReach, province)
    for (const word of cityWords.split(' ').filter(Boolean)) {
      cities.set(word, { word, place: { province: number, city: cities.size + 1, district: '' } })
      reach(cityReach, word)
    }
    for (const word of `${districtWords} ${ZONES[province] ?? ''}`.split(' ').filter(Boolean)) {
      appendTo(districts, word, number)
      reach(districtReach, word)
    }
  })
}
fillTables()

const SUFFIX_STARTS = '省市区县旗盟地自特新壮回维'
const ZONE_STARTS = '高经开保自新'

/** How many characters of a suffix stand at a place; a pattern is tried only where one could begin. */
function suffixLength(suffix: RegExp, text: string, at: number): number {
  if (at >= text.length || !SUFFIX_STARTS.includes(text.charAt(at))) return 0
  return suffix.exec(text.slice(at))?.[0].length ?? 0
}

/** What makes the name before it a street's, a hill's or a quarter's: 江北嘴, 南山路. */
const NO_DISTRICT = /^(?:[嘴山河湖江桥路街门寺祠镇乡村站港巷]|大道|大街)/

function reach(table: Uint8Array, word: string): void {
  const first = word.charCodeAt(0)
  table[first] = Math.max(table[first] ?? 0, word.length)
}

const PROVINCE_SUFFIX = /^(?:省|市(?![场政民])|(?:壮族|回族|维吾尔)?自治区|特别行政区)/
const CITY_SUFFIX = /^(?:市(?![场政民])|地区|盟)/
const DISTRICT_SUFFIX = /^(?:新区|自治县|[县旗]|市(?![场政民])|区(?![块域]))/

/**
 * The places a text begins with, widest first, each reading one word longer than the one before.
 * A district needs its province before it, or its own 区, 县 or 市 behind it: 朝阳 alone is as often a brand.
 */
export function readLeadingPlaces(text: string): readonly PlaceReading[] {
  if (!couldBeginWithPlace(text)) return NO_READINGS
  const readings: PlaceReading[] = []
  const province = readKnown(provinces, provinceReach, PROVINCE_SUFFIX, text, 0, NOWHERE)
  if (province) readings.push(province)
  const city = readKnown(cities, cityReach, CITY_SUFFIX, text, province?.end ?? 0, province?.place ?? NOWHERE)
  if (city) readings.push(city)
  const district = readDistrict(text, city ?? province)
  if (district) readings.push(district)
  return readings
}

const NO_READINGS: readonly PlaceReading[] = []

function couldBeginWithPlace(text: string): boolean {
  const first = text.length < 2 ? 0 : text.charCodeAt(0)
  return (provinceReach[first] ?? 0) + (cityReach[first] ?? 0) + (districtReach[first] ?? 0) > 0
}

/** The place a whole text names (重庆市南岸区, 南岸), or null. */
export function readPlace(text: string): PlaceReading | null {
  const last = readLeadingPlaces(text).at(-1)
  if (last?.end === text.length) return last
  const owners = districts.get(text)
  if (!owners) return null
  return { place: { province: owners.length === 1 ? (owners[0] ?? 0) : 0, city: 0, district: text }, end: text.length, written: text }
}

/** The province or city a text ends with, at least `keep` characters before it left alone: 启明装饰重庆 → 重庆. */
export function readTrailingPlace(text: string, keep: number): { readonly start: number; readonly reading: PlaceReading } | null {
  const end = /[省市]$/.test(text) ? text.length - 1 : text.length
  for (let start = Math.max(keep, end - 6); start <= end - 2; start++) {
    const word = text.slice(start, end)
    if (!provinces.has(word) && !cities.has(word)) continue
    const reading = readPlace(word)
    if (reading) return { start, reading }
  }
  return null
}

/** Whether the `length` characters at a place are such a word; the tables are asked only where its first character can begin one. */
export function hasPlaceWordAt(text: string, from: number, length: number): boolean {
  if (from + length > text.length) return false
  const first = text.charCodeAt(from)
  if ((provinceReach[first] ?? 0) < length && (cityReach[first] ?? 0) < length && (districtReach[first] ?? 0) < length) return false
  return isPlaceWord(text.slice(from, from + length))
}

/** Whether a word names a district, city or province; tells 渝北/渝中 from a slip of the pen. */
export function isPlaceWord(word: string): boolean {
  return districts.has(word) || cities.has(word) || provinces.has(word)
}

/** `part` where one side says less than the other, `unsaid` where one says nothing. */
export function comparePlaces(a: Place, b: Place): 'same' | 'part' | 'unsaid' | 'different' {
  if (a === b) return a.province === 0 && a.district === '' ? 'unsaid' : 'same'
  if (a.province !== 0 && b.province !== 0 && a.province !== b.province) return 'different'
  if (a.city !== 0 && b.city !== 0 && a.city !== b.city) return 'different'
  if (a.district !== '' && b.district !== '' && a.district !== b.district) return 'different'
  if (isUnsaid(a) || isUnsaid(b)) return 'unsaid'
  return a.province === b.province && a.city === b.city && a.district === b.district ? 'same' : 'part'
}

export function isUnsaid(place: Place): boolean {
  return place.province === 0 && place.district === ''
}

function reachAt(table: Uint8Array, text: string, from: number): number {
  return from < text.length ? Math.min(table[text.charCodeAt(from)] ?? 0, text.length - from) : 0
}

function readKnown(table: ReadonlyMap<string, Known>, reachOf: Uint8Array, suffix: RegExp, text: string, from: number, inside: Place): PlaceReading | null {
  for (let length = reachAt(reachOf, text, from); length >= 2; length--) {
    const known = table.get(text.slice(from, from + length))
    if (!known || (inside.province !== 0 && known.place.province !== inside.province)) continue
    return { place: known.place, end: from + length + suffixLength(suffix, text, from + length), written: known.word }
  }
  return null
}

function readDistrict(text: string, before: PlaceReading | null): PlaceReading | null {
  const from = before?.end ?? 0
  const zone = before && ZONE_STARTS.includes(text.charAt(from)) ? ANYWHERE.find(one => text.startsWith(one, from)) : undefined
  if (zone !== undefined) return districtReading(zone, before, 0, from + zone.length)
  const province = before?.place.province ?? 0
  for (let length = reachAt(districtReach, text, from); length >= 2; length--) {
    const word = text.slice(from, from + length)
    const owners = districts.get(word)
    if (!owners || (province !== 0 && !owners.includes(province))) continue
    const suffix = suffixLength(DISTRICT_SUFFIX, text, from + length)
    if (suffix === 0 && (province === 0 || NO_DISTRICT.test(text.slice(from + length)))) continue
    return districtReading(word, before, owners.length === 1 ? (owners[0] ?? 0) : 0, from + length + suffix)
  }
  return null
}

function districtReading(district: string, before: PlaceReading | null, owner: number, end: number): PlaceReading {
  return { place: { province: before?.place.province ?? owner, city: before?.place.city ?? 0, district }, end, written: (before?.written ?? '') + district }
}
