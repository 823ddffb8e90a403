import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { showDetails, showRow } from '../actions/findings'
import type { FindingGroup, FindingOrder, FindingSelection } from '../engine'
import { countEntries, entryAt, lineOf, MOST_LISTED } from '../finding-entries'
import { usePane } from '../parts/use-pane'
import { useVirtualRows } from '../parts/use-virtual-rows'
import type { Strings } from '../strings/strings'
import { FindingCard } from './finding-card'
import { useFindingItems } from './use-finding-items'

/** The findings of the selection: one tab stop; arrows, Page Up and Down, Home and End move from finding to finding. */
export function FindingList({ selection, order }: { readonly selection: FindingSelection, readonly order: FindingOrder }): JSX.Element {
  const { pane, t } = usePane()
  const scroller = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState(0)
  const focusWanted = useRef(false)
  const { groups, total } = selection
  const listed = Math.min(total, MOST_LISTED)
  const virtual = useVirtualRows(scroller, countEntries(groups, total), line => (entryAt(groups, line).kind === 'group' ? 36 : 104), selection)
  const entries = virtual.rows.map(row => ({ row, entry: entryAt(groups, row.index) }))
  const item = useFindingItems(pane.engine, selection, entries.flatMap(({ entry }) => (entry.kind === 'finding' ? [entry.index] : [])))

  useEffect(() => setChosen(0), [selection])
  useLayoutEffect(() => {
    if (!focusWanted.current) return
    const button = scroller.current?.querySelector<HTMLButtonElement>(`[data-finding="${chosen}"] [data-main="true"]`)
    if (!button) return
    focusWanted.current = false
    button.focus({ preventScroll: true })
  })

  const choose = (index: number): void => {
    const target = Math.max(0, Math.min(listed - 1, index))
    focusWanted.current = true
    setChosen(target)
    virtual.scrollTo(target === 0 ? 0 : lineOf(groups, target))
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = { ArrowDown: chosen + 1, ArrowUp: chosen - 1, PageDown: chosen + virtual.perPage, PageUp: chosen - virtual.perPage, Home: 0, End: listed - 1 }[event.key]
    if (target === undefined) return
    event.preventDefault()
    choose(target)
  }

  return (
    <div class="list" ref={scroller} onKeyDown={onKeyDown}>
      <div class="list-space" role="list" aria-label={t.findings.listLabel} style={{ height: `${virtual.height}px` }}>
        {entries.map(({ row, entry }) => {
          const place = { transform: `translateY(${row.start}px)` }
          if (entry.kind === 'group') {
            return <div key={`g${row.index}`} class="list-row" role="listitem" data-index={row.index} ref={virtual.measure} style={place}><h3 class="group">{groupTitle(entry.group, order, t)}<span class="count">{t.count(entry.group.count)}</span></h3></div>
          }
          const found = item(entry.index)
          return (
            <div key={`f${entry.index}`} class="list-row" role="listitem" aria-setsize={total} aria-posinset={entry.index + 1} data-index={row.index} data-finding={entry.index} ref={virtual.measure} style={place} onFocusIn={() => setChosen(entry.index)}>
              {found ? <FindingCard item={found} ownBook={pane.book.book} chosen={entry.index === chosen} t={t} onRow={ref => void showRow(pane, ref)} onDetails={ref => void showDetails(pane, ref)} /> : <div class="card card-empty" aria-hidden="true" />}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function groupTitle(group: FindingGroup, order: FindingOrder, t: Strings): string {
  switch (order) {
    case 'severity': return t.severity[group.key as keyof Strings['severity']]
    case 'person': return group.key === '' ? t.findings.nobody : group.key
    case 'kind': case 'row': return group.key
  }
}
