import { hostClass, isHostObject } from '../../../../addin/workbench/host/host-class'

const make = hostClass<{ name: string }>({
  name: 'Thing',
  scalars: { Name: { get: ({ name }) => name, set: (state, value) => { state.name = String(value) } }, Fixed: { get: () => 1 } },
  collection: { all: () => [], find: () => null },
})

describe('hostClass', () => {
  it('reads and writes what a class names', () => {
    const thing = make({ name: 'a' })
    thing.write('Name', 'b')
    expect([thing.read('Name'), thing.identity(), thing.items()]).toEqual(['b', {}, []])
  })

  it.each([['read', () => make({ name: '' }).read('toString')], ['link', () => make({ name: '' }).link('Name')], ['make', () => make({ name: '' }).make('GetRange', [])], ['call', () => make({ name: '' }).call('Delete', [])]])('refuses %s of a member it does not name', (_, use) => {
    expect(use).toThrow(/does not know Thing\./)
  })

  it('refuses to set what is only to be read, and an item that is not there', () => {
    expect(() => make({ name: '' }).write('Fixed', 2)).toThrow('cannot be set')
    expect(() => make({ name: '' }).item('x')).toThrow('holds no "x"')
  })
})

describe('isHostObject', () => {
  it('tells objects of the model from plain values', () => {
    expect([make({ name: '' }), {}, [], null, 'x', { kind: 'else' }].map((value) => isHostObject(value))).toEqual([true, false, false, false, false, false])
  })
})
