import type { JSX } from 'preact'

/** A box to tick with its words; `mixed` when only some of what it stands for is ticked. */
export function Checkbox({ label, checked, mixed = false, onTick }: {
  readonly label: string
  readonly checked: boolean
  readonly mixed?: boolean
  readonly onTick: (checked: boolean) => void
}): JSX.Element {
  return (
    <label class="checkbox">
      <input type="checkbox" checked={checked} ref={box => { if (box) box.indeterminate = mixed }} onChange={event => onTick(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  )
}
