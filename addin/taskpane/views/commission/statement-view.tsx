import type { JSX } from 'preact'
import { compareWithSheet } from '../../actions/closing'
import { showPerson } from '../../actions/commission'
import { AmountChart } from '../../parts/amount-chart'
import { MessageBar } from '../../parts/message-bar'
import { usePane } from '../../parts/use-pane'
import type { Statement } from '../../statement'
import { ComparisonBar } from './closed-view'
import { ClosingSection } from './closing-section'
import { ExclusionList } from './exclusion-list'
import { RecordList } from './record-list'

/** The figures of a statement: people, teams, what was left out and why, and the regulation's own lists. */
export function StatementView({ statement }: { readonly statement: Statement }): JSX.Element {
  const { pane, state, t } = usePane()
  const { people, teams, grand, emptyBecause, warnings, lists } = statement
  return (
    <>
      {state.commission.stale && <MessageBar kind="warning">{t.commission.stale}</MessageBar>}
      {state.commission.closed && <ComparisonBar comparison={state.commission.closed} onShow={() => void compareWithSheet(pane)} />}
      {warnings.length > 0 && <MessageBar kind="warning">{t.commission.plan.troubles(warnings.length)}<ul>{warnings.map(({ place, sentence }) => <li key={place + sentence}>{sentence}</li>)}</ul></MessageBar>}
      <section class="section" aria-labelledby="statement-total">
        <div class="section-head"><h3 id="statement-total">{t.commission.total}</h3><span>{t.commission.resultLine(statement.packId, statement.from, statement.to)}</span></div>
        <p class="grand">{t.commission.yuan(t.money(grand))}</p>
        {emptyBecause !== null && <MessageBar kind="info">{emptyBecause}</MessageBar>}
      </section>
      {people.length > 0 && (
        <section class="section" aria-labelledby="statement-people">
          <h3 id="statement-people">{t.commission.people}</h3>
          <AmountChart people={people} grand={grand} t={t} onPick={person => void showPerson(pane, person)} />
        </section>
      )}
      {teams.length > 1 && (
        <section class="section" aria-labelledby="statement-teams">
          <h3 id="statement-teams">{t.commission.teams}</h3>
          <table class="figures">
            <thead><tr><th scope="col">{t.commission.team}</th><th scope="col" class="number">{t.commission.amount}</th></tr></thead>
            <tbody>{teams.map(({ team, amount }) => <tr key={team ?? ''}><th scope="row">{team ?? t.commission.noTeam}</th><td class="number">{t.money(amount)}</td></tr>)}</tbody>
          </table>
        </section>
      )}
      {statement.excluded > 0 && <ExclusionList total={statement.excluded} />}
      {lists.map(list => <RecordList key={list.id} list={list} />)}
      <ClosingSection />
    </>
  )
}
