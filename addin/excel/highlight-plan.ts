import { findTone, highlightFormula, readHighlightFormula, toneStyle } from './port'
import type { Highlight, MergedBlock, ToneStyle } from './port'

/** A custom conditional format as Excel has it; `block` is null when it lies on several blocks. */
export interface ExistingFormat {
  readonly id: string
  readonly formula: string
  readonly block: MergedBlock | null
  readonly fill: string
  readonly color: string
  readonly bold: boolean
}

/** A conditional format that is to be there. */
export interface WantedFormat {
  readonly formula: string
  readonly block: MergedBlock
  readonly style: ToneStyle
}

export interface HighlightPlan {
  readonly remove: readonly string[]
  readonly add: readonly WantedFormat[]
}

/**
 * What to change so that exactly the wanted highlights stand. One that is already as wanted is left alone; ours that
 * lie on the same register and are not wanted any more go; those of the user and of other registers stay.
 */
export function planHighlights(existing: readonly ExistingFormat[], highlights: readonly Highlight[]): HighlightPlan {
  const missing = new Map(highlights.flatMap(wantedFormats).map((wanted) => [keyOf(wanted.formula, wanted.block, wanted.style), wanted]))
  const remove: string[] = []
  for (const format of existing) {
    const isWanted = format.block !== null && missing.delete(keyOf(format.formula, format.block, format))
    if (!isWanted && highlights.some((highlight) => isOurs(format, highlight))) remove.push(format.id)
  }
  return { remove, add: [...missing.values()] }
}

function wantedFormats({ firstRow, lastRow, left, right, statusColumn, rules }: Highlight): readonly WantedFormat[] {
  return rules.map(({ equals, tone }) => ({
    formula: highlightFormula({ statusColumn, row: firstRow, equals }),
    block: { top: firstRow, left, bottom: lastRow, right },
    style: toneStyle(tone),
  }))
}

function keyOf(formula: string, block: MergedBlock, style: { readonly fill: string, readonly color: string, readonly bold: boolean }): string {
  return JSON.stringify([formula, block.top, block.left, block.bottom, block.right, style.fill.toUpperCase(), style.color.toUpperCase(), style.bold])
}

/** Ours: keyed on the status column of this register, in one of our tones or for one of its states, and lying on its rows. */
function isOurs({ formula, block, fill, color }: ExistingFormat, { firstRow, lastRow, statusColumn, rules }: Highlight): boolean {
  const read = readHighlightFormula(formula)
  if (read === null || read.statusColumn !== statusColumn) return false
  if (findTone(fill, color) === null && !rules.some(({ equals }) => equals === read.equals)) return false
  const top = block?.top ?? read.row
  const bottom = block?.bottom ?? read.row
  return top <= lastRow && bottom >= firstRow
}
