import { openFileCompanion } from '../file-companion'
import type { Pane } from '../pane-state'
import { tellTrouble } from './notices'

/** Adds picked files to the books that are judged together; one of a name that is there takes its place. */
export async function addCompanions(pane: Pane, files: readonly File[]): Promise<void> {
  try {
    for (const file of files) {
      const companion = await openFileCompanion(file.name, new Uint8Array(await file.arrayBuffer()))
      const others = pane.store.get().companions.filter(({ book }) => book !== companion.book)
      pane.store.set({ companions: [...others, companion], stale: pane.store.get().result !== null })
    }
  } catch (trouble) {
    tellTrouble(pane, trouble)
  }
}

export function removeCompanion(pane: Pane, book: string): void {
  pane.store.set({ companions: pane.store.get().companions.filter(companion => companion.book !== book), stale: pane.store.get().result !== null })
}
