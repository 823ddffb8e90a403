import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { check, undo, write } from '../actions/check'
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
    // After a check that the user waited for, the result is where the eye and the screen reader go on.
    if (asOf !== undefined && document.activeElement === document.body) heading.current?.focus()
  }, [asOf])
  const ready = state.sheets.some(sheet => sheet.ticked) && state.packId !== '' && state.asOf !== ''
  return (
    <div class="view">
      <div class="view-scroll">
        <h2 class="view-title" ref={heading} tabIndex={-1}>{t.check.heading}</h2>
        {!result && <p class="view-intro">{t.check.intro}</p>}
        <CheckForm folded={result !== null} />
        {result && <CheckSummary result={result} />}
      </div>
      <div class="footer">
        {result && written === null && result.preview.cells > 0 && <Button kind="primary" icon="edit" disabled={busy !== null} onClick={() => void write(pane)}>{t.check.write}</Button>}
        {written !== null && <Button icon="undo" disabled={busy !== null} onClick={() => void undo(pane)}>{t.check.undo}</Button>}
        <Button kind={result ? 'secondary' : 'primary'} icon="check" disabled={busy !== null || !ready} onClick={() => void check(pane)}>{result ? t.check.again : t.check.start}</Button>
      </div>
    </div>
  )
}
