import type { Block } from '../host/host-model'
import type { GridSheet } from './grid-sheet'

export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** The active cell, and the corner of the selection that moves when it is extended. */
export interface GridSelection {
  readonly active: GridPlace
  readonly corner: GridPlace
}

export interface MoveKey {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
}

/** The block between the active cell and the corner, both included. */
export function selectedBlockOf({ active, corner }: GridSelection): Block {
  return {
    top: Math.min(active.row, corner.row), left: Math.min(active.column, corner.column),
    bottom: Math.max(active.row, corner.row), right: Math.max(active.column, corner.column),
  }
}

/** The selection after a key, as Excel moves it; null for a key that moves nothing. */
export function moveSelection(sheet: GridSheet, selection: GridSelection, { key, ctrl, shift }: MoveKey, page: number): GridSelection | null {
  const from = shift ? selection.corner : selection.active
  const to = target(sheet, from, key, ctrl, page)
  if (!to) return null
  if (shift) return { active: selection.active, corner: to }
  return { active: to, corner: to }
}

function target(sheet: GridSheet, from: GridPlace, key: string, ctrl: boolean, page: number): GridPlace | null {
  const { row, column } = from
  switch (key) {
    case 'ArrowDown': return { row: ctrl ? edge(sheet, from, 1, 0).row : step(sheet.rows, row, 1), column }
    case 'ArrowUp': return { row: ctrl ? edge(sheet, from, -1, 0).row : step(sheet.rows, row, -1), column }
    case 'ArrowRight': return { row, column: ctrl ? edge(sheet, from, 0, 1).column : step(sheet.columns, column, 1) }
    case 'ArrowLeft': return { row, column: ctrl ? edge(sheet, from, 0, -1).column : step(sheet.columns, column, -1) }
    case 'PageDown': return { row: visible(sheet.rows, Math.min(sheet.rows.count, row + page), -1), column }
    case 'PageUp': return { row: visible(sheet.rows, Math.max(1, row - page), 1), column }
    case 'Home': return { row: ctrl ? visible(sheet.rows, 1, 1) : row, column: visible(sheet.columns, 1, 1) }
    case 'End': return ctrl ? { row: visible(sheet.rows, Math.max(1, sheet.lastRow), -1), column: visible(sheet.columns, Math.max(1, sheet.lastColumn), -1) } : { row, column: visible(sheet.columns, Math.max(1, sheet.lastColumn), -1) }
    default: return null
  }
}

interface Lane {
  readonly count: number
  size(index: number): number
}

/** The next visible one; stays where there is none. */
function step(lane: Lane, from: number, by: 1 | -1): number {
  for (let at = from + by; at >= 1 && at <= lane.count; at += by) if (lane.size(at) > 0) return at
  return from
}

/** The nearest visible one from `from` on in a direction; `from` itself where there is none. */
function visible(lane: Lane, from: number, by: 1 | -1): number {
  return lane.size(from) > 0 ? from : step(lane, from, by)
}

/** Ctrl and an arrow: the end of the run of filled cells, or the next filled cell, or the edge of the sheet. */
function edge(sheet: GridSheet, from: GridPlace, down: number, right: number): GridPlace {
  const filled = (place: GridPlace): boolean => sheet.text(place.row, place.column) !== ''
  const next = ({ row, column }: GridPlace): GridPlace => ({ row: row + down, column: column + right })
  const inside = ({ row, column }: GridPlace): boolean => row >= 1 && row <= sheet.rows.count && column >= 1 && column <= sheet.columns.count
  const beyond = ({ row, column }: GridPlace): boolean => (down > 0 && row > sheet.lastRow) || (right > 0 && column > sheet.lastColumn)
  let at = from
  const inRun = filled(from) && inside(next(from)) && filled(next(from))
  if (inRun) {
    while (inside(next(at)) && filled(next(at))) at = next(at)
    return at
  }
  at = next(at)
  while (inside(at) && !filled(at)) {
    if (beyond(at)) return { row: down > 0 ? sheet.rows.count : from.row, column: right > 0 ? sheet.columns.count : from.column }
    at = next(at)
  }
  return inside(at) ? at : { row: Math.max(1, Math.min(sheet.rows.count, at.row)), column: Math.max(1, Math.min(sheet.columns.count, at.column)) }
}
