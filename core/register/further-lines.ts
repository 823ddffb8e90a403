import { appendTo } from '../lists/append-to'
import type { FieldValues, Registration } from '../registration/registration'

/** A number that many customers share is a mistake; so many of them are compared with a row that repeats it. */
const NEAREST = 8

/**
 * The registrations among a sheet's rows. A row that repeats a registration's number with blank or equal customer and
 * project is a further line of it (products, vehicles, bids) and no registration (contract §1).
 */
export function foldFurtherLines(rows: readonly Registration[], needed: ReadonlySet<string>): readonly Registration[] {
  if (!repeatsNumber(rows)) return rows
  const headsOfId = new Map<string, Registration[]>()
  const linesOfHead = new Map<Registration, Registration[]>()
  for (const row of rows) {
    if (row.id === null) continue
    const heads = headsOfId.get(row.id) ?? []
    headsOfId.set(row.id, heads)
    const head = headOf(row, heads)
    if (head === null) heads.push(row)
    else appendTo(linesOfHead, head, row)
  }
  const lines = new Set([...linesOfHead.values()].flat())
  return rows.filter(row => !lines.has(row)).map(row => withLines(row, linesOfHead.get(row), needed))
}

function repeatsNumber(rows: readonly Registration[]): boolean {
  const numbers = new Set<string>()
  let numbered = 0
  for (const { id } of rows) {
    if (id === null) continue
    numbers.add(id)
    numbered++
  }
  return numbers.size < numbered
}

/** The registration that a row goes on with, the nearest above first. */
function headOf(row: Registration, heads: readonly Registration[]): Registration | null {
  for (let i = heads.length - 1; i >= Math.max(0, heads.length - NEAREST); i--) {
    const head = heads[i]
    if (head && isFurtherLine(head.values, row.values)) return head
  }
  return null
}

function isFurtherLine(head: FieldValues, line: FieldValues): boolean {
  return isBlankOrSame(line.customerName, head.customerName) && isBlankOrSame(line.company, head.company) && isBlankOrSame(line.project, head.project)
}

function isBlankOrSame(text: string | undefined, of: string | undefined): boolean {
  return text === undefined || text === of || (of !== undefined && sameness(text) === sameness(of))
}

function sameness(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

/**
 * A registration with its further lines. What cannot be read in a line is told with it, except in the fields that
 * make a registration complete: a line lacks nothing.
 */
function withLines(head: Registration, lines: readonly Registration[] | undefined, needed: ReadonlySet<string>): Registration {
  if (lines === undefined) return head
  const troubles = lines.flatMap(line => line.troubles.filter(trouble => trouble.trouble === 'unreadable' && !needed.has(trouble.field)))
  return { ...head, lines: lines.map(line => line.ref.row), lineValues: lines.map(line => line.values), troubles: [...head.troubles, ...troubles] }
}
