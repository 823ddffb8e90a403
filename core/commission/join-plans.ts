import type { Day } from '../calendar/day'
import { CATALOGUE } from '../findings/catalogue'
import type { Finding } from '../findings/finding'
import type { RowRef } from '../workbook/row-ref'
import type { SheetGrid } from '../workbook/workbook'
import { findPlanDifference } from './plan-difference'
import type { Plan } from './plan'
import type { PlanMistake } from './plan-mistake'
import { readPlanSheet } from './read-plan-sheet'

/** A sheet 提成方案 of one of the books. */
export interface PlanSheetOfBook {
  readonly book: string
  readonly grid: SheetGrid
}

/** A mistake that leaves a sheet's plans out. */
export interface PlacedMistake {
  readonly book: string
  readonly sheet: string
  readonly mistake: PlanMistake
}

export interface JoinedPlans {
  /** Those of the first sheet that has any; none while that sheet holds a mistake. */
  readonly plans: readonly Plan[]
  /** Every mistake of every sheet. */
  readonly mistakes: readonly PlacedMistake[]
  /** The sheets that say otherwise than the first. */
  readonly findings: readonly Finding[]
}

/** The plans of several books: the first book's hold, and one that differs is told with both books, cells and values. */
export function joinPlans(sheets: readonly PlanSheetOfBook[], period?: { readonly from: Day; readonly to: Day }): JoinedPlans {
  const read = sheets.map(({ book, grid }) => ({ book, sheet: grid.sheet, ...readPlanSheet(grid, period) })).filter(({ plans, mistakes }) => plans.length + mistakes.length > 0)
  const mistakes = read.flatMap(one => one.mistakes.filter(({ severity }) => severity === 'error').map(mistake => ({ book: one.book, sheet: one.sheet, mistake })))
  const isSound = ({ book }: { readonly book: string }): boolean => !mistakes.some(mistake => mistake.book === book)
  const [first, ...others] = read
  if (!first || !isSound(first)) return { plans: [], mistakes, findings: [] }
  const findings = others.filter(isSound).flatMap((other): readonly Finding[] => {
    const difference = findPlanDifference(first, other)
    if (!difference) return []
    const { name, held, heldCell, shown, cell } = difference
    return [{
      code: 'settings.differ', severity: CATALOGUE['settings.differ'].severity, subject: refOf(other, cell), related: [refOf(first, heldCell)], clause: null,
      data: { what: 'plan', name, cell, shown, heldCell, held },
    }]
  })
  return { plans: first.plans, mistakes, findings }
}

/** The mistakes of plan sheets as findings of those sheets, for a run that goes on without the plans. */
export function planFindings(mistakes: readonly PlacedMistake[]): readonly Finding[] {
  return mistakes.map(({ book, sheet, mistake: { place, shown, allowed } }) => ({
    code: 'plan.unreadable', severity: CATALOGUE['plan.unreadable'].severity, subject: refOf({ book, sheet }, place), related: [], clause: null,
    data: { cell: place.replace(/^.*!/, ''), shown, zh: allowed['zh-CN'], en: allowed.en },
  }))
}

function refOf({ book, sheet }: { readonly book: string; readonly sheet: string }, cell: string): RowRef {
  return { book, sheet, row: Number(/\d+$/.exec(cell)?.[0] ?? 1) }
}
