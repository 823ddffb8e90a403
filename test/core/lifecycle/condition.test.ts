import { meetsCondition } from '../../../core/lifecycle/condition'

describe('meetsCondition', () => {
  it.each([
    ['a filled cell', { field: 'remarks', is: 'filled' }, { remarks: '是' }, true],
    ['an empty cell', { field: 'remarks', is: 'filled' }, {}, false],
    ['a yes', { field: 'agreement', is: 'yes' }, { agreement: true }, true],
    ['a no', { field: 'agreement', is: 'yes' }, { agreement: false }, false],
    ['one of the words', { field: 'filingType', is: ['特殊报备', '特殊'] }, { filingType: '特殊报备' }, true],
    ['a word that holds one of them', { field: 'operatingMode', is: ['跨区域'] }, { operatingMode: '跨区域经营' }, true],
    ['another word', { field: 'filingType', is: ['特殊报备'] }, { filingType: '正常报备' }, false],
  ] as const)('meets %s as it should', (_, condition, values, expected) => {
    expect(meetsCondition({ ...condition, is: Array.isArray(condition.is) ? [...condition.is] : condition.is } as Parameters<typeof meetsCondition>[0], values)).toBe(expected)
  })
})
