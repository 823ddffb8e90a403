import type { Day } from '../../core/calendar/day'
import { type SealableSheet, type SealedRow, sealRow } from '../../core/review/seal'

/** The seals of all numbered rows of a sheet, as a first sealing makes them. */
export function sealSheet({ layout, grid, registrations }: SealableSheet, day: Day): readonly SealedRow[] {
  return registrations.flatMap(registration => (registration.id === null ? [] : [sealRow(registration, registration.id, layout, grid, day)]))
}
