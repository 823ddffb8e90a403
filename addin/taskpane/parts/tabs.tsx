import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import { Icon } from './icon'
import type { IconName } from './icon-paths'

export interface TabChoice<T extends string> {
  readonly id: T
  readonly text: string
  /** How many things are on it. */
  readonly count?: string
  readonly icon: IconName
}

/** A row of tabs: arrow keys, Home and End move along it, and the panel follows. */
export function Tabs<T extends string>({ label, tabs, chosen, onChoose }: {
  readonly label: string
  readonly tabs: readonly TabChoice<T>[]
  readonly chosen: T
  readonly onChoose: (tab: T) => void
}): JSX.Element {
  const list = useRef<HTMLDivElement>(null)
  const go = (at: number): void => {
    const tab = tabs[(at + tabs.length) % tabs.length]
    if (!tab) return
    onChoose(tab.id)
    list.current?.querySelector<HTMLButtonElement>(`#tab-${tab.id}`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(tab => tab.id === chosen)
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (target === undefined) return
    event.preventDefault()
    go(target)
  }
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(tab => (
        <button key={tab.id} id={`tab-${tab.id}`} class="tab" type="button" role="tab" aria-selected={tab.id === chosen} aria-controls={tab.id === chosen ? `panel-${tab.id}` : undefined} tabIndex={tab.id === chosen ? 0 : -1} onClick={() => onChoose(tab.id)}>
          <Icon name={tab.icon} />
          <span>{tab.text}{tab.count !== undefined && <span class="tab-count"> {tab.count}</span>}</span>
        </button>
      ))}
    </div>
  )
}
