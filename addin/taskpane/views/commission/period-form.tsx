import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { chooseCommission, pickPlanFile } from '../../actions/commission'
import { editPlans } from '../../actions/plan'
import type { CommissionState } from '../../commission-state'
import { Button } from '../../parts/button'
import { Field } from '../../parts/field'
import { Icon } from '../../parts/icon'
import { MessageBar } from '../../parts/message-bar'
import { Select } from '../../parts/select'
import { usePane } from '../../parts/use-pane'
import { PERIOD_PARTS, type PeriodPart } from '../../period'

/** Which month, by which plan; folded to one line once there is a result. */
export function PeriodForm({ folded }: { readonly folded: boolean }): JSX.Element {
  const { state, t } = usePane()
  if (!folded) return <Questions />
  const { period, statement } = state.commission
  return (
    <details class="disclosure chosen">
      <summary>
        <Icon name="chevronDown" />
        <span class="chosen-words"><strong>{t.commission.periodOf(period.year, period.part)}</strong><span>{[state.packId, ...(statement?.plans ?? [])].join(' · ')}</span></span>
      </summary>
      <Questions />
    </details>
  )
}

function Questions(): JSX.Element {
  const { pane, state, t } = usePane()
  const { period, troubles } = state.commission
  const thisYear = Number(pane.today().slice(0, 4))
  const years = [...new Set([period.year, ...Array.from({ length: 8 }, (_, back) => thisYear + 1 - back)])].sort((a, b) => b - a)
  const pack = state.packs.find(({ id }) => id === state.packId)
  const sheets = [...state.sheets.filter(({ ticked }) => ticked).map(({ name }) => name), ...state.companions.map(({ book }) => book)]
  return (
    <div class="form">
      <div class="filter-row">
        <Field label={t.commission.year}>
          {ids => <Select ids={ids} value={String(period.year)} choices={years.map(year => ({ value: String(year), text: t.commission.yearOf(year) }))} onChoice={year => chooseCommission(pane, { period: { ...period, year: Number(year) } })} />}
        </Field>
        <Field label={t.commission.month}>
          {ids => <Select ids={ids} value={period.part} choices={PERIOD_PARTS.map(part => ({ value: part, text: t.commission.part(part) }))} onChoice={part => chooseCommission(pane, { period: { ...period, part: part as PeriodPart } })} />}
        </Field>
      </div>
      <PlanPicker />
      <p class="field-hint">{t.commission.byCheck(t.check.packOf(pack?.title ?? '', state.packId), t.listed(sheets))}</p>
      {troubles.length > 0 && <MessageBar kind="error">{t.commission.plan.stuck}<ul>{troubles.map(({ place, sentence }) => <li key={place + sentence}>{sentence}</li>)}</ul></MessageBar>}
    </div>
  )
}

function PlanPicker(): JSX.Element {
  const { pane, state, t } = usePane()
  const { source, planSheet, planFile } = state.commission
  const words = t.commission.plan
  const picker = useRef<HTMLInputElement>(null)
  const sources: readonly CommissionState['source'][] = planSheet === null ? ['file', 'none'] : ['sheet', 'file', 'none']
  const pick = (input: HTMLInputElement): void => {
    const file = input.files?.[0]
    if (file) void pickPlanFile(pane, file)
    // The same file may be picked again.
    input.value = ''
  }
  return (
    <>
      <Field label={words.source} hint={source !== 'file' ? undefined : planFile === null ? words.notPicked : words.picked(planFile.name)}>
        {ids => <Select ids={ids} value={source} choices={sources.map(value => ({ value, text: words.sources[value] }))} onChoice={value => chooseCommission(pane, { source: value as CommissionState['source'] })} />}
      </Field>
      <input ref={picker} type="file" hidden accept=".json,application/json" onChange={event => pick(event.currentTarget)} />
      <div class="buttons">
        {source === 'file' && <Button icon="open" onClick={() => picker.current?.click()}>{words.pick}</Button>}
        <Button icon="edit" disabled={source === 'file' && planFile === null} onClick={() => void editPlans(pane)}>{source === 'none' ? words.make : words.edit}</Button>
      </div>
    </>
  )
}
