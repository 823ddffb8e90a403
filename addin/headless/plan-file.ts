import { basename, extname } from 'node:path'
import { explainPlanMistake, joinPlans, PLAN_SHEET, readPlans, readPlanSheet, WorkbookError, type JoinedPlans, type Language, type Plan, type PlanMistake, type PlansRead, type SheetGrid } from '../../core/index'
import { openFile } from '../xlsx/open-workbook'
import type { Judged } from './judge'
import { isPlanSheet } from './load-books'
import type { Period } from './period'
import { readJsonFile } from './json-file'
import { UsageError } from './usage-error'

/** The plans of a file, JSON or a workbook with the sheet 提成方案; every mistake of it in one sentence. */
export async function readPlanFile(path: string, period: Period | undefined, language: Language): Promise<readonly Plan[]> {
  const read = await readPlanMistakes(path, period, language)
  return refuseMistakes(read, basename(path), language)
}

/** The same with the mistakes, for those who want to see them all. */
export async function readPlanMistakes(path: string, period: Period | undefined, language: Language): Promise<PlansRead> {
  return /^\.(?:json|txt|)$/i.test(extname(path)) ? readPlans(await readJsonFile(path, 'bad-plan', language), period) : readPlanSheet(await readSheetOf(path), period)
}

/**
 * The plans of the registers that hold a sheet 提成方案 beside their filings. A book without filings, such as an earlier statement
 * in the same folder, has no say.
 */
export function joinBookPlans({ loaded, registers }: Pick<Judged, 'loaded' | 'registers'>, period?: Period): JoinedPlans {
  const withFilings = new Set(registers.layouts.map(({ book }) => book))
  const sheets = loaded.books.filter(({ name }) => withFilings.has(name)).flatMap(({ name, grids }) => {
    const grid = grids.find(({ sheet, lastRow }) => isPlanSheet(sheet) && lastRow > 0)
    return grid ? [{ book: name, grid }] : []
  })
  return joinPlans(sheets, period)
}

/** The same for a run that is about the plans: a mistake in any book refuses it, every mistake in one sentence. */
export function readBookPlans(judged: Pick<Judged, 'loaded' | 'registers'>, period: Period, language: Language): Pick<JoinedPlans, 'plans' | 'findings'> {
  const joined = joinBookPlans(judged, period)
  const books = [...new Set(joined.mistakes.map(({ book }) => book))]
  const placed = joined.mistakes.map(({ book, mistake }) => (books.length === 1 ? mistake : { ...mistake, place: `${book} ${mistake.place}` }))
  if (placed.length > 0) throw new UsageError('bad-plan', { file: books.join(', '), reason: listMistakes(placed, language) })
  return joined
}

/** The sheet 提成方案, or the only sheet there is. */
async function readSheetOf(path: string): Promise<SheetGrid> {
  const file = await openFile(path)
  const names = await file.sheetNames()
  const name = names.find(isPlanSheet) ?? (names.length === 1 ? names[0] : undefined)
  if (name === undefined) throw new WorkbookError('no-such-sheet', { path, sheet: PLAN_SHEET['zh-CN'], sheets: names.join(', ') })
  return file.readSheet(name)
}

function refuseMistakes({ plans, mistakes }: PlansRead, file: string, language: Language): readonly Plan[] {
  const grave = mistakes.filter(({ severity }) => severity === 'error')
  if (grave.length > 0) throw new UsageError('bad-plan', { file, reason: listMistakes(grave, language) })
  return plans
}

function listMistakes(mistakes: readonly PlanMistake[], language: Language): string {
  return mistakes.map(mistake => explainPlanMistake(mistake, language).replace(/[。.]$/, '')).join(language === 'en' ? '; ' : '；')
}
