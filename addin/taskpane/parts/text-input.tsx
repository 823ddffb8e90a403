import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { FieldIds } from './field'

/**
 * A line of text. While an input method composes, what it shows is kept here and told to nobody;
 * `onText` hears of finished text only, and Enter that ends a composition submits nothing.
 */
export function TextInput({ ids, label, value, onText, placeholder, type = 'text', inputMode }: {
  readonly ids: FieldIds
  /** Said where no label stands beside it. */
  readonly label?: string
  readonly value: string
  readonly onText: (text: string) => void
  readonly placeholder?: string
  readonly type?: 'text' | 'search'
  readonly inputMode?: 'text' | 'tel' | 'decimal'
}): JSX.Element {
  const [draft, setDraft] = useState(value)
  const composing = useRef(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!composing.current) setDraft(value)
  }, [value])
  const take = (text: string): void => {
    setDraft(text)
    if (!composing.current && text !== value) onText(text)
  }
  const finish = useRef(take)
  finish.current = take
  useEffect(() => {
    // Preact knows no composition events: it would listen for "CompositionStart", which no browser sends.
    const element = input.current
    const start = (): void => { composing.current = true }
    const end = (): void => {
      composing.current = false
      if (element) finish.current(element.value)
    }
    element?.addEventListener('compositionstart', start)
    element?.addEventListener('compositionend', end)
    return () => {
      element?.removeEventListener('compositionstart', start)
      element?.removeEventListener('compositionend', end)
    }
  }, [])
  return (
    <input
      ref={input} {...ids} aria-label={label} class="input" type={type} inputMode={inputMode} value={draft} placeholder={placeholder} autocomplete="off" spellcheck={false}
      onInput={event => take(event.currentTarget.value)}
      onKeyDown={event => { if (event.key === 'Enter' && event.isComposing) event.preventDefault() }}
    />
  )
}
