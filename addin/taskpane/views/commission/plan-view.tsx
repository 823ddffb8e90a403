import type { JSX } from 'preact'
import { setCommission } from '../../actions/commission'
import { addPlan, changePlan, removePlan, savePlans } from '../../actions/plan'
import type { CommissionScreen } from '../../commission-state'
import { Button } from '../../parts/button'
import { Checkbox } from '../../parts/checkbox'
import { Field } from '../../parts/field'
import { MessageBar } from '../../parts/message-bar'
import { Section } from '../../parts/section'
import { Select } from '../../parts/select'
import { TextInput } from '../../parts/text-input'
import { usePane } from '../../parts/use-pane'
import type { PlanDraft } from '../../plan-draft'
import { OverrideFields } from './override-fields'
import { choicesOf, troubleWords, type TroubleAt } from './plan-words'
import { TiersFields } from './tiers-fields'

type PlanScreen = Extract<CommissionScreen, { kind: 'plan' }>

/** The plans in a form: it writes the sheet 提成方案 and reads it back. All mistakes stand at their fields and together above. */
export function PlanView({ screen }: { readonly screen: PlanScreen }): JSX.Element {
  const { pane, state, t } = usePane()
  const words = t.commission.plan
  const { drafts, shown, troubles } = screen
  const draft = drafts[shown]
  return (
    <form class="view" noValidate onSubmit={event => { event.preventDefault(); void savePlans(pane) }}>
      <div class="view-scroll">
        <Button kind="subtle" icon="back" onClick={() => setCommission(pane, { screen: { kind: 'summary' } })}>{t.commission.back}</Button>
        <h2 class="view-title" tabIndex={-1}>{words.heading}</h2>
        <p class="view-intro">{words.intro}</p>
        {troubles.length > 0 && <MessageBar kind="error">{words.troubles(troubles.length)}<ul>{troubles.map(trouble => <li key={trouble.place + trouble.sentence}>{troubleWords(trouble, drafts.map(({ id, from: first }) => words.versionOf(id, first)), t)}</li>)}</ul></MessageBar>}
        <div class="form">
          <Versions screen={screen} />
          {draft && <PlanFields key={shown} draft={draft} troubleAt={path => troubles.find(({ place }) => place === `[${shown}]${path === '' ? '' : `.${path}`}`)?.allowed} />}
        </div>
      </div>
      <div class="footer">
        <Button kind="primary" type="submit" icon="save" disabled={state.busy !== null}>{words.save}</Button>
      </div>
    </form>
  )
}

function Versions({ screen: { drafts, shown }, screen }: { readonly screen: PlanScreen }): JSX.Element {
  const { pane, t } = usePane()
  const words = t.commission.plan
  return (
    <>
      {drafts.length > 1 && (
        <Field label={words.version}>
          {ids => <Select ids={ids} value={String(shown)} choices={drafts.map(({ id, from }, at) => ({ value: String(at), text: words.versionOf(id, from) }))} onChoice={at => setCommission(pane, { screen: { ...screen, shown: Number(at) } })} />}
        </Field>
      )}
      <div class="buttons">
        <Button icon="add" onClick={() => addPlan(pane)}>{words.addVersion}</Button>
        {drafts.length > 1 && <Button icon="remove" onClick={() => removePlan(pane)}>{words.removeVersion}</Button>}
      </div>
    </>
  )
}

function PlanFields({ draft, troubleAt }: { readonly draft: PlanDraft, readonly troubleAt: TroubleAt }): JSX.Element {
  const { pane, t } = usePane()
  const words = t.commission.plan
  const change = (part: Partial<PlanDraft>): void => changePlan(pane, part)
  const day = (key: 'from' | 'until', hint?: string): JSX.Element => (
    <Field label={words[key]} hint={hint} trouble={troubleAt(`effective.${key}`)}>
      {ids => <input {...ids} class="input" type="date" min="1900-01-01" max="9999-12-31" value={draft[key]} onChange={event => change({ [key]: event.currentTarget.value })} />}
    </Field>
  )
  return (
    <>
      <Field label={words.id} trouble={troubleAt('id')}>{ids => <TextInput ids={ids} value={draft.id} onText={id => change({ id })} />}</Field>
      <div class="filter-row">{day('from')}{day('until', words.untilHint)}</div>
      <Field label={words.base}>{ids => <Select ids={ids} value={draft.base} choices={choicesOf(words.bases)} onChoice={base => change({ base })} />}</Field>
      {draft.base === 'fixed' && <Money label={words.fixed} value={draft.fixed} trouble={troubleAt('fixed')} onText={fixed => change({ fixed })} />}
      <TiersFields tiers={draft.tiers} path="tiers" troubleAt={troubleAt} onChange={tiers => change({ tiers })} />
      <OverrideFields overrides={draft.overrides} troubleAt={troubleAt} onChange={overrides => change({ overrides })} />
      <Section title={words.more}>
        <div class="form">
          <Money label={words.firstOrder} value={draft.firstOrder} trouble={troubleAt('bonus[0].amount')} onText={firstOrder => change({ firstOrder })} />
          <Money label={words.cap} value={draft.cap} trouble={troubleAt('cap')} onText={cap => change({ cap })} />
          <Money label={words.floor} value={draft.floor} trouble={troubleAt('floor')} onText={floor => change({ floor })} />
          <Field label={words.pay}>{ids => <Select ids={ids} value={draft.pay} choices={choicesOf(words.pays)} onChoice={pay => change({ pay })} />}</Field>
          <Checkbox label={words.clawback} checked={draft.clawback} onTick={clawback => change({ clawback })} />
        </div>
      </Section>
    </>
  )
}

function Money({ label, value, trouble, onText }: { readonly label: string, readonly value: string, readonly trouble: string | undefined, readonly onText: (text: string) => void }): JSX.Element {
  return <Field label={label} trouble={trouble}>{ids => <TextInput ids={ids} inputMode="decimal" value={value} onText={onText} />}</Field>
}
