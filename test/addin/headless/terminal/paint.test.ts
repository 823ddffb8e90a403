import { paint } from '../../../../addin/headless/terminal/paint'

it('colours only where colours may be used', () => {
  expect(paint('冲突', 'conflict', false)).toBe('冲突')
  expect(paint('冲突', 'conflict', true)).toBe('\u001b[31;1m冲突\u001b[0m')
})
