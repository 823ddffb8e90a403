import type { CellValue } from '../port'
import { cellCount, columnCount, isEntireColumn, isEntireRow, rowCount } from '../block'
import { HostError } from '../host-error'
import type { HostValue } from '../host-class'
import { isHostObject } from '../host-class'
import { valueType } from '../host-events'
import { requireWritable } from '../host-session'
import type { HostSession, RangeCells } from '../host-session'
import { showText } from '../show-text'
import type { Json } from '../wire'
import { writeCells } from '../write-cells'

/** Excel answers at most this many cells at once. */
const mostCells = 5000000

type OfCell = (row: number, column: number) => Json

/** One answer per cell, row by row; null for a range without bounds, as Excel answers. */
export function gridOf({ block }: RangeCells, ofCell: OfCell): Json {
  if (isEntireColumn(block) || isEntireRow(block)) return null
  if (cellCount(block) > mostCells) throw new HostError('ResponsePayloadSizeLimitExceeded', 'more than five million cells')
  const rows: Json[][] = []
  for (let row = block.top; row <= block.bottom; row++) {
    const cells: Json[] = []
    for (let column = block.left; column <= block.right; column++) cells.push(ofCell(row, column))
    rows.push(cells)
  }
  return rows
}

export function valuesOf(cells: RangeCells): Json {
  return gridOf(cells, (row, column) => shown(cells.sheet.cells.value(row, column)))
}

export function formulasOf({ sheet, block }: RangeCells): Json {
  return gridOf({ sheet, block }, (row, column) => sheet.cells.formula(row, column) ?? shown(sheet.cells.value(row, column)))
}

export function textsOf(session: HostSession, { sheet, block }: RangeCells): Json {
  return gridOf({ sheet, block }, (row, column) => showText(sheet.cells.value(row, column), sheet.cells.numberFormat(row, column), session.model.dateSystem))
}

export function typesOf(cells: RangeCells): Json {
  return gridOf(cells, (row, column) => valueType(cells.sheet.cells.value(row, column)))
}

export function numberFormatsOf(cells: RangeCells): Json {
  return gridOf(cells, (row, column) => cells.sheet.cells.numberFormat(row, column))
}

function shown(value: CellValue): Json {
  return value ?? ''
}

export function setValues(session: HostSession, { sheet, block }: RangeCells, value: HostValue): void {
  writeCells(session, sheet, block, 'add-in', inputOf({ sheet, block }, value))
}

export function setNumberFormats(session: HostSession, cells: RangeCells, value: HostValue): void {
  const { sheet, block } = cells
  requireWritable(session, sheet)
  if (typeof value === 'string') sheet.cells.putFormat(block, value)
  else {
    const formatAt = inputOf(cells, value)
    for (let row = block.top; row <= block.bottom; row++) {
      for (let column = block.left; column <= block.right; column++) {
        const format = formatAt(row, column)
        if (typeof format === 'string') sheet.cells.putFormat({ top: row, left: column, bottom: row, right: column }, format)
      }
    }
  }
  session.changed({ kind: 'format', sheet, block })
}

/** What was sent for each cell: one value serves all, a grid must have the shape of the range. */
function inputOf({ block }: RangeCells, value: HostValue): OfCell {
  if (isPlain(value)) return () => value
  if (!Array.isArray(value) || value.length !== rowCount(block)) throw wrongShape()
  const rows = value.map((row: HostValue) => {
    if (!Array.isArray(row) || row.length !== columnCount(block)) throw wrongShape()
    return row.map((cell: HostValue): Json => {
      if (!isPlain(cell)) throw new HostError('InvalidArgument', 'a cell holds a text, a number or a truth value')
      return cell
    })
  })
  return (row, column) => rows[row - block.top]?.[column - block.left] ?? null
}

function isPlain(value: HostValue): value is string | number | boolean | null {
  return value === null || (typeof value !== 'object' && !isHostObject(value))
}

function wrongShape(): HostError {
  return new HostError('InvalidArgument', 'the number of rows or columns does not match the size of the range')
}
