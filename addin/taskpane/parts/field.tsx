import type { ComponentChildren, JSX } from 'preact'
import { useId } from 'preact/hooks'

export interface FieldIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
}

/** A label above its control, with a hint or what is wrong below it. */
export function Field({ label, hint, trouble, children }: {
  readonly label: string
  readonly hint?: string | undefined
  readonly trouble?: string | undefined
  readonly children: (ids: FieldIds) => ComponentChildren
}): JSX.Element {
  const id = useId()
  const note = trouble ?? hint
  return (
    <div class="field">
      <label class="field-label" for={id}>{label}</label>
      {children({ id, 'aria-describedby': note === undefined ? undefined : `${id}-note` })}
      {note !== undefined && <p id={`${id}-note`} class={trouble === undefined ? 'field-hint' : 'field-trouble'}>{note}</p>}
    </div>
  )
}
