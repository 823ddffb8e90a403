import type { JSX } from 'preact'
import { Button } from '../../parts/button'
import { Field } from '../../parts/field'
import { Select } from '../../parts/select'
import { TextInput } from '../../parts/text-input'
import { usePane } from '../../parts/use-pane'
import type { StepDraft, TiersDraft } from '../../plan-draft'
import { choicesOf, type TroubleAt } from './plan-words'

/** How rates apply and over what their steps are filled; one rate, or steps. */
export function TiersFields({ tiers, path, troubleAt, onChange }: {
  readonly tiers: TiersDraft
  /** Its place in the plan: "tiers" or "overrides[0].tiers". */
  readonly path: string
  readonly troubleAt: TroubleAt
  readonly onChange: (tiers: TiersDraft) => void
}): JSX.Element {
  const { t } = usePane()
  const words = t.commission.plan
  const { mode, per, steps } = tiers
  const setSteps = (next: readonly StepDraft[]): void => onChange({ ...tiers, steps: next })
  // One rate has one step; with steps, a second one is needed.
  const chooseMode = (next: string): void => onChange({ ...tiers, mode: next, steps: next === 'flat' ? steps.slice(-1).map(step => ({ ...step, upTo: '' })) : steps.length > 1 ? steps : [{ upTo: '', rate: steps[0]?.rate ?? '' }, { upTo: '', rate: '' }] })
  return (
    <>
      <Field label={words.mode} trouble={troubleAt(`${path}.mode`)}>{ids => <Select ids={ids} value={mode} choices={choicesOf(words.modes)} onChoice={chooseMode} />}</Field>
      {mode !== 'flat' && <Field label={words.per} trouble={troubleAt(`${path}.per`)}>{ids => <Select ids={ids} value={per} choices={choicesOf(words.spans)} onChoice={next => onChange({ ...tiers, per: next })} />}</Field>}
      {mode === 'flat' && steps[0] && (
        <Field label={words.oneRate} hint={words.rateHint} trouble={troubleAt(`${path}.steps[0].rate`) ?? troubleAt(`${path}.steps`)}>
          {ids => <TextInput ids={ids} value={steps[0]?.rate ?? ''} onText={rate => setSteps([{ upTo: '', rate }])} />}
        </Field>
      )}
      {mode !== 'flat' && <Steps steps={steps} path={`${path}.steps`} troubleAt={troubleAt} onChange={setSteps} />}
    </>
  )
}

function Steps({ steps, path, troubleAt, onChange }: { readonly steps: readonly StepDraft[], readonly path: string, readonly troubleAt: TroubleAt, readonly onChange: (steps: readonly StepDraft[]) => void }): JSX.Element {
  const { t } = usePane()
  const words = t.commission.plan
  const set = (at: number, change: Partial<StepDraft>): void => onChange(steps.map((step, place) => (place === at ? { ...step, ...change } : step)))
  return (
    <fieldset class="steps">
      <legend class="field-label">{words.steps}</legend>
      {troubleAt(path) !== undefined && <p class="field-trouble">{troubleAt(path)}</p>}
      {steps.map(({ upTo, rate }, at) => (
        <div class="step" key={at}>
          <Field label={words.upTo(at + 1)} hint={at === steps.length - 1 ? words.upToLast : undefined} trouble={troubleAt(`${path}[${at}].upTo`) ?? troubleAt(`${path}[${at}]`)}>
            {ids => <TextInput ids={ids} inputMode="decimal" value={upTo} onText={text => set(at, { upTo: text })} />}
          </Field>
          <Field label={words.rate(at + 1)} hint={at === steps.length - 1 ? words.rateHint : undefined} trouble={troubleAt(`${path}[${at}].rate`)}>
            {ids => <TextInput ids={ids} value={rate} onText={text => set(at, { rate: text })} />}
          </Field>
          <Button kind="subtle" icon="remove" label={words.removeStep(at + 1)} disabled={steps.length < 2} onClick={() => onChange(steps.filter((_, place) => place !== at))} />
        </div>
      ))}
      <div><Button icon="add" onClick={() => onChange([...steps, { upTo: '', rate: '' }])}>{words.addStep}</Button></div>
    </fieldset>
  )
}
