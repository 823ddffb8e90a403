import type { CellValue } from './port'
import { blockAddress } from './block'
import type { HostChange } from './host-change'
import type { HostEvents, HostSession } from './host-session'
import type { Json } from './wire'

/** One event as it travels to the client. */
export interface EventEntry {
  readonly messageCategory: number
  readonly messageType: number
  readonly targetId: string
  readonly message: string
}

/** The numbers the client library gives its worksheet events. */
const eventTypes = { DataChanged: 10, Activated: 11, Deactivated: 12, Added: 13, SelectionChanged: 14 } as const

type EventName = keyof typeof eventTypes

/** The client's target of a whole book. */
export const workbookTarget = 'Workbook'

/** The registrations of one client; an event nobody asked for is not sent. */
export function createHostEvents(): HostEvents {
  const registered = new Map<string, number>()
  const keyOf = (event: string, target: string): string => `${event} ${target}`
  return {
    enabled: true,
    register: (event, target) => {
      const key = keyOf(event, target)
      registered.set(key, (registered.get(key) ?? 0) + 1)
    },
    unregister: (event, target) => {
      const key = keyOf(event, target)
      const left = (registered.get(key) ?? 0) - 1
      if (left > 0) registered.set(key, left)
      else registered.delete(key)
    },
    isRegistered: (event, target) => registered.has(keyOf(event, target)),
  }
}

/** Whether the host can send an event; others are refused when the client asks for them. */
export function isKnownEvent(name: string): boolean {
  return Object.hasOwn(eventTypes, name)
}

/** The messages a change sends to the client, for those events it registered. */
export function eventEntries(session: HostSession, change: HostChange): readonly EventEntry[] {
  if (!session.events.enabled) return []
  switch (change.kind) {
    case 'cells': return entries(session, 'DataChanged', change.sheet.id, changedCells(session, change))
    case 'selection': return entries(session, 'SelectionChanged', change.sheet.id, { worksheetId: change.sheet.id, address: blockAddress(change.block) })
    case 'activated': return [
      ...entries(session, 'Deactivated', change.previous.id, { worksheetId: change.previous.id }),
      ...entries(session, 'Activated', change.sheet.id, { worksheetId: change.sheet.id }),
    ]
    case 'sheet-added': return entries(session, 'Added', workbookTarget, { worksheetId: change.sheet.id, source: 'Local' })
    case 'format':
    case 'sheet': return []
  }
}

function entries(session: HostSession, event: EventName, sheetId: string, message: { readonly [name: string]: Json }): readonly EventEntry[] {
  const text = JSON.stringify(message)
  return [...new Set([sheetId, workbookTarget])]
    .filter((target) => session.events.isRegistered(event, target))
    .map((targetId) => ({ messageCategory: 65536, messageType: eventTypes[event], targetId, message: text }))
}

function changedCells(session: HostSession, change: Extract<HostChange, { kind: 'cells' }>): { readonly [name: string]: Json } {
  const { sheet, block, details, source } = change
  const message = {
    changeType: 'RangeEdited', source: 'Local', worksheetId: sheet.id, address: blockAddress(block),
    referenceId: eventReference(session, change), shiftDirection: 'None',
    triggerSource: source === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
  }
  if (details === null) return message
  return {
    ...message,
    valueBefore: details.before ?? '', valueTypeBefore: valueType(details.before),
    valueAfter: details.after ?? '', valueTypeAfter: valueType(details.after),
  }
}

/** An address that leads back to the changed cells, for `event.getRange()`. Nothing is kept for it. */
function eventReference(session: HostSession, change: Extract<HostChange, { kind: 'cells' }>): string {
  return `event:${session.model.sheets.indexOf(change.sheet)}:${blockAddress(change.block)}`
}

/** Excel's word for what a cell holds. */
export function valueType(value: CellValue): string {
  if (value === null) return 'Empty'
  if (typeof value === 'number') return 'Double'
  if (typeof value === 'boolean') return 'Boolean'
  return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(value) ? 'Error' : 'String'
}
