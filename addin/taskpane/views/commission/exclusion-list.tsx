import type { JSX } from 'preact'
import { showRow } from '../../actions/findings'
import { showMoreExclusions } from '../../actions/commission'
import { Button } from '../../parts/button'
import { Icon } from '../../parts/icon'
import { usePane } from '../../parts/use-pane'
import { placeWords } from '../../place-words'
import type { ExcludedContract } from '../../statement'

/** Contracts that earn nothing: side by side, why not and what would change it. */
export function ExclusionList({ total }: { readonly total: number }): JSX.Element {
  const { pane, state, t } = usePane()
  const { exclusions } = state.commission
  return (
    <details class="disclosure setting" open>
      <summary><Icon name="chevronDown" /><span>{t.commission.excluded(total)}</span></summary>
      <ul class="records">
        {exclusions.map((one, at) => <li key={at}><Excluded one={one} /></li>)}
      </ul>
      {exclusions.length < total && (
        <p class="more"><span>{t.commission.shown(exclusions.length, total)}</span><Button onClick={() => void showMoreExclusions(pane)}>{t.commission.more}</Button></p>
      )}
    </details>
  )
}

function Excluded({ one }: { readonly one: ExcludedContract }): JSX.Element {
  const { pane, t } = usePane()
  return (
    <article class="record severity-warning">
      <div class="record-head">
        <strong>{t.commission.contract(one.contractNo, one.id)}</strong>
        <button type="button" class="row-link" onClick={() => void showRow(pane, one.ref)}><span>{placeWords(one.ref, pane.book.book, t)}</span><Icon name="jump" /></button>
      </div>
      <p class="card-note">{[one.person, t.commission.signed(one.signedOn)].filter(Boolean).join(' · ')}</p>
      <dl class="side-by-side">
        <div><dt>{t.commission.whyNot}</dt><dd>{one.reason}</dd></div>
        <div><dt>{t.commission.whatWould}</dt><dd>{one.remedy}</dd></div>
      </dl>
      {one.quote !== null && one.clause !== null && <p class="card-note">{t.findings.clause(one.clause)}{t.colon}{one.quote}</p>}
    </article>
  )
}
