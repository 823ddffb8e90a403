import type { JSX } from 'preact'
import { saveStatement, settle, writeStatement } from '../../actions/commission'
import { Button } from '../../parts/button'
import { usePane } from '../../parts/use-pane'
import { PeriodForm } from './period-form'
import { StatementView } from './statement-view'

/** Period and plan, and what comes of them. */
export function SummaryView(): JSX.Element {
  const { pane, state, t } = usePane()
  const { commission, busy, packId, sheets } = state
  const { statement, source, planFile } = commission
  const ready = packId !== '' && sheets.some(({ ticked }) => ticked) && (source !== 'file' || planFile !== null)
  return (
    <div class="view">
      <div class="view-scroll">
        <h2 class="view-title" tabIndex={-1}>{t.commission.heading}</h2>
        {!statement && <p class="view-intro">{t.commission.intro}</p>}
        <PeriodForm folded={statement !== null} />
        {statement && <StatementView statement={statement} />}
      </div>
      <div class={statement ? 'footer footer-stacked' : 'footer'}>
        {statement && <Button key="write" kind="primary" icon="table" disabled={busy !== null} onClick={() => void writeStatement(pane)}>{t.commission.write}</Button>}
        {statement && <Button key="save" icon="save" disabled={busy !== null} onClick={() => void saveStatement(pane)}>{t.commission.save}</Button>}
        <Button key="settle" kind={statement ? 'secondary' : 'primary'} icon="money" disabled={busy !== null || !ready} onClick={() => void settle(pane)}>{statement ? t.commission.again : t.commission.start}</Button>
      </div>
    </div>
  )
}
