import type { ExcelHost } from '../../../../addin/workbench/host/create-host'

interface FrameParentOptions {
  readonly language: string
  /** The file's name or address. */
  readonly url: string
  readonly apiLevel?: string
}

/** One end of the conversation; each test brings its own. */
interface FrameChannel {
  /** Calls `listener` with each text the frame posts. Answers how to stop. */
  listen(listener: (text: string) => void): () => void
  post(text: string): void
}

const conversation = 'workbench'
const application = 'addin'

/**
 * The address under which the add-in's own page, untouched and with the real office.js, takes its parent for Excel on
 * the web. Both must come from one https host: the library trusts no other.
 */
export function frameAddress(page: string, parentOrigin: string, language: string): string {
  const hostInfo = `Excel$Web$16.00$${language}$workbench$$disableLogging$0`
  const mark = page.includes('?') ? '&' : '?'
  // The last field is read to the end of the fragment, so nothing may follow it.
  return `${page}${mark}_host_Info=${hostInfo}#&_serializer_version=1&_xdm_Info=${conversation}|${application}|${parentOrigin}`
}

/** Serves a framed add-in page from a host. Answers how to stop. */
export function serveFrame(channel: FrameChannel, host: Pick<ExcelHost, 'handle' | 'onMessage'>, options: FrameParentOptions): () => void {
  let nextId = 1
  const send = (fields: object): void => channel.post(JSON.stringify({ _messageType: 1, _conversationId: conversation, _serializerVersion: 1, ...fields }))
  const stopListening = channel.listen((text) => {
    const request = readRequest(text)
    if (request === null) return
    const data = answer(host, request, options, () => nextId++)
    if (data !== undefined) send({ _actionName: request._actionName, _correlationId: request._correlationId, _errorCode: 0, _responseType: 0, _data: data })
  })
  const stopEvents = host.onMessage((text) => {
    const { message } = JSON.parse(text)
    const ArrayData = message.entries.map((entry: EventEntryText) => [entry.messageCategory, entry.messageType, entry.targetId, entry.message, nextId++, false])
    send({ _actionName: 'richApiMessage', _correlationId: -1, _errorCode: 0, _responseType: 1, _data: { ArrayData } })
  })
  return () => {
    stopListening()
    stopEvents()
  }
}

interface EventEntryText { readonly messageCategory: number, readonly messageType: number, readonly targetId: string, readonly message: string }

interface FrameRequest {
  readonly _messageType: number
  readonly _actionName: string
  /** 0 invoke, 1 register for an event, 2 unregister. */
  readonly _actionType: number
  readonly _correlationId: number
  readonly _data: { readonly DdaMethod?: { readonly DispatchId: number }, readonly ArrayData?: readonly unknown[] } | null
}

function readRequest(text: string): FrameRequest | null {
  try {
    const request = JSON.parse(text)
    return request?._messageType === 0 ? request : null
  } catch {
    // Other scripts of a page post texts of their own.
    return null
  }
}

const dispatch = { executeRichApiRequest: 93, saveSettings: 76 }

/** What a request is answered with; undefined where the library waits for nothing. */
function answer(host: Pick<ExcelHost, 'handle'>, request: FrameRequest, options: FrameParentOptions, nextId: () => number): object | undefined {
  if (request._actionName === 'ContextActivationManager_getAppContextAsync') return appContext(options)
  if (request._actionType === 1 || request._actionType === 2) return { Error: 0 }
  if (request._actionName !== 'executeMethod') return {}
  switch (request._data?.DdaMethod?.DispatchId) {
    case dispatch.executeRichApiRequest: return runBatch(host, String(request._data.ArrayData?.[4] ?? ''), nextId())
    case dispatch.saveSettings: return { Version: 1, Error: 0 }
    // 5001 is the library's "internal error": a call this parent does not know must not look done.
    default: return { Version: 1, Error: 5001 }
  }
}

function appContext({ language, url, apiLevel = '1.13' }: FrameParentOptions): object {
  return {
    _id: application, _appName: 16, _appVersion: '16.0', _appUILocale: language, _dataLocale: language, _docUrl: url, _clientMode: 1,
    _settings: [], _reason: 1, _osfControlType: 1, _eToken: '', _correlationId: 'workbench', _appInstanceId: application,
    _requirementMatrix: JSON.stringify({ excelapi: apiLevel }), _hostFullVersion: '16.0.0.0',
  }
}

/** The numbers that stand for codes on this way; the library turns them back. */
const errorNumbers: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103, ResponsePayloadSizeLimitExceeded: 5104, InvalidOperationInCellEditMode: 5004,
}

function runBatch(host: Pick<ExcelHost, 'handle'>, bodyText: string, id: number): object {
  const reply = JSON.parse(host.handle(JSON.stringify({ id, type: 1, flags: 0, message: { url: 'ProcessQuery', method: 'POST', headers: {}, body: bodyText } })))
  if (reply.message.statusCode === 200) return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(reply.message.body)] }
  return { Version: 1, Error: errorNumbers[reply.message.body.error.code] ?? 5001 }
}
