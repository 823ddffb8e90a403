import { readDateSystem } from '../../../addin/excel/date-system'
import { excelAt } from './excel-on-host'

const excel = excelAt('1.9')

describe('readDateSystem', () => {
  it.each([1900, 1904] as const)('finds that the book counts from %d', async (dateSystem) => {
    expect(await readDateSystem(excel([{ name: '报备', rows: [] }], { dateSystem }).access)).toBe(dateSystem)
  })

  it('says in-use while a cell is edited, so that the answer is not guessed', async () => {
    const { access, host } = excel([{ name: '报备', rows: [] }])
    host.setEditing(true)
    await expect(readDateSystem(access)).rejects.toMatchObject({ problem: 'in-use' })
  })
})
