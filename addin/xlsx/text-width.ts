import type { CellRun } from './port'
import { isoDay } from './iso-serial'

const sampled = 200
const narrowest = 8
const widest = 48
const padding = 2

/** Sensible widths, in characters, for the columns that the runs fill; a wide character counts two. */
export function columnWidths(runs: readonly CellRun[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  for (const run of runs) {
    for (const value of run.values.slice(0, sampled)) {
      const text = typeof value === 'number' && run.show === 'day' ? isoDay(value, 1900) ?? '' : String(value ?? '')
      const width = Math.min(Math.max(textWidth(text) + padding, narrowest), widest)
      if (value !== null) widths.set(run.column, Math.max(widths.get(run.column) ?? 0, width))
    }
  }
  return widths
}

function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1
  return width
}
