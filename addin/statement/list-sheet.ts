import { columnLetters, type Language, type PrintedRecord } from '../../core/index'
import type { WriteSheet } from 'hucre'
import { pageMarks, pageSetup, type Look } from './looks'
import { figureOf, shownValue, type Column } from './sections'
import { openSheet, type Content } from './sheet-draft'
import { textWidth } from './text-width'

/** One list of the regulation's own summary: a table with the columns in which a row says anything. */
export function listSheet(name: string, title: string, columns: readonly Column[], records: readonly PrintedRecord[], caption: string, language: Language): WriteSheet {
  const used = columns.filter(({ key }) => records.some(record => record[key] !== null && record[key] !== undefined && record[key] !== ''))
  const table = records.map(record => used.map(column => shownValue(column, record[column.key], language)))
  const draft = openSheet(name, used.map((column, at) => widthOf(column, table.map(row => row[at] ?? ''), language)))
  draft.merged(title, 'heading', Math.max(1, used.length))
  draft.row(used.map(({ title: words }) => words[language === 'en' ? 1 : 0]), 'header', 26)
  for (const row of table) draft.row(row.map((text, at) => contentOf(used[at], text)), row.map((text, at) => lookOf(used[at], text)))
  return draft.finish({
    freezePane: { rows: 2 }, autoFilter: { range: `A2:${columnLetters(Math.max(1, used.length))}${Math.max(3, draft.next - 1)}` },
    pageSetup: pageSetup('landscape', 2), headerFooter: pageMarks(caption, name, language),
  })
}

/** As wide as the widest cell needs, within reason. */
function widthOf({ kind, title }: Column, texts: readonly string[], language: Language): number {
  if (kind === 'sentence') return 80
  const widest = texts.reduce((width, text) => Math.max(width, textWidth(text)), textWidth(title[language === 'en' ? 1 : 0]))
  return Math.min(36, Math.max(11, widest + 3))
}

/** Figures become numbers; everything else is text. */
function contentOf(column: Column | undefined, text: string): Content {
  return figureOf(column, text)?.number ?? text
}

function lookOf(column: Column | undefined, text: string): Look {
  if (column?.kind !== 'number') return 'text'
  const figure = figureOf(column, text)
  return figure === null ? 'middle' : figure.isMoney ? 'money' : 'figure'
}
