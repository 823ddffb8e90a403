/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node"]}
 */
import { Button } from '../../../../addin/taskpane/parts/button'
import { draw } from '../dom'

it('does nothing while it is disabled, yet can be reached', async () => {
  let pressed = 0
  const page = await draw(<Button disabled onClick={() => pressed++}>写入</Button>)
  await page.click('button')
  expect(pressed).toBe(0)
  expect(page.find<HTMLButtonElement>('button').disabled).toBe(false)
  expect(page.find('button').getAttribute('aria-disabled')).toBe('true')
})

it('bears its name as a tip where it shows only a drawing', async () => {
  const page = await draw(<Button icon="dismiss" label="关闭" />)
  expect(page.find('button').title).toBe('关闭')
  expect(page.find('button').getAttribute('aria-label')).toBe('关闭')
  expect(page.find('svg').getAttribute('aria-hidden')).toBe('true')
})
