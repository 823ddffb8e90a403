import { integerAt, textAt } from '../arguments'
import { contains, intersection } from '../block'
import { colourText } from '../direct-format'
import { hostClass } from '../host-class'
import type { HostObject, HostValue } from '../host-class'
import { HostError, notImplemented } from '../host-error'
import type { HostConditionalFormat, HostSheet } from '../host-model'
import { requireWritable } from '../host-session'
import type { HostSession, RangeCells } from '../host-session'
import type { Json } from '../wire'

interface FormatState {
  readonly sheet: HostSheet
  readonly format: HostConditionalFormat
}

export interface ConditionalFormatClasses {
  collection(cells: RangeCells): HostObject
  single(sheet: HostSheet, format: HostConditionalFormat): HostObject
}

/** `Excel.ConditionalFormat` and its parts, for the kind "Custom": a formula with a fill and a font. */
export function createConditionalFormatClasses(session: HostSession): ConditionalFormatClasses {
  const changed = (sheet: HostSheet, format: HostConditionalFormat): void => session.changed({ kind: 'format', sheet, block: format.block })
  const custom = createCustomClass(session, changed)
  const make = hostClass<FormatState>({
    name: 'ConditionalFormat',
    identity: ({ format }) => ({ Id: format.id }),
    scalars: {
      Id: { get: ({ format }) => format.id },
      Type: { get: ({ format }) => format.type },
      Priority: { get: ({ format }) => format.priority, set: ({ sheet, format }, value) => { format.priority = Number(value); changed(sheet, format) } },
      StopIfTrue: { get: ({ format }) => format.stopIfTrue, set: ({ sheet, format }, value) => { format.stopIfTrue = value === true; changed(sheet, format) } },
    },
    links: {
      Custom: (state) => {
        if (state.format.type !== 'Custom') throw new HostError('InvalidOperation', 'the conditional format is of another kind')
        return custom(state)
      },
      CustomOrNullObject: (state) => (state.format.type === 'Custom' ? custom(state) : null),
    },
    makes: {
      GetRange: ({ sheet, format }) => session.objects.range(sheet, format.block),
      GetRangeOrNullObject: ({ sheet, format }) => session.objects.range(sheet, format.block),
      GetRanges: ({ sheet, format }) => session.objects.ranges(sheet, [format.block]),
    },
    calls: {
      Delete: ({ sheet, format }) => {
        requireWritable(session, sheet)
        removeFormats(sheet, [format])
        changed(sheet, format)
        return null
      },
    },
  })
  const single = (sheet: HostSheet, format: HostConditionalFormat): HostObject => make({ sheet, format })
  return { single, collection: createCollection(session, single) }
}

function createCollection(session: HostSession, single: ConditionalFormatClasses['single']): ConditionalFormatClasses['collection'] {
  const within = ({ sheet, block }: RangeCells): readonly HostConditionalFormat[] =>
    sheet.conditionalFormats.filter((format) => intersection(format.block, block) !== null).sort((a, b) => a.priority - b.priority)
  return hostClass<RangeCells>({
    name: 'ConditionalFormatCollection',
    makes: {
      Add: ({ sheet, block }, values) => single(sheet, addFormat(session, { sheet, block }, textAt(values, 0))),
      GetItemAt: (cells, values) => {
        const format = within(cells)[integerAt(values, 0)]
        if (format === undefined) throw new HostError('ItemNotFound', 'no such conditional format')
        return single(cells.sheet, format)
      },
    },
    calls: {
      GetCount: (cells) => within(cells).length,
      ClearAll: (cells) => clearFormats(session, cells),
    },
    collection: {
      all: (cells) => within(cells).map((format) => single(cells.sheet, format)),
      find: ({ sheet }, key) => {
        const format = sheet.conditionalFormats.find(({ id }) => id === key)
        return format === undefined ? null : single(sheet, format)
      },
    },
  })
}

function addFormat(session: HostSession, { sheet, block }: RangeCells, type: string): HostConditionalFormat {
  requireWritable(session, sheet)
  if (type !== 'Custom') throw notImplemented('ConditionalFormatCollection', `add(${type})`)
  // Excel puts a new conditional format before the others.
  for (const other of sheet.conditionalFormats) other.priority += 1
  const format = { id: session.model.nextId(), type, block, priority: 0, stopIfTrue: false, formula: '', fill: null, color: null, bold: null }
  sheet.conditionalFormats.push(format)
  session.changed({ kind: 'format', sheet, block })
  return format
}

function clearFormats(session: HostSession, { sheet, block }: RangeCells): Json {
  requireWritable(session, sheet)
  const touched = sheet.conditionalFormats.filter((format) => intersection(format.block, block) !== null)
  if (touched.some((format) => !contains(block, format.block))) throw notImplemented('ConditionalFormatCollection', 'clearAll on a part of a format')
  removeFormats(sheet, touched)
  session.changed({ kind: 'format', sheet, block })
  return null
}

function removeFormats(sheet: HostSheet, formats: readonly HostConditionalFormat[]): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((kept) => !formats.includes(kept))
  sheet.removedFormats.push(...formats)
}

function createCustomClass(session: HostSession, changed: (sheet: HostSheet, format: HostConditionalFormat) => void): (state: FormatState) => HostObject {
  const settable = (put: (format: HostConditionalFormat, value: HostValue) => void) => ({ sheet, format }: FormatState, value: HostValue): void => {
    requireWritable(session, sheet)
    put(format, value)
    changed(sheet, format)
  }
  const rule = hostClass<FormatState>({
    name: 'ConditionalFormatRule',
    scalars: { Formula: { get: ({ format }) => format.formula, set: settable((format, value) => { format.formula = formulaText(value) }) } },
  })
  const fill = hostClass<FormatState>({
    name: 'ConditionalRangeFill',
    scalars: { Color: { get: ({ format }) => format.fill ?? '', set: settable((format, value) => { format.fill = colour(value) }) } },
  })
  const font = hostClass<FormatState>({
    name: 'ConditionalRangeFont',
    scalars: {
      Color: { get: ({ format }) => format.color ?? '', set: settable((format, value) => { format.color = colour(value) }) },
      Bold: { get: ({ format }) => format.bold, set: settable((format, value) => { format.bold = value === true }) },
    },
  })
  const look = hostClass<FormatState>({ name: 'ConditionalRangeFormat', links: { Fill: fill, Font: font } })
  return hostClass<FormatState>({ name: 'CustomConditionalFormat', links: { Rule: rule, Format: look } })
}

/** Excel keeps a rule with its "=", whether it was sent or not. */
function formulaText(value: HostValue): string {
  if (typeof value !== 'string' || value === '') throw new HostError('InvalidArgument', 'a rule needs a formula')
  return value.startsWith('=') ? value : `=${value}`
}

function colour(value: HostValue): string {
  if (typeof value !== 'string') throw new HostError('InvalidArgument', 'a colour is a text')
  return String(colourText(value))
}
