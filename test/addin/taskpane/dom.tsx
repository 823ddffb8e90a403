import { render, type ComponentChild } from 'preact'
import { act } from 'preact/test-utils'
import { PaneContext } from '../../../addin/taskpane/parts/use-pane'
import { aPane, type FakePane } from './a-pane'

/** A page in jsdom with what the pane is drawn into, and hands to use it. */
export interface Page {
  readonly place: HTMLElement
  text(): string
  /** The only element that the selector finds, or the one whose name or words contain `words`. */
  find<E extends HTMLElement = HTMLElement>(selector: string, words?: string): E
  all(selector: string): HTMLElement[]
  click(selector: string, words?: string): Promise<void>
  type(selector: string, text: string): Promise<void>
  choose(selector: string, value: string): Promise<void>
  press(element: Element, key: string, more?: KeyboardEventInit): Promise<void>
  /** Waits until everything asked has been answered and drawn. */
  settle(): Promise<void>
}

/** Draws views into a page, in the fake pane. */
export async function draw(view: ComponentChild, fake: FakePane = aPane()): Promise<Page & FakePane> {
  document.body.replaceChildren()
  const place = document.createElement('main')
  document.body.append(place)
  const page = hands(place)
  await act(() => render(<PaneContext.Provider value={fake.pane}>{view}</PaneContext.Provider>, place))
  await page.settle()
  return { ...fake, ...page }
}

function hands(place: HTMLElement): Page {
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) await act(() => new Promise<void>(resolve => setTimeout(resolve)))
  }
  const nameOf = (element: Element): string => `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`
  const find = <E extends HTMLElement>(selector: string, words = ''): E => {
    const found = [...place.querySelectorAll<E>(selector)].filter(element => nameOf(element).includes(words))
    if (found.length === 0) throw new Error(`no ${selector} ${words} in ${place.innerHTML}`)
    return found[0] as E
  }
  const send = async (element: Element, event: Event): Promise<void> => {
    await act(() => { element.dispatchEvent(event) })
    await settle()
  }
  return {
    place, settle, find,
    text: () => place.textContent ?? '',
    all: selector => [...place.querySelectorAll<HTMLElement>(selector)],
    async click(selector, words) {
      await act(() => find(selector, words).click())
      await settle()
    },
    async type(selector, text) {
      const input = find<HTMLInputElement>(selector)
      input.value = text
      await send(input, new InputEvent('input', { bubbles: true }))
    },
    async choose(selector, value) {
      const select = find<HTMLSelectElement>(selector)
      select.value = value
      await send(select, new Event('change', { bubbles: true }))
    },
    press: (element, key, more = {}) => send(element, new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })),
  }
}

/** What jsdom lacks: sizes, so that a list has room for its rows, canvases and dialogs. */
export function lendLayout(): void {
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 })
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 320 })
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 90 })
  HTMLCanvasElement.prototype.getContext = () => null
  HTMLDialogElement.prototype.showModal = function showModal() { this.open = true }
  HTMLDialogElement.prototype.close = function close() {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
}

/** The label's control: what the user would find by its words. */
export const labelled = (words: string): string => `#${[...document.querySelectorAll('label')].find(label => label.textContent === words)?.getAttribute('for') ?? 'none'}`
