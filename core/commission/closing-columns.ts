import type { Bilingual, Language } from '../findings/language'
import type { CellShow, SheetGrid } from '../workbook/workbook'
import { textOfCell } from './plan-cells'
import { readPlanWord } from './plan-words'

/** The name of the sheet that holds closed periods. */
export const CLOSING_SHEET: { readonly [L in Language]: string } = { 'zh-CN': '提成结账', en: 'Commission closing' }

const both = (zh: string, en: string): Bilingual => ({ 'zh-CN': zh, en })

/** What a row of the sheet is: the seal of a period, or one of its amounts or exclusions. */
export const CLOSING_KINDS = {
  seal: both('结账', 'closed'), sale: both('签约', 'signing'), receipt: both('回款', 'receipt'), refund: both('退款扣回', 'claw-back'), rerate: both('补差', 'make-good'),
  deduction: both('扣罚', 'deduction'), reward: both('奖励', 'reward'), excluded: both('不计提成', 'excluded'),
} as const

export type ClosingKind = keyof typeof CLOSING_KINDS

export const CLOSING_BOUNDS = { cap: both('封顶', 'cap'), floor: both('保底', 'floor') } as const

/** The columns of the sheet, in order. None of them names a customer, a phone or a day of filing: no check takes the sheet for a register. */
export const CLOSING_COLUMNS = {
  policy: both('制度', 'Regulation'), from: both('期间起', 'From'), to: both('期间止', 'To'), number: both('序号', 'No.'), kind: both('类别', 'Kind'), person: both('人员', 'Person'), team: both('部门', 'Team'),
  contractNo: both('合同编号', 'Contract'), id: both('编号', 'Filing'), row: both('所在行', 'Row'), day: both('计提日', 'Counted on'), base: both('基数', 'Base'), rate: both('比例', 'Rate'), share: both('分成', 'Share'), amount: both('金额', 'Amount'),
  plan: both('方案', 'Plan'), override: both('例外', 'Override'), bound: both('封顶保底', 'Cap or floor'), bonus: both('首单奖励', 'Bonus'), note: both('类型、原因或指纹', 'Type, reason or fingerprint'),
} as const

export type ClosingColumn = keyof typeof CLOSING_COLUMNS

export const CLOSING_COLUMN_NAMES = [
  'policy', 'from', 'to', 'number', 'kind', 'person', 'team', 'contractNo', 'id', 'row', 'day', 'base', 'rate', 'share', 'amount', 'plan', 'override', 'bound', 'bonus', 'note',
] as const satisfies readonly ClosingColumn[]

export const CLOSING_SHOWS: { readonly [C in ClosingColumn]: CellShow } = {
  policy: 'text', from: 'day', to: 'day', number: 'integer', kind: 'text', person: 'text', team: 'text', contractNo: 'text', id: 'text', row: 'integer', day: 'day', base: 'money', rate: 'text', share: 'text', amount: 'money',
  plan: 'text', override: 'integer', bound: 'text', bonus: 'money', note: 'text',
}

export const CLOSING_WIDTHS: readonly number[] = [8, 12, 12, 6, 10, 10, 12, 14, 12, 8, 12, 14, 10, 10, 14, 14, 6, 10, 12, 30]

/** Where each column stands. */
export interface ClosingTable {
  readonly headerRow: number
  readonly columns: { readonly [C in ClosingColumn]: number }
}

/** The table of a sheet, its columns found by their titles in either language; null where one is missing. */
export function findClosingTable(grid: SheetGrid): ClosingTable | null {
  for (let row = grid.firstRow; row <= Math.min(grid.lastRow, grid.firstRow + 20); row++) {
    const found: Partial<Record<ClosingColumn, number>> = {}
    for (let column = grid.firstColumn; column <= grid.lastColumn; column++) {
      const name = readPlanWord(CLOSING_COLUMNS, textOfCell(grid.cell(row, column)))
      const known = CLOSING_COLUMN_NAMES.find((one) => one === name)
      if (known !== undefined) found[known] ??= column
    }
    if (isWhole(found)) return { headerRow: row, columns: found }
  }
  return null
}

function isWhole(found: Partial<Record<ClosingColumn, number>>): found is ClosingTable['columns'] {
  return CLOSING_COLUMN_NAMES.every((name) => found[name] !== undefined)
}
