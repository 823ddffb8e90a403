import type { ComponentChildren, JSX, Ref } from 'preact'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

export interface ButtonProps {
  readonly kind?: 'primary' | 'secondary' | 'subtle'
  readonly icon?: IconName
  readonly type?: 'button' | 'submit'
  /** Said instead of the words on it. */
  readonly label?: string
  readonly disabled?: boolean
  /** Ids of the words that say what it is about. */
  readonly describedBy?: string
  /** A key that does the same, as aria-keyshortcuts names it. */
  readonly shortcut?: string
  /** Seen only while it has the focus, as it is of use to ears alone. */
  readonly discreet?: boolean
  /** For a button that opens and shuts the element `controls`. */
  readonly expanded?: boolean
  readonly controls?: string
  readonly onClick?: () => void
  readonly children?: ComponentChildren
  readonly buttonRef?: Ref<HTMLButtonElement>
}

/** A button as Fluent draws it. A disabled one keeps its place in the tab order and says so. */
export function Button({ kind = 'secondary', icon, type = 'button', label, disabled = false, describedBy, shortcut, discreet = false, expanded, controls, onClick, children, buttonRef = null }: ButtonProps): JSX.Element {
  const classes = ['button', `button-${kind}`, children === undefined ? 'button-bare' : '', discreet ? 'button-discreet' : ''].filter(Boolean).join(' ')
  return (
    <button
      ref={buttonRef} class={classes} type={type} title={children === undefined ? label : undefined}
      aria-label={label} aria-disabled={disabled} aria-describedby={describedBy} aria-keyshortcuts={shortcut} aria-expanded={expanded} aria-controls={controls}
      onClick={event => { if (disabled) event.preventDefault(); else onClick?.() }}
    >
      {icon && <Icon name={icon} />}
      {children !== undefined && <span>{children}</span>}
    </button>
  )
}
