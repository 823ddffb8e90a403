#!/usr/bin/env node
/**
 * Measures the product against plain work on the same data, in one run on one machine, and prints the ratios beside their limits.
 * Times of different machines do not compare; ratios do. Nothing here passes or fails.
 *
 *   npm run bench                       core, session, summary, file, calc, growth
 *   npm run bench -- --only core        one of them
 *   npm run bench -- --packs R08,R11    some regulations
 *   npm run bench -- --rows 20000       smaller
 *   npm run bench -- --huge             a full sheet of 1,048,575 filings as well
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildBench, loadBench, root } from './build.mjs'
import { registerRows } from './generate-register.mjs'
import { fastest, runNode } from './run-process.mjs'
import { writeBigWorkbook } from './big-workbook.mjs'

const option = name => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined)
const ROWS = Number(option('rows') ?? 100_000)
const only = option('only')
const wants = part => only === undefined || only === part
const script = name => fileURLToPath(new URL(name, import.meta.url))
const program = join(root, 'dist/headless/baobei.cjs')
const folder = mkdtempSync(join(tmpdir(), 'baobei-bench-'))

await buildBench()
const core = loadBench()
const packs = (option('packs') ?? core.PACK_IDS.join(',')).split(',')
try {
  console.log(`node ${process.version}, ${ROWS.toLocaleString('en')} rows × 25 columns, one filing in ten of a customer filed before`)
  if (wants('core')) measureCore()
  if (wants('session')) measureSession()
  if (wants('summary')) measureSummary()
  if (wants('file')) await measureFile(ROWS, 'file')
  if (wants('calc')) await measureCalc(Math.min(ROWS, 50_000))
  if (wants('growth')) measureGrowth()
  if (process.argv.includes('--huge') || only === 'huge') await measureFile(1_048_575, 'huge')
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Reading and judging the cells of a register, against parsing the same rows as JSON. */
function measureCore() {
  title('the core: read + judge ÷ JSON.parse of the same rows', 3)
  for (const id of packs) {
    const { json, read, review, write, whole, rss } = JSON.parse(runNode([script('core-run.mjs'), id, String(ROWS)], ['--expose-gc', '--max-old-space-size=6000']).out)
    line(id, whole / json, 3, `JSON ${ms(json)} · read ${ms(read)} · judge ${ms(review)} · edits ${ms(write)} · ${mb(rss)}`)
  }
}

/** One changed row in an open session. */
function measureSession() {
  title('one changed row judged anew, in milliseconds', 5)
  for (const id of packs.filter(pack => ['R03', 'R08', 'R11'].includes(pack))) {
    const { median, p95, worst } = JSON.parse(runNode([script('session-run.mjs'), id, String(ROWS)], ['--max-old-space-size=6000']).out)
    line(id, median, 5, `p95 ${p95.toFixed(2)} · worst ${worst.toFixed(2)}`)
  }
}

/** Settling signed contracts against checking them, and the workbook of a whole company. */
function measureSummary() {
  const { check, summary, lines, book, people, entries, size } = JSON.parse(runNode([script('summary-run.mjs'), String(ROWS)], ['--expose-gc', '--max-old-space-size=6000']).out)
  title(`commission: ${ROWS.toLocaleString('en')} signed contracts, ${lines.toLocaleString('en')} lines ÷ the check of the same rows`, 2)
  line('R03', summary / check, 2, `settle ${ms(summary)} · check ${ms(check)}`)
  title('the summary workbook, in seconds', 10)
  line('R03', book / 1000, 10, `${people} people, ${entries.toLocaleString('en')} lines, ${mb(size)}`)
}

/** `check` from the start of the process to the file written, against inflating the sheet and looking at each byte once. */
async function measureFile(rows, name) {
  if (!existsSync(program)) return console.log(`\n${name}: dist/headless/baobei.cjs is missing, npm run build makes it`)
  const file = join(folder, `${name}.xlsx`)
  const size = await writeBigWorkbook(file, registerRows(core, 'R08', { rows }))
  const times = rows > 200_000 ? 1 : 3
  const scan = fastest(times, () => runNode([script('scan-run.mjs'), file]))
  const { inflated } = JSON.parse(scan.out)
  const target = join(folder, `${name}.checked.xlsx`)
  const check = fastest(times, () => runNode([program, 'check', file, '--policy', 'R08', '--as-of', '2026-07-01', '--out', target]))
  title(`check of a file: ${rows.toLocaleString('en')} rows, ${mb(size)} packed, sheet ${mb(inflated)}, written ${mb(statSync(target).size)}`, 4)
  line('time ÷ inflating and scanning the sheet', check.ms / scan.ms, 4, `check ${ms(check.ms)} · scan ${ms(scan.ms)}`)
  line('memory ÷ inflated sheet', check.rss / inflated, rows > 200_000 ? 3 * 1024 ** 3 / inflated : 10, `${mb(check.rss)} at most`)
  rmSync(file)
}

/** The whole check of a file against a spreadsheet program that counts each phone with COUNTIF. */
async function measureCalc(rows) {
  title(`one COUNTIF per row in LibreOffice ÷ the whole check, ${rows.toLocaleString('en')} rows (at least)`, 50)
  if (spawnSync('soffice', ['--version']).status !== 0) return console.log('  LibreOffice is not installed: not measured')
  if (!existsSync(program)) return console.log('  dist/headless/baobei.cjs is missing, npm run build makes it')
  const phone = 'D'
  const [plain, counted] = [join(folder, 'plain.xlsx'), join(folder, 'counted.xlsx')]
  await writeBigWorkbook(plain, registerRows(core, 'R08', { rows, columns: 12 }))
  await writeBigWorkbook(counted, registerRows(core, 'R08', { rows, columns: 12 }), at => `COUNTIF(${phone}$2:${phone}$${rows + 1},${phone}${at})`)
  const check = fastest(3, () => runNode([program, 'check', plain, '--policy', 'R08', '--as-of', '2026-07-01', '--out', join(folder, 'plain.checked.xlsx')]))
  const convert = (file, patience) => {
    const began = performance.now()
    const run = spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'csv', '--outdir', folder, file], { stdio: 'ignore', timeout: patience, killSignal: 'SIGKILL' })
    return { ms: performance.now() - began, ended: run.error === undefined }
  }
  convert(plain)
  const opened = convert(plain).ms
  // Long past the limit how much slower it is no longer matters.
  const { ms: recalculated, ended } = convert(counted, Math.ceil(opened + check.ms * 60))
  if (!ended) {
    spawnSync('pkill', ['-KILL', '-f', `${folder}/profile`])
    return line('counting alone ÷ the check', (recalculated - opened) / check.ms, 50, `LibreOffice was still counting after ${ms(recalculated)}, of which opening and saving ${ms(opened)} · check ${ms(check.ms)}`, true)
  }
  const counts = readFileSync(join(folder, 'counted.csv'), 'utf8').split('\n')
  if (!/,[1-9]\d*\r?$/.test(counts[1] ?? '')) return console.log('  LibreOffice did not recalculate: not measured')
  line('counting alone ÷ the check', (recalculated - opened) / check.ms, 50, `LibreOffice ${ms(recalculated)}, of which opening and saving ${ms(opened)} · check ${ms(check.ms)}`, true)
}

/** How time grows with rows: the slope of the logarithms. */
function measureGrowth() {
  const sizes = [10_000, 20_000, 50_000, 100_000, 200_000, 400_000].filter(size => size <= ROWS * 4)
  title(`growth: exponent of time over ${sizes[0].toLocaleString('en')}–${sizes.at(-1).toLocaleString('en')} rows`, 1.1)
  for (const id of packs.filter(pack => option('packs') || ['R03', 'R08', 'R11'].includes(pack))) {
    const times = sizes.map(size => JSON.parse(runNode([script('core-run.mjs'), id, String(size), '2'], ['--expose-gc', '--max-old-space-size=6000']).out))
    line(id, slope(sizes.map(Math.log), times.map(({ whole, write }) => Math.log(whole + write))), 1.1, times.map(({ whole, write }) => ms(whole + write)).join(' · '))
  }
}

function slope(xs, ys) {
  const mean = list => list.reduce((sum, each) => sum + each, 0) / list.length
  const [x, y] = [mean(xs), mean(ys)]
  return xs.reduce((sum, each, i) => sum + (each - x) * (ys[i] - y), 0) / xs.reduce((sum, each) => sum + (each - x) ** 2, 0)
}

function title(text, limit) {
  console.log(`\n${text}  [limit ${limit}]`)
}

function line(what, ratio, limit, detail, atLeast = false) {
  const within = atLeast ? ratio >= limit : ratio <= limit
  console.log(`  ${what.padEnd(6)} ${ratio.toFixed(2).padStart(7)} ${within ? '      ' : atLeast ? '(short)' : '(over) '}  ${detail}`)
}

function ms(time) {
  return time < 1000 ? `${Math.round(time)} ms` : `${(time / 1000).toFixed(2)} s`
}

function mb(bytes) {
  return `${Math.round(bytes / 1048576)} MB`
}
