import { integerAt } from '../arguments'
import { cellCount, fullAddress } from '../block'
import { hostClass } from '../host-class'
import type { HostObject } from '../host-class'
import { HostError } from '../host-error'
import type { Block, HostSheet } from '../host-model'
import type { HostSession } from '../host-session'

interface AreasState {
  readonly sheet: HostSheet
  readonly blocks: readonly Block[]
  reference: string | null
  self: HostObject | null
}

/** `Excel.RangeAreas`: several blocks of one sheet. */
export function createRangeAreasClass(session: HostSession): (sheet: HostSheet, blocks: readonly Block[]) => HostObject {
  const areas = hostClass<AreasState>({
    name: 'RangeCollection',
    makes: {
      GetItemAt: ({ sheet, blocks }, values) => {
        const block = blocks[integerAt(values, 0)]
        if (block === undefined) throw new HostError('ItemNotFound', 'no such area')
        return session.objects.range(sheet, block)
      },
    },
    calls: { GetCount: ({ blocks }) => blocks.length },
    collection: { all: ({ sheet, blocks }) => blocks.map((block) => session.objects.range(sheet, block)), find: () => null },
  })
  const make = hostClass<AreasState>({
    name: 'RangeAreas',
    identity: ({ reference }) => (reference === null ? {} : { _ReferenceId: reference }),
    scalars: {
      Address: { get: ({ sheet, blocks }) => blocks.map((block) => fullAddress(sheet.name, block)).join(',') },
      AreaCount: { get: ({ blocks }) => blocks.length },
      CellCount: { get: ({ blocks }) => blocks.reduce((count, block) => count + cellCount(block), 0) },
    },
    links: { Areas: areas, Worksheet: ({ sheet }) => session.objects.worksheet(sheet) },
    calls: {
      _KeepReference: (state) => {
        state.reference ??= session.model.nextId()
        if (state.self !== null) session.references.set(state.reference, state.self)
        return null
      },
    },
  })
  return (sheet, blocks) => {
    const state: AreasState = { sheet, blocks, reference: null, self: null }
    state.self = make(state)
    return state.self
  }
}
