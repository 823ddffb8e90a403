import { flagAt, integerAt, objectAt, textAt } from '../arguments'
import {
  blockAt, boundingBlock, cellCount, columnCount, fullAddress, intersection, isEntireColumn, isEntireRow, lastSheetColumn, lastSheetRow, readAddress, rowCount,
} from '../block'
import { hostClass } from '../host-class'
import type { HostObject, HostValue } from '../host-class'
import { HostError, notImplemented } from '../host-error'
import type { Block, HostSheet } from '../host-model'
import { requireWritable, selectBlock } from '../host-session'
import type { HostSession, RangeCells } from '../host-session'
import type { Json } from '../wire'
import { clearCells } from '../write-cells'
import { formulasOf, numberFormatsOf, setNumberFormats, setValues, textsOf, typesOf, valuesOf } from './range-cells'

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
  const range = (sheet: HostSheet, block: Block): HostObject => {
    const state: RangeState = { sheet, block, reference: null, self: null }
    state.self = make(state)
    states.set(state.self, state)
    return state.self
  }
  const near = ({ sheet }: RangeCells, block: Block): HostObject => range(sheet, block)
  const other = (from: RangeCells, values: readonly HostValue[]): Block => otherBlock(from, values, (object) => states.get(object) ?? null)

  const make = hostClass<RangeState>({
    name: 'Range',
    identity: ({ reference }) => (reference === null ? {} : { _ReferenceId: reference }),
    scalars: {
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
      CellCount: { get: ({ block }) => (cellCount(block) > 2 ** 31 - 1 ? -1 : cellCount(block)) },
      IsEntireColumn: { get: ({ block }) => isEntireColumn(block) },
      IsEntireRow: { get: ({ block }) => isEntireRow(block) },
      RowHidden: {
        get: ({ sheet, block }) => allOrNone(block.top, block.bottom, sheet.hiddenRows),
        set: (state, value) => setHidden(session, state, state.sheet.hiddenRows, state.block.top, state.block.bottom, value === true),
      },
      ColumnHidden: {
        get: ({ sheet, block }) => allOrNone(block.left, block.right, sheet.hiddenColumns),
        set: (state, value) => setHidden(session, state, state.sheet.hiddenColumns, state.block.left, state.block.right, value === true),
      },
    },
    links: {
      Worksheet: ({ sheet }) => session.objects.worksheet(sheet),
      Format: (state) => session.objects.format(state),
      ConditionalFormats: (state) => session.objects.conditionalFormats(state),
      DataValidation: (state) => session.objects.validation(state),
    },
    makes: {
      GetCell: (state, values) => near(state, blockAt(state.block.top + integerAt(values, 0), state.block.left + integerAt(values, 1), 1, 1)),
      GetRow: (state, values) => near(state, blockAt(state.block.top + integerAt(values, 0), state.block.left, 1, columnCount(state.block))),
      GetColumn: (state, values) => near(state, blockAt(state.block.top, state.block.left + integerAt(values, 0), rowCount(state.block), 1)),
      GetLastCell: (state) => near(state, blockAt(state.block.bottom, state.block.right, 1, 1)),
      GetLastRow: (state) => near(state, { ...state.block, top: state.block.bottom }),
      GetLastColumn: (state) => near(state, { ...state.block, left: state.block.right }),
      GetEntireRow: (state) => near(state, { ...state.block, left: 1, right: lastSheetColumn }),
      GetEntireColumn: (state) => near(state, { ...state.block, top: 1, bottom: lastSheetRow }),
      GetResizedRange: (state, values) => near(state, blockAt(state.block.top, state.block.left, rowCount(state.block) + integerAt(values, 0, 0), columnCount(state.block) + integerAt(values, 1, 0))),
      GetAbsoluteResizedRange: (state, values) => near(state, blockAt(state.block.top, state.block.left, integerAt(values, 0), integerAt(values, 1))),
      GetOffsetRange: (state, values) => near(state, blockAt(state.block.top + integerAt(values, 0, 0), state.block.left + integerAt(values, 1, 0), rowCount(state.block), columnCount(state.block))),
      GetBoundingRect: (state, values) => near(state, boundingBlock(state.block, other(state, values))),
      GetIntersection: (state, values) => found(near, state, intersection(state.block, other(state, values))),
      GetIntersectionOrNullObject: (state, values) => orNull(near, state, intersection(state.block, other(state, values))),
      GetUsedRange: (state, values) => near(state, usedBlock(state, flagAt(values, 0)) ?? blockAt(state.block.top, state.block.left, 1, 1)),
      GetUsedRangeOrNullObject: (state, values) => orNull(near, state, usedBlock(state, flagAt(values, 0))),
      GetMergedAreasOrNullObject: ({ sheet, block }) => {
        const merged = sheet.merged.filter((area) => intersection(area, block) !== null)
        if (merged.length > 512) throw new HostError('InvalidArgument', 'more than 512 merged blocks')
        return merged.length === 0 ? null : session.objects.ranges(sheet, merged)
      },
      GetTables: (state) => session.objects.tables(state),
    },
    calls: {
      Select: ({ sheet, block }) => done(() => selectBlock(session, sheet, block)),
      Clear: (state, values) => done(() => clearBlock(session, state, values[0] ?? 'All')),
      Merge: ({ sheet, block }) => done(() => {
        requireWritable(session, sheet)
        sheet.merged = [...sheet.merged.filter((area) => intersection(area, block) === null), block]
        session.changed({ kind: 'format', sheet, block })
      }),
      Unmerge: ({ sheet, block }) => done(() => {
        requireWritable(session, sheet)
        sheet.merged = sheet.merged.filter((area) => intersection(area, block) === null)
        session.changed({ kind: 'format', sheet, block })
      }),
      _KeepReference: (state) => done(() => {
        state.reference ??= session.model.nextId()
        if (state.self !== null) session.references.set(state.reference, state.self)
      }),
      _ValidateArraySize: ({ block }, values) => done(() => {
        if (integerAt(values, 0) !== rowCount(block) || integerAt(values, 1) !== columnCount(block)) {
          throw new HostError('InvalidArgument', 'the number of rows or columns does not match the size of the range')
        }
      }),
    },
  })
  return { range, cellsOf: (object) => states.get(object) ?? null }
}

function done(effect: () => void): Json {
  effect()
  return null
}

type Near = (from: RangeCells, block: Block) => HostObject

function orNull(near: Near, from: RangeCells, block: Block | null): HostObject | null {
  return block === null ? null : near(from, block)
}

function found(near: Near, from: RangeCells, block: Block | null): HostObject {
  if (block === null) throw new HostError('ItemNotFound', 'the ranges share no cell')
  return near(from, block)
}

/** The block of another range given as an object or as an address on the same sheet. */
function otherBlock(from: RangeCells, values: readonly HostValue[], cellsOf: (object: HostObject) => RangeCells | null): Block {
  const object = objectAt(values, 0)
  if (object === null) {
    const address = readAddress(textAt(values, 0))
    if (address === null) throw new HostError('InvalidArgument', 'no such address')
    return address.block
  }
  const cells = cellsOf(object)
  if (cells === null || cells.sheet !== from.sheet) throw new HostError('InvalidArgument', 'the ranges lie on different sheets')
  return cells.block
}

/** The filled cells; with formats too unless only values count. */
function usedBlock({ sheet, block }: RangeCells, valuesOnly: boolean): Block | null {
  const filled = sheet.cells.filled(block)
  const formatted = valuesOnly ? null : sheet.cells.formatted()
  const dressed = formatted === null ? null : intersection(formatted, block)
  if (filled === null || dressed === null) return filled ?? dressed
  return boundingBlock(filled, dressed)
}

function allOrNone(first: number, last: number, hidden: ReadonlySet<number>): boolean | null {
  let count = 0
  for (const position of hidden) if (position >= first && position <= last) count += 1
  if (count === 0) return false
  return count === last - first + 1 ? true : null
}

function setHidden(session: HostSession, { sheet, block }: RangeCells, hidden: Set<number>, first: number, last: number, hide: boolean): void {
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
