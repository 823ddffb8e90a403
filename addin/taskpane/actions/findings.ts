import type { RowRef } from '../core-bridge'
import type { FindingQuery } from '../engine'
import type { Pane } from '../pane-state'
import { tell, tellTrouble } from './notices'

/** Lists the findings anew with the changed filters. */
export async function selectFindings(pane: Pane, change: Partial<Omit<FindingQuery, 'language'>>): Promise<void> {
  const query = { ...pane.store.get().query, ...change }
  pane.store.set({ query })
  if (!pane.store.get().result) return
  const selection = await pane.engine.select({ ...query, language: pane.store.get().language })
  if (pane.store.get().query === query) pane.store.set({ selection })
}

/** Goes to the list, showing only what matches. */
export async function showFindings(pane: Pane, change: Partial<Omit<FindingQuery, 'language'>>): Promise<void> {
  pane.store.set({ tab: 'findings' })
  await selectFindings(pane, { severity: null, status: null, person: null, text: '', ...change })
}

/** Selects a row in the workbook, or in the book beside it that holds it. */
export async function showRow(pane: Pane, ref: RowRef): Promise<void> {
  if (ref.book !== pane.book.book) return showElsewhere(pane, ref)
  try {
    const register = pane.store.get().result?.sheets.find(({ sheet }) => sheet === ref.sheet)
    await pane.book.showRow({ sheet: ref.sheet, row: ref.row, firstColumn: register?.firstColumn ?? 1, lastColumn: register?.lastColumn ?? 1 })
    tell(pane, 'heard', t => t.findings.jumped(ref.sheet, ref.row))
  } catch (trouble) {
    tellTrouble(pane, trouble)
  }
}

function showElsewhere(pane: Pane, ref: RowRef): void {
  const companion = pane.store.get().companions.find(({ book }) => book === ref.book)
  if (companion?.showRow) companion.showRow(ref)
  else tell(pane, 'info', t => t.findings.elsewhere(ref.book, ref.sheet, ref.row))
}

/** Explains the verdict on a row from its beginnings. */
export async function showDetails(pane: Pane, ref: RowRef): Promise<void> {
  try {
    pane.store.set({ details: { ref, sections: await pane.engine.explain(ref, pane.store.get().language) } })
  } catch (trouble) {
    tellTrouble(pane, trouble)
  }
}
