import type { JSX } from 'preact'
import { setCommission, showMoreLines } from '../../actions/commission'
import { showRow } from '../../actions/findings'
import type { CommissionScreen } from '../../commission-state'
import { Button } from '../../parts/button'
import { Icon } from '../../parts/icon'
import { usePane } from '../../parts/use-pane'
import { placeWords } from '../../place-words'
import type { StatementLine } from '../../statement'

/** Every line of one person, each with its trace: contract, filing, plan and step, arithmetic, clause. */
export function PersonView({ screen: { person, lines } }: { readonly screen: Extract<CommissionScreen, { kind: 'person' }> }): JSX.Element {
  const { pane, state, t } = usePane()
  const { statement } = state.commission
  const total = statement?.people.find(one => one.person === person)
  return (
    <div class="view">
      <div class="view-scroll">
        <Button kind="subtle" icon="back" onClick={() => setCommission(pane, { screen: { kind: 'summary' } })}>{t.commission.back}</Button>
        <h2 class="view-title" tabIndex={-1}>{t.commission.linesOf(person)}</h2>
        {total && <p class="grand">{t.commission.yuan(t.money(total.amount))}</p>}
        {lines.length === 0 && <p class="view-intro">{t.commission.noLines}</p>}
        <ul class="records">{lines.map((line, at) => <li key={at}><Line line={line} /></li>)}</ul>
        {total && lines.length < total.lines && <p class="more"><span>{t.commission.shown(lines.length, total.lines)}</span><Button onClick={() => void showMoreLines(pane)}>{t.commission.more}</Button></p>}
      </div>
    </div>
  )
}

function Line({ line }: { readonly line: StatementLine }): JSX.Element {
  const { pane, t } = usePane()
  return (
    <article class={`record ${line.amount.startsWith('-') ? 'severity-conflict' : 'severity-notice'}`}>
      <div class="record-head">
        <strong>{t.commission.contract(line.contractNo, line.id)}</strong>
        <span class="record-amount">{t.money(line.amount)}</span>
      </div>
      <p class="card-note">
        {line.day}
        <button type="button" class="row-link" onClick={() => void showRow(pane, line.ref)}><span>{placeWords(line.ref, pane.book.book, t)}</span><Icon name="jump" /></button>
      </p>
      <p class="card-text arithmetic">{line.arithmetic}</p>
      <details class="disclosure">
        <summary><Icon name="chevronDown" />{t.commission.trace}</summary>
        <ol class="trace">
          {line.steps.map(({ title, text }, at) => <li key={at}><span class="trace-title">{title}</span><span>{text}</span></li>)}
        </ol>
        {line.quote !== null && line.clause !== null && <p class="card-note">{t.findings.clause(line.clause)}{t.colon}{line.quote}</p>}
      </details>
    </article>
  )
}
