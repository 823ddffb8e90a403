import { findOneDifference, isEnumeration, namesOtherPlace, withoutFigures } from './figures'
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
  /** The core without its figures: names that differ in nothing else are other stages of one site. */
  readonly plain: string
}

export function readProjectName(text: string): ProjectName {
  const key = normaliseProjectKey(text)
  const place = readLeadingPlaces(key).findLast(reading => key.length - reading.end >= 2)
  const core = key.slice(place?.end ?? 0)
  return { key, place: place?.place ?? NOWHERE, core, plain: withoutFigures(core) }
}

/** What a row says of its project; read once, for a row of a crowd is compared with two hundred others. */
export interface ProjectFacts {
  /** Null for a row that names no project. */
  readonly name: ProjectName | null
  /** The city or province of the address; NOWHERE, which contradicts none, for a row without one. */
  readonly city: Place
}

/** `named` remembers names by their text: a register repeats few projects many times. */
export function readProjectFacts({ project, address }: IdentityRecord, named: (text: string) => ProjectName): ProjectFacts {
  return { name: project === undefined ? null : named(project), city: address === undefined ? NOWHERE : cityOf(address) }
}

// What a pair comes to is one of few verdicts, which are shared: long lists of them would else fill the memory.
const OTHER: PairVerdict = { verdict: 'different', evidence: [], veto: null }
const SAME: PairVerdict = { verdict: 'same', evidence: [evidence('project', WEIGHTS.companyName)], veto: null }
const SLIP: PairVerdict = { verdict: 'possible', evidence: [evidence('slip', WEIGHTS.companySlip)], veto: null }
const SHORTER: PairVerdict = { verdict: 'possible', evidence: [evidence('abbreviation', WEIGHTS.abbreviation)], veto: null }
const OTHER_ORDINAL = different('ordinal')
const OTHER_PLACE = different('place')

/** Two filings of one project (R02): equal names, in whatever spelling; a slip or a longer name goes to a person. */
export function compareProjects(a: ProjectFacts, b: ProjectFacts): PairVerdict {
  if (!a.name || !b.name) return OTHER
  const relation = projectRelation(a.name, b.name)
  if (relation === 'ordinal') return OTHER_ORDINAL
  if (relation === 'place' || (relation !== 'other' && isElsewhere(a, b))) return OTHER_PLACE
  switch (relation) {
    case 'other': return OTHER
    case 'same': return SAME
    case 'slip': return SLIP
    case 'shorter': return SHORTER
  }
}

function different(veto: Veto): PairVerdict {
  return { verdict: 'different', evidence: [evidence('project', WEIGHTS.otherOrdinal)], veto }
}

/** Whether both addresses name a city, and not the same; districts are left out, for building sites lie across them. */
export function isElsewhere(a: ProjectFacts, b: ProjectFacts): boolean {
  return comparePlaces(a.city, b.city) === 'different'
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
  if (a.plain === b.plain) return 'ordinal'
  if (place === 'different') return 'other'
  if (isLonger(a.core, b.core) || isLonger(b.core, a.core)) return 'shorter'
  const difference = findOneDifference(a.core, b.core)
  if (!difference || Math.min(a.core.length, b.core.length) < 4) return 'other'
  if (difference.kind === 'replaced' && namesOtherPlace(a.core, b.core, difference.at)) return 'place'
  if (difference.kind === 'replaced' && isEnumeration(a.core, b.core, difference.at)) return 'ordinal'
  return 'slip'
}

/**
 * 人才公寓 and 人才公寓1期, 云栖台 and 云栖台花园: at least three characters in common, the longer going on for two more;
 * or a district before it: 南岸滨江艺术馆.
 */
function isLonger(short: string, long: string): boolean {
  return short.length >= 3 && long.length >= short.length + 2 && (long.startsWith(short) || frontsOf(long).some(start => long.slice(start) === short))
}

/** Where a name may begin that leaves a district or zone before it out: after two to four characters, with four left. */
export function frontsOf(core: string): readonly number[] {
  return [2, 3, 4].filter(start => core.length - start >= 4)
}
