import { createStore } from '../../../addin/taskpane/store'

it('tells its listeners of each change until they stop', () => {
  const store = createStore({ count: 0, name: '甲' })
  const seen: number[] = []
  const stop = store.subscribe(() => seen.push(store.get().count))
  store.set({ count: 1 })
  store.set({ name: '乙' })
  stop()
  store.set({ count: 2 })
  expect(seen).toEqual([1, 1])
  expect(store.get()).toEqual({ count: 2, name: '乙' })
})

it('lets a listener stop while it is told', () => {
  const store = createStore({ count: 0 })
  let told = 0
  const stop = store.subscribe(() => { told++; stop() })
  store.subscribe(() => told++)
  store.set({ count: 1 })
  store.set({ count: 2 })
  expect(told).toBe(3)
})
