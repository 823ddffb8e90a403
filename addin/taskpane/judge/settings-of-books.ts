import { joinSettings, readSettings, type JoinedSettings } from '../core-bridge'
import type { PackedBook } from '../engine'
import { unpackGrid } from '../grid-transfer'

/** The settings of the workbook and the books beside it as one, the workbook's first, as the command line joins them. */
export function settingsOfBooks(books: readonly Pick<PackedBook, 'book' | 'settingsSheet'>[], packId: string): JoinedSettings {
  const said = books.map(({ book, settingsSheet }) => ({ book, read: settingsSheet === null ? null : readSettings(unpackGrid(settingsSheet)) }))
  const joined = joinSettings(said)
  // Only another regulation than the books' own was asked for beside them; then there is nothing to choose between theirs.
  return joined.settings.packId?.toUpperCase() === packId.toUpperCase() ? joined : joinSettings(said, { policy: packId })
}
