import type { JSX } from 'preact'
import { showRow } from '../actions/findings'
import { ask, lookUp } from '../actions/look-up'
import type { LookUpQuestion, LookUpResult } from '../engine'
import { Button } from '../parts/button'
import { Checkbox } from '../parts/checkbox'
import { Field } from '../parts/field'
import { Icon } from '../parts/icon'
import { TextInput } from '../parts/text-input'
import { ANSWER_TONES } from '../parts/tone'
import { usePane } from '../parts/use-pane'
import { placeWords } from '../place-words'
import { CheckForm } from './check-form'

type TextKey = Exclude<keyof LookUpQuestion, 'admin'>

/** May this customer be registered now? The answer in big words, with its reasons. */
export function LookUpView(): JSX.Element {
  const { pane, state, t } = usePane()
  const { question, questionTroubles, answer, busy } = state
  const line = (key: TextKey, label: string, hint?: string): JSX.Element => (
    <Field label={label} hint={hint} trouble={questionTroubles[key]?.toString()}>
      {ids => <TextInput ids={ids} value={question[key]} inputMode={key === 'phone' ? 'tel' : 'text'} onText={text => ask(pane, { [key]: text })} />}
    </Field>
  )
  return (
    <form class="view" noValidate onSubmit={event => { event.preventDefault(); void lookUp(pane) }}>
      <div class="view-scroll">
        <h2 class="view-title">{t.lookUp.heading}</h2>
        <CheckForm folded />
        <div role="status" class="answer-place">{answer && <Answer answer={answer} />}</div>
        {!answer && <p class="view-intro">{t.lookUp.intro}</p>}
        <div class="form">
          {line('name', t.lookUp.name)}
          {line('phone', t.lookUp.phone, t.lookUp.phoneHint)}
          {line('project', t.lookUp.project)}
          <div class="filter-row">
            {line('seller', t.lookUp.seller)}
            {line('team', t.lookUp.team)}
          </div>
          {line('region', t.lookUp.region)}
          <Checkbox label={t.lookUp.admin} checked={question.admin} onTick={admin => ask(pane, { admin })} />
        </div>
      </div>
      <div class="footer">
        <Button kind="primary" type="submit" icon="search" disabled={busy !== null || state.packId === ''}>{t.lookUp.ask}</Button>
      </div>
    </form>
  )
}

function Answer({ answer }: { readonly answer: LookUpResult }): JSX.Element {
  const { pane, state, t } = usePane()
  const { tone, icon } = ANSWER_TONES[answer.answer]
  const { row } = answer
  return (
    <section class={`answer tone-${tone}`}>
      <p class="answer-word"><Icon name={icon} class="icon-large" />{t.lookUp.answers[answer.answer](answer.from, answer.until)}</p>
      <p>{answer.answer === 'own' && answer.from !== null ? t.lookUp.waiting : t.lookUp.answerNotes[answer.answer]}</p>
      {answer.note && <p>{answer.note}</p>}
      {answer.owner !== null && <p>{t.lookUp.owner(answer.owner)}</p>}
      <Points title={t.lookUp.reasons} points={answer.evidence} />
      <Points title={t.lookUp.settle} points={answer.settle} />
      {row && <button type="button" class="row-link" onClick={() => void showRow(pane, row)}><span>{placeWords(row, pane.book.book, t)}</span><Icon name="jump" /></button>}
      <p class="field-hint">
        {state.result && t.lookUp.basedOn(state.result.packId, state.result.asOf)}
        {answer.clause !== null && <> · {t.findings.clause(answer.clause)}{answer.quote !== null && `${t.colon}${answer.quote}`}</>}
      </p>
    </section>
  )
}

function Points({ title, points }: { readonly title: string, readonly points: readonly string[] }): JSX.Element | null {
  if (points.length === 0) return null
  return <div><h3>{title}</h3><ul class="reasons">{points.map(point => <li key={point}>{point}</li>)}</ul></div>
}
