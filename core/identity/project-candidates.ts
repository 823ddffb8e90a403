import { compareProjectNames, readProjectName } from './compare-projects'
import type { ProjectName } from './compare-projects'
import { createHashBuckets, hashText } from './hash-buckets'

/** Files projects' names and finds those that may be the same project. */
export interface ProjectCandidates {
  /** The number of a project's name; equal keys have one number. */
  add(key: string): number
  find(key: string): readonly string[]
}

const CORE = 1
const FRONT = 2
const SLIP = 3

export function createProjectCandidates(): ProjectCandidates {
  const buckets = createHashBuckets()
  const projects: ProjectName[] = []
  const numbers = new Map<string, number>()

  return {
    add(key) {
      const known = numbers.get(key)
      if (known !== undefined) return known
      const project = readProjectName(key)
      const number = projects.push(project) - 1
      numbers.set(key, number)
      buckets.add(hashText(project.core, CORE, -1, project.core.length), number)
      for (let end = 3; end <= project.core.length - 2; end++) buckets.add(hashText(project.core, FRONT, -1, end), number)
      for (let skip = 0; skip < project.core.length; skip++) buckets.add(hashText(project.core, SLIP, skip, project.core.length), number)
      buckets.add(hashText(project.core, SLIP, -1, project.core.length), number)
      return number
    },
    find(key) {
      const project = readProjectName(key)
      const found = new Set<string>()
      const visit = (number: number): void => {
        const other = projects[number]
        if (other && other.key !== project.key && compareProjectNames(project, other) === 'possible') found.add(other.key)
      }
      buckets.each(hashText(project.core, CORE, -1, project.core.length), visit)
      buckets.each(hashText(project.core, FRONT, -1, project.core.length), visit)
      for (let end = 3; end <= project.core.length - 2; end++) buckets.each(hashText(project.core, CORE, -1, end), visit)
      for (let skip = -1; skip < project.core.length; skip++) buckets.each(hashText(project.core, SLIP, skip, project.core.length), visit)
      return [...found]
    },
  }
}
