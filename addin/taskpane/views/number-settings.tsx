import type { JSX } from 'preact'
import { Button } from '../parts/button'
import { Field } from '../parts/field'
import { Section } from '../parts/section'
import { TextInput } from '../parts/text-input'
import { usePane } from '../parts/use-pane'
import type { SettingsPart } from './settings-part'

/** The numbers of the chosen regulation with their clauses; what is typed holds for this workbook only. */
export function NumberSettings({ draft, onChange }: SettingsPart): JSX.Element {
  const { state, t } = usePane()
  const set = (key: string, value: string): void => {
    const { [key]: _before, ...others } = draft.overrides
    onChange({ overrides: value.trim() === '' ? others : { ...others, [key]: value.trim() } })
  }
  return (
    <Section title={t.settings.numbers} note={state.numbers.length ? t.settings.numbersHint : t.settings.numbersNone} count={Object.keys(draft.overrides).length}>
      <div class="form">
        {state.numbers.map(({ key, value, clause, quote }) => (
          <Field key={key} label={t.settings.numberTitle(key)} hint={[t.settings.standard(value), clause, quote].filter(Boolean).join(' · ')}>
            {ids => (
              <div class="with-button">
                <TextInput ids={ids} value={draft.overrides[key] ?? ''} placeholder={value} onText={text => set(key, text)} />
                {draft.overrides[key] !== undefined && <Button icon="undo" label={t.settings.resetNumber(t.settings.numberTitle(key))} onClick={() => set(key, '')} />}
              </div>
            )}
          </Field>
        ))}
      </div>
    </Section>
  )
}
