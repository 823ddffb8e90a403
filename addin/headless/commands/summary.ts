import { basename } from 'node:path'
import { printSummary, type Language, type Plan, type SnapshotComparison, type Summary } from '../../../core/index'
import manifest from '../../../package.json'
import { buildStatement } from '../../statement/build-statement'
import type { RunConditions } from '../../statement/conditions'
import { onePiece } from '../../xlsx/codec'
import { writeAtomically } from '../../xlsx/write-atomically'
import { compareWithBooks } from '../closed-in-books'
import { digestFile } from '../file-digest'
import { judge, type Judged } from '../judge'
import { readLanguage, type CommonOptions } from '../options'
import type { Output } from '../output'
import { readPeriod, type PeriodOptions } from '../period'
import { closingAnswer, closingLines, compareClosing, readClosing, writeClosing, type ClosedComparison } from '../period-closing'
import { readPlanFile } from '../plan-file'
import { printStatement } from '../print-statement'
import { choosePlans, settle } from '../settle'
import { newFile } from '../target-file'
import { wrapHanging } from '../terminal/wrap-text'

export interface SummaryOptions extends CommonOptions, PeriodOptions {
  readonly out?: string
  /** Seals the statement into this file. */
  readonly close?: string
  /** Compares with the statement that was sealed into this file, in place of the one that a register holds of the period. */
  readonly closed?: string
}

/** The commission statement of a period, judged as of its last day unless another day is given; written as a workbook or sealed where asked, and compared with the same period where it was closed. */
export async function summary(paths: readonly string[], options: SummaryOptions, output: Output): Promise<number> {
  const language = readLanguage(options.lang)
  const period = readPeriod(options)
  const book = options.out === undefined ? null : await newFile(options.out, ['.xlsx'], null)
  const seal = options.close === undefined ? null : await newFile(options.close, ['.json'], null, '--close')
  const sealed = options.closed === undefined ? null : await readClosing(options.closed)
  // A faulty plan is told before a long reading begins.
  if (options.plan !== undefined) await readPlanFile(options.plan, period, language)
  const judged = await judge(paths, { ...options, asOf: options.asOf ?? period.to }, output)
  const chosen = await choosePlans(options.plan, judged, period, language)
  const statement = settle(judged, chosen, period)
  const closed = sealed === null ? compareWithBooks(statement, judged) : { ...compareClosing(statement, sealed), place: null }
  const written: string[] = []
  if (book !== null) {
    judged.progress.step({ zh: `写入 ${basename(book)}`, en: `writing ${basename(book)}` })
    const conditions = await conditionsOf(judged, chosen.plans, options, closed)
    await writeAtomically(book, onePiece(await buildStatement(statement, conditions, language)))
    written.push(book)
  }
  if (seal !== null) {
    await writeClosing(seal, statement)
    written.push(seal)
  }
  judged.progress.done()
  tell(statement, { judged, closed, written, asJson: options.json === true }, language, output)
  return isGrave(statement, closed) ? 1 : 0
}

interface Told {
  readonly judged: Judged
  readonly closed: ClosedComparison | null
  readonly written: readonly string[]
  readonly asJson: boolean
}

function tell(statement: Summary, { judged, closed, written, asJson }: Told, language: Language, output: Output): void {
  const printed = printSummary(statement, language)
  if (asJson) {
    output.json({ ...printed, ...(closed === null ? {} : { closed: closingAnswer(closed, language) }), ...(written.length === 0 ? {} : { written }) })
    return
  }
  output.text([
    ...printStatement(printed, judged.pack, judged.review.asOf, language, output),
    ...(closed === null ? [] : ['', ...closingLines(closed, language).flatMap(line => wrapHanging(line, output.width, 4))]),
    ...(written.length === 0 ? [] : ['', ...written.map(path => (language === 'en' ? `written: ${path}` : `已写入：${path}`))]),
  ])
}

async function conditionsOf({ pack, review, loaded }: Judged, plans: readonly Plan[], { plan, set = [] }: SummaryOptions, closed: SnapshotComparison | null): Promise<RunConditions> {
  const read = [...loaded.books.map(({ name, file }) => ({ name, path: file.path })), ...(plan === undefined ? [] : [{ name: basename(plan), path: plan }])]
  const files = []
  for (const { name, path } of read) files.push({ name, ...await digestFile(path) })
  const inBook = Object.entries(loaded.settings.overrides).map(([key, value]) => `${key}=${value}`)
  return { version: manifest.version, pack, asOf: review.asOf, settings: [...inBook, ...set], files, plans, closed }
}

/** Whether somebody has to act: a check that is an error, or a closed statement that would come out differently. */
function isGrave({ checks }: Summary, closed: SnapshotComparison | null): boolean {
  return checks.some(({ severity }) => severity === 'error' || severity === 'conflict') || (closed !== null && closed.state !== 'same')
}
