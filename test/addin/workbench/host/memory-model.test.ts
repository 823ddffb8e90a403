import { createMemoryModel } from '../../../../addin/workbench/host/memory-model'

describe('createMemoryModel', () => {
  it('begins with the seeds, each sheet with an identity of its own', () => {
    const model = createMemoryModel([{ name: 'a', rows: [['x', ''], [1]] }, { name: 'b', rows: [], visibility: 'VeryHidden', locked: true }])
    const [a, b] = model.sheets
    expect([a?.cells.filled(), b?.cells.filled(), b?.visibility, b?.locked]).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }, null, 'VeryHidden', true])
    expect(new Set(model.sheets.map(({ id }) => id)).size).toBe(2)
  })

  it('adds sheets at the end and remembers that it did', () => {
    const model = createMemoryModel([{ name: 'a', rows: [] }])
    expect([model.addSheet('b').added, model.sheets.map(({ name }) => name)]).toEqual([true, ['a', 'b']])
  })
})
