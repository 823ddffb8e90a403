import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../parts/button'
import { Field } from '../parts/field'
import { Section } from '../parts/section'
import { Select } from '../parts/select'
import { TextInput } from '../parts/text-input'
import { usePane } from '../parts/use-pane'
import type { HandHoliday } from '../settings-store'
import type { SettingsPart } from './settings-part'

const NEW_DAY: HandHoliday = { day: '', kind: 'off', name: '' }

/** Days off and make-up days that no published notice knows. */
export function HolidaySettings({ draft, onChange }: SettingsPart): JSX.Element {
  const { t } = usePane()
  const [fresh, setFresh] = useState(NEW_DAY)
  const [tried, setTried] = useState(false)
  const add = (): void => {
    setTried(fresh.day === '')
    if (fresh.day === '') return
    const others = draft.holidays.filter(({ day }) => day !== fresh.day)
    onChange({ holidays: [...others, fresh].sort((a, b) => (a.day < b.day ? -1 : 1)) })
    setFresh({ ...NEW_DAY, kind: fresh.kind, name: fresh.name })
  }
  return (
    <Section title={t.settings.holidays} note={t.settings.holidaysHint} count={draft.holidays.length}>
      <ul class="entries">
        {draft.holidays.map(({ day, kind, name }) => (
          <li key={day}>
            <span>{day} · {t.settings.holidayKinds[kind]}{name && ` · ${name}`}</span>
            <Button kind="subtle" icon="remove" label={t.settings.removeHoliday(day)} onClick={() => onChange({ holidays: draft.holidays.filter(other => other.day !== day) })} />
          </li>
        ))}
      </ul>
      <div class="form">
        <div class="filter-row">
          <Field label={t.settings.holidayDay} trouble={tried && fresh.day === '' ? t.settings.fillDay : undefined}>
            {ids => <input {...ids} class="input" type="date" value={fresh.day} onChange={event => setFresh({ ...fresh, day: event.currentTarget.value })} />}
          </Field>
          <Field label={t.settings.holidayKind}>
            {ids => <Select ids={ids} value={fresh.kind} onChoice={value => setFresh({ ...fresh, kind: value === 'work' ? 'work' : 'off' })} choices={(['off', 'work'] as const).map(value => ({ value, text: t.settings.holidayKinds[value] }))} />}
          </Field>
        </div>
        <Field label={t.settings.holidayName}>{ids => <TextInput ids={ids} value={fresh.name} onText={name => setFresh({ ...fresh, name })} />}</Field>
        <Button icon="add" onClick={add}>{t.settings.addHoliday}</Button>
      </div>
    </Section>
  )
}
