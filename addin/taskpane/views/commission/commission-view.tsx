import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { findPlanSheet } from '../../actions/commission'
import { tellTrouble } from '../../actions/notices'
import { usePane } from '../../parts/use-pane'
import { ClosedView } from './closed-view'
import { PersonView } from './person-view'
import { PlanView } from './plan-view'
import { SummaryView } from './summary-view'

/** Commission: the summary of a period, the lines of one person, what differs from a closed period, or the plan it is paid by. */
export function CommissionView(): JSX.Element {
  const { pane, state } = usePane()
  const { screen } = state.commission
  const place = useRef<HTMLDivElement>(null)
  const shown = useRef(screen.kind)
  useEffect(() => {
    // A sheet of plans may have come or gone since the pane was opened.
    findPlanSheet(pane).catch(trouble => tellTrouble(pane, trouble))
  }, [pane])
  useEffect(() => {
    // Another screen begins at its heading; the first one leaves the focus where it is.
    if (shown.current !== screen.kind) place.current?.querySelector<HTMLElement>('.view-title')?.focus()
    shown.current = screen.kind
  }, [screen.kind])
  return (
    <div class="screen" ref={place}>
      {screen.kind === 'summary' && <SummaryView />}
      {screen.kind === 'person' && <PersonView screen={screen} />}
      {screen.kind === 'closed' && <ClosedView screen={screen} />}
      {screen.kind === 'plan' && <PlanView screen={screen} />}
    </div>
  )
}
