import type { Division } from './districts'
import { foldPlace, isWithin, readRegion } from './read-region'
import type { Region } from './read-region'

export type RegionRelation = 'same' | 'different' | 'contains' | 'cannot-tell'

/** How the first place lies to the second. */
type Position = 'same' | 'around' | 'within' | 'cannot-tell' | 'different'

/**
 * How two regions or addresses lie to each other; symmetric. Free words (华东大区) are the same only when they are written the same,
 * and cannot be told from a place of the map.
 * @example compareRegions('渝北', '重庆市渝北区金开大道') // 'same'
 * @example compareRegions('重庆', '渝北区') // 'contains'
 */
export function compareRegions(a: string, b: string): RegionRelation {
  const position = locate(a, b)
  return position === 'around' || position === 'within' ? 'contains' : position
}

/** Whether two places are the same region; null where one only contains the other or it cannot be told. */
export function sameRegion(a: string, b: string): boolean | null {
  const relation = compareRegions(a, b)
  return relation === 'same' ? true : relation === 'different' ? false : null
}

/**
 * Whether a place lies in a territory given as a list of regions (R16.1); null where it cannot be told: the text says only 重庆 and
 * the territory is 渝北.
 */
export function isInTerritory(text: string, territory: readonly string[]): boolean | null {
  const positions = territory.map(part => (isFreeWordIn(part, text) ? 'within' : locate(text, part)))
  if (positions.some(position => position === 'same' || position === 'within')) return true
  return positions.length === 0 || positions.some(position => position !== 'different') ? null : false
}

/** A territory word that is no place of the map counts where an address mentions it. */
function isFreeWordIn(part: string, text: string): boolean {
  const word = foldPlace(part)
  return word !== '' && readRegion(part) === null && foldPlace(text).includes(word)
}

function locate(a: string, b: string): Position {
  if (a === b) return a.trim() === '' ? 'cannot-tell' : 'same'
  const left = splitList(a)
  const right = splitList(b)
  if (left.length === 1 && right.length === 1) return locateOne(a, b)
  return best(left.flatMap(one => right.map(other => locateOne(one, other))))
}

/** 渝北、江北 names two regions; an address with commas names one. */
function splitList(text: string): readonly string[] {
  if (!/[、,，;；/&+和及]/.test(text)) return [text]
  const parts = text.split(/[、,，;；/&+和及]/).map(part => part.trim()).filter(Boolean)
  return parts.length > 1 && parts.every(part => part.length <= 6 && readRegion(part) !== null) ? parts : [text]
}

function locateOne(a: string, b: string): Position {
  const left = readRegion(a)
  const right = readRegion(b)
  if (left && right) return locateRegions(left, right)
  const one = foldPlace(a)
  const other = foldPlace(b)
  if (one === '' || other === '') return 'cannot-tell'
  return one === other ? 'same' : left || right ? 'cannot-tell' : 'different'
}

/** Of places that share a name the pair that lies closest is meant. */
function locateRegions(a: Region, b: Region): Position {
  return best(a.divisions.flatMap(one => b.divisions.map(other => locateZones(locateDivisions(one, other), a.zone, b.zone))))
}

function locateDivisions(a: Division, b: Division): Position {
  if (a === b) return 'same'
  if (isWithin(b, a)) return 'around'
  return isWithin(a, b) ? 'within' : 'different'
}

/** A zone lies inside its place, where the map does not say; two zones of one place are two. */
function locateZones(position: Position, a: string, b: string): Position {
  if (a === b || position === 'different') return position
  if (position === 'same') return a === '' ? 'around' : b === '' ? 'within' : 'different'
  if (position === 'around') return a === '' ? 'around' : 'cannot-tell'
  return b === '' ? position : 'cannot-tell'
}

const ORDER: readonly Position[] = ['same', 'within', 'around', 'cannot-tell', 'different']

function best(positions: readonly Position[]): Position {
  return ORDER.find(position => positions.includes(position)) ?? 'cannot-tell'
}
