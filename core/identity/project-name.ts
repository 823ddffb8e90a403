import { foldText } from './fold-text'
import { writeFigures } from './ordinals'
import { comparePlaces, NOWHERE, readLeadingPlaces } from './places'
import type { PlaceReading } from './places'

const TAIL = /(?:工程项目|建设项目|建设工程|项目部|项目|工程|楼盘)$/
const UNIT = '期|号楼|号院|号|栋|幢|座|区|组团|标段|标|批次|批|地块|楼|单元|室|层|院|组|苑'

/**
 * The key of a project or estate: equal keys are the same one. Width, script, blanks, brackets, 市 behind a city and 项目 at the
 * end do not count; figures do, however written: 云栖台（二期）项目 → 云栖台2期.
 */
export function normaliseProjectKey(text: string): string {
  const known = keys.get(text)
  if (known !== undefined) return known
  const key = buildKey(text)
  if (keys.size >= 20_000) keys.clear()
  keys.set(text, key)
  return key
}

/** Registers repeat few projects many times. */
const keys = new Map<string, string>()

function buildKey(text: string): string {
  const plain = foldText(text).replace(/[()·•・,，。、;:!?*~^_|]+/g, '').replace(/(?<!\d)[-—–/#.]+|[-—–/.]+(?!\d)/g, '')
  const place = frontPlace(plain)
  const rest = writeFigures(plain.slice(place?.end ?? 0)).replace(/(\d)#楼?/g, '$1号楼').replace(/(\d)(?:幢|栋|座|号楼)/g, '$1栋')
  const short = rest.replace(TAIL, '')
  return (place?.written ?? '') + (short.length >= 2 ? short : rest)
}

/** Whether two estates or addresses can be the same place: one may say less, but nothing that both say differs. */
export function samePlaceName(a: string, b: string): boolean {
  return comparePlaceNames(a, b) !== 'different'
}

/** `contains` where one name only says more than the other: 阳光城 and 重庆阳光城一期二栋. */
export function comparePlaceNames(a: string, b: string): 'same' | 'contains' | 'different' {
  const left = normaliseProjectKey(a)
  const right = normaliseProjectKey(b)
  if (left === right) return 'same'
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short === '') return 'contains'
  return isPartOf(short, long) ? 'contains' : 'different'
}

const TOKEN = new RegExp(`[\\dA-Z]+(?:-[\\dA-Z]+)*(?:${UNIT})?`, 'g')

/** The name and the numbered parts of a place: 阳光城1期2栋 → 阳光城, [1期, 2栋]. */
function parts(key: string): { readonly name: string; readonly numbers: readonly string[] } {
  return { name: key.replace(TOKEN, ''), numbers: key.match(TOKEN) ?? [] }
}

function isPartOf(short: string, long: string): boolean {
  const shortPlace = frontPlace(short)
  const longPlace = frontPlace(long)
  if (comparePlaces(shortPlace?.place ?? NOWHERE, longPlace?.place ?? NOWHERE) === 'different') return false
  const a = parts(short.slice(shortPlace?.end ?? 0))
  const b = parts(long.slice(longPlace?.end ?? 0))
  if (a.name === '' || b.name === '') return false
  if (!a.name.includes(b.name) && !b.name.includes(a.name)) return false
  const units = new Map(b.numbers.map(number => [unitOf(number), number]))
  return a.numbers.every(number => (units.get(unitOf(number)) ?? number) === number)
}

/** 2栋 → 栋 */
function unitOf(number: string): string {
  return number.replace(/^[\dA-Z-]+/, '')
}

function frontPlace(key: string): PlaceReading | undefined {
  return readLeadingPlaces(key).findLast(reading => key.length - reading.end >= 2)
}
