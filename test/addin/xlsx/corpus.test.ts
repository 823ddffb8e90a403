import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SaxesParser } from 'saxes'
import { nodeCodec } from '../../../addin/xlsx/node-codec'
import { openBytes } from '../../../addin/xlsx/open-bytes'
import { entryBytes, readPackage } from '../../../addin/xlsx/package-reader'
import { findEncoding } from '../../../addin/xlsx/part-encoding'
import type { BytesWorkbook } from '../../../addin/xlsx/xlsx-workbook'
import type { SheetGrid, WorkbookChanges } from '../../../core/workbook/workbook'
import { askHucre, isSameCell } from './hucre-oracle'

/**
 * Plays reading and writing over workbooks that nobody here made: BAOBEI_CORPUS names a folder of them. What must be
 * refused is known by its name: `encrypted`, `bomb`.
 */
const folder = process.env['BAOBEI_CORPUS'] ?? ''
const names = folder === '' ? [] : readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name)).sort()
const good = names.filter((name) => !/encrypted|bomb/.test(name))
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)))

/** Where hucre is wrong: it forgets the text before the first run. */
const known = new Set(['calamine_minimal_package.xlsx Sheet1 1 1'])

function changesFor(grid: SheetGrid): WorkbookChanges {
  const { sheet, lastRow, lastColumn } = grid
  const column = lastColumn + 1
  const rows = Array.from({ length: lastRow + 2 }, (_, index) => index)
  return {
    runs: [
      { sheet, row: 1, column, values: rows.map((row) => (row === 0 ? '状态' : '保护中')), show: 'text' },
      { sheet, row: 1, column: column + 1, values: rows.map((row) => (row === 0 ? '到期日' : 46000 + row)), show: 'day' },
      { sheet, row: 1, column: column + 2, values: rows.map((row) => (row === 0 ? '判定依据' : `=第 ${row} 行 <&>`)), show: 'text' },
    ],
    highlights: [{ sheet, firstRow: 2, lastRow: lastRow + 2, left: 1, right: column + 2, statusColumn: column, rules: [{ equals: '保护中', tone: 'good' }, { equals: '不予报备', tone: 'conflict' }] }],
    newSheets: [],
  }
}

const empty = (changes: WorkbookChanges): WorkbookChanges => ({
  runs: changes.runs.map((run) => ({ ...run, values: run.values.map(() => null) })), highlights: changes.highlights.map((highlight) => ({ ...highlight, rules: [] })), newSheets: [],
})

async function gridsOf(workbook: BytesWorkbook): Promise<readonly SheetGrid[]> {
  const grids: SheetGrid[] = []
  for (const sheet of await workbook.sheetNames()) grids.push(await workbook.readSheet(sheet))
  return grids
}

function differences(before: SheetGrid, after: SheetGrid): readonly unknown[] {
  const found: unknown[] = []
  for (let row = 1; row <= before.lastRow; row++) {
    for (let column = 1; column <= before.lastColumn; column++) {
      if (before.cell(row, column) !== after.cell(row, column)) found.push([before.sheet, row, column, before.cell(row, column), after.cell(row, column)])
    }
  }
  return found
}

if (folder === '') {
  describe.skip('foreign workbooks', () => { it('are played when BAOBEI_CORPUS names a folder of them', () => undefined) })
} else {
  describe('foreign workbooks', () => {
    it('that are encrypted or bombs are refused', async () => {
      const problems = []
      for (const name of names.filter((one) => !good.includes(one))) problems.push([name, await openBytes(name, bytesOf(name), nodeCodec).then(() => 'opened', (error) => error.problem)])
      expect(problems).toEqual(problems.map(([name]) => [name, String(name).includes('encrypted') ? 'encrypted' : 'bomb']))
    })

    it('are read as hucre reads them', async () => {
      const oracle = askHucre(good.map(bytesOf)).books
      const found: unknown[] = []
      for (const [index, name] of good.entries()) {
        const sheets = oracle[index] ?? ''
        if (typeof sheets === 'string') continue
        for (const grid of await gridsOf(await openBytes(name, bytesOf(name), nodeCodec))) {
          const rows = sheets.find((sheet) => sheet.name === grid.sheet)?.rows ?? []
          for (let row = 1; row <= Math.max(grid.lastRow, rows.length); row++) {
            for (let column = 1; column <= Math.max(grid.lastColumn, rows[row - 1]?.length ?? 0); column++) {
              const [ours, theirs] = [grid.cell(row, column), rows[row - 1]?.[column - 1]]
              if (!isSameCell(ours, theirs, grid.dateSystem) && !known.has(`${name} ${grid.sheet} ${row} ${column}`)) found.push([name, grid.sheet, row, column, ours, theirs])
            }
          }
        }
      }
      expect(found).toEqual([])
    })

    it.each(good)('%s keeps every part that no edit names, and is taken back', async (name) => {
      const original = bytesOf(name)
      const workbook = await openBytes(name, original, nodeCodec)
      const before = await gridsOf(workbook)
      for (const grid of before) await workbook.apply(changesFor(grid))
      const saved = await workbook.save()
      const [old, fresh] = [readPackage(original), readPackage(saved)]
      const parts = fresh.entries.map((entry) => entry.name)
      for (const entry of old.entries) {
        expect(parts).toContain(entry.name)
        const other = fresh.find(entry.name)
        if (/styles\.xml$|worksheets\/|sheet\d*\.xml$|workbook\.xml\.rels$|\[Content_Types\]\.xml$/i.test(entry.name) || other === null) continue
        expect([entry.name, Buffer.concat([...other.deflated]).equals(Buffer.concat([...entry.deflated]))]).toEqual([entry.name, true])
      }
      const again = await openBytes(name, saved, nodeCodec)
      for (const [index, grid] of (await gridsOf(again)).entries()) expect(differences(before[index]!, grid)).toEqual([])
      for (const grid of before) await again.apply(changesFor(grid))
      expect([again.changed, await again.save()]).toEqual([false, saved])
      for (const grid of before) await workbook.apply(empty(changesFor(grid)))
      for (const [index, grid] of (await gridsOf(workbook)).entries()) {
        expect(differences(before[index]!, grid)).toEqual([])
        expect([grid.lastRow, grid.lastColumn]).toEqual([before[index]!.lastRow, before[index]!.lastColumn])
      }
      await expectSheetsAsBefore(old, readPackage(await workbook.save()))
    })

    it.each(good)('%s stays well-formed, every prefix declared, with everything written and a sheet added', async (name) => {
      const original = bytesOf(name)
      const workbook = await openBytes(name, original, nodeCodec)
      const [grid] = await gridsOf(workbook)
      await workbook.apply({ ...changesFor(grid!), newSheets: [{ name: '报备设置', rows: [['项目', '=1'], [5, true]], widths: [20] }] })
      const [old, fresh] = [readPackage(original), readPackage(await workbook.save())]
      for (const entry of fresh.entries) {
        if (old.find(entry.name)?.crc === entry.crc) continue
        const parser = new SaxesParser({ xmlns: true })
        parser.on('error', (error) => { throw new Error(`${entry.name}: ${error.message}`) })
        parser.write(new TextDecoder(findEncoding(await entryBytes(entry, nodeCodec))).decode(await entryBytes(entry, nodeCodec))).close()
      }
      expect((await openBytes(name, await workbook.save(), nodeCodec).then((again) => again.readSheet('报备设置'))).cell(1, 2)).toBe('=1')
    })
  })
}

/** After the way there and back every sheet part is what it was, but for widths, spans, the used range, and rows and cells that hold nothing. */
async function expectSheetsAsBefore(old: ReturnType<typeof readPackage>, fresh: ReturnType<typeof readPackage>): Promise<void> {
  const normal = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
    .replace(/<(\w+:)?col min="\d+" max="\d+" width="\d+" customWidth="1"\/>/g, '').replace(/<(\w+:)?cols>\s*<\/(\w+:)?cols>/g, '').replace(/ spans="[^"]*"/g, '')
    .replace(/(<(?:\w+:)?dimension ref=")[^"]*/g, '$1').replace(/<(\w+:)?row r="\d+">\s*<\/(\w+:)?row>|<(\w+:)?row r="\d+"\s*\/>/g, '').replace(/<(\w+:)?sheetData>\s*<\/(\w+:)?sheetData>|<(\w+:)?sheetData\s*\/>/g, '<sheetData/>')
    .replace(/<(\w+:)?c r="[A-Z]+\d+"( s="\d+")?\s*\/>/g, '').replace(/(<(?:\w+:)?row [^>]*[^>/])><\/(\w+:)?row>/g, '$1/>')
  for (const entry of old.entries.filter((one) => /worksheets\/[^/]*\.xml$/i.test(one.name))) {
    const other = fresh.find(entry.name)
    const [was, is] = [normal(await entryBytes(entry, nodeCodec)), other === null ? '' : normal(await entryBytes(other, nodeCodec))]
    if (was !== is) {
      let at = 0
      while (was[at] === is[at]) at++
      expect([entry.name, is.slice(Math.max(0, at - 60), at + 120)]).toEqual([entry.name, was.slice(Math.max(0, at - 60), at + 120)])
    }
  }
}
