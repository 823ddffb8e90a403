import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { Pane, PaneState } from '../pane-state'
import { stringsIn, type Strings } from '../strings/strings'

export const PaneContext = createContext<Pane | null>(null)

/** The pane a view stands in, its state as of now, and its words; the view is drawn again when the state changes. */
export function usePane(): { readonly pane: Pane, readonly state: PaneState, readonly t: Strings } {
  const pane = useContext(PaneContext)
  if (!pane) throw new Error('a view outside the pane')
  const [state, setState] = useState(pane.store.get())
  useEffect(() => {
    setState(pane.store.get())
    return pane.store.subscribe(() => setState(pane.store.get()))
  }, [pane])
  return { pane, state, t: stringsIn(state.language) }
}
