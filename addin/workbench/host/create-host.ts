import { blockAt } from './block'
import type { CoercionRules } from './coerce-input'
import type { HostChange } from './host-change'
import { HostError } from './host-error'
import type { HostErrorCode } from './host-error'
import { createHostEvents, eventEntries } from './host-events'
import type { EventEntry } from './host-events'
import type { Block, HostModel, HostSheet } from './host-model'
import { createHostObjects } from './host-objects'
import { findSheet, selectBlock, selectedBlock } from './host-session'
import type { HostObjects, HostSession } from './host-session'
import { processQuery } from './process-query'
import type { Json, RequestMessage } from './wire'
import { writeCells } from './write-cells'

export interface HostOptions {
  /** Bytes a request and a response may have; Excel on the web allows five million. */
  readonly requestBytes?: number
  readonly responseBytes?: number
  /** The year of a date typed without one; this year by default. */
  readonly year?: number
  readonly apostropheInText?: CoercionRules['apostropheInText']
}

/** What is selected, for the grid and the tests. */
export interface HostSelection {
  readonly sheet: HostSheet
  readonly block: Block
}

/** The host: answers the client library's messages and takes a person's edits from the grid. */
export interface ExcelHost {
  readonly model: HostModel
  /** Answers one message of the client. */
  handle(requestText: string): string
  /** Calls `listener` with every message the host sends by itself, that is, events. Answers how to stop it. */
  onMessage(listener: (text: string) => void): () => void
  /** Calls `listener` with every change of the workbook, whoever made it. Answers how to stop it. */
  onChange(listener: (change: HostChange) => void): () => void
  /** A person types `text` into a cell. */
  editCell(sheet: string, row: number, column: number, text: string): void
  /** A person pastes rows of text; a missing cell of a short row is left alone. */
  editCells(sheet: string, row: number, column: number, rows: readonly (readonly string[])[]): void
  /** A person selects cells, which also shows their sheet. */
  select(sheet: string, block: Block): void
  selection(): HostSelection
  /** While a cell is open for typing, the client's requests fail as they do in Excel. */
  setEditing(editing: boolean): void
  /** How many objects the client keeps; a number that only grows is a leak. */
  keptReferences(): number
}

/** Makes a host over a workbook. */
export function createHost(model: HostModel, options: HostOptions = {}): ExcelHost {
  const changeListeners = new Set<(change: HostChange) => void>()
  const messageListeners = new Set<(text: string) => void>()
  const session = createSession(model, options, (change) => {
    for (const listener of changeListeners) listener(change)
    const entries = eventEntries(session, change)
    if (entries.length > 0) send(entries)
  })
  let editing = false
  // Events leave after the answer to the request that caused them, as they do in Excel.
  const send = (entries: readonly EventEntry[]): void => queueMicrotask(() => {
    const text = JSON.stringify({ type: 3, message: { entries } })
    for (const listener of messageListeners) listener(text)
  })
  const editCells: ExcelHost['editCells'] = (name, row, column, rows) => {
    const widest = Math.max(...rows.map((cells) => cells.length))
    const block = blockAt(row, column, rows.length, widest)
    writeCells(session, requireSheet(model, name), block, 'user', (atRow, atColumn) => rows[atRow - row]?.[atColumn - column] ?? null)
  }
  return {
    model,
    handle: (text) => answerMessage(session, text, { requestBytes: 5_000_000, responseBytes: 5_000_000, ...options }, editing),
    onMessage: (listener) => listenerOf(messageListeners, listener),
    onChange: (listener) => listenerOf(changeListeners, listener),
    editCells,
    editCell: (sheet, row, column, text) => editCells(sheet, row, column, [[text]]),
    select: (sheet, block) => selectBlock(session, requireSheet(model, sheet), block),
    selection: () => ({ sheet: session.view.activeSheet, block: selectedBlock(session, session.view.activeSheet) }),
    setEditing: (next) => { editing = next },
    keptReferences: () => session.references.size,
  }
}

function createSession(model: HostModel, options: HostOptions, changed: (change: HostChange) => void): HostSession {
  const activeSheet = model.sheets.find(({ visibility }) => visibility === 'Visible')
  if (activeSheet === undefined) throw new Error('a workbook shows at least one sheet')
  let objects: HostObjects | null = null
  const session: HostSession = {
    model,
    rules: { dateSystem: model.dateSystem, year: options.year ?? new Date().getFullYear(), apostropheInText: options.apostropheInText ?? 'mark' },
    get objects() {
      return (objects ??= createHostObjects(session))
    },
    references: new Map(),
    view: { activeSheet, selections: new Map(), calculationMode: 'Automatic' },
    events: createHostEvents(),
    changed,
  }
  return session
}

function requireSheet(model: HostModel, name: string): HostSheet {
  const sheet = findSheet(model, name)
  if (sheet === null) throw new HostError('ItemNotFound', 'no such sheet')
  return sheet
}

function listenerOf<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener)
  return () => { listeners.delete(listener) }
}

interface Limits {
  readonly requestBytes: number
  readonly responseBytes: number
}

function answerMessage(session: HostSession, text: string, limits: Limits, editing: boolean): string {
  const request: RequestMessage = JSON.parse(text)
  try {
    return answerRequest(session, request, text, limits, editing)
  } catch (error) {
    // A mistake of the host must be seen, yet the client would wait for ever without an answer.
    queueMicrotask(() => { throw error })
    return failure(request.id, 'GeneralException', String(error))
  }
}

function answerRequest(session: HostSession, request: RequestMessage, text: string, limits: Limits, editing: boolean): string {
  if (request.message.url !== 'ProcessQuery') return failure(request.id, 'NotImplemented', `the workbench's host does not know ${request.message.url}`)
  if (editing) return failure(request.id, 'InvalidOperationInCellEditMode', 'Excel is in cell-editing mode')
  if (isLonger(text, limits.requestBytes)) return failure(request.id, 'RequestPayloadSizeLimitExceeded', 'the request is too large')
  const { body } = request.message
  const reply = processQuery(session, typeof body === 'string' ? JSON.parse(body) : body)
  const answer = JSON.stringify({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body: reply } })
  if (isLonger(answer, limits.responseBytes)) return failure(request.id, 'ResponsePayloadSizeLimitExceeded', 'the response is too large')
  return answer
}

/** Whether a text takes more bytes in UTF-8 than allowed; a character takes at most three for each of its units. */
function isLonger(text: string, bytes: number): boolean {
  return text.length * 3 > bytes && new TextEncoder().encode(text).length > bytes
}

function failure(id: number, code: HostErrorCode, message: string): string {
  const body: Json = { error: { code, message } }
  return JSON.stringify({ id, type: 2, message: { statusCode: 400, headers: {}, body } })
}
