import type { JSX } from 'preact'
import { selectFindings } from '../actions/findings'
import { MOST_LISTED } from '../finding-entries'
import { Button } from '../parts/button'
import { Icon } from '../parts/icon'
import { usePane } from '../parts/use-pane'
import { EVERY_FINDING, type PaneState } from '../pane-state'
import type { Strings } from '../strings/strings'
import { FindingFilters } from './finding-filters'
import { FindingList } from './finding-list'

/** The findings of the last check, to be narrowed down and gone through. */
export function FindingsView(): JSX.Element {
  const { pane, state, t } = usePane()
  const { result, selection, query } = state
  if (!result) {
    return (
      <div class="view empty-view">
        <h2 class="view-title">{t.findings.heading}</h2>
        <p>{t.findings.none}</p>
        <Button icon="check" onClick={() => pane.store.set({ tab: 'check' })}>{t.findings.goCheck}</Button>
      </div>
    )
  }
  const change = (part: Parameters<typeof selectFindings>[1]): void => void selectFindings(pane, part)
  const narrowed = query.severity !== null || query.status !== null || query.person !== null || query.text !== ''
  return (
    <div class="view list-view">
      <h2 class="hidden">{t.findings.heading}</h2>
      <FindingFilters result={result} />
      <div class="list-bar">
        <p role="status">{selection && (selection.total === 0 && narrowed ? t.findings.noMatch : t.findings.shown(selection.total, result.findings))}{narrowed && <strong>{narrowedBy(state, t)}</strong>}</p>
        {narrowed && <Button kind="subtle" icon="dismiss" onClick={() => change({ ...EVERY_FINDING, order: query.order })}>{t.findings.clear}</Button>}
      </div>
      {result.findings === 0 && <div class="empty-view"><Icon name="checkCircle" class="icon-large tone-good" /><p>{t.check.nothing}</p></div>}
      {selection && selection.total > MOST_LISTED && <p class="field-hint">{t.findings.capped(MOST_LISTED, selection.total)}</p>}
      {selection && selection.total > 0 && <FindingList selection={selection} order={query.order} />}
    </div>
  )
}

/** The filters in use, in words. */
function narrowedBy({ query, result }: PaneState, t: Strings): string {
  const status = result?.statuses.find(one => (one.status ?? 'unjudged') === query.status)
  return [query.severity && t.severity[query.severity], status?.word, query.person, query.text && `“${query.text}”`].filter(Boolean).join(' · ')
}
