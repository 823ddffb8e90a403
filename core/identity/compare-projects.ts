import { differOnlyInFigures, findOneDifference, isEnumeration, namesOtherPlace } from './figures'
import { foldText } from './fold-text'
import type { IdentityRecord, PairVerdict, Veto } from './match'
import { comparePlaces, NOWHERE, readLeadingPlaces } from './places'
import type { Place } from './places'
import { normaliseProjectKey } from './project-name'
import { evidence, WEIGHTS } from './weights'

/** A project's name taken apart: the place before it and the rest. */
export interface ProjectName {
  readonly key: string
  readonly place: Place
  readonly core: string
}

export function readProjectName(text: string): ProjectName {
  const key = normaliseProjectKey(text)
  const place = readLeadingPlaces(key).findLast(reading => key.length - reading.end >= 2)
  return { key, place: place?.place ?? NOWHERE, core: key.slice(place?.end ?? 0) }
}

/** Two filings of one project (R02): equal names, in whatever spelling; a slip or a longer name goes to a person. */
export function compareProjects(a: IdentityRecord, b: IdentityRecord): PairVerdict {
  if (a.project === undefined || b.project === undefined) return { verdict: 'different', evidence: [], veto: null }
  const left = readProjectName(a.project)
  const right = readProjectName(b.project)
  const relation = projectRelation(left, right)
  if (relation === 'ordinal') return different('ordinal')
  if (relation === 'place' || (relation !== 'other' && isElsewhere(a, b))) return different('place')
  switch (relation) {
    case 'other': return { verdict: 'different', evidence: [], veto: null }
    case 'same': return { verdict: 'same', evidence: [evidence('project', WEIGHTS.companyName)], veto: null }
    case 'slip': return { verdict: 'possible', evidence: [evidence('slip', WEIGHTS.companySlip)], veto: null }
    case 'shorter': return { verdict: 'possible', evidence: [evidence('abbreviation', WEIGHTS.abbreviation)], veto: null }
  }
}

function different(veto: Veto): PairVerdict {
  return { verdict: 'different', evidence: [evidence('project', WEIGHTS.otherOrdinal)], veto }
}

/** Whether both addresses name a city, and not the same; districts are left out, for building sites lie across them. */
export function isElsewhere(a: IdentityRecord, b: IdentityRecord): boolean {
  return a.address !== undefined && b.address !== undefined && comparePlaces(cityOf(a.address), cityOf(b.address)) === 'different'
}

function cityOf(address: string): Place {
  return readLeadingPlaces(foldText(address)).findLast(reading => reading.place.district === '')?.place ?? NOWHERE
}

/** What two projects' names alone say. */
export function compareProjectNames(a: ProjectName, b: ProjectName): 'same' | 'possible' | 'different' {
  const relation = projectRelation(a, b)
  return relation === 'same' ? 'same' : relation === 'slip' || relation === 'shorter' ? 'possible' : 'different'
}

function projectRelation(a: ProjectName, b: ProjectName): 'same' | 'shorter' | 'slip' | 'ordinal' | 'place' | 'other' {
  if (a.key === '' || b.key === '') return 'other'
  if (a.key === b.key) return 'same'
  const place = comparePlaces(a.place, b.place)
  if (a.core === b.core) return place === 'different' ? 'place' : 'shorter'
  if (differOnlyInFigures(a.core, b.core)) return 'ordinal'
  if (place === 'different') return 'other'
  if (isLonger(a.core, b.core) || isLonger(b.core, a.core)) return 'shorter'
  const difference = findOneDifference(a.core, b.core)
  if (!difference || Math.min(a.core.length, b.core.length) < 4) return 'other'
  if (difference.kind === 'replaced' && namesOtherPlace(a.core, b.core, difference.at)) return 'place'
  if (difference.kind === 'replaced' && isEnumeration(a.core, b.core, difference.at)) return 'ordinal'
  return 'slip'
}

/** 人才公寓 and 人才公寓1期, 云栖台 and 云栖台花园: at least three characters in common, the longer going on for two more. */
function isLonger(short: string, long: string): boolean {
  return short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short)
}
