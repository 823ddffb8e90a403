/** What excel-web-16.00.js puts into a page and @types/office-js does not know. */
declare namespace OfficeExtension {
  /** Through this the library talks to its host; a second `init` replaces the first. */
  const HostBridge: { init(bridge: { sendMessageToHost(text: string): void, onMessageFromHost: ((text: string) => void) | null }): void }
}

declare const OSF: object
