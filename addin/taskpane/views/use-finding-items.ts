import { useEffect, useReducer, useRef } from 'preact/hooks'
import type { Engine, FindingItem, FindingSelection } from '../engine'

const PAGE = 50

/** Findings of the selection by place, fetched page by page as they come into view; undefined until they are there. */
export function useFindingItems(engine: Engine, selection: FindingSelection | null, inView: readonly number[]): (index: number) => FindingItem | undefined {
  const [, draw] = useReducer((n: number) => n + 1, 0)
  const held = useRef<{ selection: FindingSelection | null, pages: Map<number, readonly FindingItem[]>, asked: Set<number> }>({ selection, pages: new Map(), asked: new Set() })
  if (held.current.selection !== selection) held.current = { selection, pages: new Map(), asked: new Set() }
  const cache = held.current
  useEffect(() => {
    for (const page of new Set(inView.map(index => Math.floor(index / PAGE)))) {
      if (cache.asked.has(page)) continue
      cache.asked.add(page)
      engine.items(page * PAGE, PAGE).then(items => {
        if (held.current !== cache) return
        cache.pages.set(page, items)
        draw(null)
      }, () => cache.asked.delete(page))
    }
  })
  return index => cache.pages.get(Math.floor(index / PAGE))?.[index % PAGE]
}
