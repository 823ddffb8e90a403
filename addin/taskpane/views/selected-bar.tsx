import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { showDetails } from '../actions/findings'
import { readSelected } from '../actions/selected-row'
import type { RowSummary } from '../engine'
import { Button } from '../parts/button'
import { Icon } from '../parts/icon'
import { TONE_ICONS } from '../parts/tone'
import { usePane } from '../parts/use-pane'
import { selectedPlace, selectedSilence } from '../selected-words'

/** The key that has the selected row read out: wherever the focus is in the pane, and in the workbench in its grid, too. */
const READ_KEY = 'F8'

/**
 * What the last check says of the row the user is at. It follows the cursor in silence: screen readers hear it when they come
 * to it, or when they ask for it.
 */
export function SelectedBar(): JSX.Element | null {
  const { pane, state, t } = usePane()
  const { result, stale, selected } = state
  const isShown = result !== null && (stale || selected !== null)
  useEffect(() => {
    if (!isShown) return
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== READ_KEY || event.isComposing || event.ctrlKey || event.altKey || event.shiftKey || event.metaKey) return
      event.preventDefault()
      readSelected(pane)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [pane, isShown])
  if (!isShown) return null
  const silence = selectedSilence(state, t)
  return (
    <section class="row-bar" aria-labelledby="selected-title">
      <div class="row-bar-head">
        <h2 id="selected-title">{t.selected.heading}</h2>
        {silence === null && selected && <span id="selected-place" class="row-bar-place">{selectedPlace(selected, t)}</span>}
        {silence !== null && <span class="row-bar-silence">{silence}</span>}
        {silence === null && selected?.summary && <Button describedBy="selected-place selected-words" onClick={() => void showDetails(pane, selected.summary?.ref ?? selected.ref)}>{t.findings.details}</Button>}
      </div>
      {silence === null && selected?.summary && <Summary summary={selected.summary} />}
      <Button kind="secondary" discreet shortcut={READ_KEY} onClick={() => readSelected(pane)}>{t.selected.read(READ_KEY)}</Button>
    </section>
  )
}

function Summary({ summary: { customer, statusWord, tone, expiresOn, findings, basis } }: { readonly summary: RowSummary }): JSX.Element {
  const { t } = usePane()
  return (
    <div id="selected-words">
      <p class="row-bar-who">
        <span class={`badge tone-${tone}`}><Icon name={TONE_ICONS[tone]} />{statusWord}</span>
        {customer !== null && <strong title={customer}>{customer}</strong>}
      </p>
      <p class="row-bar-facts">{[expiresOn && t.selected.until(expiresOn), t.selected.findings(findings)].filter(Boolean).join(' · ')}</p>
      <p class="row-bar-basis" title={basis}>{basis}</p>
    </div>
  )
}
