/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { act } from 'preact/test-utils'
import { mountPane, type MountedPane, type PaneStart } from '../../../addin/taskpane/mount-pane'
import { lendLayout } from './dom'
import { createFakeBook } from './fake-book'
import { createFakeEngine, type FakeEngine } from './fake-engine'

beforeAll(lendLayout)

async function mounted(start: Partial<PaneStart> = {}, prepare: (engine: FakeEngine) => void = () => undefined) {
  const place = document.createElement('main')
  document.body.replaceChildren(place)
  const [book, engine] = [createFakeBook(), createFakeEngine()]
  prepare(engine)
  let pane: MountedPane | undefined
  const settle = async (): Promise<void> => { for (let turn = 0; turn < 6; turn++) await act(() => new Promise<void>(resolve => setTimeout(resolve, 5))) }
  await act(() => { pane = mountPane(place, book, engine, { tab: 'check', language: 'zh-CN', ...start }) })
  await settle()
  if (!pane) throw new Error('not mounted')
  return { place, book, engine, pane, settle }
}

it('opens with packs, sheets and today', async () => {
  const { place, engine } = await mounted()
  expect(place.textContent).toContain('登记表')
  expect(place.querySelector<HTMLInputElement>('input[type=date]')?.value).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  expect(engine.asked).toEqual([])
})

it('checks at once where it is told to, and writes only where it is told so, too', async () => {
  const check = { packId: 'R12', asOf: '2026-09-18' }
  const checked = await mounted({ check: { ...check, write: false } })
  expect(checked.engine.asked).toContain('check R12 2026-09-18 登记表+说明')
  expect(checked.book.applied).toEqual([])
  const written = await mounted({ check: { ...check, write: true } })
  expect(written.book.applied).toHaveLength(1)
})

it('calls the result stale when somebody edits the workbook', async () => {
  const { pane, book } = await mounted({ check: { packId: null, asOf: null, write: false } })
  expect(pane.state().stale).toBe(false)
  await act(() => book.changed())
  expect(pane.state().stale).toBe(true)
})

it('goes away altogether', async () => {
  const { place, pane, book, settle } = await mounted({ check: { packId: null, asOf: null, write: false } })
  await act(() => pane.unmount())
  await settle()
  await act(() => book.changed())
  expect(place.innerHTML).toBe('')
  expect(pane.state().stale).toBe(false)
})

it('writes nothing more once it is to go, and is gone only when its work has ended', async () => {
  const { pane, book, engine, settle } = await mounted()
  engine.hangs = true
  await act(() => [...document.querySelectorAll<HTMLButtonElement>('.footer button')].at(-1)?.click())
  await settle()
  expect(pane.state().busy?.what).toBe('check')
  await act(() => pane.unmount())
  expect(pane.state().busy).toBeNull()
  expect(engine.asked).toContain('cancel')
  expect(book.applied).toEqual([])
})

it('begins no write after it was sent away during its first check', async () => {
  const { pane, book, engine, settle } = await mounted({ check: { packId: null, asOf: null, write: true } }, fake => { fake.hangs = true })
  expect(pane.state().busy?.what).toBe('check')
  engine.hangs = false
  await act(() => pane.unmount())
  await settle()
  expect(book.applied).toEqual([])
})

it('speaks another language when the page around it does', async () => {
  const { place, pane, settle } = await mounted()
  await act(() => pane.speak('en'))
  await settle()
  expect(place.querySelector('#tab-lookUp')?.textContent).toBe('Look up')
})
