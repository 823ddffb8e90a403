import type { JSX } from 'preact'

/** How far work is; `share` null while that cannot be told. The words beside it are announced by the caller. */
export function ProgressBar({ label, share }: { readonly label: string, readonly share: number | null }): JSX.Element {
  return share === null ? <progress class="progress" aria-label={label} /> : <progress class="progress" aria-label={label} max={1} value={share} />
}
