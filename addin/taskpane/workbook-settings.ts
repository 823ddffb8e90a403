import type { Engine } from './engine'
import { packGrid } from './grid-transfer'
import type { PaneBook } from './pane-book'
import { NO_SETTINGS, SETTINGS_SHEET, type SettingsStore } from './settings-store'

/** Settings kept in the workbook's own visible sheet 报备设置; the judge reads and prints it. */
export function workbookSettings(book: PaneBook, engine: Engine): SettingsStore {
  const packed = async () => {
    const names = await book.sheetNames()
    return names.includes(SETTINGS_SHEET) ? packGrid(await book.readSheet(SETTINGS_SHEET), () => Promise.resolve()) : null
  }
  return {
    async load() {
      const grid = await packed()
      return grid ? engine.readSettings(grid) : { settings: NO_SETTINGS, troubles: [], ownPacks: [] }
    },
    async save(settings) {
      await book.apply(await engine.printSettings(settings, await packed()))
    },
  }
}
