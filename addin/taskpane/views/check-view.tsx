import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { check, listSheets, undo, write } from '../actions/check'
import { tellTrouble } from '../actions/notices'
import { Button } from '../parts/button'
import { usePane } from '../parts/use-pane'
import { CheckForm } from './check-form'
import { CheckSummary } from './check-summary'

/** Choose, check, look at the result and the preview, write, take back. */
export function CheckView(): JSX.Element {
  const { pane, state, t } = usePane()
  const { result, busy, written } = state
  const heading = useRef<HTMLHeadingElement>(null)
  const asOf = result?.asOf
  useEffect(() => {
    // Sheets may have come or gone since the pane was opened.
    if (pane.store.get().packs.length > 0) listSheets(pane).catch(trouble => tellTrouble(pane, trouble))
  }, [pane])
  useEffect(() => {
    // Where the button that was pressed is gone, the eye and the screen reader go on at the top of the result.
    if (asOf !== undefined && document.activeElement === document.body) heading.current?.focus()
  }, [asOf, written])
  const ready = state.sheets.some(sheet => sheet.ticked) && state.packId !== '' && state.asOf !== ''
  return (
    <div class="view">
      <div class="view-scroll">
        <h2 class="view-title" ref={heading} tabIndex={-1}>{t.check.heading}</h2>
        {!result && <p class="view-intro">{t.check.intro}</p>}
        <CheckForm folded={result !== null} />
        {result && <CheckSummary result={result} />}
      </div>
      {/* Keyed, so that the button that was pressed keeps the focus and never turns into another under the finger. */}
      <div class="footer">
        {result && written === null && result.preview.cells > 0 && <Button key="write" kind="primary" icon="edit" disabled={busy !== null} onClick={() => void write(pane)}>{t.check.write}</Button>}
        {written !== null && <Button key="undo" icon="undo" disabled={busy !== null} onClick={() => void undo(pane)}>{t.check.undo}</Button>}
        <Button key="check" kind={result ? 'secondary' : 'primary'} icon="check" disabled={busy !== null || !ready} onClick={() => void check(pane)}>{result ? t.check.again : t.check.start}</Button>
      </div>
    </div>
  )
}
