import type { JSX } from 'preact'
import { Button } from '../../parts/button'
import { Checkbox } from '../../parts/checkbox'
import { Field } from '../../parts/field'
import { Section } from '../../parts/section'
import { TextInput } from '../../parts/text-input'
import { usePane } from '../../parts/use-pane'
import { NEW_OVERRIDE, type OverrideDraft } from '../../plan-draft'
import type { TroubleAt } from './plan-words'
import { TiersFields } from './tiers-fields'

const CONDITIONS = ['seller', 'product', 'channel', 'team'] as const

/** Rates of their own for a person, a product, a channel or a team. */
export function OverrideFields({ overrides, troubleAt, onChange }: {
  readonly overrides: readonly OverrideDraft[]
  readonly troubleAt: TroubleAt
  readonly onChange: (overrides: readonly OverrideDraft[]) => void
}): JSX.Element {
  const { t } = usePane()
  const words = t.commission.plan
  const set = (at: number, change: Partial<OverrideDraft>): void => onChange(overrides.map((one, place) => (place === at ? { ...one, ...change } : one)))
  return (
    <Section title={words.overrides} note={words.overridesHint} count={overrides.length}>
      <div class="form">
        {overrides.map((one, at) => (
          <fieldset class="override" key={at}>
            <legend class="field-label">{words.override(at + 1)}</legend>
            <div class="form">
              {troubleAt(`overrides[${at}]`) !== undefined && <p class="field-trouble">{troubleAt(`overrides[${at}]`)}</p>}
              {troubleAt(`overrides[${at}].when`) !== undefined && <p class="field-trouble">{troubleAt(`overrides[${at}].when`)}</p>}
              <div class="pairs">
                {CONDITIONS.map(condition => (
                  <Field key={condition} label={words[condition]} trouble={troubleAt(`overrides[${at}].when.${condition}`)}>
                    {ids => <TextInput ids={ids} value={one[condition]} onText={text => set(at, { [condition]: text })} />}
                  </Field>
                ))}
              </div>
              {one.tiers === null && (
                <Field label={words.oneRate} hint={words.rateHint} trouble={troubleAt(`overrides[${at}].rate`)}>
                  {ids => <TextInput ids={ids} value={one.rate} onText={rate => set(at, { rate })} />}
                </Field>
              )}
              <Checkbox label={words.ownSteps} checked={one.tiers !== null} onTick={ticked => set(at, { tiers: ticked ? { mode: 'marginal', per: 'person-month', steps: [{ upTo: '', rate: one.rate }, { upTo: '', rate: '' }] } : null })} />
              {one.tiers && <TiersFields tiers={one.tiers} path={`overrides[${at}].tiers`} troubleAt={troubleAt} onChange={tiers => set(at, { tiers })} />}
              <div><Button icon="remove" onClick={() => onChange(overrides.filter((_, place) => place !== at))}>{words.removeOverride(at + 1)}</Button></div>
            </div>
          </fieldset>
        ))}
        <div><Button icon="add" onClick={() => onChange([...overrides, NEW_OVERRIDE])}>{words.addOverride}</Button></div>
      </div>
    </Section>
  )
}
