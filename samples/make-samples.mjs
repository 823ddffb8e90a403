#!/usr/bin/env node
/**
 * Makes the sample registers: seeded, so that the same people are invented every time. `node samples/make-samples.mjs` writes the
 * workbooks and, beside each, what it plants; the two-month register passes through LibreOffice, where that is installed, so that
 * one sample is a workbook of another program (chart, validation, comments, hidden columns, merged titles).
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeXlsx } from 'hucre/xlsx'
import { showroom } from './plans/showroom.mjs'
import { twoMonths } from './plans/two-months.mjs'
import { queue } from './plans/queue.mjs'
import { small } from './plans/small.mjs'
import { flatSheet } from './plans/flat-sheet.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const save = (name, content) => writeFileSync(join(here, name), content)
const index = []

for (const sample of [...showroom(), ...queue(), ...small()]) {
  save(`${sample.name}.xlsx`, await writeXlsx({ sheets: sample.sheets.map(sheetOf) }))
  list(sample, `${sample.name}.xlsx`)
}
for (const sample of twoMonths()) {
  const file = `${sample.name}.xlsx`
  if (convert(sample, file)) list(sample, file)
  else if (existsSync(join(here, file))) list(sample, file)
  else throw new Error('LibreOffice (soffice) is needed to make the two-month register')
}
index.sort((a, b) => a.order - b.order)
save('index.json', `${JSON.stringify(index.map(({ order: _order, ...entry }) => entry), null, 2)}\n`)

function list({ name, order, zh, en, policy, asOf, plants, together }, file) {
  index.push({ order, file, zh, en, policy, asOf, ...(together ? { together } : {}), expected: `${name}.expected.json` })
  save(`${name}.expected.json`, `${JSON.stringify({ policy, asOf, files: together ?? [file], rows: plants }, null, 2)}\n`)
}

/** A sheet as the writer wants it: a merged title, a header row in bold, columns wide enough. */
function sheetOf({ name, title, headers, rows, footer }) {
  const cells = new Map()
  const head = title ? 2 : 0
  headers.forEach((_, column) => cells.set(`${head},${column}`, { style: { font: { bold: true, name: '等线', size: 11 }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } }, border: { bottom: { style: 'thin' } } } }))
  if (title) cells.set('0,0', { style: { font: { bold: true, size: 16, name: '等线' }, alignment: { horizontal: 'center' } } })
  return {
    name, cells,
    rows: [...(title ? [[title], []] : []), headers, ...rows.map(row => headers.map(header => row[header] ?? null)), ...(footer ? [footer] : [])],
    columns: headers.map(header => ({ width: Math.max(10, Math.min(30, header.length * 2 + 6)) })),
    freezePane: { rows: head + 1, columns: 1 },
    ...(title ? { merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: headers.length - 1 }] } : {}),
  }
}

/** Lets LibreOffice write the workbook from a flat document; false where it is not installed. */
function convert(sample, file) {
  const folder = mkdtempSync(join(tmpdir(), 'baobei-sample-'))
  try {
    const source = join(folder, `${sample.name}.fods`)
    writeFileSync(source, flatSheet(sample))
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder, source], { stdio: 'ignore', timeout: 180_000 })
    const made = join(folder, file)
    if (!existsSync(made)) return false
    writeFileSync(join(here, file), readFileSync(made))
    return true
  } catch (error) {
    if (error.code === 'ENOENT') return false
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
