import { type Day, laterDay } from '../calendar/day'
import { type WallTime, atDay, dayOf } from '../calendar/wall-time'
import type { PolicyPack } from '../policy/pack'
import type { Registration } from '../registration/registration'
import type { ChainState } from './facts'
import type { LayoutBook } from './layout-book'

const NOTHING = { disorder: [], undated: [] } as const
const PENDING: ChainState = { state: 'pending', completedOn: null, completedAt: null, waitingFor: null, ...NOTHING }

/**
 * How far the approvals of a registration have come on `asOf`. A signature dated later is not known yet; one without
 * a date counts from the filing day. The chain is complete on the day of its last protecting signature.
 */
export function readChain(registration: Registration, pack: PolicyPack, filedOn: Day | null, asOf: Day, layouts: LayoutBook): ChainState {
  if (!pack.approval) return approvedAt(filedOn === null ? null : atDay(filedOn))
  return pack.approval.stages.length ? readStages(registration, pack, filedOn, asOf, layouts) : readSingle(registration, filedOn, asOf)
}

function readSingle(registration: Registration, filedOn: Day | null, asOf: Day): ChainState {
  const { approval, approvedAt: at } = registration.values
  if (approval === undefined || approval === 'pending' || isLater(at, asOf)) return PENDING
  if (approval === 'approved') return approvedAt(at ?? (filedOn === null ? null : atDay(filedOn)))
  return { ...PENDING, state: approval }
}

function readStages(registration: Registration, pack: PolicyPack, filedOn: Day | null, asOf: Day, layouts: LayoutBook): ChainState {
  const titles = (pack.approval?.stages ?? []).map(stage => stage.title.zh)
  const signatures = registration.stages.map(s => (isLater(s.at, asOf) ? { approval: undefined, at: undefined } : s))
  const disorder: { stage: string; before: string }[] = []
  const undated: string[] = []
  const columns = layouts.layoutOf(registration)?.stageColumns ?? []
  let complete: WallTime | null = filedOn === null ? null : atDay(filedOn)
  let waiting: string | null = null
  let state: ChainState['state'] = 'approved'
  let earlier = -1
  pack.approval?.stages.forEach((stage, i) => {
    if (!stage.protects) return
    const signature = signatures[i]
    const title = titles[i] ?? stage.key
    const signed = signature?.approval !== undefined && signature.approval !== 'pending'
    if (!signed) {
      waiting ??= title
      if (state === 'approved') state = 'pending'
      return
    }
    if (signature.at === undefined && columns.some(c => c.stage === stage.key && c.at !== null)) undated.push(title)
    if (waiting !== null) disorder.push({ stage: title, before: waiting })
    else if (earlier >= 0 && isBefore(signature.at, signatures[earlier]?.at)) disorder.push({ stage: title, before: titles[earlier] ?? '' })
    earlier = i
    if (signature.approval === 'rejected') state = 'rejected'
    else if (signature.approval === 'doubt' && state !== 'rejected') state = 'doubt'
    if (signature.at !== undefined && (complete === null || signature.at > complete)) complete = signature.at
  })
  const done = state === 'approved' ? complete : null
  return { state, completedAt: done, completedOn: done === null ? null : dayOf(done), waitingFor: waiting, disorder, undated }
}

const UNDATED: ChainState = { state: 'approved', completedAt: null, completedOn: null, waitingFor: null, ...NOTHING }

/** Registers name few days: a million rows share their states, up to a number that moments would exceed. */
const shared = new Map<WallTime, ChainState>()
const MOST = 10_000

function approvedAt(at: WallTime | null): ChainState {
  if (at === null) return UNDATED
  const known = shared.get(at)
  if (known) return known
  const state: ChainState = { ...UNDATED, completedAt: at, completedOn: dayOf(at) }
  if (shared.size < MOST) shared.set(at, state)
  return state
}

function isLater(at: WallTime | undefined, asOf: Day): boolean {
  return at !== undefined && dayOf(at) > asOf
}

/** Days decide; a time only where both have one. */
function isBefore(a: WallTime | undefined, b: WallTime | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return a.length === b.length ? a < b : dayOf(a) < dayOf(b)
}

/** The later of the filing day and the completing signature: nothing protects before it was filed. */
export function startOfChain(chain: ChainState, filedOn: Day | null): Day | null {
  if (chain.state !== 'approved' || chain.completedOn === null) return null
  return filedOn === null ? chain.completedOn : laterDay(chain.completedOn, filedOn)
}
