import type { JSX } from 'preact'
import { showFindings } from '../actions/findings'
import type { CheckResult } from '../engine'
import { Icon } from '../parts/icon'
import { MessageBar } from '../parts/message-bar'
import { StatusChart } from '../parts/status-chart'
import { SEVERITIES, SEVERITY_ICONS } from '../parts/tone'
import { usePane } from '../parts/use-pane'

/** The figures of a check, by severity and by status, and what writing would do. */
export function CheckSummary({ result }: { readonly result: CheckResult }): JSX.Element {
  const { pane, state, t } = usePane()
  if (result.registrations === 0 && result.findings === 0) return <MessageBar kind="warning">{t.check.noRows}</MessageBar>
  return (
    <>
      {state.stale && <MessageBar kind="warning">{t.check.stale}</MessageBar>}
      <section class="section" aria-labelledby="by-severity">
        <div class="section-head"><h3 id="by-severity">{t.check.severities}</h3><span>{t.check.rows(result.registrations)}</span></div>
        {result.findings === 0 ? <MessageBar kind="success">{t.check.nothing}{' '}{t.check.nothingHint}</MessageBar> : (
          <ul class="tiles">
            {SEVERITIES.map(severity => (
              <li key={severity}>
                <button type="button" class={`tile severity-${severity}`} disabled={result.severities[severity] === 0} onClick={() => void showFindings(pane, { severity })}>
                  <span class="tile-word"><Icon name={SEVERITY_ICONS[severity]} />{t.severity[severity]}</span>
                  <span class="tile-count">{t.count(result.severities[severity])}<span class="hidden">{t.check.showList}</span></span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="section" aria-labelledby="by-status">
        <h3 id="by-status">{t.check.statuses}</h3>
        <StatusChart statuses={result.statuses} total={result.registrations} t={t} onPick={({ status }) => void showFindings(pane, { status: status ?? 'unjudged', order: 'row' })} />
      </section>
      {state.written === null && <Preview result={result} />}
    </>
  )
}

function Preview({ result }: { readonly result: CheckResult }): JSX.Element {
  const { t } = usePane()
  const { preview } = result
  return (
    <section class="section preview" aria-labelledby="preview">
      <h3 id="preview"><Icon name="eye" />{t.check.previewHeading}</h3>
      {preview.cells === 0 ? <p>{t.check.previewNothing}</p> : (
        <>
          <p>{t.check.preview(preview.cells, preview.rows)}</p>
          <p class="field-hint">{t.check.previewColumns(preview.columns)}</p>
          {preview.newColumns.length > 0 && <p class="field-hint">{t.check.previewNew(preview.newColumns)}</p>}
          {preview.highlights > 0 && <p class="field-hint">{t.check.previewHighlight}</p>}
        </>
      )}
    </section>
  )
}
