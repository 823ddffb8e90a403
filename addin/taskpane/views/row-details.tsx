import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { showRow } from '../actions/findings'
import { Button } from '../parts/button'
import { usePane } from '../parts/use-pane'
import type { PaneState } from '../pane-state'
import { placeWords } from '../place-words'

/** Everything that led to a row's verdict, in a dialog; shutting it leads back to where it was opened. */
export function RowDetails({ details: { ref, sections } }: { readonly details: NonNullable<PaneState['details']> }): JSX.Element {
  const { pane, t } = usePane()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const shut = (): void => dialog.current?.close()
  return (
    <dialog ref={dialog} class="details" aria-labelledby="details-title" onClose={() => pane.store.set({ details: null })} onClick={event => { if (event.target === dialog.current) shut() }}>
      <div class="details-head">
        <h2 id="details-title" class="view-title">{t.findings.detailsOf(placeWords(ref, pane.book.book, t))}</h2>
        <Button kind="subtle" icon="dismiss" label={t.errors.dismiss} onClick={shut} />
      </div>
      <div class="details-body" tabIndex={0} role="group" aria-labelledby="details-title">
        {sections.length === 0 && <p>{t.findings.noDetails}</p>}
        {sections.map(({ title, lines }) => (
          <section key={title}>
            <h3>{title}</h3>
            <ul>{lines.map((line, at) => <li key={at}>{line}</li>)}</ul>
          </section>
        ))}
        <Button icon="jump" onClick={() => { shut(); void showRow(pane, ref) }}>{t.findings.goRow(ref.sheet, ref.row)}</Button>
      </div>
    </dialog>
  )
}
