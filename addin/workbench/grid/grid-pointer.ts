import type { GridPlace } from './grid-moves'

/** What presses and drags are for. */
export interface PointerListener {
  down(event: PointerEvent, place: GridPlace): void
  drag(place: GridPlace): void
  open(): void
  placeAt(x: number, y: number): GridPlace
}

/** Presses and drags over the grid; answers how to stop listening. */
export function watchPointer(scroller: HTMLElement, listener: PointerListener, input: HTMLElement): () => void {
  let dragging = false
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || (event.target === input && input.classList.contains('open'))) return
    // A press on the scroll bars is not for a cell.
    const box = scroller.getBoundingClientRect()
    if (event.clientX >= box.left + scroller.clientWidth || event.clientY >= box.top + scroller.clientHeight) return
    dragging = event.pointerType === 'mouse'
    listener.down(event, listener.placeAt(event.clientX, event.clientY))
    if (dragging) scroller.setPointerCapture(event.pointerId)
    event.preventDefault()
  }
  const onMove = (event: PointerEvent): void => {
    if (dragging) listener.drag(listener.placeAt(event.clientX, event.clientY))
  }
  const onUp = (): void => { dragging = false }
  const onDouble = (event: MouseEvent): void => {
    const place = listener.placeAt(event.clientX, event.clientY)
    if (place.row > 0 && place.column > 0) listener.open()
  }
  scroller.addEventListener('pointerdown', onDown)
  scroller.addEventListener('pointermove', onMove)
  scroller.addEventListener('pointerup', onUp)
  scroller.addEventListener('dblclick', onDouble)
  return () => {
    scroller.removeEventListener('pointerdown', onDown)
    scroller.removeEventListener('pointermove', onMove)
    scroller.removeEventListener('pointerup', onUp)
    scroller.removeEventListener('dblclick', onDouble)
  }
}
