import { shiftFormula } from './formula-shift'
import { decodeText } from './part-encoding'
import { cellAddress } from './port'
import { editText, escapeXml, withAttribute } from './xml-text'
import { childOf, readXml } from './xml-tree'

interface SharedFormula {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly ref: string
  /** True once another cell has become the one that spells the formula out. */
  isHandedOn: boolean
}

/**
 * Keeps formulas whole when cells that hold one are overwritten: the calculation chain must lose those cells, and where
 * the cell spelt out a formula that others share, the next of them must spell it out instead.
 */
export class LostFormulas {
  /** Addresses of the overwritten cells that held a formula. */
  readonly addresses: string[] = []
  /** The last row that may hold a cell sharing an overwritten formula. */
  lastRow = 0
  private readonly shared = new Map<string, SharedFormula>()

  /** Notes that the cell with a formula goes. */
  lose(cell: Uint8Array, row: number, column: number): void {
    this.addresses.push(cellAddress(row, column))
    const formula = childOf(readXml(decodeText(cell, 'cell'), 'cell'), 'f')
    const index = formula?.attributes['si']
    if (formula === null || index === undefined || formula.attributes['t'] !== 'shared' || formula.text === '') return
    const ref = formula.attributes['ref'] ?? cellAddress(row, column)
    this.shared.set(index, { row, column, text: formula.text, ref, isHandedOn: false })
    this.lastRow = Math.max(this.lastRow, Number(/(\d+)$/.exec(ref)?.[1] ?? row))
  }

  /** The bytes of a cell that stays: its own, or with the shared formula spelt out when it is the next to hold it. */
  keep(cell: Uint8Array, row: number, column: number): Uint8Array {
    if (this.shared.size === 0) return cell
    const text = decodeText(cell, 'cell')
    const formula = childOf(readXml(text, 'cell'), 'f')
    const shared = this.shared.get(formula?.attributes['si'] ?? '')
    if (formula === null || shared === undefined || shared.isHandedOn || formula.text !== '') return cell
    shared.isHandedOn = true
    const open = withAttribute(text.slice(formula.start, formula.openEnd), 'ref', shared.ref).replace(/\s*\/?>$/, '>')
    const spelt = escapeXml(shiftFormula(shared.text, row - shared.row, column - shared.column))
    return new TextEncoder().encode(editText(text, [{ from: formula.start, to: formula.end, by: `${open}${spelt}</${formula.name}>` }]))
  }
}

/** The calculation chain without the given cells of a sheet, or null when it names none of them. */
export function withoutCells(chain: string, part: string, sheetId: number, addresses: ReadonlySet<string>): string | null {
  const root = readXml(chain, part)
  let sheet = ''
  let isCarried = false
  const edits: { from: number; to: number; by: string }[] = []
  for (const cell of root.children) {
    const own = cell.attributes['i']
    sheet = own ?? sheet
    const isGone = Number(sheet) === sheetId && addresses.has(cell.attributes['r'] ?? '')
    if (isGone) edits.push({ from: cell.start, to: cell.end, by: '' })
    // A cell without a sheet means the sheet of the one before it, so that must not be lost with it.
    else if (isCarried && own === undefined) edits.push({ from: cell.start, to: cell.openEnd, by: withAttribute(chain.slice(cell.start, cell.openEnd), 'i', sheet) })
    isCarried = isGone ? isCarried || own !== undefined : false
  }
  return edits.some((edit) => edit.by === '') ? editText(chain, edits) : null
}
