import type { Division } from './districts'
import { readRegion } from './read-region'

/** What a text says of where it is; `code` is null where the name is borne by several places and the text does not say which. */
export interface District {
  readonly province: string | null
  readonly city: string | null
  readonly district: string | null
  readonly code: string | null
  /** A development zone or a sales region inside it: 高新区, 一区. */
  readonly zone: string | null
}

/**
 * The province, city and district of an address or a region cell, null where it names none.
 * @example findDistrict('渝北区金开大道') // { province: '重庆市', city: '重庆市', district: '渝北区', code: '500112', zone: null }
 * @example findDistrict('朝阳区') // { province: null, city: null, district: '朝阳区', code: null, zone: null }
 */
export function findDistrict(text: string): District | null {
  const region = readRegion(text)
  if (!region) return null
  const zone = region.zone === '' ? null : region.zone
  const division = chooseDivision(region.divisions)
  if (division) return { ...namesOf(division), code: division.code, zone }
  return { province: null, city: null, district: region.divisions[0]?.name ?? null, code: null, zone }
}

/** The only division of a name, or the city among districts that bear its name (西安 and 西安区). */
function chooseDivision(divisions: readonly Division[]): Division | null {
  const [first] = divisions
  if (divisions.length === 1 && first) return first
  const wider = divisions.filter(division => division.level !== 'district')
  const province = wider.find(division => division.level === 'province')
  if (province) return province
  const [city] = wider
  return wider.length === 1 && city && !divisions.some(isOfMunicipality) ? city : null
}

/** 朝阳 is a district of 北京 to more people than it is a city of 辽宁. */
function isOfMunicipality(division: Division): boolean {
  return division.level === 'district' && division.city?.name === division.province?.name
}

function namesOf(division: Division): Pick<District, 'province' | 'city' | 'district'> {
  const province = division.level === 'province' ? division : division.province
  const city = division.level === 'city' ? division : division.city
  const municipal = province !== null && /市$/.test(province.name)
  return { province: province?.name ?? null, city: city?.name ?? (municipal ? province.name : null), district: division.level === 'district' ? division.name : null }
}
