import type { JSX } from 'preact'
import { Field } from '../parts/field'
import { Section } from '../parts/section'
import { Select } from '../parts/select'
import { usePane } from '../parts/use-pane'
import type { ColumnCorrection } from '../settings-store'
import type { SettingsPart } from './settings-part'

/** Which field each column serves, as last understood, with the user's corrections. */
export function ColumnSettings({ draft, onChange }: SettingsPart): JSX.Element {
  const { state, t } = usePane()
  const sheets = state.result?.sheets ?? []
  const correct = (correction: ColumnCorrection): void => {
    const others = draft.mapping.filter(({ sheet, header }) => !(header === correction.header && (sheet === null || sheet === correction.sheet)))
    onChange({ mapping: [...others, correction] })
  }
  const correctionOf = (sheet: string, header: string): ColumnCorrection | undefined =>
    draft.mapping.find(correction => correction.header === header && (correction.sheet === null || correction.sheet === sheet))
  const choices = [{ value: '', text: t.settings.columnIgnored }, ...state.fields.map(({ id, title }) => ({ value: id, text: title }))]
  return (
    <Section title={t.settings.columns} note={sheets.length ? t.settings.columnsHint : t.settings.columnsNone} count={draft.mapping.length}>
      {sheets.map(({ sheet, columns }) => (
        <fieldset class="columns" key={sheet}>
          <legend class="field-label">{sheet}</legend>
          {columns.map(({ header, letters, field }) => {
            const correction = correctionOf(sheet, header)
            return (
              <Field key={letters} label={t.settings.columnOf(header, letters)}>
                {ids => <Select ids={ids} value={(correction ? correction.field : field) ?? ''} choices={choices} onChoice={value => correct({ sheet, header, field: value === '' ? null : value })} />}
              </Field>
            )
          })}
        </fieldset>
      ))}
    </Section>
  )
}
