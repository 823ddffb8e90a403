import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { addOwnPack } from '../actions/settings'
import { Button } from '../parts/button'
import { usePane } from '../parts/use-pane'

/** Takes a regulation of one's own from its file into the workbook. */
export function OwnPackSettings(): JSX.Element {
  const { pane, state, t } = usePane()
  const picker = useRef<HTMLInputElement>(null)
  const pick = (input: HTMLInputElement): void => {
    const [file] = input.files ?? []
    input.value = ''
    if (file) void addOwnPack(pane, file)
  }
  return (
    <div class="field">
      <input ref={picker} type="file" hidden accept=".json,application/json" class="own-pack-file" onChange={event => pick(event.currentTarget)} />
      <Button kind="secondary" icon="open" disabled={state.busy !== null} onClick={() => picker.current?.click()}>{t.settings.ownPack}</Button>
      <p class="field-hint">{t.settings.ownPackHint}</p>
    </div>
  )
}
