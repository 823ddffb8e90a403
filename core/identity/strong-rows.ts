import { judgeRecords } from './compare-records'
import type { IdentityOptions, RowList } from './match'
import { listRows } from './match-list'
import type { Profile } from './profile'
import { addRow, removeRow, rowsAt } from './row-lists'
import type { RowLists } from './row-lists'
import { strongKeys } from './strong-keys'

/** Rows by strong key, filed when they are first asked for: an engine that groups by keys itself never does. */
export interface StrongRows {
  add(profile: Profile): void
  remove(profile: Profile): void
  /** Rows that share a key with a record and are the same. */
  rowsOf(profile: Profile): RowList
}

/** Rows listed for one added record. */
const MOST = 50

export function createStrongRows(profiles: readonly (Profile | undefined)[], options: IdentityOptions): StrongRows {
  let lists: RowLists<string> | null = null

  function filed(): RowLists<string> {
    if (lists) return lists
    const built: RowLists<string> = new Map()
    for (const profile of profiles) if (profile) for (const key of strongKeys(profile, options)) addRow(built, key, profile.record.index)
    lists = built
    return built
  }

  return {
    add(profile) {
      if (lists) for (const key of strongKeys(profile, options)) addRow(lists, key, profile.record.index)
    },
    remove(profile) {
      if (lists) for (const key of strongKeys(profile, options)) removeRow(lists, key, profile.record.index)
    },
    rowsOf(profile) {
      const rows = new Set(strongKeys(profile, options).flatMap(key => rowsAt(filed(), key)))
      rows.delete(profile.record.index)
      const most = profile.record.index < 0 ? Infinity : MOST
      const same: number[] = []
      for (const row of rows) {
        if (same.length >= most) break
        const other = profiles[row]
        if (other && judgeRecords(profile, other, options) === 'same') same.push(row)
      }
      return listRows(same, same.length >= most ? rows.size - most : 0)
    },
  }
}
