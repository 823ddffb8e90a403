import type { JSX } from 'preact'
import { seal } from '../actions/settings'
import { Button } from '../parts/button'
import { Section } from '../parts/section'
import { usePane } from '../parts/use-pane'

/** Sealing the registers as they were checked; a later check tells which protected cells were changed, from what to what. */
export function SealSettings(): JSX.Element {
  const { pane, state, t } = usePane()
  const ready = state.result !== null && !state.stale && state.busy === null
  return (
    <Section title={t.settings.seal} note={ready ? t.settings.sealHint : t.settings.sealFirst}>
      <div class="form">
        <div><Button icon="locked" disabled={!ready} onClick={() => void seal(pane, 'new')}>{t.settings.sealNew}</Button></div>
        <div><Button icon="locked" disabled={!ready} onClick={() => void seal(pane, 'all')}>{t.settings.sealAll}</Button></div>
        <p class="field-hint">{t.settings.sealAllHint}</p>
      </div>
    </Section>
  )
}
