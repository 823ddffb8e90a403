import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBook, saveBook } from '../../../addin/workbench/open-book'
import { readRows, sampleBook } from '../../browser/sample-book'

const bytes = new Uint8Array(sampleBook(8))

it('opens a file with what its sheets say beyond their cells', async () => {
  const { host, looks } = await openBook('登记.xlsx', bytes)
  const [register] = host.model.sheets
  expect(host.model.sheets.map(({ name }) => name)).toEqual(['登记表', '说明'])
  expect(register).toMatchObject({ frozen: { rows: 2, columns: 1 }, merged: [{ top: 1, left: 1, bottom: 1, right: 12 }] })
  expect([...(register?.hiddenColumns ?? [])]).toEqual([4])
  expect(register?.cells.numberFormat(3, 2)).toBe('yyyy-mm-dd')
  expect(looks.get('登记表')?.look(3, 3).fill).toBeNull()
})

it('gives the very bytes back when nothing was changed', async () => {
  const saved = await saveBook(await openBook('登记.xlsx', bytes))
  expect(Buffer.from(saved.bytes).equals(Buffer.from(bytes))).toBe(true)
})

it('saves what was typed and leaves the rest as it was', async () => {
  const book = await openBook('登记.xlsx', bytes)
  book.host.editCell('登记表', 3, 8, '三部')
  const saved = await saveBook(book)
  const before = readRows(bytes)
  expect(saved.name).toBe('登记.xlsx')
  expect(readRows(saved.bytes)).toEqual(before.map((row, at) => (at === 2 ? row.map((cell, column) => (column === 7 ? '三部' : cell)) : row)))
})

it('counts typed formulas, which it cannot calculate', async () => {
  const book = await openBook('登记.xlsx', bytes)
  book.host.editCell('登记表', 11, 9, '=SUM(I3:I10)')
  expect((await saveBook(book)).formulas).toBe(1)
})

it('opens text registers', async () => {
  const { host } = await openBook('登记.csv', new TextEncoder().encode('报备编号,客户名称\nA1,重庆启明\n'))
  expect(host.model.sheets[0]?.cells.value(2, 2)).toBe('重庆启明')
})

it.each(['package.json', 'manifest.xml'])('refuses %s', async name => {
  await expect(openBook('登记.xlsx', new Uint8Array(readFileSync(join(__dirname, '../../..', name))))).rejects.toMatchObject({ problem: 'not-a-workbook' })
})
