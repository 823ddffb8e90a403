import { elementScroll, observeElementOffset, observeElementRect, Virtualizer, type VirtualItem } from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks'

export interface VirtualRows {
  readonly rows: readonly VirtualItem[]
  readonly height: number
  readonly measure: (element: HTMLElement | null) => void
  readonly scrollTo: (index: number) => void
  readonly perPage: number
}

/** The rows of a long list that are in view, measured as they appear because their heights differ. */
export function useVirtualRows(scroller: RefObject<HTMLElement>, count: number, estimate: (index: number) => number, list: unknown): VirtualRows {
  const [, draw] = useReducer((n: number) => n + 1, 0)
  const options = {
    count, overscan: 6,
    getScrollElement: () => scroller.current,
    estimateSize: estimate,
    observeElementRect, observeElementOffset, scrollToFn: elementScroll,
    onChange: () => draw(null),
  }
  const held = useRef<Virtualizer<HTMLElement, HTMLElement>>()
  held.current ??= new Virtualizer<HTMLElement, HTMLElement>(options)
  const virtualizer = held.current
  virtualizer.setOptions(options)
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())
  const first = useRef(list)
  useLayoutEffect(() => {
    if (first.current === list) return
    first.current = list
    virtualizer.measure()
    virtualizer.scrollToOffset(0)
  }, [list, virtualizer])
  const rows = virtualizer.getVirtualItems()
  return {
    rows,
    height: virtualizer.getTotalSize(),
    measure: element => { if (element) virtualizer.measureElement(element) },
    scrollTo: index => virtualizer.scrollToIndex(index, { align: 'auto' }),
    perPage: Math.max(1, rows.length - 12),
  }
}
