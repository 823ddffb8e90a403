import { columnCharacters, columnPoints, defaultColumnPoints } from '../column-width'
import { colourText, directFormat, formatProperties } from '../direct-format'
import type { FormatValue } from '../direct-format'
import { hostClass } from '../host-class'
import type { HostObject, HostValue, Scalar } from '../host-class'
import { HostError } from '../host-error'
import { requireWritable } from '../host-session'
import type { HostSession, RangeCells } from '../host-session'
import { showText } from '../show-text'
import type { Json } from '../wire'

/** `Excel.RangeFormat` with its fill and font: formats put directly on cells. */
export function createRangeFormatClass(session: HostSession): (cells: RangeCells) => HostObject {
  const fill = hostClass<RangeCells>({
    name: 'RangeFill',
    scalars: scalarsBelow(session, 'fill/'),
    calls: { Clear: (cells) => put(session, cells, 'fill/color', '#FFFFFF') },
  })
  const font = hostClass<RangeCells>({ name: 'RangeFont', scalars: scalarsBelow(session, 'font/') })
  return hostClass<RangeCells>({
    name: 'RangeFormat',
    scalars: {
      ...scalarsBelow(session, ''),
      ColumnWidth: { get: widthOf, set: (cells, value) => setWidth(session, cells, value) },
    },
    links: { Fill: fill, Font: font },
    calls: { AutofitColumns: (cells) => fitColumns(session, cells) },
  })
}

/** The settable scalars whose path begins with `prefix` and goes no deeper. */
function scalarsBelow(session: HostSession, prefix: string): Record<string, Scalar<RangeCells>> {
  const scalars: Record<string, Scalar<RangeCells>> = {}
  for (const property of formatProperties) {
    const name = property.slice(prefix.length)
    if (!property.startsWith(prefix) || name.includes('/')) continue
    scalars[name.charAt(0).toUpperCase() + name.slice(1)] = {
      get: ({ sheet, block }) => directFormat(sheet, block, property),
      set: (cells, value) => { put(session, cells, property, value) },
    }
  }
  return scalars
}

function put(session: HostSession, { sheet, block }: RangeCells, property: string, value: HostValue): Json {
  requireWritable(session, sheet)
  sheet.formats.push({ block, property, value: colourText(formatValue(value)) })
  session.changed({ kind: 'format', sheet, block })
  return null
}

function formatValue(value: HostValue): FormatValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  throw new HostError('InvalidArgument', 'a format is a text, a number or a truth value')
}

function widthOf({ sheet, block }: RangeCells): Json {
  const first = sheet.columnWidths.get(block.left) ?? defaultColumnPoints
  for (let column = block.left + 1; column <= block.right; column++) {
    if ((sheet.columnWidths.get(column) ?? defaultColumnPoints) !== first) return null
  }
  return first
}

function setWidth(session: HostSession, { sheet, block }: RangeCells, value: HostValue): void {
  requireWritable(session, sheet)
  if (typeof value !== 'number' || value < 0 || columnCharacters(value) > 255) throw new HostError('InvalidArgument', 'no such width')
  for (let column = block.left; column <= block.right; column++) sheet.columnWidths.set(column, value)
  session.changed({ kind: 'format', sheet, block })
}

function fitColumns(session: HostSession, { sheet, block }: RangeCells): Json {
  requireWritable(session, sheet)
  const filled = sheet.cells.filled(block)
  if (filled === null) return null
  for (let column = filled.left; column <= filled.right; column++) {
    let widest = 1
    for (let row = filled.top; row <= filled.bottom; row++) {
      const text = showText(sheet.cells.value(row, column), sheet.cells.numberFormat(row, column), session.model.dateSystem)
      widest = Math.max(widest, [...text].reduce((width, character) => width + (character > '⺀' ? 2 : 1), 0))
    }
    sheet.columnWidths.set(column, columnPoints(Math.min(widest + 1, 255)))
  }
  session.changed({ kind: 'format', sheet, block })
  return null
}
