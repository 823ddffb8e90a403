import { phoneEdges } from './compare-phones'
import type { Profile } from './profile'
import { addRow, removeRow, rowsAt } from './row-lists'
import type { RowLists } from './row-lists'

/** Finds rows whose phones could be one: the same ends with a hidden middle, or one switchboard with and without extension. */
export interface PhoneCandidates {
  add(profile: Profile): void
  remove(profile: Profile): void
  /** Rows with a number of the same first three and last four digits, one of the two masked. */
  eachSameEnds(profile: Profile, limit: number, visit: (rows: readonly number[]) => void): void
  /** Rows that give the same landline with an extension where this one gives none, or the other way round. */
  eachSameLine(profile: Profile, visit: (rows: readonly number[]) => void): void
}

export function createPhoneCandidates(): PhoneCandidates {
  const masked: RowLists<number> = new Map()
  const full: RowLists<number> = new Map()
  const lines: RowLists<string> = new Map()
  const extensions: RowLists<string> = new Map()
  // Full numbers are filed by their ends only once a masked one asks: most registers have none.
  const waiting: Profile[] = []

  function fileWaiting(): void {
    for (const profile of waiting) eachFull(profile, edges => addRow(full, edges, profile.record.index))
    waiting.length = 0
  }

  return {
    add(profile) {
      const row = profile.record.index
      eachMasked(profile, edges => addRow(masked, edges, row))
      eachLine(profile, (line, extended) => addRow(extended ? extensions : lines, line, row))
      waiting.push(profile)
    },
    remove(profile) {
      fileWaiting()
      const row = profile.record.index
      eachMasked(profile, edges => removeRow(masked, edges, row))
      eachFull(profile, edges => removeRow(full, edges, row))
      eachLine(profile, (line, extended) => removeRow(extended ? extensions : lines, line, row))
    },
    eachSameEnds(profile, limit, visit) {
      for (const phone of profile.record.phones) {
        const edges = phone.masked || masked.size > 0 ? phoneEdges(phone) : null
        if (edges === null) continue
        if (phone.masked) fileWaiting()
        if (masked.has(edges)) visit(rowsAt(masked, edges).slice(-limit))
        if (phone.masked && full.has(edges)) visit(rowsAt(full, edges).slice(-limit))
      }
    },
    eachSameLine(profile, visit) {
      if (extensions.size === 0) return
      eachLine(profile, (line, extended) => {
        const rows = rowsAt(extended ? lines : extensions, line)
        if (rows.length > 0) visit(rows)
      })
    },
  }
}

function eachMasked(profile: Profile, visit: (edges: number) => void): void {
  for (const phone of profile.record.phones) {
    const edges = phone.masked ? phoneEdges(phone) : null
    if (edges !== null) visit(edges)
  }
}

function eachFull(profile: Profile, visit: (edges: number) => void): void {
  for (const phone of profile.record.phones) {
    const edges = phone.masked ? null : phoneEdges(phone)
    if (edges !== null) visit(edges)
  }
}

function eachLine(profile: Profile, visit: (line: string, extended: boolean) => void): void {
  for (const phone of profile.record.phones) if (!phone.masked && (phone.kind === 'landline' || phone.extension !== null)) visit(phone.digits, phone.extension !== null)
}
