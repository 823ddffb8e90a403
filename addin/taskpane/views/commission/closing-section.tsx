import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { closePeriod, compareWithFile, compareWithSheet, saveClosing, undoClosing } from '../../actions/closing'
import { Button } from '../../parts/button'
import { usePane } from '../../parts/use-pane'

/** Closing a period, and comparing it with the closed one of the workbook or of a file. */
export function ClosingSection(): JSX.Element {
  const { pane, state, t } = usePane()
  const { closed, justClosed } = state.commission
  const busy = state.busy !== null
  const words = t.commission.closing
  const heading = useRef<HTMLHeadingElement>(null)
  const picker = useRef<HTMLInputElement>(null)
  const isClosed = closed !== null
  const was = useRef(isClosed)
  useEffect(() => {
    // The button that was pressed is gone: the eye and the screen reader go on where it was.
    if (was.current !== isClosed && document.activeElement === document.body) heading.current?.focus()
    was.current = isClosed
  }, [isClosed])
  const pick = (input: HTMLInputElement): void => {
    const file = input.files?.[0]
    if (file) void compareWithFile(pane, file)
    // The same file may be picked again.
    input.value = ''
  }
  return (
    <section class="section" aria-labelledby="statement-closing">
      <h3 id="statement-closing" ref={heading} tabIndex={-1}>{words.heading}</h3>
      <p class="field-hint">{closed ? words.closed(closed.sentence[state.language]) : words.open}</p>
      <div class="buttons closing-buttons">
        {!closed && <Button key="close" icon="locked" disabled={busy} onClick={() => void closePeriod(pane)}>{words.close}</Button>}
        {closed && <Button key="compare" icon="list" disabled={busy} onClick={() => void compareWithSheet(pane)}>{words.compare}</Button>}
        {justClosed && <Button key="undo" icon="undo" disabled={busy} onClick={() => void undoClosing(pane)}>{words.undo}</Button>}
        <Button key="save" icon="save" disabled={busy} onClick={() => void saveClosing(pane)}>{words.saveFile}</Button>
        <Button key="file" icon="open" disabled={busy} onClick={() => picker.current?.click()}>{words.compareFile}</Button>
      </div>
      <input ref={picker} type="file" hidden accept=".json,application/json" class="closing-file" onChange={event => pick(event.currentTarget)} />
    </section>
  )
}
