import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { explainPlanMistake, PLAN_SHEET, readPlans, readPlanSheet, WorkbookError, type Language, type Plan, type PlanMistake, type PlansRead, type SheetGrid } from '../../core/index'
import { openFile } from '../xlsx/open-workbook'
import type { Judged } from './judge'
import type { Period } from './period'
import { UsageError } from './usage-error'

/** The plans of a file, JSON or a workbook with the sheet 提成方案; every mistake of it in one sentence. */
export async function readPlanFile(path: string, period: Period | undefined, language: Language): Promise<readonly Plan[]> {
  const read = await readPlanMistakes(path, period)
  return refuseMistakes(read, basename(path), language)
}

/** The same with the mistakes, for those who want to see them all. */
export async function readPlanMistakes(path: string, period: Period | undefined): Promise<PlansRead> {
  return /^\.(?:json|txt|)$/i.test(extname(path)) ? readJson(path, period) : readPlanSheet(await readSheetOf(path), period)
}

/**
 * The plans of the first register that holds a sheet 提成方案 beside its filings; none where no register does. A book without filings,
 * such as an earlier statement in the same folder, has no say.
 */
export function readBookPlans({ loaded, registers }: Pick<Judged, 'loaded' | 'registers'>, period: Period, language: Language): readonly Plan[] {
  const withFilings = new Set(registers.layouts.map(({ book }) => book))
  for (const { name, grids } of loaded.books) {
    if (!withFilings.has(name)) continue
    const grid = grids.find(({ sheet }) => isPlanSheet(sheet))
    if (grid && grid.lastRow > 0) return refuseMistakes(readPlanSheet(grid, period), name, language)
  }
  return []
}

async function readJson(path: string, period: Period | undefined): Promise<PlansRead> {
  const file = basename(path)
  const text = await readFile(path, 'utf8').catch(() => { throw new UsageError('not-found', { file: path }) })
  return readPlans(parseJson(text, file), period)
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new UsageError('bad-plan', { file, reason: cause instanceof Error ? cause.message : 'JSON' })
  }
}

/** The sheet 提成方案, or the only sheet there is. */
async function readSheetOf(path: string): Promise<SheetGrid> {
  const file = await openFile(path)
  const names = await file.sheetNames()
  const name = names.find(isPlanSheet) ?? (names.length === 1 ? names[0] : undefined)
  if (name === undefined) throw new WorkbookError('no-such-sheet', { path, sheet: PLAN_SHEET['zh-CN'], sheets: names.join(', ') })
  return file.readSheet(name)
}

function isPlanSheet(name: string): boolean {
  return Object.values(PLAN_SHEET).includes(name.trim())
}

function refuseMistakes({ plans, mistakes }: PlansRead, file: string, language: Language): readonly Plan[] {
  const grave = mistakes.filter(({ severity }) => severity === 'error')
  if (grave.length > 0) throw new UsageError('bad-plan', { file, reason: listMistakes(grave, language) })
  return plans
}

function listMistakes(mistakes: readonly PlanMistake[], language: Language): string {
  return mistakes.map(mistake => explainPlanMistake(mistake, language).replace(/[。.]$/, '')).join(language === 'en' ? '; ' : '；')
}
