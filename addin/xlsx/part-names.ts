import type { XmlElement } from './xml-tree'
import { attributeOf, childrenOf } from './xml-tree'

/** One line of a `.rels` part; `type` is the last word of its address, the same in the transitional and the strict edition. */
export interface Relationship {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** The name of the part that holds the relationships of `part`: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

/** The relationships of a `.rels` root. */
export function readRelationships(root: XmlElement): readonly Relationship[] {
  return childrenOf(root, 'Relationship').map((element) => ({
    id: attributeOf(element, 'Id') ?? '',
    type: (attributeOf(element, 'Type') ?? '').split('/').at(-1) ?? '',
    target: attributeOf(element, 'Target') ?? '',
    isExternal: attributeOf(element, 'TargetMode') === 'External',
  }))
}

/** The part a target names, seen from the part that names it: `../media/a.png` from `xl/worksheets/sheet1.xml` → `xl/media/a.png`. */
export function resolveTarget(from: string, target: string): string {
  const path = target.replace(/\\/g, '/')
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
