import { NO_CANDIDATES } from './candidate-rows'
import type { CandidateRows } from './candidate-rows'
import { readProjectFacts, readProjectName } from './compare-projects'
import type { ProjectName } from './compare-projects'
import { makeProfile } from './profile'
import type { Profile } from './profile'
import { createProjectCandidates } from './project-candidates'
import { addRow, removeRow, takeNewest } from './row-lists'
import type { RowLists } from './row-lists'

/** Rows by project, where the project alone says what is the same (R02). */
export function createProjectRows(): CandidateRows {
  const candidates = createProjectCandidates()
  const rows: RowLists<string> = new Map()
  const found = new Map<string, readonly string[]>()
  const names = new Map<string, ProjectName>()

  function nameOf(text: string): ProjectName {
    const known = names.get(text)
    if (known) return known
    const name = readProjectName(text)
    names.set(text, name)
    return name
  }

  function findKeys(name: ProjectName): readonly string[] {
    const known = found.get(name.key)
    if (known) return known
    const keys = candidates.find(name)
    found.set(name.key, keys)
    return keys
  }

  return {
    profileFor: record => makeProfile(record, null, readProjectFacts(record, nameOf)),
    add(profile) {
      const name = named(profile)
      if (!name) return
      if (candidates.add(name)) found.clear()
      addRow(rows, name.key, profile.record.index)
    },
    remove(profile) {
      const name = named(profile)
      if (name) removeRow(rows, name.key, profile.record.index)
    },
    rowsFor(profile, limit) {
      const name = named(profile)
      if (!name) return NO_CANDIDATES
      const taken: number[] = []
      let left = 0
      for (const other of findKeys(name)) left += takeNewest(rows, other, limit, taken)
      return taken.length === 0 ? NO_CANDIDATES : { rows: taken, left }
    },
    rowsOfSurname: () => [],
  }
}

/** The project a row names; null where nothing of the name is left. */
function named(profile: Profile): ProjectName | null {
  const name = profile.project?.name
  return name && name.key !== '' ? name : null
}
