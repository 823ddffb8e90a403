import { objectAt, textAt } from '../arguments'
import { fullAddress, readAddress } from '../block'
import { hostClass } from '../host-class'
import type { HostObject, HostValue } from '../host-class'
import { HostError } from '../host-error'
import type { HostName, HostSheet } from '../host-model'
import { findSheet, requireWritable } from '../host-session'
import type { HostSession, RangeCells } from '../host-session'

export interface NameClasses {
  collection(scope: HostSheet | null): HostObject
  single(name: HostName): HostObject
}

/** `Excel.NamedItem`: a name that stands for cells. */
export function createNameClasses(session: HostSession): NameClasses {
  const cellsOf = (name: HostName): RangeCells | null => {
    const address = readAddress(name.formula.replace(/^=/, ''))
    const sheet = address === null ? null : findSheet(session.model, address.sheet)
    return address === null || sheet === null ? null : { sheet, block: address.block }
  }
  const rangeOf = (name: HostName): HostObject | null => {
    const cells = cellsOf(name)
    return cells === null ? null : session.objects.range(cells.sheet, cells.block)
  }
  const single = hostClass<HostName>({
    name: 'NamedItem',
    identity: ({ name }) => ({ _Id: name }),
    scalars: {
      Name: { get: ({ name }) => name },
      Type: { get: (name) => (cellsOf(name) === null ? 'String' : 'Range') },
      Value: { get: ({ formula }) => formula.replace(/^=/, '') },
      Formula: { get: ({ formula }) => formula, set: (name, value) => { name.formula = String(value) } },
      Visible: { get: ({ visible }) => visible, set: (name, value) => { name.visible = value === true } },
      Comment: { get: ({ comment }) => comment, set: (name, value) => { name.comment = String(value) } },
      Scope: { get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
    },
    makes: {
      GetRange: (name) => {
        const range = rangeOf(name)
        if (range === null) throw new HostError('ItemNotFound', 'the name stands for no cells')
        return range
      },
      GetRangeOrNullObject: rangeOf,
    },
    calls: {
      Delete: (name) => {
        requireWritable(session, null)
        session.model.names.splice(session.model.names.indexOf(name), 1)
        return null
      },
    },
  })
  return { single, collection: createCollection(session, single) }
}

function createCollection(session: HostSession, single: NameClasses['single']): NameClasses['collection'] {
  const within = (scope: HostSheet | null): readonly HostName[] => session.model.names.filter((name) => name.scope === (scope?.id ?? null))
  const find = (scope: HostSheet | null, key: HostValue): HostObject | null => {
    const found = within(scope).find(({ name }) => typeof key === 'string' && name.toLowerCase() === key.toLowerCase())
    return found === undefined ? null : single(found)
  }
  return hostClass<HostSheet | null>({
    name: 'NamedItemCollection',
    makes: {
      Add: (scope, values) => {
        requireWritable(session, scope)
        const name = textAt(values, 0)
        if (find(scope, name) !== null) throw new HostError('ItemAlreadyExists', 'the name is taken')
        const item = { name, formula: formulaOf(session, values), visible: true, comment: String(values[2] ?? ''), scope: scope?.id ?? null }
        session.model.names.push(item)
        return single(item)
      },
      GetItemOrNullObject: (scope, values) => find(scope, values[0] ?? null),
    },
    calls: { GetCount: (scope) => within(scope).length },
    collection: { all: (scope) => within(scope).map(single), find },
  })
}

function formulaOf(session: HostSession, values: readonly HostValue[]): string {
  const object = objectAt(values, 1)
  const cells = object === null ? null : session.objects.cellsOf(object)
  if (cells !== null) return `=${fullAddress(cells.sheet.name, cells.block)}`
  return textAt(values, 1)
}
