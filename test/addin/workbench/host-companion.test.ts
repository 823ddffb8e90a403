import { openBook } from '../../../addin/workbench/open-book'
import { hostCompanion } from '../../../addin/workbench/host-companion'
import { sampleBook } from '../../browser/sample-book'

it('reads an open book with what was typed into it', async () => {
  const { host } = await openBook('二部.xlsx', new Uint8Array(sampleBook(4)))
  const companion = hostCompanion(host, null)
  host.editCell('登记表', 3, 7, '赵六')
  const [register, note] = await companion.read()
  expect(companion.book).toBe('二部.xlsx')
  expect(register).toMatchObject({ sheet: '登记表', firstRow: 1, lastRow: 6, dateSystem: 1900, merged: [{ top: 1, left: 1, bottom: 1, right: 12 }] })
  expect([register?.cell(3, 7), register?.cell(99, 1)]).toEqual(['赵六', null])
  expect(note?.sheet).toBe('说明')
})
