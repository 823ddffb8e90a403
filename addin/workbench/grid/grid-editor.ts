/** What the grid does when the person at the keyboard wants something. */
export interface EditorListener {
  /** A key while no cell is open; true when it was used. */
  key(event: KeyboardEvent): boolean
  /** The text the active cell opens with. */
  textToEdit(): string
  opened(): void
  /** The cell shuts; null when the typing was given up. `move` is where the selection goes next. */
  shut(text: string | null, move: 'down' | 'up' | 'right' | 'left' | null): void
  copy(): string
  paste(text: string): void
  clear(): void
}

export interface GridEditor {
  readonly input: HTMLTextAreaElement
  readonly isOpen: boolean
  place(rect: { readonly left: number, readonly top: number, readonly width: number, readonly height: number }): void
  open(): void
  /** Shuts an open cell and keeps what was typed. */
  finish(): void
  describe(label: string, activeId: string): void
  focus(): void
}

/**
 * The input that always lies over the active cell and always has the focus, seen only while a cell is open. So typing,
 * also with an input method, goes straight into the selected cell: the first character or composition opens it.
 */
export function createGridEditor(space: HTMLElement, gridId: string, listener: EditorListener): GridEditor {
  const input = document.createElement('textarea')
  input.className = 'grid-input'
  input.rows = 1
  input.spellcheck = false
  input.autocomplete = 'off'
  input.setAttribute('aria-controls', gridId)
  input.setAttribute('aria-multiline', 'false')
  space.append(input)
  let isOpen = false
  let composing = false

  function open(text: string | null): void {
    if (isOpen) return
    isOpen = true
    input.classList.add('open')
    // While a cell is open the input is a text field of its own, not a pointer into the grid.
    input.removeAttribute('aria-activedescendant')
    if (text !== null) {
      input.value = text
      input.setSelectionRange(text.length, text.length)
    }
    listener.opened()
  }
  function shut(keep: boolean, move: Parameters<EditorListener['shut']>[1]): void {
    if (!isOpen) return
    const text = input.value
    isOpen = false
    input.value = ''
    input.classList.remove('open')
    listener.shut(keep ? text : null, move)
  }
  function keyWhileOpen(event: KeyboardEvent): void {
    if (event.key === 'Escape') shut(false, null)
    else if (event.key === 'Tab') shut(true, event.shiftKey ? 'left' : 'right')
    else if (event.key === 'Enter' && event.altKey) input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end')
    else if (event.key === 'Enter') shut(true, event.shiftKey ? 'up' : 'down')
    else return
    event.preventDefault()
  }
  input.addEventListener('keydown', event => {
    // Keys of a composition belong to the input method.
    if (composing || event.isComposing || event.keyCode === 229) return
    if (isOpen) return keyWhileOpen(event)
    if (event.key === 'F2') open(listener.textToEdit())
    else if (event.key === 'Delete' || event.key === 'Backspace') listener.clear()
    else if (!listener.key(event)) return
    event.preventDefault()
  })
  input.addEventListener('compositionstart', () => { composing = true; open(null) })
  input.addEventListener('compositionend', () => { composing = false })
  input.addEventListener('input', () => open(null))
  input.addEventListener('copy', event => {
    if (isOpen) return
    event.preventDefault()
    event.clipboardData?.setData('text/plain', listener.copy())
  })
  input.addEventListener('cut', event => {
    if (isOpen) return
    event.preventDefault()
    event.clipboardData?.setData('text/plain', listener.copy())
    listener.clear()
  })
  input.addEventListener('paste', event => {
    if (isOpen) return
    event.preventDefault()
    listener.paste(event.clipboardData?.getData('text/plain') ?? '')
  })
  input.addEventListener('blur', () => shut(true, null))

  return {
    input,
    get isOpen() { return isOpen },
    place({ left, top, width, height }) {
      input.style.left = `${left}px`
      input.style.top = `${top}px`
      input.style.minWidth = `${width}px`
      input.style.height = `${height}px`
    },
    open: () => open(listener.textToEdit()),
    finish: () => shut(true, null),
    describe(label, activeId) {
      input.setAttribute('aria-label', label)
      if (!isOpen) input.setAttribute('aria-activedescendant', activeId)
    },
    focus: () => input.focus({ preventScroll: true }),
  }
}
