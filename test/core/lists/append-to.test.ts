import { appendTo } from '../../../core/lists/append-to'

describe('appendTo', () => {
  it('keeps the values of each key in the order in which they came', () => {
    const lists = new Map<string, number[]>()
    for (const [key, value] of [['a', 1], ['b', 2], ['a', 3]] as const) appendTo(lists, key, value)
    expect([...lists]).toEqual([['a', [1, 3]], ['b', [2]]])
  })
})
