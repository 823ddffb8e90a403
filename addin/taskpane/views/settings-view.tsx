import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { saveSettings, showNumbers, speak } from '../actions/settings'
import type { Language } from '../core-bridge'
import { Button } from '../parts/button'
import { Field } from '../parts/field'
import { MessageBar } from '../parts/message-bar'
import { Select } from '../parts/select'
import { usePane } from '../parts/use-pane'
import type { PaneSettings } from '../settings-store'
import { ColumnSettings } from './column-settings'
import { HolidaySettings } from './holiday-settings'
import { NumberSettings } from './number-settings'
import { OwnPackSettings } from './own-pack-settings'
import { RulingSettings } from './ruling-settings'
import { SealSettings } from './seal-settings'

/** What the workbook keeps about itself: language, regulation, columns, numbers, holidays, rulings. Nothing is kept before "save". */
export function SettingsView(): JSX.Element {
  const { pane, state, t } = usePane()
  const [draft, setDraft] = useState(state.settings)
  useEffect(() => setDraft(state.settings), [state.settings])
  const change = (part: Partial<PaneSettings>): void => setDraft({ ...draft, ...part })
  const changed = draft !== state.settings && JSON.stringify(draft) !== JSON.stringify(state.settings)
  const choosePack = (packId: string | null): void => {
    change({ packId, overrides: {} })
    void showNumbers(pane, packId)
  }
  return (
    <form class="view" noValidate onSubmit={event => { event.preventDefault(); void saveSettings(pane, draft) }}>
      <div class="view-scroll">
        <h2 class="view-title">{t.settings.heading}</h2>
        <p class="view-intro">{t.settings.intro}</p>
        {state.settingsTroubles.length > 0 && <MessageBar kind="warning">{t.settings.troubles}<ul>{state.settingsTroubles.map(trouble => <li key={trouble.zh}>{state.language === 'en' ? trouble.en : trouble.zh}</li>)}</ul></MessageBar>}
        <div class="form">
          <Field label={t.settings.language}>
            {ids => <Select ids={ids} value={state.language} onChoice={value => { change({ language: value as Language }); void speak(pane, value as Language) }} choices={(['zh-CN', 'en'] as const).map(value => ({ value, text: t.settings.languages[value] }))} />}
          </Field>
          <Field label={t.settings.pack}>
            {ids => <Select ids={ids} value={draft.packId ?? ''} onChoice={value => choosePack(value === '' ? null : value)} choices={[{ value: '', text: t.settings.packUnset }, ...state.packs.map(pack => ({ value: pack.id, text: t.check.packOf(pack.title, pack.id) }))]} />}
          </Field>
          <OwnPackSettings />
        </div>
        <ColumnSettings draft={draft} onChange={change} />
        <NumberSettings draft={draft} onChange={change} />
        <HolidaySettings draft={draft} onChange={change} />
        <RulingSettings draft={draft} onChange={change} />
        <SealSettings />
      </div>
      <div class="footer">
        <Button kind="primary" type="submit" icon="save" disabled={!changed || state.busy !== null}>{t.settings.save}</Button>
        <span class="field-hint" role="status">{changed ? t.settings.unsaved : ''}</span>
      </div>
    </form>
  )
}
