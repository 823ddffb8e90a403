import { openExcelBook } from '../taskpane/excel-book'
import { mountPane, type MountedPane, type PaneStart } from '../taskpane/mount-pane'
import { startReviewWorker } from '../taskpane/start-review-worker'
import { createWorkerEngine } from '../taskpane/worker-engine'
import { connectHost } from './host/bridge'
import type { ExcelHost } from './host/create-host'
import { installOfficeFacade } from './host/office-facade'

/** Puts the task pane, the very one that ships, beside a host: it talks to it through Microsoft's own client library. */
export async function connectPane(element: HTMLElement, host: ExcelHost, start: PaneStart): Promise<MountedPane> {
  OfficeExtension.HostBridge.init(connectHost(host))
  installOfficeFacade({ Office, OSF }, { language: start.language, url: host.model.name })
  const book = await openExcelBook({ Excel, isSetSupported: (set, version) => Office.context.requirements.isSetSupported(set, version) })
  return mountPane(element, book, createWorkerEngine(startReviewWorker), start)
}
