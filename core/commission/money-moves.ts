import { type Day, laterDay } from '../calendar/day'
import { type WallTime, dayOf } from '../calendar/wall-time'
import { type Fen, addFen, formatFen, negateFen, zeroFen } from '../money/fen'
import type { FieldId } from '../registration/fields'
import type { RegisterEvent } from '../registration/registration'
import type { RowRef } from '../workbook/row-ref'
import type { CheckedRow, CheckList } from './summary-check'

/** Money in or out for a contract, on the day it counts: never before the signing. */
export interface MoneyMove {
  readonly kind: 'receipt' | 'refund'
  readonly day: Day
  /** null: everything, for a refund that names no amount. */
  readonly amount: Fen | null
  readonly ref: RowRef
}

/** What the columns and events of one contract say of one kind of money. */
export interface MoneySource {
  readonly kind: 'receipt' | 'refund'
  readonly field: FieldId
  readonly row: CheckedRow
  readonly cell: string | null
  readonly signedOn: Day
  readonly flat: { readonly amount: Fen; readonly at: WallTime | undefined } | null
  readonly events: readonly RegisterEvent[]
}

const NONE: readonly MoneyMove[] = []

/**
 * The receipts or refunds of a contract that are known on `to`, in order of time.
 * The flat column and the events say the same thing, so an amount that both name counts once.
 */
export function readMoneyMoves(source: MoneySource, to: Day, checks: CheckList): readonly MoneyMove[] {
  const { flat, events } = source
  if (!flat && events.length === 0) return NONE
  const all = readEvents(source, to, checks)
  const extra = flat && readFlat(source, flat, all, checks)
  const moves = extra ? [...all, extra] : all
  const known = moves.filter(({ on }) => on <= to)
  known.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  for (const { on } of known) if (on < source.signedOn) checks.add('money-before-signing', source.row, { money: source.kind, day: on, signedOn: source.signedOn })
  return known.map(({ on, amount, ref }) => ({ kind: source.kind, day: laterDay(on, source.signedOn), amount, ref }))
}

interface Dated {
  readonly on: Day
  readonly amount: Fen | null
  readonly ref: RowRef
}

function readEvents({ kind, field, row, events }: MoneySource, to: Day, checks: CheckList): Dated[] {
  const seen = new Map<string, RegisterEvent>()
  const moves: Dated[] = []
  for (const event of events) {
    const on = dayOf(event.at)
    const told = on <= to ? checks : null
    const copy = `${event.at}|${event.amount}|${event.person}|${event.remarks}`
    const first = seen.get(copy)
    if (first) {
      told?.add('event-twice', { ref: event.ref, id: row.id }, { money: kind, day: on, amount: event.amount === undefined ? '' : formatFen(event.amount), other: first.ref.row })
      continue
    }
    seen.set(copy, event)
    const amount = readAmount(kind, field, event.amount, null, { ref: event.ref, id: row.id }, told)
    if (event.amount === undefined) told?.add('event-without-amount', { ref: event.ref, id: row.id }, { money: kind, day: on })
    // A refund of an unknown amount: paying on would be the less safe reading.
    if (amount !== null || kind === 'refund') moves.push({ on, amount, ref: event.ref })
  }
  return moves
}

/** An amount as it counts: a refund written with a minus is a refund, a receipt with a minus is none. */
function readAmount(kind: MoneySource['kind'], field: FieldId, amount: Fen | undefined, cell: string | null, row: CheckedRow, checks: CheckList | null): Fen | null {
  if (amount === undefined) return null
  if (amount >= 0) return amount
  const taken = kind === 'refund' ? 'as-positive' : 'not'
  checks?.add('amount-negative', row, { field, cell, amount: formatFen(amount), taken })
  return kind === 'refund' ? negateFen(amount) : null
}

/** The move that the flat column adds to the events; null when they already say it. */
function readFlat(source: MoneySource, flat: NonNullable<MoneySource['flat']>, events: readonly Dated[], checks: CheckList): Dated | null {
  const { kind, field, row, cell, signedOn } = source
  const amount = readAmount(kind, field, flat.amount, cell, row, checks)
  if (amount === null || amount === 0) return null
  const on = flat.at === undefined ? null : dayOf(flat.at)
  const total = events.reduce<Fen>((sum, move) => addFen(sum, move.amount ?? zeroFen), zeroFen)
  if (events.length === 0) {
    if (on === null && kind === 'refund') checks.add('refund-undated', row, { cell, day: signedOn })
    return { on: on ?? signedOn, amount, ref: row.ref }
  }
  if (amount === total || events.some((move) => (on === null || move.on === on) && (move.amount === amount || move.amount === null))) return null
  const taken = on === null ? 'events' : 'both'
  checks.add('flat-and-events', row, { field, cell, amount: formatFen(amount), events: formatFen(total), taken })
  return on === null ? null : { on, amount, ref: row.ref }
}
