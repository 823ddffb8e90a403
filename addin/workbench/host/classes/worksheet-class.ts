import { flagAt, integerAt } from '../arguments'
import { blockAt, readAddress, wholeSheet } from '../block'
import { hostClass } from '../host-class'
import type { HostClass, HostObject, HostValue } from '../host-class'
import { HostError } from '../host-error'
import { isKnownEvent, workbookTarget } from '../host-events'
import type { Block, HostSheet } from '../host-model'
import { activateSheet, findSheet, firstCell, requireWritable } from '../host-session'
import type { HostSession } from '../host-session'
import type { Json } from '../wire'
import { usedBlock } from './range-navigation'

export interface WorksheetClasses {
  collection(): HostObject
  single(sheet: HostSheet): HostObject
}

/** `Excel.Worksheet` and the collection of all. */
export function createWorksheetClasses(session: HostSession): WorksheetClasses {
  const { model } = session
  const single = hostClass<HostSheet>({
    name: 'Worksheet',
    identity: ({ id }) => ({ Id: id }),
    scalars: {
      Id: { get: ({ id }) => id },
      Name: { get: ({ name }) => name, set: (sheet, value) => renameSheet(session, sheet, String(value)) },
      Position: { get: (sheet) => model.sheets.indexOf(sheet) },
      Visibility: { get: ({ visibility }) => visibility, set: (sheet, value) => setVisibility(session, sheet, value) },
    },
    links: {
      Tables: (sheet) => session.objects.tables({ sheet, block: wholeSheet }),
      Names: (sheet) => session.objects.names(sheet),
      FreezePanes: (sheet) => session.objects.freezePanes(sheet),
      Protection: ({ locked }) => session.objects.protection(locked),
    },
    makes: {
      GetRange: (sheet, values) => session.objects.range(sheet, addressBlock(session, sheet, values[0] ?? null)),
      GetRangeByIndexes: (sheet, values) => session.objects.range(sheet, blockAt(integerAt(values, 0) + 1, integerAt(values, 1) + 1, integerAt(values, 2), integerAt(values, 3))),
      GetCell: (sheet, values) => session.objects.range(sheet, blockAt(integerAt(values, 0) + 1, integerAt(values, 1) + 1, 1, 1)),
      GetUsedRange: (sheet, values) => session.objects.range(sheet, usedBlock({ sheet, block: wholeSheet }, flagAt(values, 0)) ?? firstCell),
      GetUsedRangeOrNullObject: (sheet, values) => {
        const used = usedBlock({ sheet, block: wholeSheet }, flagAt(values, 0))
        return used === null ? null : session.objects.range(sheet, used)
      },
    },
    calls: {
      Activate: (sheet) => {
        activateSheet(session, sheet)
        return null
      },
      ...eventCalls<HostSheet>(session, ({ id }) => id),
    },
  })
  return { single, collection: () => createCollection(session, single) }
}

function createCollection(session: HostSession, single: WorksheetClasses['single']): HostObject {
  const { model, view } = session
  const visible = (only: boolean): readonly HostSheet[] => model.sheets.filter((sheet) => !only || sheet.visibility === 'Visible')
  const find = (_: null, key: HostValue): HostObject | null => {
    const sheet = findSheet(model, key)
    return sheet === null ? null : single(sheet)
  }
  const required = (sheet: HostSheet | undefined): HostObject => {
    if (sheet === undefined) throw new HostError('ItemNotFound', 'no such sheet')
    return single(sheet)
  }
  return hostClass<null>({
    name: 'WorksheetCollection',
    makes: {
      Add: (_, values) => single(addSheet(session, values[0] ?? null)),
      GetActiveWorksheet: () => single(view.activeSheet),
      GetItemOrNullObject: (state, values) => find(state, values[0] ?? null),
      GetFirst: (_, values) => required(visible(flagAt(values, 0))[0]),
      GetLast: (_, values) => required(visible(flagAt(values, 0)).at(-1)),
    },
    calls: {
      GetCount: (_, values) => visible(flagAt(values, 0)).length,
      ...eventCalls<null>(session, () => workbookTarget),
    },
    collection: { all: () => model.sheets.map(single), find },
  })(null)
}

/** `_Register…Event` and `_Unregister…Event` of the events this host can send. */
function eventCalls<S>(session: HostSession, targetOf: (state: S) => string): NonNullable<HostClass<S>['calls']> {
  const calls: Record<string, (state: S) => Json> = {}
  for (const event of ['DataChanged', 'Activated', 'Deactivated', 'Added', 'SelectionChanged'].filter(isKnownEvent)) {
    calls[`_Register${event}Event`] = (state) => {
      session.events.register(event, targetOf(state))
      return null
    }
    calls[`_Unregister${event}Event`] = (state) => {
      session.events.unregister(event, targetOf(state))
      return null
    }
  }
  return calls
}

/** The block an address or a name stands for; the whole sheet without one. */
function addressBlock(session: HostSession, sheet: HostSheet, address: HostValue): Block {
  if (address === null || address === '') return wholeSheet
  const read = typeof address === 'string' ? readAddress(address) : null
  if (read === null) {
    const name = session.model.names.find((each) => each.name === address)
    const cells = name === undefined ? null : readAddress(name.formula.replace(/^=/, ''))
    if (cells === null) throw new HostError('InvalidArgument', 'no such address')
    return cells.block
  }
  if (read.sheet !== null && findSheet(session.model, read.sheet) !== sheet) throw new HostError('InvalidArgument', 'the address lies on another sheet')
  return read.block
}

function requireName(session: HostSession, name: string, except: HostSheet | null): void {
  if (name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) throw new HostError('InvalidArgument', 'Excel accepts no such sheet name')
  const taken = session.model.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())
  if (taken !== undefined && taken !== except) throw new HostError('ItemAlreadyExists', 'a sheet of this name exists')
}

function addSheet(session: HostSession, given: HostValue): HostSheet {
  requireWritable(session, null)
  const name = typeof given === 'string' ? given : `Sheet${session.model.sheets.length + 1}`
  requireName(session, name, null)
  const sheet = session.model.addSheet(name)
  session.changed({ kind: 'sheet-added', sheet })
  return sheet
}

function renameSheet(session: HostSession, sheet: HostSheet, name: string): void {
  requireWritable(session, null)
  requireName(session, name, sheet)
  sheet.name = name
  session.changed({ kind: 'sheet', sheet })
}

function setVisibility(session: HostSession, sheet: HostSheet, value: HostValue): void {
  requireWritable(session, null)
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') throw new HostError('InvalidArgument', 'no such visibility')
  const others = session.model.sheets.filter((other) => other !== sheet && other.visibility === 'Visible')
  const next = others[0]
  if (value !== 'Visible' && next === undefined) throw new HostError('InvalidOperation', 'a workbook shows at least one sheet')
  sheet.visibility = value
  if (value !== 'Visible' && session.view.activeSheet === sheet && next !== undefined) activateSheet(session, next)
  session.changed({ kind: 'sheet', sheet })
}
