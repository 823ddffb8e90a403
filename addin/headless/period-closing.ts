import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { closePeriod, compareWithSnapshot, explainComparison, explainDifference, openSnapshot, readSnapshot, type Language, type PeriodSnapshot, type SnapshotComparison, type Summary } from '../../core/index'
import { onePiece } from '../xlsx/codec'
import { writeAtomically } from '../xlsx/write-atomically'
import { digestOf } from './file-digest'
import { UsageError } from './usage-error'

/** How a statement stands to one that was closed, and which sheet of which register holds that one; null where a file does. */
export interface ClosedComparison extends SnapshotComparison {
  readonly place: { readonly book: string; readonly sheet: string } | null
}

/** Seals a statement into a file. */
export async function writeClosing(target: string, summary: Summary): Promise<void> {
  const text = `${JSON.stringify(closePeriod(summary, digestOf), null, 1)}\n`
  await writeAtomically(target, onePiece(new TextEncoder().encode(text)))
}

/** The sealed statement of a file; anything else is refused before any register is read. */
export async function readClosing(path: string): Promise<PeriodSnapshot> {
  const text = await readFile(path, 'utf8').catch(() => { throw new UsageError('not-found', { file: path }) })
  const snapshot = readSnapshot(parseJson(text))
  if (!snapshot || !openSnapshot(snapshot)) throw new UsageError('bad-closing', { file: basename(path) })
  return snapshot
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

export function compareClosing(summary: Summary, snapshot: PeriodSnapshot): SnapshotComparison {
  return compareWithSnapshot(summary, snapshot, digestOf)
}

/** What `summary --json` says of it; `book` and `sheet` name the place of a register that holds the sealed statement. */
export function closingAnswer(comparison: ClosedComparison, language: Language) {
  const { state, differences, place } = comparison
  return { ...place, state, message: explainComparison(comparison, language), differences: differences.map(one => ({ ...one, message: explainDifference(one, language) })) }
}

/** The same as lines for people. */
export function closingLines(comparison: ClosedComparison, language: Language): readonly string[] {
  const { place } = comparison
  const where = place === null ? '' : language === 'en' ? `${place.book}, sheet ${place.sheet}: ` : `${place.book}「${place.sheet}」：`
  return [`${where}${explainComparison(comparison, language)}`, ...comparison.differences.map(one => `  ${explainDifference(one, language)}`)]
}
