import { workbenchStrings } from '../../../addin/workbench/strings'

/** Plain texts by their path. */
function plain(node: unknown, path = ''): (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => plain(value, `${path}.${key}`))
}

it('says everything in both languages', () => {
  const [zh, en] = [plain(workbenchStrings('zh-CN')), plain(workbenchStrings('en'))]
  expect(en.map(([path]) => path)).toEqual(zh.map(([path]) => path))
  for (const [path, text] of en) if (!path.includes('languages')) expect([path, text]).toEqual([path, expect.not.stringMatching(/[\u4e00-\u9fff]/)])
  for (const [path, text] of zh) if (!path.includes('languages') && path !== '.locale') expect([path, text]).toEqual([path, expect.stringMatching(/[\u4e00-\u9fff]/)])
})

it('puts numbers into its sentences', () => {
  expect(workbenchStrings('zh-CN').rows(100_002)).toBe('100,002 行')
  expect(workbenchStrings('en').rows(1)).toBe('1 row')
  expect(workbenchStrings('en').formulasLost(2)).toBe('2 newly typed formulas were not saved: the workbench does not calculate.')
})
