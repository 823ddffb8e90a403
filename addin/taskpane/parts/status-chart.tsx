import type { JSX } from 'preact'
import type { StatusCount } from '../engine'
import type { Strings } from '../strings/strings'
import { Icon } from './icon'
import { TONE_ICONS } from './tone'

/** Counts per status as bars that can be pressed, with the same figures as a table below. */
export function StatusChart({ statuses, total, t, onPick }: {
  readonly statuses: readonly StatusCount[]
  readonly total: number
  readonly t: Strings
  readonly onPick: (status: StatusCount) => void
}): JSX.Element {
  const most = Math.max(1, ...statuses.map(status => status.count))
  return (
    <div class="chart">
      <ul class="bars" aria-label={t.check.statuses}>
        {statuses.map(status => (
          <li key={status.word}>
            <button type="button" class={`bar tone-${status.tone}`} onClick={() => onPick(status)}>
              <span class="bar-word"><Icon name={TONE_ICONS[status.tone]} /><span>{status.word}</span></span>
              <svg class="bar-track" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="bar-fill" x="0" y="0" height="8" width={Math.max(1.5, (status.count / most) * 100)} /></svg>
              <span class="bar-count">{t.count(status.count)}<span class="hidden">{t.check.showList}</span></span>
            </button>
          </li>
        ))}
      </ul>
      <details class="disclosure">
        <summary><Icon name="chevronDown" />{t.check.asTable}</summary>
        <table class="figures">
          <thead><tr><th scope="col">{t.check.status}</th><th scope="col" class="number">{t.check.number}</th><th scope="col" class="number">{t.check.share}</th></tr></thead>
          <tbody>
            {statuses.map(status => (
              <tr key={status.word}><th scope="row">{status.word}</th><td class="number">{t.count(status.count)}</td><td class="number">{percent(status.count, total, t)}</td></tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}

function percent(part: number, total: number, t: Strings): string {
  return new Intl.NumberFormat(t.locale, { style: 'percent', maximumFractionDigits: 1 }).format(total ? part / total : 0)
}
