import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { flatSheet } from './flat-sheet.mjs'

/** The workbook that LibreOffice makes of some sheets. */
export function sofficeFile(sheets) {
  const folder = mkdtempSync(join(tmpdir(), 'baobei-sample-'))
  try {
    writeFileSync(join(folder, 'sample.fods'), flatSheet(sheets))
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', folder, join(folder, 'sample.fods')], { stdio: 'ignore', timeout: 180_000 })
    return readFileSync(join(folder, 'sample.xlsx'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
