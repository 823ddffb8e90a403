import { integerAt, textAt } from '../arguments'
import { readAddress } from '../block'
import { hostClass } from '../host-class'
import type { HostObject, HostValue, Scalar } from '../host-class'
import { HostError } from '../host-error'
import { selectedBlock } from '../host-session'
import type { HostSession } from '../host-session'
import { daySerial } from '../typed-date'
import type { Json } from '../wire'
import { createSettingClass } from './setting-class'

/** `Excel.Workbook`, the root of every path. */
export function createWorkbookClass(session: HostSession): HostObject {
  const { model, view } = session
  const links: Record<string, () => HostObject> = {
    Application: once(() => createApplicationClass(session)),
    Functions: once(() => createFunctionsClass(session)),
    Names: () => session.objects.names(null),
    Properties: once(() => createPropertiesClass(session)),
    Protection: () => session.objects.protection(model.readOnly),
    Settings: once(() => createSettingClass(session)),
    Tables: () => session.objects.tables(null),
    Worksheets: once(() => session.objects.worksheets()),
    _Runtime: once(() => createRuntimeClass(session)),
  }
  return hostClass<null>({
    name: 'Workbook',
    scalars: {
      Name: { get: () => model.name },
      ReadOnly: { get: () => model.readOnly },
      AutoSave: { get: () => false },
    },
    links,
    makes: {
      GetSelectedRange: () => session.objects.range(view.activeSheet, selectedBlock(session, view.activeSheet)),
      GetActiveCell: () => {
        const { top, left } = selectedBlock(session, view.activeSheet)
        return session.objects.range(view.activeSheet, { top, left, bottom: top, right: left })
      },
      _GetRangeForEventByReferenceId: (_, values) => eventRange(session, textAt(values, 0)),
      _GetRangeOrNullObjectForEventByReferenceId: (_, values) => eventRange(session, textAt(values, 0)),
    },
    calls: {
      _RemoveReference: (_, values) => {
        session.references.delete(textAt(values, 0))
        return null
      },
      _GetReferenceCount: () => session.references.size,
    },
  })(null)
}

function once(make: () => HostObject): () => HostObject {
  let made: HostObject | null = null
  return () => (made ??= make())
}

/** The cells an event told of; the reference is their place, so nothing has to be kept for it. */
function eventRange(session: HostSession, reference: string): HostObject {
  const [, index, address = ''] = reference.split(':', 3)
  const sheet = session.model.sheets[Number(index)]
  const cells = readAddress(reference.slice(reference.indexOf(address, 6)))
  if (sheet === undefined || cells === null) throw new HostError('ItemNotFound', 'no such event')
  return session.objects.range(sheet, cells.block)
}

function createApplicationClass(session: HostSession): HostObject {
  const { view } = session
  return hostClass<null>({
    name: 'Application',
    scalars: {
      CalculationMode: { get: () => view.calculationMode, set: (_, value) => { view.calculationMode = String(value) } },
      CalculationState: { get: () => 'Done' },
      DecimalSeparator: { get: () => '.' },
      ThousandsSeparator: { get: () => ',' },
    },
    links: { CultureInfo: () => hostClass<null>({ name: 'CultureInfo', scalars: { Name: { get: () => 'zh-CN' } } })(null) },
    calls: {
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
      Calculate: () => null,
    },
  })(null)
}

function createRuntimeClass(session: HostSession): HostObject {
  return hostClass<null>({
    name: 'Runtime',
    scalars: { EnableEvents: { get: () => session.events.enabled, set: (_, value) => { session.events.enabled = value === true } } },
  })(null)
}

/** Worksheet functions; only DATE, from which the date system of a book can be told. */
function createFunctionsClass(session: HostSession): HostObject {
  const result = hostClass<Json>({
    name: 'FunctionResult',
    scalars: { Value: { get: (value) => value }, Error: { get: () => '' } },
    calls: { _KeepReference: () => null },
  })
  return hostClass<null>({
    name: 'Functions',
    makes: {
      Date: (_, values) => result(daySerial(integerAt(values, 0), integerAt(values, 1), integerAt(values, 2), session.model.dateSystem)),
    },
  })(null)
}

const propertyNames = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'LastAuthor', 'Category', 'Manager', 'Company']

function createPropertiesClass(session: HostSession): HostObject {
  const { properties } = session.model
  const scalars: Record<string, Scalar<null>> = {}
  for (const name of propertyNames) {
    scalars[name] = { get: () => properties.get(name) ?? '', set: (_: null, value: HostValue) => { properties.set(name, String(value)) } }
  }
  return hostClass<null>({ name: 'DocumentProperties', scalars })(null)
}
