import { flagAt, integerAt, objectAt, textAt } from '../../../../addin/workbench/host/arguments'
import { hostClass } from '../../../../addin/workbench/host/host-class'

describe('arguments', () => {
  const object = hostClass<null>({ name: 'Thing' })(null)
  const values = ['x', 5, true, object, null, 1.5]

  it('are read by their place and kind', () => {
    expect([textAt(values, 0), integerAt(values, 1), flagAt(values, 2), flagAt(values, 4), objectAt(values, 3) === object, objectAt(values, 0), integerAt(values, 9, 7)]).toEqual(['x', 5, true, false, true, null, 7])
  })

  it('are refused when they are of another kind', () => {
    expect(() => textAt(values, 1)).toThrow('argument 2 must be a text')
    expect(() => integerAt(values, 5)).toThrow('argument 6 must be a whole number')
    expect(() => integerAt(values, 9)).toThrow('argument 10')
  })
})
