import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { selectFindings } from '../actions/findings'
import type { CheckResult, FindingOrder } from '../engine'
import { MOST_LISTED } from '../finding-entries'
import { Button } from '../parts/button'
import { Field } from '../parts/field'
import { Icon } from '../parts/icon'
import { Select } from '../parts/select'
import { TextInput } from '../parts/text-input'
import { SEVERITIES } from '../parts/tone'
import { usePane } from '../parts/use-pane'
import { EVERY_FINDING, type PaneState } from '../pane-state'
import type { Strings } from '../strings/strings'
import type { Severity, Status } from '../core-bridge'
import { FindingList } from './finding-list'

const ORDERS: readonly FindingOrder[] = ['severity', 'kind', 'person', 'row']

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
      <Filters result={result} />
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

/** A line to search in, and behind a button what else the list can be narrowed by. */
function Filters({ result }: { readonly result: CheckResult }): JSX.Element {
  const { pane, state, t } = usePane()
  const { query } = state
  const [open, setOpen] = useState(false)
  const change = (part: Parameters<typeof selectFindings>[1]): void => void selectFindings(pane, part)
  const all = { value: '', text: t.findings.all }
  return (
    <div class="filters" role="group" aria-label={t.findings.filters}>
      <div class="with-button">
        <TextInput ids={{ id: 'find', 'aria-describedby': undefined }} label={t.findings.text} type="search" value={query.text} placeholder={t.findings.textHint} onText={text => change({ text })} />
        <Button icon="filter" label={t.findings.filters} expanded={open} controls="more-filters" onClick={() => setOpen(!open)} />
      </div>
      <div id="more-filters" class="more-filters" hidden={!open}>
        <Field label={t.findings.severity}>
          {ids => <Select ids={ids} value={query.severity ?? ''} onChoice={value => change({ severity: value === '' ? null : (value as Severity) })} choices={[all, ...SEVERITIES.map(value => ({ value, text: `${t.severity[value]} ${t.count(result.severities[value])}` }))]} />}
        </Field>
        <Field label={t.findings.status}>
          {ids => <Select ids={ids} value={query.status ?? ''} onChoice={value => change({ status: value === '' ? null : (value as Status | 'unjudged') })} choices={[all, ...result.statuses.map(({ status, word, count }) => ({ value: status ?? 'unjudged', text: `${word} ${t.count(count)}` }))]} />}
        </Field>
        <Field label={t.findings.person}>
          {ids => <Select ids={ids} value={query.person ?? ''} onChoice={value => change({ person: value === '' ? null : value })} choices={[all, ...result.persons.map(value => ({ value, text: value }))]} />}
        </Field>
        <Field label={t.findings.order}>
          {ids => <Select ids={ids} value={query.order} onChoice={value => change({ order: value as FindingOrder })} choices={ORDERS.map(value => ({ value, text: t.findings.orders[value] }))} />}
        </Field>
      </div>
    </div>
  )
}

/** The filters in use, in words. */
function narrowedBy({ query, result }: PaneState, t: Strings): string {
  const status = result?.statuses.find(one => (one.status ?? 'unjudged') === query.status)
  return [query.severity && t.severity[query.severity], status?.word, query.person, query.text && `“${query.text}”`].filter(Boolean).join(' · ')
}
