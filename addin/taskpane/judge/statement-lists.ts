import { figureOf, SECTIONS, shownValue, type Section } from '../../statement/sections'
import { printSummary, type Language, type PrintedRecord, type RowRef, type Severity, type Summary } from '../core-bridge'
import type { StatementList, StatementRecord } from '../statement'

/** Lists with views of their own. */
const SHAPED: ReadonlySet<string> = new Set(['lines', 'excluded'])

/** Everything a summary holds beside lines and exclusions, list by list; empty ones are left out. */
export function statementLists(summary: Summary, language: Language): readonly StatementList[] {
  const printed = printSummary({ ...summary, lines: [], excluded: [] }, language)
  return SECTIONS.flatMap(section => {
    const records = SHAPED.has(section.list) ? [] : printed[section.list] ?? []
    return records.length === 0 ? [] : [{ id: section.list, title: section.title[language === 'en' ? 1 : 0], records: records.map(record => recordOf(record, section, language)) }]
  })
}

function recordOf(record: PrintedRecord, { columns }: Section, language: Language): StatementRecord {
  const values = columns.flatMap(column => {
    const value = shownValue(column, record[column.key], language)
    return value === '' ? [] : [{ title: column.title[language === 'en' ? 1 : 0], value, sentence: column.kind === 'sentence', figure: figureOf(column, value) }]
  })
  return { ref: refOf(record), severity: severityOf(record['severity']), values }
}

function refOf({ book, sheet, row }: PrintedRecord): RowRef | null {
  return typeof book === 'string' && typeof sheet === 'string' && typeof row === 'number' ? { book, sheet, row } : null
}

function severityOf(value: unknown): Severity | null {
  return value === 'conflict' || value === 'error' || value === 'warning' || value === 'notice' ? value : null
}
