import { readFileSync } from 'node:fs'
import { createContext, Script } from 'node:vm'
import { connectHost } from '../../../../addin/workbench/host/bridge'
import type { ExcelHost } from '../../../../addin/workbench/host/create-host'
import { isAtMost } from '../../../../addin/workbench/host/office-facade'

/** Microsoft's own client library, unmodified, talking to a host of ours. */
export interface RealClient {
  readonly Excel: typeof Excel
  readonly OfficeExtension: typeof OfficeExtension
  /** Every message the client sent, parsed, oldest first. */
  readonly requests: readonly ClientRequest[]
  /** Sends the client's messages to another host from now on. */
  connect(host: ExcelHost): void
}

export interface ClientRequest {
  readonly bytes: number
  readonly actions: readonly { readonly type: number, readonly name: string, readonly value: unknown }[]
  readonly methods: readonly string[]
}

export interface ClientOptions {
  /** The newest ExcelApi the library is told of; 1.9 is the floor the add-in promises. */
  readonly apiLevel?: string
}

// Compiled once for each test file; the library stays in node_modules and is never copied.
const script = new Script(readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8'))

/** Loads the library into a realm of its own. What it throws is no `Error` of ours: look at `code`. */
export function loadRealClient(host: ExcelHost, { apiLevel = '1.9' }: ClientOptions = {}): RealClient {
  const page = createPage()
  script.runInContext(createContext(page))
  // The check that no newer member is called without asking first; the library leaves it off in this build.
  page.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true
  const context = { requirements: { isSetSupported: (name: string, version: string) => name === 'ExcelApi' && isAtMost(version, apiLevel) } }
  page.OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({ hostType: 'excel', hostPlatform: 'web' }) }
  const requests: ClientRequest[] = []
  const connect = (next: ExcelHost): void => {
    const bridge = connectHost(next)
    page.OfficeExtension.HostBridge.init(recording(bridge, requests))
  }
  connect(host)
  return { Excel: page.Excel, OfficeExtension: page.OfficeExtension, requests, connect }
}

function recording(bridge: ReturnType<typeof connectHost>, requests: ClientRequest[]): ReturnType<typeof connectHost> {
  const outer: ReturnType<typeof connectHost> = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { Actions, ObjectPaths } = JSON.parse(text).message.body
      requests.push({
        bytes: text.length,
        actions: Actions.map((action: WireAction) => ({ type: action.ActionType, name: action.Name, value: action.ArgumentInfo?.Arguments?.[0] })),
        methods: Object.values<WirePath>(ObjectPaths).filter((path) => path.ObjectPathType === 3).map((path) => path.Name),
      })
      bridge.sendMessageToHost(text)
    },
  }
  bridge.onMessageFromHost = (text) => outer.onMessageFromHost?.(text)
  return outer
}

interface WireAction { readonly ActionType: number, readonly Name: string, readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] } }
interface WirePath { readonly ObjectPathType: number, readonly Name: string }

/** The globals the library looks for while it loads, and those it makes. */
interface LibraryPage {
  Excel: typeof Excel
  OfficeExtension: typeof OfficeExtension & { CommonUtility: { _doApiNotSupportedCheck: boolean }, HostBridge: { init(bridge: object): void } }
  OSF: { _OfficeAppFactory: object }
  [name: string]: unknown
}

function createPage(): LibraryPage {
  const globals = { console, setTimeout, clearTimeout, setInterval, clearInterval, performance, navigator: { userAgent: 'node' } }
  const location = { href: 'https://localhost/', hash: '', search: '', protocol: 'https:', host: 'localhost', hostname: 'localhost', origin: 'https://localhost' }
  const nothing = (): void => undefined
  const document = { readyState: 'loading', cookie: '', URL: location.href, addEventListener: nothing, createElement: () => ({}), getElementsByTagName: () => [] }
  const page = { ...globals, location, document, addEventListener: nothing, removeEventListener: nothing }
  return Object.assign(page, { window: page, self: page, top: page, parent: page }) as unknown as LibraryPage
}
