import { dayOf } from '../calendar/wall-time'
import { foldText } from '../identity/fold-text'
import type { Verdict } from '../lifecycle/verdict'
import { formatFen } from '../money/fen'
import { type FieldId, isFieldId } from '../registration/fields'
import type { FieldValues, RegisterEvent, Registration } from '../registration/registration'
import type { ContractSources } from './contract-sources'
import { type Signing, findSigning } from './signing'
import type { CheckedRow } from './summary-check'

/** A signed contract as the register tells it, before it is known whether it earns anything. */
export interface Draft {
  readonly verdict: Verdict
  readonly registration: Registration
  readonly values: FieldValues
  readonly row: CheckedRow
  readonly signing: Signing
  /** Events belong to the registration's own contract, not to those of further lines. */
  readonly events: readonly RegisterEvent[]
}

const NO_DRAFTS: readonly Draft[] = []
const NO_EVENTS: readonly RegisterEvent[] = []

/** The contracts of a registration that are signed by the period's last day: its own, and those of further lines. */
export function readDrafts(verdict: Verdict, sources: ContractSources): readonly Draft[] {
  const { registration } = verdict
  const { values, ref, id } = registration
  const events = sources.events.eventsOf(registration)
  const signing = findSigning(registration, events, sources.to)
  if (!signing) {
    checkUnsigned(registration, events, sources)
    return NO_DRAFTS
  }
  const main: Draft = { verdict, registration, values, row: { ref, id }, signing, events }
  checkSigned(main, sources)
  if (registration.lines.length === 0) return [main]
  const further = readFurther(main, sources)
  // Where only the lines bear contracts the row above them is their heading.
  const isHeading = further.length > 0 && values.contractNo === undefined && values.contractAmount === undefined && signing.amount === undefined
  return isHeading ? further : [main, ...further]
}

/** A further line with a contract number of its own is a contract of its own. */
function readFurther(main: Draft, { to, checks }: ContractSources): readonly Draft[] {
  const { registration, values } = main
  const numbers = new Set([foldText(values.contractNo ?? '')])
  const drafts: Draft[] = []
  registration.lineValues.forEach((line, at) => {
    if (line.contractAmount === undefined) return
    const number = foldText(line.contractNo ?? '')
    const row = { ref: { ...registration.ref, row: registration.lines[at] ?? registration.ref.row }, id: registration.id }
    if (number === '' || numbers.has(number)) {
      // The amount of the row above, copied down, says nothing new.
      if (line.contractAmount !== values.contractAmount) checks.add('line-amount-unused', main.row, { row: row.ref.row, amount: formatFen(line.contractAmount) })
      return
    }
    numbers.add(number)
    const signedAt = line.signedAt ?? main.signing.at
    if (dayOf(signedAt) > to) return
    drafts.push({ ...main, values: { ...valuesForLines(values), ...line }, row, signing: { at: signedAt, on: dayOf(signedAt), amount: undefined }, events: NO_EVENTS })
  })
  return drafts
}

/** What a further contract takes from its registration: people and places, not money. */
function valuesForLines({ seller, team, channel, product, share, cooperation }: FieldValues): FieldValues {
  return { seller, team, channel, product, share, cooperation }
}

function checkUnsigned(registration: Registration, events: readonly RegisterEvent[], { to, layouts, checks }: ContractSources): void {
  const { values } = registration
  const money = events.filter(({ kind, at }) => (kind === 'receipt' || kind === 'refund') && dayOf(at) <= to)
  for (const { kind, at, amount, ref } of money) {
    checks.add(kind === 'refund' ? 'refund-without-contract' : 'receipt-without-contract', { ref, id: registration.id }, { day: dayOf(at), amount: amount === undefined ? null : formatFen(amount) })
  }
  const unsigned = values.signedAt === undefined && events.every(({ kind }) => kind !== 'signing')
  if (unsigned && (values.contractAmount !== undefined || values.receivedAmount !== undefined || values.refundAmount !== undefined)) {
    checks.add('contract-undated', registration, { cell: layouts.cellOf(registration, 'signedAt') })
  }
}

const MONEY_FIELDS: ReadonlySet<string> = new Set<FieldId>(['contractAmount', 'receivedAmount', 'refundAmount', 'margin'])

/** What the row and its events say differently, and cells of money that say nothing. */
function checkSigned({ registration, values, row, signing, events }: Draft, { from, to, checks }: ContractSources): void {
  for (const { field, cell, shown, trouble } of registration.troubles) {
    if (trouble === 'unreadable' && MONEY_FIELDS.has(field) && isFieldId(field)) checks.add('money-unreadable', row, { field, cell, shown })
  }
  if (signing.amount !== undefined && values.contractAmount !== undefined && signing.amount !== values.contractAmount && signing.on >= from) {
    checks.add('amount-differs', row, { flat: formatFen(values.contractAmount), event: formatFen(signing.amount) })
  }
  for (const { kind, at, amount, ref } of events) {
    const on = dayOf(at)
    if (kind === 'signing' && amount !== undefined && on !== signing.on && on >= from && on <= to) checks.add('second-signing', { ref, id: registration.id }, { day: on, amount: formatFen(amount) })
  }
}
