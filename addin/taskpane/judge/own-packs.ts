import { NO_SETTINGS, OWN_PACK, printOwnPack, printSettings, readOwnPack, readSettings, type PolicyPack, type SheetGrid } from '../core-bridge'
import type { OwnPackAnswer } from '../engine'
import { foreignRows, settingsSheet } from './settings-changes'
import { sheetChanges } from './sheet-changes'

/** The regulations of texts that have been read before; one that is none any more is left out. */
export function packsOf(texts: readonly string[]): readonly PolicyPack[] {
  return texts.flatMap(text => {
    const read = readOwnPack(text)
    return 'id' in read ? [read] : []
  })
}

/** A regulation put into 报备设置 below what stands there, in place of an earlier one of its number; or what is wrong with it. */
export function takeOwnPack(text: string, present: SheetGrid | null): OwnPackAnswer {
  const pack = readOwnPack(text)
  if (!('id' in pack)) return { troubles: pack }
  const printed = printSettings(present ? readSettings(present).settings : NO_SETTINGS)
  const others = present ? foreignRows(present, printed).filter(([kind, name]) => kind !== OWN_PACK || name !== pack.id) : []
  return { id: pack.id, text: JSON.stringify(pack), changes: sheetChanges(settingsSheet([...printed, ...others, ...printOwnPack(pack)]), present) }
}
