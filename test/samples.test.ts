import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { openFile } from '../addin/xlsx/open-workbook'
import { chinaHolidays } from '../core/calendar/holiday-calendar'
import { readDay } from '../core/calendar/day'
import { joinPlans } from '../core/commission/join-plans'
import { PLAN_SHEET } from '../core/commission/plan-sheet'
import { CATALOGUE } from '../core/findings/catalogue'
import type { Finding } from '../core/findings/finding'
import { applySettings } from '../core/policy/apply-settings'
import { findPack, PACK_IDS } from '../core/policy/shipped-packs'
import { readRegisters } from '../core/register/read-registers'
import type { BookSheet } from '../core/register/registers'
import { review, type Review } from '../core/review/review'
import { findAllAlterations, type SealingBook } from '../core/review/seal/seal-book'
import { joinSettings, type SettingsOfBook } from '../core/review/join-settings'
import { judgeContracts } from '../core/review/judge-contracts'
import { readSettings, SETTINGS_SHEET } from '../core/review/settings-sheet'
import type { RowRef } from '../core/workbook/row-ref'

const FOLDER = join(__dirname, '../samples')

interface Sample {
  readonly file: string
  readonly together?: readonly string[]
  readonly expected: string
  readonly policy: string
  readonly asOf: string
  readonly set?: readonly string[]
}

interface Planted {
  readonly sheets: readonly { readonly book: string; readonly plants: string; readonly code: string }[]
  readonly rows: readonly { readonly book: string; readonly sheet: string; readonly row: number; readonly id: string; readonly plants: string; readonly findings: readonly string[] }[]
}

const readJson = <T>(name: string): T => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as T
const SAMPLES = readJson<readonly Sample[]>('index.json')

describe.each(SAMPLES.filter(({ expected }, i) => SAMPLES.findIndex(each => each.expected === expected) === i))('$expected', sample => {
  const planted = readJson<Planted>(sample.expected)
  let judged: Review

  beforeAll(async () => {
    judged = await judge(sample)
  })

  it('gives the planted rows exactly what was planted', () => {
    const found = planted.rows.map(({ book, sheet, row }) => {
      const verdict = judged.verdicts.find(({ registration: { ref } }) => ref.book === book && ref.sheet === sheet && ref.row === row)
      return { row: `${book} ${row}`, id: verdict?.registration.id ?? null, findings: verdict ? tell(verdict.findings, judged, planted) : null }
    })
    expect(found).toEqual(planted.rows.map(({ book, row, id, findings }) => ({ row: `${book} ${row}`, id, findings })))
  })

  it('finds nothing against the other rows', () => {
    const known = new Set(planted.rows.map(({ book, sheet, row }) => key({ book, sheet, row })))
    const found = judged.verdicts.filter(({ registration }) => !known.has(key(registration.ref))).flatMap(({ registration, findings }) => findings.filter(({ severity }) => severity !== 'notice').map(finding => `${registration.ref.book} ${registration.ref.row} ${finding.code} ${JSON.stringify(finding.data)}`))
    expect(found).toEqual([])
  })

  it('says of the sheets what was planted', () => {
    expect(judged.sheetFindings.map(({ code, severity, subject }) => `${subject.book} ${code}@${severity}`).sort()).toEqual(planted.sheets.map(({ book, code }) => `${book} ${code}`).sort())
  })
})

describe('samples', () => {
  it('plant every finding', () => {
    const planted = new Set(SAMPLES.map(({ expected }) => readJson<Planted>(expected)).flatMap(({ rows, sheets }) => [...rows.flatMap(row => row.findings), ...sheets.map(({ code }) => code)]).map(pattern => pattern.split('@')[0]))
    expect(Object.keys(CATALOGUE).filter(code => !planted.has(code)).sort()).toEqual([])
  })

  it('show every regulation', () => {
    expect([...new Set(SAMPLES.map(({ policy }) => policy))].sort()).toEqual([...PACK_IDS].sort())
  })

  it('hold one that another program made, with a chart, drop-downs, comments, merged titles and a hidden column', async () => {
    const parts = unzipSync(readFileSync(join(FOLDER, 'r08-two-months.xlsx')))
    const text = (name: string): string => new TextDecoder().decode(parts[name])
    expect(text('docProps/app.xml')).toContain('LibreOffice')
    expect(Object.keys(parts).filter(name => /chart\d|comments\d/.test(name))).toEqual(expect.arrayContaining([expect.stringContaining('chart1'), expect.stringContaining('comments1')]))
    for (const mark of ['<dataValidation ', '<mergeCell ', 'hidden="true"']) expect(text('xl/worksheets/sheet1.xml')).toContain(mark)
  })

  it('are small enough to travel with the source', () => {
    expect(readdirSync(FOLDER).reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0)).toBeLessThan(3_000_000)
  })

  it('are what the recipes make', () => {
    const made = spawnSync(process.execPath, [join(FOLDER, 'make-samples.mjs'), '--check'], { encoding: 'utf8' })
    expect(made.stdout + made.stderr).toBe('')
  })
})

async function judge({ file: first, together = [first], policy, asOf, set = [] }: Sample): Promise<Review> {
  const sheets: BookSheet[] = []
  const books: SealingBook[] = []
  const said: SettingsOfBook[] = []
  for (const file of together) {
    const book = await openFile(join(FOLDER, file))
    const sheetNames = await book.sheetNames()
    for (const name of sheetNames) if (name !== SETTINGS_SHEET) sheets.push({ book: file, grid: await book.readSheet(name) })
    const own = sheetNames.includes(SETTINGS_SHEET) ? await book.readSheet(SETTINGS_SHEET) : null
    books.push({ book: file, settings: own, sheetNames })
    said.push({ book: file, read: own && readSettings(own) })
  }
  const { settings, findings } = joinSettings(said)
  const shipped = findPack(policy)
  const day = readDay(asOf)
  if (!shipped || !day) throw new Error(`${policy} ${asOf}`)
  const pack = applySettings(shipped, [...Object.entries(settings.overrides).map(([name, value]) => `${name}=${value}`), ...set])
  const registers = readRegisters(sheets, pack, { mapping: settings.mapping })
  const judged = review({ registers, pack, asOf: day, calendar: chinaHolidays(settings.holidays), rulings: settings.rulings, alterations: findAllAlterations(books, registers, sheets, pack), bookFindings: findings })
  const plans = joinPlans(sheets.filter(({ grid }) => grid.sheet === PLAN_SHEET['zh-CN']))
  return judgeContracts(judged, plans)
}

/** Findings as the recipes write them: with the related row where the recipe names one of them. */
function tell(findings: readonly Finding[], judged: Review, planted: Planted): readonly string[] {
  const ids = new Map(judged.verdicts.map(({ registration }) => [key(registration.ref), registration.id]))
  const wanted = new Set(planted.rows.flatMap(row => row.findings))
  return findings.map(({ code, severity, related }) => {
    const named = related.map(ref => `${code}@${severity}>${ids.get(key(ref)) ?? ''}`).find(pattern => wanted.has(pattern))
    return named ?? `${code}@${severity}`
  }).sort()
}

function key({ book, sheet, row }: Pick<RowRef, 'book' | 'sheet' | 'row'>): string {
  return `${book}|${sheet}|${row}`
}
