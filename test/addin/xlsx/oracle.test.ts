import * as fc from 'fast-check'
import { nodeCodec } from '../../../addin/xlsx/node-codec'
import { openBytes } from '../../../addin/xlsx/open-bytes'
import { askHucre, isSameCell } from './hucre-oracle'
import { makeBook, sheetData } from './make-package'

const text = fc.string({ unit: fc.constantFrom('a', '甲', ' ', '&', '<', '"', '\n', '_', 'x', '0', '😀', '=', '-'), maxLength: 9 }).filter((value) => !value.startsWith('#'))
const cell = fc.oneof(fc.constant(null), text, fc.integer({ min: -99999, max: 99999 }), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), fc.boolean())
const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 })

describe('a book read by us and by hucre', () => {
  it('holds the same, before and after we write into it', async () => {
    const samples = fc.sample(fc.record({ before: rows, added: fc.array(cell, { minLength: 1, maxLength: 15 }) }), 60)
    const books: Uint8Array[] = []
    for (const { before, added } of samples) {
      const original = makeBook({ sheets: { 报备: sheetData(before) } })
      const workbook = await openBytes('a.xlsx', original, nodeCodec)
      await workbook.apply({ runs: [{ sheet: '报备', row: 1, column: 8, values: added, show: 'text' }], highlights: [], newSheets: [{ name: '新', rows: before, widths: [] }] })
      books.push(original, await workbook.save())
    }
    const oracle = askHucre(books).books
    for (const [index, bytes] of books.entries()) {
      const workbook = await openBytes('a.xlsx', bytes, nodeCodec)
      const theirs = oracle[index]
      if (typeof theirs === 'string' || theirs === undefined) throw new Error(theirs)
      expect(await workbook.sheetNames()).toEqual(theirs.map((sheet) => sheet.name))
      for (const sheet of theirs) {
        const grid = await workbook.readSheet(sheet.name)
        for (let row = 1; row <= Math.max(grid.lastRow, sheet.rows.length); row++) {
          for (let column = 1; column <= 9; column++) {
            const [ours, other] = [grid.cell(row, column), sheet.rows[row - 1]?.[column - 1]]
            if (!isSameCell(ours, other, 1900)) expect([sheet.name, row, column, ours]).toEqual([sheet.name, row, column, other])
          }
        }
      }
    }
  })
})
