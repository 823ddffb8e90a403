import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { tickSheets } from '../actions/check'
import { addCompanions, removeCompanion } from '../actions/companions'
import { Button } from '../parts/button'
import { Checkbox } from '../parts/checkbox'
import { Field } from '../parts/field'
import { Icon } from '../parts/icon'
import { Select } from '../parts/select'
import { usePane } from '../parts/use-pane'

/** What to check, by which regulation, on which day; folded to one line once there is a result. */
export function CheckForm({ folded }: { readonly folded: boolean }): JSX.Element {
  const { pane, state, t } = usePane()
  if (!folded) return <Questions />
  const ticked = state.sheets.filter(sheet => sheet.ticked).map(sheet => sheet.name)
  const pack = pane.store.get().packs.find(choice => choice.id === state.packId)
  return (
    <details class="disclosure chosen">
      <summary>
        <Icon name="chevronDown" />
        <span class="chosen-words"><strong>{t.check.packOf(pack?.title ?? '', state.packId)}</strong><span>{[state.asOf && t.day(state.asOf), ...ticked, ...state.companions.map(({ book }) => book)].filter(Boolean).join(' · ')}</span></span>
      </summary>
      <Questions />
    </details>
  )
}

function Questions(): JSX.Element {
  const { pane, state, t } = usePane()
  const { sheets, packs, packId, asOf } = state
  const summary = packs.find(pack => pack.id === packId)?.summary
  const ticked = sheets.filter(sheet => sheet.ticked).length
  return (
    <div class="form">
      <Field label={t.check.pack} hint={summary}>
        {ids => <Select ids={ids} value={packId} onChoice={value => pane.store.set({ packId: value })} choices={packs.map(pack => ({ value: pack.id, text: t.check.packOf(pack.title, pack.id) }))} />}
      </Field>
      <Field label={t.check.asOf} hint={t.check.asOfHint}>
        {ids => (
          <div class="with-button">
            <input {...ids} class="input" type="date" min="1900-01-01" max="9999-12-31" value={asOf} onChange={event => pane.store.set({ asOf: event.currentTarget.value })} />
            <Button onClick={() => pane.store.set({ asOf: pane.today() })}>{t.check.today}</Button>
          </div>
        )}
      </Field>
      <fieldset class="sheets">
        <legend class="field-label">{t.check.sheets}</legend>
        {sheets.length === 0 && <p class="field-hint">{t.check.noSheets}</p>}
        {sheets.length > 2 && <Checkbox label={t.check.allSheets} checked={ticked === sheets.length} mixed={ticked > 0 && ticked < sheets.length} onTick={on => tickSheets(pane, sheets.map(sheet => sheet.name), on)} />}
        <div class={sheets.length > 2 ? 'sheet-names indented' : 'sheet-names'}>
          {sheets.map(sheet => <Checkbox key={sheet.name} label={sheet.name} checked={sheet.ticked} onTick={on => tickSheets(pane, [sheet.name], on)} />)}
        </div>
      </fieldset>
      <Companions />
    </div>
  )
}

/** Registers of other departments in files of their own, judged together with this one. */
function Companions(): JSX.Element {
  const { pane, state, t } = usePane()
  const picker = useRef<HTMLInputElement>(null)
  const pick = (input: HTMLInputElement): void => {
    void addCompanions(pane, [...(input.files ?? [])])
    // The same file may be picked again.
    input.value = ''
  }
  return (
    <div class="field" role="group" aria-label={t.check.companions}>
      <span class="field-label">{t.check.companions}</span>
      <ul class="entries">
        {state.companions.map(({ book }) => (
          <li key={book}><span class="file-name">{book}</span><Button kind="subtle" icon="remove" label={t.check.removeCompanion(book)} onClick={() => removeCompanion(pane, book)} /></li>
        ))}
      </ul>
      <input ref={picker} type="file" multiple hidden accept=".xlsx,.xlsm,.csv,.txt" onChange={event => pick(event.currentTarget)} />
      <div><Button icon="add" onClick={() => picker.current?.click()}>{t.check.addCompanion}</Button></div>
      <p class="field-hint">{t.check.companionsHint}</p>
    </div>
  )
}
