/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { Tabs, type TabChoice } from '../../../../addin/taskpane/parts/tabs'
import { draw } from '../dom'

type Name = 'one' | 'two' | 'three'
const tabs: readonly TabChoice<Name>[] = [{ id: 'one', text: '一', icon: 'check' }, { id: 'two', text: '二', icon: 'list' }, { id: 'three', text: '三', icon: 'search' }]

it.each([
  ['one', 'ArrowRight', 'two'],
  ['three', 'ArrowRight', 'one'],
  ['one', 'ArrowLeft', 'three'],
  ['two', 'Home', 'one'],
  ['two', 'End', 'three'],
] as const)('goes from %s by %s to %s', async (from, key, to) => {
  const chosen: Name[] = []
  const page = await draw(<Tabs label="功能" tabs={tabs} chosen={from} onChoose={tab => chosen.push(tab)} />)
  await page.press(page.find('[role=tablist]'), key)
  expect(chosen).toEqual([to])
  expect(document.activeElement?.id).toBe(`tab-${to}`)
})

it('is one tab stop, on the chosen tab', async () => {
  const page = await draw(<Tabs label="功能" tabs={tabs} chosen="two" onChoose={() => undefined} />)
  expect(page.all('[role=tab]').map(tab => [tab.tabIndex, tab.getAttribute('aria-selected')])).toEqual([[-1, 'false'], [0, 'true'], [-1, 'false']])
})
