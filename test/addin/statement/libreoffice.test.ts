import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { buildStatement } from '../../../addin/statement/build-statement'
import { CONDITIONS, manySided } from './fixtures'

const isInstalled = spawnSync('soffice', ['--version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'baobei-statement-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Another program opens the statement and works every formula out, with no stored result to lean on. */
const whereInstalled = isInstalled ? it : it.skip

whereInstalled('LibreOffice comes to what the statement stores', async () => {
  const bytes = await buildStatement(manySided(), CONDITIONS, 'zh-CN')
  const parts = unzipSync(bytes)
  for (const name of Object.keys(parts)) if (name.startsWith('xl/worksheets/sheet')) parts[name] = strToU8(strFromU8(parts[name] ?? new Uint8Array()).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1'))
  writeFileSync(join(folder, 'bare.xlsx'), zipSync(parts))
  spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out'), join(folder, 'bare.xlsx')], { stdio: 'ignore' })
  const [stored, opened] = [await readXlsx(bytes), await readXlsx(readFileSync(join(folder, 'out/bare.xlsx')))]
  expect(opened.sheets.map(({ name }) => name)).toEqual(stored.sheets.map(({ name }) => name))
  const wrong: unknown[] = []
  let formulas = 0
  for (const sheet of stored.sheets) {
    const other = opened.sheets.find(({ name }) => name === sheet.name)
    for (const [key, cell] of sheet.cells ?? []) {
      if (cell.formula === undefined) continue
      formulas++
      const [row = 0, column = 0] = key.split(',').map(Number)
      const [want, got] = [cell.formulaResult ?? cell.value, other?.rows[row]?.[column]]
      if (want !== got) wrong.push([sheet.name, key, cell.formula, want, got])
    }
  }
  expect(formulas).toBeGreaterThan(40)
  expect(wrong).toEqual([])
}, 120_000)
