import type { ComponentChildren, JSX } from 'preact'
import { Icon } from './icon'

/** A part of a long page that opens and shuts. */
export function Section({ title, note, count, children }: { readonly title: string, readonly note?: string, readonly count?: number, readonly children: ComponentChildren }): JSX.Element {
  return (
    <details class="disclosure setting">
      <summary><Icon name="chevronDown" /><span>{title}</span>{count !== undefined && count > 0 && <span class="count">{count}</span>}</summary>
      {note !== undefined && <p class="field-hint">{note}</p>}
      {children}
    </details>
  )
}
