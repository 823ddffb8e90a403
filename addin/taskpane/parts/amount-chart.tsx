import type { JSX } from 'preact'
import type { PersonTotal } from '../statement'
import type { Strings } from '../strings/strings'
import { Icon } from './icon'

/** Amounts per person as bars that can be pressed, to the right of a zero line or to its left, with the same figures as a table below. */
export function AmountChart({ people, grand, t, onPick }: {
  readonly people: readonly PersonTotal[]
  readonly grand: string
  readonly t: Strings
  readonly onPick: (person: string) => void
}): JSX.Element {
  const lowest = Math.min(0, ...people.map(({ part }) => part))
  const span = Math.max(0, ...people.map(({ part }) => part)) - lowest || 1
  const place = (part: number): number => ((part - lowest) / span) * 100
  return (
    <div class="chart">
      <ul class="bars amounts" aria-label={t.commission.people}>
        {people.map(({ person, team, amount, part }) => (
          <li key={person}>
            <button type="button" class={`bar ${part < 0 ? 'tone-conflict' : 'tone-waiting'}`} onClick={() => onPick(person)}>
              <span class="amount-head">
                <span class="bar-word"><strong>{person}</strong>{team !== null && <span class="amount-team">{team}</span>}</span>
                <span class="bar-count">{t.commission.yuan(t.money(amount))}<span class="hidden">{t.commission.showLines}</span></span>
              </span>
              <svg class="bar-track" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-fill" x={place(Math.min(0, part))} y="0" height="8" width={part === 0 ? 0 : Math.max(0.8, place(Math.max(0, part)) - place(Math.min(0, part)))} />
                {lowest < 0 && <line class="bar-zero" x1={place(0)} x2={place(0)} y1="0" y2="8" />}
              </svg>
            </button>
          </li>
        ))}
      </ul>
      <details class="disclosure">
        <summary><Icon name="chevronDown" />{t.check.asTable}</summary>
        <table class="figures">
          <thead><tr><th scope="col">{t.commission.person}</th><th scope="col">{t.commission.team}</th><th scope="col" class="number">{t.commission.pieces}</th><th scope="col" class="number">{t.commission.amount}</th></tr></thead>
          <tbody>
            {people.map(({ person, team, amount, lines }) => (
              <tr key={person}><th scope="row">{person}</th><td>{team ?? ''}</td><td class="number">{t.count(lines)}</td><td class="number">{t.money(amount)}</td></tr>
            ))}
          </tbody>
          <tfoot><tr><th scope="row">{t.commission.total}</th><td /><td /><td class="number">{t.money(grand)}</td></tr></tfoot>
        </table>
      </details>
    </div>
  )
}
