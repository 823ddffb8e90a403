import type { JSX } from 'preact'
import { cancelWork } from '../actions/work'
import { Button } from '../parts/button'
import { ProgressBar } from '../parts/progress-bar'
import { usePane } from '../parts/use-pane'
import type { Busy } from '../pane-state'
import type { Strings } from '../strings/strings'

/** What is going on and how to give it up; stands over every tab. */
export function BusyBar({ busy }: { readonly busy: Busy }): JSX.Element {
  const { pane, t } = usePane()
  const words = wordsOf(busy, t)
  const cancellable = busy.step === 'reading' || busy.step === 'judging' || busy.step === 'writing'
  return (
    <div class="busy">
      <div class="busy-words">
        <span>{words}</span>
        {cancellable && <Button onClick={() => cancelWork(pane)}>{t.check.cancel}</Button>}
      </div>
      <ProgressBar label={words} share={busy.share} />
    </div>
  )
}

function wordsOf(busy: Busy, t: Strings): string {
  const percent = busy.share === null ? null : Math.round(busy.share * 100)
  switch (busy.step) {
    case 'reading': return t.check.reading(busy.sheet, percent)
    case 'judging': return t.check.judging(percent)
    case 'writing': return t.check.writing
    case 'undoing': return t.check.undoing
    case 'saving': return t.settings.saving
  }
}
