import { CATALOGUE } from '../findings/catalogue'
import type { Finding } from '../findings/finding'
import type { Registers } from '../register/registers'
import type { RegisterEvent } from '../registration/registration'
import { cellAddress } from '../workbook/row-ref'
import type { RulingBook } from './rulings'

/** Findings of sheets: those of reading, events that name no registration, rulings that name none. */
export function findSheetFindings(registers: Registers, strays: readonly RegisterEvent[], rulings: RulingBook): readonly Finding[] {
  const findings: Finding[] = [...registers.findings]
  for (const event of strays) {
    findings.push({ code: 'event.unknown-registration', severity: CATALOGUE['event.unknown-registration'].severity, subject: event.ref, related: [], clause: null, data: { registrationId: event.registrationId, cell: cellAddress(event.ref.row, event.columns?.id ?? 1) } })
  }
  for (const { id, ruling } of rulings.unmatched) {
    const layout = registers.layouts.find(({ book }) => book === ruling.book) ?? registers.layouts[0]
    if (layout) findings.push({ code: 'ruling.unmatched', severity: CATALOGUE['ruling.unmatched'].severity, subject: { book: layout.book, sheet: layout.sheet, row: layout.headerRow }, related: [], clause: null, data: { id } })
  }
  return findings
}
