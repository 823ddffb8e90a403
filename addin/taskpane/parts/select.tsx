import type { JSX } from 'preact'
import type { FieldIds } from './field'
import { Icon } from './icon'

export interface Choice {
  readonly value: string
  readonly text: string
}

/** The browser's own drop-down, dressed as Fluent's. */
export function Select({ ids, value, choices, onChoice }: {
  readonly ids: FieldIds
  readonly value: string
  readonly choices: readonly Choice[]
  readonly onChoice: (value: string) => void
}): JSX.Element {
  return (
    <span class="select">
      <select {...ids} class="input" value={value} onChange={event => onChoice(event.currentTarget.value)}>
        {choices.map(choice => <option key={choice.value} value={choice.value} selected={choice.value === value}>{choice.text}</option>)}
      </select>
      <Icon name="chevronDown" />
    </span>
  )
}
