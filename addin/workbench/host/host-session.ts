import type { CoercionRules } from './coerce-input'
import type { HostChange } from './host-change'
import type { HostObject } from './host-class'
import { HostError } from './host-error'
import type { Block, HostConditionalFormat, HostModel, HostName, HostSheet, HostTable } from './host-model'

/** Makers of the client's objects. The classes reach each other through these, not through imports in a circle. */
export interface HostObjects {
  readonly workbook: HostObject
  worksheets(): HostObject
  worksheet(sheet: HostSheet): HostObject
  range(sheet: HostSheet, block: Block): HostObject
  ranges(sheet: HostSheet, blocks: readonly Block[]): HostObject
  /** The sheet and cells of a range object; null for an object of another class. */
  cellsOf(object: HostObject): RangeCells | null
  format(cells: RangeCells): HostObject
  conditionalFormats(cells: RangeCells): HostObject
  conditionalFormat(sheet: HostSheet, format: HostConditionalFormat): HostObject
  validation(cells: RangeCells): HostObject
  tables(cells: RangeCells | null): HostObject
  table(sheet: HostSheet, table: HostTable): HostObject
  names(scope: HostSheet | null): HostObject
  name(name: HostName): HostObject
  freezePanes(sheet: HostSheet): HostObject
  protection(locked: boolean): HostObject
}

export interface RangeCells {
  readonly sheet: HostSheet
  readonly block: Block
}

/** What one connection of the client shares: the book, what is shown and selected, kept references, listeners. */
export interface HostSession {
  readonly model: HostModel
  readonly rules: CoercionRules
  readonly objects: HostObjects
  /** Objects the client asked to keep, by the reference it names them with. */
  readonly references: Map<string, HostObject>
  readonly view: HostView
  readonly events: HostEvents
  /** Tells everybody of a change. */
  changed(change: HostChange): void
}

export interface HostView {
  activeSheet: HostSheet
  /** Selected cells by sheet; A1 where none was selected yet. */
  readonly selections: Map<HostSheet, Block>
  calculationMode: string
}

/** Which events the client asked for, by sheet id or "Workbook". */
export interface HostEvents {
  enabled: boolean
  register(event: string, target: string): void
  unregister(event: string, target: string): void
  isRegistered(event: string, target: string): boolean
}

export const firstCell: Block = { top: 1, left: 1, bottom: 1, right: 1 }

export function selectedBlock(session: HostSession, sheet: HostSheet): Block {
  return session.view.selections.get(sheet) ?? firstCell
}

export function requireWritable(session: HostSession, sheet: HostSheet | null): void {
  if (session.model.readOnly || sheet?.locked === true) throw new HostError('AccessDenied', 'the sheet is protected or the book is read-only')
}

export function findSheet(model: HostModel, key: unknown): HostSheet | null {
  if (typeof key !== 'string') return null
  const name = key.toLowerCase()
  return model.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null
}

export function activateSheet(session: HostSession, sheet: HostSheet): void {
  const previous = session.view.activeSheet
  if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'a hidden sheet cannot be shown')
  if (previous === sheet) return
  session.view.activeSheet = sheet
  session.changed({ kind: 'activated', sheet, previous })
}

export function selectBlock(session: HostSession, sheet: HostSheet, block: Block): void {
  activateSheet(session, sheet)
  session.view.selections.set(sheet, block)
  session.changed({ kind: 'selection', sheet, block })
}
