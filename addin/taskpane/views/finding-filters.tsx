import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { selectFindings } from '../actions/findings'
import type { Severity, Status } from '../core-bridge'
import type { CheckResult, FindingOrder } from '../engine'
import { Button } from '../parts/button'
import { Field } from '../parts/field'
import { Select } from '../parts/select'
import { TextInput } from '../parts/text-input'
import { SEVERITIES } from '../parts/tone'
import { usePane } from '../parts/use-pane'

const ORDERS: readonly FindingOrder[] = ['severity', 'kind', 'person', 'row']

/** A line to search in, and behind a button what else the list can be narrowed by. */
export function FindingFilters({ result }: { readonly result: CheckResult }): JSX.Element {
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
