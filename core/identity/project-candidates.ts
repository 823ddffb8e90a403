import { compareProjectNames, frontsOf } from './compare-projects'
import type { ProjectName } from './compare-projects'
import { createHashBuckets, hashText } from './hash-buckets'

/** Files projects' names and finds those that may be the same project. */
export interface ProjectCandidates {
  /** Whether the name was new; equal keys are one name. */
  add(project: ProjectName): boolean
  find(project: ProjectName): readonly string[]
}

const CORE = 1
const FRONT = 2
const SLIP = 3
const BACK = 4

export function createProjectCandidates(): ProjectCandidates {
  const buckets = createHashBuckets()
  const projects: ProjectName[] = []
  const filed = new Set<string>()
  // A name stands in several buckets with another: the round in which it was last looked at keeps it from being compared twice.
  const seen: number[] = []
  let round = 0

  return {
    add(project) {
      if (filed.has(project.key)) return false
      const { core, key } = project
      const number = projects.push(project) - 1
      seen.push(0)
      filed.add(key)
      buckets.add(hashText(core, CORE, -1, core.length), number)
      for (let end = 3; end <= core.length - 2; end++) buckets.add(hashText(core, FRONT, -1, end), number)
      for (const start of frontsOf(core)) buckets.add(hashText(core.slice(start), BACK, -1, core.length - start), number)
      for (let skip = 0; skip < core.length; skip++) buckets.add(hashText(core, SLIP, skip, core.length), number)
      buckets.add(hashText(core, SLIP, -1, core.length), number)
      return true
    },
    find(project) {
      const { core } = project
      const found: string[] = []
      round++
      const visit = (number: number): void => {
        if (seen[number] === round) return
        seen[number] = round
        const other = projects[number]
        if (other && other.key !== project.key && compareProjectNames(project, other) === 'possible') found.push(other.key)
      }
      buckets.each(hashText(core, CORE, -1, core.length), visit)
      buckets.each(hashText(core, FRONT, -1, core.length), visit)
      for (let end = 3; end <= core.length - 2; end++) buckets.each(hashText(core, CORE, -1, end), visit)
      buckets.each(hashText(core, BACK, -1, core.length), visit)
      for (const start of frontsOf(core)) buckets.each(hashText(core.slice(start), CORE, -1, core.length - start), visit)
      for (let skip = -1; skip < core.length; skip++) buckets.each(hashText(core, SLIP, skip, core.length), visit)
      return found
    },
  }
}
