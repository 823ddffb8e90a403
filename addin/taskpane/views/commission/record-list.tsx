import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { showRow } from '../../actions/findings'
import { PAGE } from '../../commission-state'
import { Button } from '../../parts/button'
import { Icon } from '../../parts/icon'
import { SEVERITY_ICONS } from '../../parts/tone'
import { usePane } from '../../parts/use-pane'
import { placeWords } from '../../place-words'
import type { StatementList, StatementRecord } from '../../statement'

/** One of the regulation's own lists, folded; each record with its values by name. */
export function RecordList({ list: { title, records } }: { readonly list: StatementList }): JSX.Element {
  const { t } = usePane()
  const [shown, setShown] = useState(PAGE)
  return (
    <details class="disclosure setting">
      <summary><Icon name="chevronDown" /><span>{t.commission.list(title, records.length)}</span></summary>
      <ul class="records">
        {records.slice(0, shown).map((record, at) => <li key={at}><Entry record={record} /></li>)}
      </ul>
      {shown < records.length && (
        <p class="more"><span>{t.commission.shown(shown, records.length)}</span><Button onClick={() => setShown(shown + PAGE)}>{t.commission.more}</Button></p>
      )}
    </details>
  )
}

function Entry({ record: { ref, severity, values } }: { readonly record: StatementRecord }): JSX.Element {
  const { pane, t } = usePane()
  const facts = values.filter(({ sentence, title }) => !sentence && title !== '')
  return (
    <article class={`record severity-${severity ?? 'notice'}`}>
      {(severity !== null || ref) && (
        <div class="record-head">
          {severity !== null && <span class="severity"><Icon name={SEVERITY_ICONS[severity]} />{t.severity[severity]}</span>}
          {ref && <button type="button" class="row-link" onClick={() => void showRow(pane, ref)}><span>{placeWords(ref, pane.book.book, t)}</span><Icon name="jump" /></button>}
        </div>
      )}
      {values.filter(({ sentence }) => sentence).map(({ title, value }) => <p key={title} class="card-text">{value}</p>)}
      {severity === null && facts.length > 0 && <dl class="facts">{facts.map(({ title, value }) => <div key={title}><dt>{title}</dt><dd>{value}</dd></div>)}</dl>}
    </article>
  )
}
