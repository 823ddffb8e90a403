import type { JSX } from 'preact'
import { ICON_PATHS, type IconName } from './icon-paths'

/** A drawing beside a word; it says nothing by itself and is hidden from screen readers. */
export function Icon({ name, class: className = '' }: { readonly name: IconName, readonly class?: string }): JSX.Element {
  const { box, path } = ICON_PATHS[name]
  return (
    <svg class={`icon ${className}`} viewBox={`0 0 ${box} ${box}`} width={box} height={box} aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  )
}
