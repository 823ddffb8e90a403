import { PACK_IDS, shippedPacks, templateColumns } from '../../../../core/index'
import { fitPack } from '../../../../addin/headless/mask/fit-pack'
import { aGrid } from '../../../builders/grid'

describe('fitPack', () => {
  it.each(PACK_IDS)('knows a register in the form of %s', id => {
    const pack = shippedPacks().find(one => one.id === id)
    const headers = pack ? templateColumns(pack).map(({ header }) => header) : []
    expect(fitPack([{ book: 'a.xlsx', grid: aGrid([headers]) }], [])?.id).toBe(id)
  })

  it('finds none for a sheet without headers', () => {
    expect(fitPack([{ book: 'a.xlsx', grid: aGrid([['甲', '乙']]) }], [])).toBeNull()
  })
})
