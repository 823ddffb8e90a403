import type { ComponentChildren, JSX } from 'preact'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

export type MessageKind = 'success' | 'warning' | 'error' | 'info'

const ICONS: Readonly<Record<MessageKind, IconName>> = { success: 'checkCircle', warning: 'warning', error: 'error', info: 'notice' }

/** A line across the pane with what happened. */
export function MessageBar({ kind, children, action }: { readonly kind: MessageKind, readonly children: ComponentChildren, readonly action?: ComponentChildren }): JSX.Element {
  return (
    <div class={`message message-${kind}`}>
      <Icon name={ICONS[kind]} />
      <div class="message-body">{children}</div>
      {action}
    </div>
  )
}
