import { gatherRows, NO_CANDIDATES } from './candidate-rows'
import type { CandidateRows } from './candidate-rows'
import { makeProfile } from './profile'
import type { Profile } from './profile'
import { createProjectCandidates } from './project-candidates'
import { normaliseProjectKey } from './project-name'
import { addRow, removeRow, rowsAt } from './row-lists'
import type { RowLists } from './row-lists'

/** Rows by project, where the project alone says what is the same (R02). */
export function createProjectRows(): CandidateRows {
  const names = createProjectCandidates()
  const rows: RowLists<string> = new Map()
  const found = new Map<string, readonly string[]>()

  function findKeys(key: string): readonly string[] {
    const known = found.get(key) ?? names.find(key)
    found.set(key, known)
    return known
  }

  return {
    profileFor: record => makeProfile(record, null),
    add(profile) {
      const key = keyOf(profile)
      if (key === '') return
      names.add(key)
      addRow(rows, key, profile.record.index)
      found.clear()
    },
    remove: profile => removeRow(rows, keyOf(profile), profile.record.index),
    rowsFor(profile, limit) {
      const key = keyOf(profile)
      return key === '' ? NO_CANDIDATES : gatherRows(findKeys(key).map(other => rowsAt(rows, other)), limit)
    },
    rowsOfSurname: () => [],
  }
}

function keyOf(profile: Profile): string {
  return profile.record.project === undefined ? '' : normaliseProjectKey(profile.record.project)
}
