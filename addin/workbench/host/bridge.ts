import type { ExcelHost } from './create-host'

/** What Microsoft's client library talks through: it calls the first and puts its own function into the second. */
export interface HostBridge {
  sendMessageToHost(text: string): void
  onMessageFromHost: ((text: string) => void) | null
}

/**
 * A bridge to a host, for `OfficeExtension.HostBridge.init(connectHost(host))`, or as the global
 * `_richApiNativeBridge` set before the library's script runs.
 */
export function connectHost(host: Pick<ExcelHost, 'handle' | 'onMessage'>): HostBridge {
  const bridge: HostBridge = {
    sendMessageToHost(text) {
      // An answer must never arrive before the client has finished asking.
      queueMicrotask(() => bridge.onMessageFromHost?.(host.handle(text)))
    },
    onMessageFromHost: null,
  }
  host.onMessage((text) => bridge.onMessageFromHost?.(text))
  return bridge
}
