/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { act } from 'preact/test-utils'
import { TextInput } from '../../../../addin/taskpane/parts/text-input'
import { draw } from '../dom'

const ids = { id: 'name', 'aria-describedby': undefined }

async function input() {
  const heard: string[] = []
  const page = await draw(<TextInput ids={ids} value="" onText={text => heard.push(text)} />)
  return { page, heard, element: page.find<HTMLInputElement>('input') }
}

const compose = (element: HTMLElement, kind: 'compositionstart' | 'compositionend'): Promise<void> => act(() => { element.dispatchEvent(new CompositionEvent(kind, { bubbles: true })) })

it('tells each finished change', async () => {
  const { page, heard } = await input()
  await page.type('input', '张')
  await page.type('input', '张三')
  expect(heard).toEqual(['张', '张三'])
})

it('tells nothing while an input method composes, and the text once it has', async () => {
  const { page, heard, element } = await input()
  await compose(element, 'compositionstart')
  await page.type('input', 'zhang')
  await page.type('input', "zhang'san")
  expect(heard).toEqual([])
  expect(element.value).toBe("zhang'san")
  element.value = '张三'
  await compose(element, 'compositionend')
  expect(heard).toEqual(['张三'])
})

it('keeps Enter of a composition from submitting', async () => {
  const { page, element } = await input()
  const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true })
  await act(() => { element.dispatchEvent(enter) })
  expect(enter.defaultPrevented).toBe(true)
  await page.press(element, 'a')
})
