import { integerAt } from '../arguments'
import { cellCount, columnCount, fullAddress, intersection, isEntireColumn, isEntireRow, rowCount } from '../block'
import { hostClass } from '../host-class'
import type { HostClass, HostObject, HostValue } from '../host-class'
import { HostError, notImplemented } from '../host-error'
import type { Block, HostSheet } from '../host-model'
import { requireWritable, selectBlock } from '../host-session'
import type { HostSession, RangeCells } from '../host-session'
import type { Json } from '../wire'
import { clearCells } from '../write-cells'
import { formulasOf, numberFormatsOf, setNumberFormats, setValues, textsOf, typesOf, valuesOf } from './range-cells'
import { navigations } from './range-navigation'

interface RangeState extends RangeCells {
  /** The reference under which the client keeps this range; null until it asks. */
  reference: string | null
  self: HostObject | null
}

export interface RangeClass {
  range(sheet: HostSheet, block: Block): HostObject
  cellsOf(object: HostObject): RangeCells | null
}

/** `Excel.Range`: a block of one sheet. */
export function createRangeClass(session: HostSession): RangeClass {
  const states = new WeakMap<HostObject, RangeState>()
  const cellsOf = (object: HostObject): RangeCells | null => states.get(object) ?? null
  const make = hostClass<RangeState>({
    name: 'Range',
    identity: ({ reference }) => (reference === null ? {} : { _ReferenceId: reference }),
    scalars: rangeScalars(session),
    links: {
      Worksheet: ({ sheet }) => session.objects.worksheet(sheet),
      Format: (state) => session.objects.format(state),
      ConditionalFormats: (state) => session.objects.conditionalFormats(state),
      DataValidation: (state) => session.objects.validation(state),
    },
    makes: {
      ...rangeNavigations(session, cellsOf),
      GetMergedAreasOrNullObject: (state) => mergedAreas(session, state),
      GetTables: (state) => session.objects.tables(state),
    },
    calls: rangeCalls(session),
  })
  const range = (sheet: HostSheet, block: Block): HostObject => {
    const state: RangeState = { sheet, block, reference: null, self: null }
    state.self = make(state)
    states.set(state.self, state)
    return state.self
  }
  return { range, cellsOf }
}

function rangeScalars(session: HostSession): NonNullable<HostClass<RangeState>['scalars']> {
  return {
    Values: { get: valuesOf, set: (state, value) => setValues(session, state, value) },
    Formulas: { get: formulasOf, set: (state, value) => setValues(session, state, value) },
    Text: { get: (state) => textsOf(session, state) },
    ValueTypes: { get: typesOf },
    NumberFormat: { get: numberFormatsOf, set: (state, value) => setNumberFormats(session, state, value) },
    Address: { get: ({ sheet, block }) => fullAddress(sheet.name, block) },
    RowIndex: { get: ({ block }) => block.top - 1 },
    ColumnIndex: { get: ({ block }) => block.left - 1 },
    RowCount: { get: ({ block }) => rowCount(block) },
    ColumnCount: { get: ({ block }) => columnCount(block) },
    // Excel answers -1 where the number does not fit.
    CellCount: { get: ({ block }) => (cellCount(block) > 2 ** 31 - 1 ? -1 : cellCount(block)) },
    IsEntireColumn: { get: ({ block }) => isEntireColumn(block) },
    IsEntireRow: { get: ({ block }) => isEntireRow(block) },
    RowHidden: {
      get: ({ sheet, block }) => allOrNone(block.top, block.bottom, sheet.hiddenRows),
      set: (state, value) => setHidden(session, state, state.sheet.hiddenRows, [state.block.top, state.block.bottom], value === true),
    },
    ColumnHidden: {
      get: ({ sheet, block }) => allOrNone(block.left, block.right, sheet.hiddenColumns),
      set: (state, value) => setHidden(session, state, state.sheet.hiddenColumns, [state.block.left, state.block.right], value === true),
    },
  }
}

function rangeNavigations(session: HostSession, cellsOf: RangeClass['cellsOf']): NonNullable<HostClass<RangeState>['makes']> {
  return Object.fromEntries(Object.entries(navigations).map(([method, navigate]) => [method, (state: RangeState, values: readonly HostValue[]) => {
    const block = navigate(state, values, cellsOf)
    return block === null ? null : session.objects.range(state.sheet, block)
  }]))
}

function rangeCalls(session: HostSession): NonNullable<HostClass<RangeState>['calls']> {
  return {
    Select: ({ sheet, block }) => done(() => selectBlock(session, sheet, block)),
    Clear: (state, values) => done(() => clearBlock(session, state, values[0] ?? 'All')),
    Merge: (state) => done(() => setMerged(session, state, true)),
    Unmerge: (state) => done(() => setMerged(session, state, false)),
    _KeepReference: (state) => done(() => {
      state.reference ??= session.model.nextId()
      if (state.self !== null) session.references.set(state.reference, state.self)
    }),
    _ValidateArraySize: ({ block }, values) => done(() => {
      if (integerAt(values, 0) !== rowCount(block) || integerAt(values, 1) !== columnCount(block)) {
        throw new HostError('InvalidArgument', 'the number of rows or columns does not match the size of the range')
      }
    }),
  }
}

function done(effect: () => void): Json {
  effect()
  return null
}

/** Excel lists at most this many merged blocks at once. */
const mostMerged = 512

function mergedAreas(session: HostSession, { sheet, block }: RangeCells): HostObject | null {
  const merged = sheet.merged.filter((area) => intersection(area, block) !== null)
  if (merged.length > mostMerged) throw new HostError('InvalidArgument', `more than ${mostMerged} merged blocks`)
  return merged.length === 0 ? null : session.objects.ranges(sheet, merged)
}

function setMerged(session: HostSession, { sheet, block }: RangeCells, merged: boolean): void {
  requireWritable(session, sheet)
  const others = sheet.merged.filter((area) => intersection(area, block) === null)
  sheet.merged = merged ? [...others, block] : others
  session.changed({ kind: 'format', sheet, block })
}

/** True when all positions are hidden, false when none is, null when they differ. */
function allOrNone(first: number, last: number, hidden: ReadonlySet<number>): boolean | null {
  let count = 0
  for (const position of hidden) if (position >= first && position <= last) count += 1
  if (count === 0) return false
  return count === last - first + 1 ? true : null
}

function setHidden(session: HostSession, { sheet, block }: RangeCells, hidden: Set<number>, [first, last]: readonly [number, number], hide: boolean): void {
  requireWritable(session, sheet)
  for (let position = first; position <= last; position++) {
    if (hide) hidden.add(position)
    else hidden.delete(position)
  }
  session.changed({ kind: 'format', sheet, block })
}

function clearBlock(session: HostSession, { sheet, block }: RangeCells, what: HostValue): void {
  if (what !== 'All' && what !== 'Contents' && what !== 'Formats') throw notImplemented('Range', `clear(${JSON.stringify(what)})`)
  if (what !== 'Formats') clearCells(session, sheet, block, 'add-in')
  if (what === 'Contents') return
  requireWritable(session, sheet)
  sheet.cells.putFormat(block, 'General')
  sheet.formats.push({ block, property: '*', value: true })
  session.changed({ kind: 'format', sheet, block })
}
