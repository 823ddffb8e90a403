import { flagAt, integerAt, objectAt, textAt } from '../arguments'
import { intersection, readAddress } from '../block'
import { hostClass } from '../host-class'
import type { HostObject, HostValue } from '../host-class'
import { HostError } from '../host-error'
import type { Block, HostSheet, HostTable } from '../host-model'
import { findSheet, requireWritable } from '../host-session'
import type { HostSession, RangeCells } from '../host-session'

interface TableState {
  readonly sheet: HostSheet
  readonly table: HostTable
}

interface ColumnState extends TableState {
  /** From 0. */
  readonly index: number
}

export interface TableClasses {
  /** The tables that touch `cells`; of the whole book where it is null. */
  collection(cells: RangeCells | null): HostObject
  single(sheet: HostSheet, table: HostTable): HostObject
}

/** `Excel.Table` with its columns. */
export function createTableClasses(session: HostSession): TableClasses {
  const make = hostClass<TableState>({
    name: 'Table',
    identity: ({ table }) => ({ Id: table.id }),
    scalars: {
      Id: { get: ({ table }) => table.id },
      Name: { get: ({ table }) => table.name, set: ({ sheet, table }, value) => { requireWritable(session, sheet); table.name = String(value) } },
      ShowHeaders: { get: ({ table }) => table.showHeaders },
      ShowTotals: { get: ({ table }) => table.showTotals },
      Style: { get: ({ table }) => table.style, set: ({ sheet, table }, value) => { requireWritable(session, sheet); table.style = String(value) } },
    },
    links: { Worksheet: ({ sheet }) => session.objects.worksheet(sheet), Columns: createColumnClasses(session) },
    makes: {
      GetRange: ({ sheet, table }) => session.objects.range(sheet, table.block),
      GetHeaderRowRange: ({ sheet, table }) => session.objects.range(sheet, headerOf(table)),
      GetDataBodyRange: ({ sheet, table }) => session.objects.range(sheet, bodyOf(table)),
    },
  })
  const single = (sheet: HostSheet, table: HostTable): HostObject => make({ sheet, table })
  return { single, collection: createCollection(session, single) }
}

function createCollection(session: HostSession, single: TableClasses['single']): TableClasses['collection'] {
  const within = (cells: RangeCells | null): readonly TableState[] =>
    session.model.sheets
      .filter((sheet) => cells === null || sheet === cells.sheet)
      .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))
      .filter(({ table }) => cells === null || intersection(table.block, cells.block) !== null)
  const find = (cells: RangeCells | null, key: HostValue): HostObject | null => {
    const found = within(cells).find(({ table }) => table.id === key || table.name === key)
    return found === undefined ? null : single(found.sheet, found.table)
  }
  return hostClass<RangeCells | null>({
    name: 'TableCollection',
    scalars: { Count: { get: (cells) => within(cells).length } },
    makes: {
      Add: (cells, values) => {
        const { sheet, block } = placeOf(session, cells, values)
        requireWritable(session, sheet)
        const table = { id: session.model.nextId(), name: `表${within(null).length + 1}`, block, showHeaders: flagAt(values, 1), showTotals: false, style: 'TableStyleMedium2' }
        sheet.tables.push(table)
        session.changed({ kind: 'format', sheet, block })
        return single(sheet, table)
      },
      GetItemOrNullObject: (cells, values) => find(cells, values[0] ?? null),
      GetItemAt: (cells, values) => {
        const found = within(cells)[integerAt(values, 0)]
        if (found === undefined) throw new HostError('ItemNotFound', 'no such table')
        return single(found.sheet, found.table)
      },
    },
    calls: { GetCount: (cells) => within(cells).length },
    collection: { all: (cells) => within(cells).map(({ sheet, table }) => single(sheet, table)), find },
  })
}

function createColumnClasses(session: HostSession): (state: TableState) => HostObject {
  const column = hostClass<ColumnState>({
    name: 'TableColumn',
    identity: ({ index }) => ({ Id: index + 1 }),
    scalars: {
      Id: { get: ({ index }) => index + 1 },
      Index: { get: ({ index }) => index },
      Name: { get: (state) => columnName(state) },
    },
    makes: {
      GetRange: (state) => session.objects.range(state.sheet, columnOf(state, state.table.block)),
      GetHeaderRowRange: (state) => session.objects.range(state.sheet, columnOf(state, headerOf(state.table))),
      GetDataBodyRange: (state) => session.objects.range(state.sheet, columnOf(state, bodyOf(state.table))),
    },
  })
  const columnsOf = ({ sheet, table }: TableState): readonly ColumnState[] =>
    Array.from({ length: table.block.right - table.block.left + 1 }, (_, index) => ({ sheet, table, index }))
  const find = (state: TableState, key: HostValue): HostObject | null => {
    const found = columnsOf(state).find((each) => each.index + 1 === Number(key) || columnName(each) === key)
    return found === undefined ? null : column(found)
  }
  return hostClass<TableState>({
    name: 'TableColumnCollection',
    scalars: { Count: { get: (state) => columnsOf(state).length } },
    makes: { GetItemOrNullObject: (state, values) => find(state, values[0] ?? null) },
    calls: { GetCount: (state) => columnsOf(state).length },
    collection: { all: (state) => columnsOf(state).map(column), find },
  })
}

function columnName({ sheet, table, index }: ColumnState): string {
  return String(sheet.cells.value(table.block.top, table.block.left + index) ?? '')
}

function columnOf({ table, index }: ColumnState, block: Block): Block {
  return { ...block, left: table.block.left + index, right: table.block.left + index }
}

function headerOf({ block, showHeaders }: HostTable): Block {
  if (!showHeaders) throw new HostError('ItemNotFound', 'the table shows no header row')
  return { ...block, bottom: block.top }
}

function bodyOf({ block, showHeaders, showTotals }: HostTable): Block {
  const top = block.top + (showHeaders ? 1 : 0)
  // Excel always shows one row below the header, an empty one if need be.
  return { ...block, top, bottom: Math.max(top, block.bottom - (showTotals ? 1 : 0)) }
}

/** Where a new table goes: a range, or an address with or without its sheet. */
function placeOf(session: HostSession, cells: RangeCells | null, values: readonly HostValue[]): RangeCells {
  const object = objectAt(values, 0)
  const given = object === null ? null : session.objects.cellsOf(object)
  if (given !== null) return given
  const address = readAddress(textAt(values, 0))
  const named = address?.sheet ?? null
  const sheet = named === null ? cells?.sheet ?? session.view.activeSheet : findSheet(session.model, named)
  if (address === null || sheet === null) throw new HostError('InvalidArgument', 'no such address')
  return { sheet, block: address.block }
}
