import type { Day } from '../calendar/day'
import { cellAddress } from '../workbook/row-ref'
import type { SheetGrid } from '../workbook/workbook'
import { dayOfCell, moneyOfCell, rateOfCell, textOfCell } from './plan-cells'
import type { PlanMistake } from './plan-mistake'
import { PLAN_COLUMNS, PLAN_COLUMN_NAMES, PLAN_ITEMS, PLAN_WORDS, type PlanColumn, type PlanItem, readPlanWord } from './plan-words'
import { type PlansRead, readPlans } from './read-plans'

/** A plan as it grows from its rows: the JSON of a plan file, and the cell of each of its places. */
interface Draft {
  readonly id: string
  readonly cells: Map<string, string>
  readonly file: Record<string, unknown>
  readonly effective: Record<string, unknown>
  readonly steps: unknown[]
  readonly bonus: unknown[]
  readonly overrides: { readonly number: string; readonly file: Record<string, unknown>; readonly steps: unknown[] }[]
}

type Columns = ReadonlyMap<PlanColumn, number>

export interface PlanSheetRead extends PlansRead {
  /** The cell that says what stands at a place of a plan, such as "tiers.steps[1].rate"; null where no cell does. */
  readonly cellOf: (plan: string, place: string) => string | null
}

/** Reads the sheet 提成方案 in either language; every mistake names its cell. */
export function readPlanSheet(grid: SheetGrid, period?: { readonly from: Day; readonly to: Day }): PlanSheetRead {
  const header = findHeader(grid)
  if (!header) return { plans: [], cellOf: () => null, mistakes: [sheetMistake('missing', `${grid.sheet}!A1`, '', '表头应有“方案编号”“项目”“内容”等列', 'the header row needs the columns Plan, Item, Value …')] }
  const mistakes: PlanMistake[] = []
  const drafts: Draft[] = []
  for (let row = header.row + 1; row <= grid.lastRow; row++) {
    if (PLAN_COLUMN_NAMES.every((column) => textAt(grid, row, header.columns, column) === '')) continue
    const draft = draftOf(grid, row, header.columns, drafts)
    if (draft) mistakes.push(...readRow(grid, row, header.columns, draft))
    else mistakes.push(sheetMistake('missing', address(row, header.columns, 'plan'), '', '请填方案编号', 'write the id of the plan'))
  }
  const read = readPlans(drafts.map(finish), period)
  return {
    plans: mistakes.length === 0 ? read.plans : [], mistakes: [...mistakes, ...read.mistakes.map((one) => ({ ...one, place: cellOf(one.place, drafts) ?? one.place }))],
    cellOf: (plan, place) => cellIn(drafts.find(({ id }) => id === plan), place),
  }
}

function sheetMistake(code: PlanMistake['code'], place: string, shown: string, zh: string, en: string): PlanMistake {
  return { code, severity: 'error', place, shown, allowed: { 'zh-CN': zh, en } }
}

function findHeader(grid: SheetGrid): { readonly row: number; readonly columns: Columns } | null {
  for (let row = Math.max(grid.firstRow, 1); row <= Math.min(grid.lastRow, grid.firstRow + 20); row++) {
    const columns = new Map<PlanColumn, number>()
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      const name = readPlanWord(PLAN_COLUMNS, textOfCell(grid.cell(row, column)))
      const known = PLAN_COLUMN_NAMES.find((one) => one === name)
      if (known !== undefined && !columns.has(known)) columns.set(known, column)
    }
    if (columns.has('plan') && columns.has('item')) return { row, columns }
  }
  return null
}

function textAt(grid: SheetGrid, row: number, columns: Columns, column: PlanColumn): string {
  const at = columns.get(column)
  return at === undefined ? '' : textOfCell(grid.cell(row, at))
}

function address(row: number, columns: Columns, column: PlanColumn): string {
  return cellAddress(row, columns.get(column) ?? 1)
}

/** A blank plan cell continues the plan above. */
function draftOf(grid: SheetGrid, row: number, columns: Columns, drafts: Draft[]): Draft | undefined {
  const id = textAt(grid, row, columns, 'plan')
  const known = id === '' ? drafts[drafts.length - 1] : drafts.find((draft) => draft.id === id)
  if (known || id === '') return known
  const draft: Draft = { id, cells: new Map([['', address(row, columns, 'plan')], ['id', address(row, columns, 'plan')]]), file: {}, effective: { until: null }, steps: [], bonus: [], overrides: [] }
  drafts.push(draft)
  return draft
}

function readRow(grid: SheetGrid, row: number, columns: Columns, draft: Draft): readonly PlanMistake[] {
  const written = textAt(grid, row, columns, 'item')
  const item = readPlanWord(PLAN_ITEMS, written)
  const at = columns.get('value')
  const value = at === undefined ? null : grid.cell(row, at)
  const here = address(row, columns, 'value')
  const set = (path: string, file: Record<string, unknown>, key: string, content: unknown): readonly PlanMistake[] => {
    const twice = draft.cells.get(path)
    if (twice !== undefined) return [sheetMistake('shape', here, written, `本方案的“${written}”在 ${twice} 已经写过`, `"${written}" of this plan already stands in ${twice}`)]
    draft.cells.set(path, here)
    file[key] = content
    return []
  }
  switch (item as PlanItem) {
    case 'from':
      return set('effective.from', draft.effective, 'from', dayOfCell(value, grid.dateSystem))
    case 'until':
      return textOfCell(value) === '' ? [] : set('effective.until', draft.effective, 'until', dayOfCell(value, grid.dateSystem))
    case 'base':
    case 'pay':
      return set(item, draft.file, item, readPlanWord(PLAN_WORDS[item as 'base' | 'pay'], textOfCell(value)))
    case 'fixed':
    case 'cap':
    case 'floor':
      return textOfCell(value) === '' ? [] : set(item, draft.file, item, moneyOfCell(value))
    case 'clawback':
      return set('clawback', draft.file, 'clawback', readFlag(textOfCell(value)))
    case 'firstOrder':
      draft.cells.set(`bonus[${draft.bonus.length}]`, here)
      draft.bonus.push({ when: 'firstOrder', amount: moneyOfCell(value) })
      return []
    case 'step':
      return readStep(grid, row, columns, draft, draft.file, draft.steps, '')
    case 'override':
      return readOverride(grid, row, columns, draft)
    default:
      return [sheetMistake('unknown-key', address(row, columns, 'item'), written, `项目可用：${Object.values(PLAN_ITEMS).map((word) => word['zh-CN']).join('、')}`, `items are ${Object.values(PLAN_ITEMS).map((word) => word.en).join(', ')}`)]
  }
}

function readFlag(text: string): unknown {
  const literal = readPlanWord(PLAN_WORDS.clawback, text)
  return literal === 'true' ? true : literal === 'false' ? false : text
}

/** Mode and span stand on every step; a later row may leave them blank but not contradict the first. */
function readStep(grid: SheetGrid, row: number, columns: Columns, draft: Draft, file: Record<string, unknown>, steps: unknown[], root: string): readonly PlanMistake[] {
  const mistakes: PlanMistake[] = []
  const tiers = (file['tiers'] ??= { steps }) as Record<string, unknown>
  if (!draft.cells.has(`${root}tiers`)) draft.cells.set(`${root}tiers`, address(row, columns, 'item'))
  for (const key of ['mode', 'per'] as const) {
    const text = textAt(grid, row, columns, key)
    const word = readPlanWord(PLAN_WORDS[key], text)
    if (text === '') continue
    if (tiers[key] === undefined) {
      tiers[key] = word
      draft.cells.set(`${root}tiers.${key}`, address(row, columns, key))
    } else if (tiers[key] !== word) mistakes.push(sheetMistake('shape', address(row, columns, key), text, '同一组档的计档方式和计档范围应相同', 'all steps of one table have the same mode and span'))
  }
  const path = `${root}tiers.steps[${steps.length}]`
  draft.cells.set(`${path}.upTo`, address(row, columns, 'upTo')).set(`${path}.rate`, address(row, columns, 'rate'))
  steps.push({ upTo: textAt(grid, row, columns, 'upTo') === '' ? null : moneyOfCell(grid.cell(row, columns.get('upTo') ?? 1)), rate: rateOfCell(grid.cell(row, columns.get('rate') ?? 1)) })
  return mistakes
}

/** Rows with one number are one override; a row without a number is one by itself. */
function readOverride(grid: SheetGrid, row: number, columns: Columns, draft: Draft): readonly PlanMistake[] {
  const number = textAt(grid, row, columns, 'number')
  const known = number === '' ? undefined : draft.overrides.find((one) => one.number === number)
  const at = known ? draft.overrides.indexOf(known) : draft.overrides.length
  const root = `overrides[${at}]`
  const override = known ?? { number, file: { when: {} }, steps: [] }
  const mistakes: PlanMistake[] = []
  if (!known) {
    draft.overrides.push(override)
    draft.cells.set(root, address(row, columns, 'item')).set(`${root}.rate`, address(row, columns, 'rate'))
  }
  const when = override.file['when'] as Record<string, unknown>
  for (const condition of ['seller', 'product', 'channel', 'team'] as const) {
    const text = textAt(grid, row, columns, condition)
    if (text === '') continue
    if (when[condition] !== undefined && when[condition] !== text) mistakes.push(sheetMistake('shape', address(row, columns, condition), text, `同一序号的例外条件应相同`, 'rows of one override have the same conditions'))
    when[condition] ??= text
    draft.cells.set(`${root}.when.${condition}`, address(row, columns, condition))
  }
  const plain = textAt(grid, row, columns, 'mode') === '' && textAt(grid, row, columns, 'per') === '' && textAt(grid, row, columns, 'upTo') === '' && override.steps.length === 0 && override.file['rate'] === undefined
  if (!plain) return [...mistakes, ...readStep(grid, row, columns, draft, override.file, override.steps, `${root}.`)]
  override.file['rate'] = rateOfCell(grid.cell(row, columns.get('rate') ?? 1))
  return mistakes
}

function finish({ id, file, effective, bonus, overrides }: Draft): unknown {
  return { id, effective, ...file, ...(bonus.length > 0 && { bonus }), ...(overrides.length > 0 && { overrides: overrides.map((one) => one.file) }) }
}

/** The cell of a place in the JSON of all plans. */
function cellOf(place: string, drafts: readonly Draft[]): string | null {
  const found = /^\[(\d+)\]\.?(.*)$/.exec(place)
  return cellIn(found ? drafts[Number(found[1])] : drafts[0], found?.[2] ?? place)
}

/** The cell of a place in one plan, or of the nearest place around it that has one. */
function cellIn(draft: Draft | undefined, place: string): string | null {
  for (let path = place; draft; path = path.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, '')) {
    const cell = draft.cells.get(path)
    if (cell !== undefined || path === '') return cell ?? null
  }
  return null
}
