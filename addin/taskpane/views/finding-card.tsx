import type { JSX } from 'preact'
import type { RowRef } from '../core-bridge'
import type { FindingItem } from '../engine'
import { Icon } from '../parts/icon'
import { placeWords } from '../place-words'
import { SEVERITY_ICONS, TONE_ICONS } from '../parts/tone'
import type { Strings } from '../strings/strings'

const MOST_RELATED = 5

/** One finding: how grave, what it says, and buttons to the rows it speaks of. Only the chosen card takes part in tabbing. */
export function FindingCard({ item, ownBook, chosen, t, onRow, onDetails }: {
  readonly item: FindingItem
  /** The workbook's own name: rows of other books are named with theirs. */
  readonly ownBook: string
  readonly chosen: boolean
  readonly t: Strings
  readonly onRow: (ref: RowRef) => void
  readonly onDetails: (ref: RowRef) => void
}): JSX.Element {
  const who = [item.customer, item.person].filter(word => word !== null && word !== '')
  const related = item.related.filter(ref => ref.row !== item.ref.row || ref.sheet !== item.ref.sheet || ref.book !== item.ref.book)
  return (
    <article class={`card severity-${item.severity}`}>
      <div class="card-head">
        <span class="severity"><Icon name={SEVERITY_ICONS[item.severity]} />{t.severity[item.severity]}</span>
        {item.statusWord !== null && <span class={`badge tone-${item.tone}`}><Icon name={TONE_ICONS[item.tone]} />{item.statusWord}</span>}
        <RowButton target={item.ref} ownBook={ownBook} chosen={chosen} main t={t} onRow={onRow} />
      </div>
      <p class="card-text">{item.message}</p>
      <p class="card-note">
        {who.join(' · ')}
        {item.clause !== null && <span class="clause" title={item.quote ?? undefined}>{t.findings.clause(item.clause)}</span>}
        {item.customer !== null && <button type="button" class="row-link card-details" tabIndex={chosen ? 0 : -1} onClick={() => onDetails(item.ref)}>{t.findings.details}</button>}
      </p>
      {related.length > 0 && (
        <p class="card-related">
          <span>{t.findings.related}</span>
          {related.slice(0, MOST_RELATED).map(ref => <RowButton key={`${ref.book} ${ref.sheet} ${ref.row}`} target={ref} ownBook={ownBook} chosen={chosen} t={t} onRow={onRow} />)}
          {related.length > MOST_RELATED && <span>{t.findings.more(related.length - MOST_RELATED)}</span>}
        </p>
      )}
    </article>
  )
}

function RowButton({ target, ownBook, chosen, main = false, t, onRow }: {
  readonly target: RowRef
  readonly ownBook: string
  readonly chosen: boolean
  readonly main?: boolean
  readonly t: Strings
  readonly onRow: (ref: RowRef) => void
}): JSX.Element {
  const words = placeWords(target, ownBook, t)
  return (
    <button type="button" class="row-link" data-main={main} tabIndex={chosen ? 0 : -1} title={t.findings.goRow(target.sheet, target.row)} onClick={() => onRow(target)}>
      <span>{words}</span><Icon name="jump" />
    </button>
  )
}
