import type { ClosedSource } from '../closing'
import { closedOf, closePeriod, compareWithSnapshot, readClosing, readSnapshot, writeClosing, type Language, type PeriodSnapshot, type SheetGrid, type SnapshotComparison, type Summary } from '../core-bridge'
import { EngineError, type WritePlan } from '../engine'
import { unpackGrid } from '../grid-transfer'
import { digestOf } from './digest-of'

/** What closes the period of a statement in the sheet 提成结账, and what takes it back. */
export async function planClosing(summary: Summary, present: SheetGrid | null, dateSystem: 1900 | 1904, language: Language): Promise<WritePlan> {
  const { digest } = await seal(summary)
  const written = writeClosing(closedOf(summary), digest, { present, language, dateSystem })
  switch (written.state) {
    case 'written': return { changes: written.changes, inverse: written.inverse }
    case 'already-closed': throw new EngineError('already-closed')
    case 'other-sheet': throw new EngineError('other-closing-sheet')
  }
}

/** The sealed statement as the bytes of a file, as the command line writes it. */
export async function closingFile(summary: Summary): Promise<Uint8Array> {
  return new TextEncoder().encode(`${JSON.stringify(await seal(summary), null, 1)}\n`)
}

/** How a statement stands to a closed one; null where its period is not closed. */
export async function compareClosed(summary: Summary, source: ClosedSource): Promise<SnapshotComparison | null> {
  if (source.kind === 'file') {
    const snapshot = readSnapshot(parse(source.text))
    return snapshot ? compare(summary, snapshot) : { state: 'unreadable', differences: [] }
  }
  const { policy, period: { from, to } } = summary
  const read = readClosing(unpackGrid(source.grid), { policy, from, to })
  if (read.state === 'none') return null
  return read.state === 'sealed' ? compare(summary, read.snapshot) : { state: 'altered', differences: [] }
}

/** The core seals and compares at once, but digests take their time in a browser: they are made before it asks. */
async function seal(summary: Summary): Promise<PeriodSnapshot> {
  const digest = await digestOf(closePeriod(summary, () => '').body)
  return closePeriod(summary, () => digest)
}

async function compare(summary: Summary, snapshot: PeriodSnapshot): Promise<SnapshotComparison> {
  const digest = await digestOf(snapshot.body)
  return compareWithSnapshot(summary, snapshot, () => digest)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}
