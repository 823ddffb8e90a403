import { namedFile } from '../../../addin/workbench/named-file'

it('reads a file when it is wanted', async () => {
  const file = { name: '登记.xlsx', arrayBuffer: async () => new Uint8Array([1, 2, 3]).buffer } as unknown as File
  expect(namedFile(file).name).toBe('登记.xlsx')
  expect(await namedFile(file).read()).toEqual(new Uint8Array([1, 2, 3]))
})
