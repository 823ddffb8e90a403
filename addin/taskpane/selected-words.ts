import type { PaneState, SelectedRow } from './pane-state'
import type { Strings } from './strings/strings'

/** The row the user is at; a further line says to which registration it belongs. */
export function selectedPlace({ ref, summary }: SelectedRow, t: Strings): string {
  const place = t.findings.row(ref.sheet, ref.row)
  return summary === null || summary.ref.row === ref.row ? place : t.selected.further(place, summary.ref.row)
}

/** Why there is nothing to say of the selected row; null where there is. */
export function selectedSilence({ selected, stale, result }: Pick<PaneState, 'selected' | 'stale' | 'result'>, t: Strings): string | null {
  if (stale) return t.selected.stale
  if (!selected || selected.summary) return null
  const { sheet, row } = selected.ref
  return result?.sheets.some(checked => checked.sheet === sheet) ? t.selected.none(sheet, row) : t.selected.notChecked(sheet)
}

/** The selected row in one breath: where it is, whose, until when, how many findings, and the sentence with its status. */
export function selectedWords(state: Pick<PaneState, 'selected' | 'stale' | 'result'>, t: Strings): string {
  const { selected } = state
  const silence = selectedSilence(state, t)
  if (silence !== null || !selected?.summary) return silence ?? ''
  const { customer, expiresOn, findings, basis } = selected.summary
  const facts = [selectedPlace(selected, t), customer, expiresOn && t.selected.until(expiresOn), t.selected.findings(findings)]
  return `${facts.filter(Boolean).join(t.comma)}${t.colon}${basis}`
}
