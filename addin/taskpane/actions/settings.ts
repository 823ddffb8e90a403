import type { Language, Sealing } from '../core-bridge'
import type { PackChoice, PackNumber } from '../engine'
import { packGrid } from '../grid-transfer'
import type { Pane } from '../pane-state'
import { SETTINGS_SHEET, type PaneSettings } from '../settings-store'
import { listSheets } from './check'
import { findPlanSheet, restate } from './commission'
import { selectFindings } from './findings'
import { tell, tellTrouble } from './notices'
import { readOwnSheets } from './read-books'
import { work } from './work'

/** Fetches packs, sheets and settings; what the settings say is chosen, the workbook's own before those of books beside it. */
export async function openPane(pane: Pane): Promise<void> {
  try {
    await listSheets(pane)
    await findPlanSheet(pane)
    const { settings, troubles, ownPacks: brought } = await pane.settingsStore.load()
    const language = settings.language ?? pane.store.get().language
    const beside = await companionsPacks(pane)
    const ownPacks = [...brought, ...beside.ownPacks]
    const packs = onceEach(await pane.engine.packs(language, ownPacks))
    const said = settings.packId ?? beside.packId
    const packId = packs.find(({ id }) => id.toUpperCase() === said?.toUpperCase())?.id ?? packs[0]?.id ?? ''
    pane.store.set({ settings, settingsTroubles: troubles, language, ownPacks, packs, packId, fields: await pane.engine.fields(language) })
    pane.store.set({ numbers: await numbersOf(pane, settings.packId, language) })
  } catch (trouble) {
    tellTrouble(pane, trouble)
  }
}

/** The regulation that a book beside the workbook names, for a workbook that names none, and those that such books bring along. */
async function companionsPacks(pane: Pane): Promise<{ readonly packId: string | null, readonly ownPacks: readonly string[] }> {
  let packId: string | null = null
  const ownPacks: string[] = []
  for (const companion of pane.store.get().companions) {
    const sheet = (await companion.read()).find(({ sheet: name }) => name === SETTINGS_SHEET)
    if (!sheet) continue
    const read = await pane.engine.readSettings(await packGrid(sheet, pane.giveWay))
    packId ??= read.settings.packId
    ownPacks.push(...read.ownPacks)
  }
  return { packId, ownPacks }
}

/** Of regulations with one number the first. */
function onceEach(packs: readonly PackChoice[]): readonly PackChoice[] {
  return packs.filter(({ id }, at) => packs.findIndex(pack => pack.id === id) === at)
}

/** Puts a regulation of one's own into the workbook's 报备设置; every mistake of it is told at once. */
export function addOwnPack(pane: Pane, file: File): Promise<void> {
  return work(pane, { what: 'save', step: 'saving', sheet: null, share: null }, async () => {
    const taken = await pane.engine.takeOwnPack(await file.text(), (await readOwnSheets(pane)).settingsSheet)
    if ('troubles' in taken) return tell(pane, 'error', t => t.settings.ownPackFaulty(file.name, taken.troubles))
    await pane.book.apply(taken.changes)
    const { language, ownPacks: before } = pane.store.get()
    const ownPacks = [taken.text, ...before]
    pane.store.set({ ownPacks, packs: onceEach(await pane.engine.packs(language, ownPacks)), stale: pane.store.get().result !== null })
    await listSheets(pane)
    tell(pane, 'success', t => t.settings.ownPackTaken(taken.id))
  })
}

/** Says everything in another language, the results of the last check included. */
export async function speak(pane: Pane, language: Language): Promise<void> {
  if (language === pane.store.get().language) return
  pane.store.set({ language })
  try {
    const { result, settings } = pane.store.get()
    const packs = onceEach(await pane.engine.packs(language, pane.store.get().ownPacks))
    pane.store.set({ packs, fields: await pane.engine.fields(language), numbers: await numbersOf(pane, settings.packId, language), answer: null })
    await restate(pane)
    if (!result || pane.store.get().busy) return
    pane.store.set({ result: await pane.engine.translate(language) })
    await selectFindings(pane, {})
  } catch (trouble) {
    tellTrouble(pane, trouble)
  }
}

/** Fetches the numbers of a pack that the settings may change. */
export async function showNumbers(pane: Pane, packId: string | null): Promise<void> {
  try {
    pane.store.set({ numbers: await numbersOf(pane, packId, pane.store.get().language) })
  } catch (trouble) {
    tellTrouble(pane, trouble)
  }
}

/** Writes the settings into the workbook's own sheet. */
export function saveSettings(pane: Pane, settings: PaneSettings): Promise<void> {
  return work(pane, { what: 'save', step: 'saving', sheet: null, share: null }, async () => {
    await pane.settingsStore.save(settings)
    pane.store.set({ settings, settingsTroubles: [], stale: pane.store.get().result !== null, packId: settings.packId ?? pane.store.get().packId })
    tell(pane, 'success', t => t.settings.saved)
  })
}

/** Keeps a digest of each row of the checked registers in the workbook, so that a later check can tell what was changed. */
export function seal(pane: Pane, sealing: Sealing): Promise<void> {
  return work(pane, { what: 'save', step: 'saving', sheet: null, share: null }, async () => {
    const { changes, rows } = await pane.engine.seal(sealing, await readOwnSheets(pane))
    await pane.book.apply(changes)
    tell(pane, 'success', t => t.settings.sealed(rows))
  })
}

async function numbersOf(pane: Pane, packId: string | null, language: Language): Promise<readonly PackNumber[]> {
  return packId === null ? [] : pane.engine.packNumbers(packId, language, pane.store.get().ownPacks)
}
