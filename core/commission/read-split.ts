import { formatFen } from '../money/fen'
import type { PolicyPack } from '../policy/pack'
import type { FieldValues, Registration } from '../registration/registration'
import { type Share, shareTrouble, sharesTotalPercent, shareWeights } from '../registration/share'
import type { ExclusionCode } from './exclusion'
import type { Staff } from './people'
import type { Part, Split, SplitTrouble } from './split'

/**
 * Who shares a contract's commission: the row's seller alone, or the people of its 分成 (R03.6d, R05.4).
 * Where no seller is recorded the unit that filed is paid, and `otherwise` where there is neither.
 * A split that cannot be carried out pays nobody.
 */
export function readSplit(registration: Registration, values: FieldValues, pack: PolicyPack, staff: Staff, otherwise?: string): Split | SplitTrouble {
  if (registration.troubles.some(({ field, trouble }) => field === 'share' && trouble === 'unreadable')) return { trouble: 'split-unreadable', shown: null }
  if (values.share !== undefined && values.share.length > 0) return splitShares(values.share, values, registration, staff)
  if (values.cooperation === true && pack.split !== null) return { trouble: 'split-missing', shown: null }
  const payee = values.seller ?? values.team ?? otherwise
  return payee === undefined ? { trouble: 'no-person', shown: null } : staff.alone(payee, values.team, registration.ref)
}

/** The same people of the same teams share many contracts: each such split is worked out once. */
function splitShares(shares: readonly Share[], values: FieldValues, registration: Registration, staff: Staff): Split | SplitTrouble {
  const key = `${values.seller ?? ''}\u0000${values.team ?? ''}\u0000${shares.map(shareKey).join('\u0000')}`
  let split = staff.splits.get(key)
  if (!split) staff.splits.set(key, (split = workOut(shares, values, registration, staff)))
  return split
}

function shareKey({ person, weight }: Share): string {
  switch (weight.kind) {
    case 'percent':
      return `${person}%${weight.hundredths}`
    case 'fraction':
      return `${person}/${weight.n}/${weight.d}`
    case 'amount':
      return `${person}=${weight.fen}`
    case 'remainder':
      return `${person}*`
  }
}

function workOut(shares: readonly Share[], values: FieldValues, registration: Registration, staff: Staff): Split | SplitTrouble {
  const keys = shares.map(({ person }) => staff.people.add(person, registration.ref))
  const trouble = shareTrouble(shares) ?? (new Set(keys).size < keys.length ? 'duplicate-person' : null)
  if (trouble !== null) return { trouble: codeOf(trouble), shown: shown(shares) }
  const hasFixed = shares.some(({ weight }) => weight.kind === 'amount')
  const weights = shareWeights(hasFixed ? shares.map(withoutAmount) : shares)
  if (weights === null) return { trouble: 'split-not-whole', shown: shown(shares) }
  return { hasFixed, whole: weights.reduce((sum, weight) => sum + weight, 0n), parts: shares.map((share, at) => partOf(share, keys[at] ?? '', weights[at] ?? 0n, values, registration, staff)) }
}

function partOf({ weight }: Share, person: string, part: bigint, values: FieldValues, registration: Registration, staff: Staff): Part {
  return { person, team: teamOf(person, values, registration, staff), share: shareText(weight), weight: part, fixed: weight.kind === 'amount' ? weight.fen : null }
}

/** The row's own seller stands with the row's team, the others with the team the register shows them in. */
function teamOf(person: string, { seller, team }: FieldValues, { ref }: Registration, staff: Staff): string | null {
  const rowTeam = team === undefined ? null : staff.teams.add(team, ref)
  if (seller !== undefined && staff.people.add(seller, ref) === person) return rowTeam ?? staff.teamOf(person)
  return staff.teamOf(person) ?? rowTeam
}

/** A person with a fixed amount brings no part of the base. */
function withoutAmount(share: Share): Share {
  return share.weight.kind === 'amount' ? { person: share.person, weight: { kind: 'fraction', n: 0, d: 1 } } : share
}

function codeOf(trouble: NonNullable<ReturnType<typeof shareTrouble>>): ExclusionCode {
  switch (trouble) {
    case 'negative':
      return 'split-negative'
    case 'duplicate-person':
      return 'split-duplicate-person'
    default:
      return 'split-not-whole'
  }
}

function shown(shares: readonly Share[]): string {
  return `${sharesTotalPercent(shares)}%`
}

function shareText(weight: Share['weight']): string {
  switch (weight.kind) {
    case 'percent':
      return `${weight.hundredths / 100}%`
    case 'fraction':
      return `${weight.n}/${weight.d}`
    case 'amount':
      return formatFen(weight.fen)
    case 'remainder':
      return 'rest'
  }
}
