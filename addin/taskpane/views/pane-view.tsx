import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../parts/button'
import { MessageBar } from '../parts/message-bar'
import { Tabs, type TabChoice } from '../parts/tabs'
import { usePane } from '../parts/use-pane'
import type { Notice, Tab } from '../pane-state'
import { BusyBar } from './busy-bar'
import { CheckView } from './check-view'
import { CommissionView } from './commission/commission-view'
import { FindingsView } from './findings-view'
import { RowDetails } from './row-details'
import { LookUpView } from './look-up-view'
import { SelectedBar } from './selected-bar'
import { SettingsView } from './settings-view'

/** The whole pane: tabs, what is going on, and the chosen view. */
export function PaneView(): JSX.Element {
  const { pane, state, t } = usePane()
  const { tab, busy, notice, result } = state
  const tabs: readonly TabChoice<Tab>[] = [
    { id: 'check', text: t.tabs.check, icon: 'check' },
    { id: 'findings', text: t.tabs.findings, ...(result ? { count: t.count(result.findings) } : {}), icon: 'list' },
    { id: 'lookUp', text: t.tabs.lookUp, icon: 'search' },
    { id: 'commission', text: t.tabs.commission, icon: 'money' },
    { id: 'settings', text: t.tabs.settings, icon: 'settings' },
  ]
  return (
    <div class="pane" lang={t.locale} aria-busy={busy !== null}>
      <h1 class="hidden">{t.title}</h1>
      <Tabs label={t.tabsLabel} tabs={tabs} chosen={tab} onChoose={chosen => pane.store.set({ tab: chosen })} />
      <Announcer busy={busy !== null} notice={notice} />
      {busy && <BusyBar busy={busy} />}
      <div class="panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
        {tab === 'check' && <CheckView />}
        {tab === 'findings' && <FindingsView />}
        {tab === 'lookUp' && <LookUpView />}
        {tab === 'commission' && <CommissionView />}
        {tab === 'settings' && <SettingsView />}
      </div>
      {(tab === 'check' || tab === 'findings') && <SelectedBar />}
      {state.details && <RowDetails details={state.details} />}
    </div>
  )
}

/** Says what happened, seen and heard. Good news goes by itself; trouble stays until it is closed. */
function Announcer({ busy, notice }: { readonly busy: boolean, readonly notice: Notice | null }): JSX.Element {
  const { pane, state, t } = usePane()
  const words = notice?.say(t) ?? null
  const [heard, setHeard] = useState({ words: '', serial: 0 })
  useEffect(() => {
    // Screen readers are told the step, not each per cent of it.
    setHeard({ words: busy ? stepWords(state.busy?.step, t) : words ?? '', serial: notice?.serial ?? 0 })
  }, [busy, state.busy?.step, notice?.serial, words])
  useEffect(() => {
    if (!notice || notice.kind === 'error' || notice.kind === 'warning') return
    const timer = setTimeout(() => { if (pane.store.get().notice === notice) pane.store.set({ notice: null }) }, 8000)
    return () => clearTimeout(timer)
  }, [notice, pane])
  return (
    <>
      <div class="hidden" role={notice?.kind === 'error' ? 'alert' : 'status'}>{/* Words that were said before are heard again only in a place of their own. */}<span key={heard.serial}>{heard.words}</span></div>
      {notice && notice.kind !== 'heard' && !busy && (
        <MessageBar kind={notice.kind} action={<Button kind="subtle" icon="dismiss" label={t.errors.dismiss} onClick={() => pane.store.set({ notice: null })} />}>{words}</MessageBar>
      )}
    </>
  )
}

function stepWords(step: string | undefined, t: ReturnType<typeof usePane>['t']): string {
  switch (step) {
    case 'reading': return t.check.reading(null, null)
    case 'judging': return t.check.judging(null)
    case 'writing': return t.check.writing
    case 'undoing': return t.check.undoing
    case 'saving': return t.settings.saving
    default: return ''
  }
}
