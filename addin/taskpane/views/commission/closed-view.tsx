import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { setCommission } from '../../actions/commission'
import { showRow } from '../../actions/findings'
import type { ClosedComparison, ClosedDifference } from '../../closing'
import { PAGE, type CommissionScreen } from '../../commission-state'
import { Button } from '../../parts/button'
import { Icon } from '../../parts/icon'
import { MessageBar, type MessageKind } from '../../parts/message-bar'
import { usePane } from '../../parts/use-pane'
import { placeWords } from '../../place-words'

/** How the statement differs from the closed one of its period, amount by amount, each with its cause. */
export function ClosedView({ screen: { comparison, file } }: { readonly screen: Extract<CommissionScreen, { kind: 'closed' }> }): JSX.Element {
  const { pane, state, t } = usePane()
  const [shown, setShown] = useState(PAGE)
  const { differences, change } = comparison
  const words = t.commission.closing
  const { statement } = state.commission
  return (
    <div class="view">
      <div class="view-scroll">
        <Button kind="subtle" icon="back" onClick={() => setCommission(pane, { screen: { kind: 'summary' } })}>{t.commission.back}</Button>
        <h2 class="view-title" tabIndex={-1}>{words.compare}</h2>
        <p class="view-intro">{[statement && t.commission.resultLine(statement.packId, statement.from, statement.to), file === null ? words.withSheet : words.withFile(file)].filter(Boolean).join(' · ')}</p>
        <ComparisonBar comparison={comparison} />
        {differences.length > 0 && <p class="closing-change"><span>{words.total}</span><span class="grand">{t.commission.yuan(t.money(signed(change)))}</span></p>}
        <ul class="records">{differences.slice(0, shown).map((one, at) => <li key={at}><Changed one={one} /></li>)}</ul>
        {shown < differences.length && <p class="more"><span>{t.commission.shown(shown, differences.length)}</span><Button onClick={() => setShown(shown + PAGE)}>{t.commission.more}</Button></p>}
      </div>
    </div>
  )
}

const KINDS: { readonly [S in ClosedComparison['state']]: MessageKind } = { same: 'success', different: 'warning', altered: 'error', unreadable: 'error', 'other-period': 'error' }

/** The state in a sentence, with the icon of its gravity. */
export function ComparisonBar({ comparison: { state: outcome, sentence }, onShow }: { readonly comparison: ClosedComparison, readonly onShow?: () => void }): JSX.Element {
  const { state, t } = usePane()
  const said = sentence[state.language]
  return (
    <MessageBar kind={KINDS[outcome]} action={onShow && outcome === 'different' ? <Button onClick={onShow}>{t.commission.closing.show}</Button> : undefined}>
      {onShow ? t.commission.closing.closed(said) : said}
    </MessageBar>
  )
}

function Changed({ one: { what, person, contractNo, id, before, after, change, causes, excluded, ref } }: { readonly one: ClosedDifference }): JSX.Element {
  const { pane, state, t } = usePane()
  const words = t.commission.closing
  const amount = (text: string | null): string => (text === null ? words.none : t.money(text))
  return (
    <article class="record severity-warning">
      <div class="record-head">
        <strong>{person} · {words.whats[what]}</strong>
        <span class="record-amount">{t.money(signed(change))}</span>
      </div>
      <p class="card-note">
        {what === 'line' || contractNo !== null ? t.commission.contract(contractNo, id) : id}
        {ref && <button type="button" class="row-link" onClick={() => void showRow(pane, ref)}><span>{placeWords(ref, pane.book.book, t)}</span><Icon name="jump" /></button>}
      </p>
      <dl class="facts">
        <div><dt>{words.before}</dt><dd>{amount(before)}</dd></div>
        <div><dt>{words.after}</dt><dd>{amount(after)}</dd></div>
      </dl>
      <p class="card-text">{words.causes}{t.colon}{t.listed(causes.map(cause => cause[state.language]))}</p>
      {excluded && <p class="card-note">{excluded[state.language]}</p>}
    </article>
  )
}

/** With the sign it moved by: "+600.00". */
function signed(change: string): string {
  return /^-|^0\.00$/.test(change) ? change : `+${change}`
}
