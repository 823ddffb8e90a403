import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../parts/button'
import { Field } from '../parts/field'
import { Section } from '../parts/section'
import { Select } from '../parts/select'
import { TextInput } from '../parts/text-input'
import { usePane } from '../parts/use-pane'
import type { HandRuling } from '../settings-store'
import type { Strings } from '../strings/strings'
import type { SettingsPart } from './settings-part'

interface FreshRuling {
  readonly what: HandRuling['what']
  readonly ids: string
  readonly owner: string
  readonly who: string
  readonly day: string
  readonly why: string
}

const KINDS: readonly HandRuling['what'][] = ['different', 'same', 'owner', 'stands', 'void']

/** What people decided, with their names and reasons. */
export function RulingSettings({ draft, onChange }: SettingsPart): JSX.Element {
  const { pane, t } = usePane()
  const blank: FreshRuling = { what: 'different', ids: '', owner: '', who: '', day: pane.today(), why: '' }
  const [fresh, setFresh] = useState(blank)
  const [trouble, setTrouble] = useState<string | null>(null)
  const set = (part: Partial<FreshRuling>): void => setFresh({ ...fresh, ...part })
  const add = (): void => {
    const wrong = troubleOf(fresh, t)
    setTrouble(wrong)
    if (wrong !== null) return
    const { what, owner, who, day, why } = fresh
    onChange({ rulings: [...draft.rulings, { what, ids: idsOf(fresh), owner: what === 'owner' ? owner.trim() : null, who: who.trim(), day, why: why.trim() }] })
    setFresh({ ...blank, who })
  }
  return (
    <Section title={t.settings.rulings} note={t.settings.rulingsHint} count={draft.rulings.length}>
      <ul class="entries">
        {draft.rulings.map((ruling, at) => (
          <li key={at}>
            <span>
              {t.settings.rulingOf(t.settings.rulingKinds[ruling.what], ruling.ids)}{ruling.owner !== null && ` ${ruling.owner}`}
              <span class="card-note">{[ruling.who, ruling.day, ruling.why].filter(Boolean).join(' · ')}</span>
            </span>
            <Button kind="subtle" icon="remove" label={t.settings.removeRuling(ruling.ids)} onClick={() => onChange({ rulings: draft.rulings.filter((_, other) => other !== at) })} />
          </li>
        ))}
      </ul>
      <div class="form">
        <Field label={t.settings.rulings}>
          {ids => <Select ids={ids} value={fresh.what} onChoice={value => set({ what: value as HandRuling['what'] })} choices={KINDS.map(value => ({ value, text: t.settings.rulingKinds[value] }))} />}
        </Field>
        <Field label={t.settings.rulingIds} trouble={trouble ?? undefined}>{ids => <TextInput ids={ids} value={fresh.ids} onText={text => set({ ids: text })} />}</Field>
        {fresh.what === 'owner' && <Field label={t.settings.rulingOwner}>{ids => <TextInput ids={ids} value={fresh.owner} onText={owner => set({ owner })} />}</Field>}
        <div class="filter-row">
          <Field label={t.settings.rulingWho}>{ids => <TextInput ids={ids} value={fresh.who} onText={who => set({ who })} />}</Field>
          <Field label={t.settings.rulingDay}>{ids => <input {...ids} class="input" type="date" value={fresh.day} onChange={event => set({ day: event.currentTarget.value })} />}</Field>
        </div>
        <Field label={t.settings.rulingWhy}>{ids => <TextInput ids={ids} value={fresh.why} onText={why => set({ why })} />}</Field>
        <Button icon="add" onClick={add}>{t.settings.addRuling}</Button>
      </div>
    </Section>
  )
}

function idsOf({ ids }: FreshRuling): string[] {
  return ids.split(/[、,，;；\s]+/).filter(Boolean)
}

function troubleOf(fresh: FreshRuling, t: Strings): string | null {
  const ids = idsOf(fresh)
  if (!ids.length || !fresh.who.trim() || !fresh.day) return t.settings.fillRuling
  if (fresh.what === 'owner') return fresh.owner.trim() ? null : t.settings.fillOwner
  return fresh.what !== 'stands' && fresh.what !== 'void' && ids.length < 2 ? t.settings.fillTwo : null
}
