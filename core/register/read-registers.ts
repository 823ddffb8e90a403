import type { Finding } from '../findings/finding'
import type { PolicyPack } from '../policy/pack'
import type { Layout, RegisterEvent, Registration } from '../registration/registration'
import { findEventHeader } from './event-header'
import { readEventSheet } from './event-sheet'
import { type HeaderLexicon, headerLexicon } from './header-lexicon'
import { mappingOfSheet } from './header-match'
import { type HeaderSearch, findHeaderRow, titlesAbove } from './header-row'
import { strippedHeader } from './header-text'
import { readRows } from './read-rows'
import type { BookSheet, RegisterProblem, RegisterSettings, Registers } from './registers'
import { headerFindings, sheetLayout } from './sheet-layout'

/** Sheets of our own. */
const OWN_SHEETS: ReadonlySet<string> = new Set(['报备设置', '提成方案'])
/** Sheets that explain the register beside them; alone in its book, a sheet of such a name is what was meant. */
const EXPLANATIONS: ReadonlySet<string> = new Set(['示例', '填写示例', '填表示例', '填表说明', '填写说明', '使用说明', '说明'])

/**
 * Reads all registers and all sheets of events among the sheets, in the order given. A sheet without a header row of
 * the pack is skipped; when none has one, or one has two rivals, `problem` says so.
 */
export function readRegisters(sheets: readonly BookSheet[], pack: PolicyPack, settings: RegisterSettings): Registers {
  const lexicon = headerLexicon(pack)
  const candidates = sheets.filter(sheet => sheet.grid.lastRow > 0 && mayBeRegister(sheet, sheets))
  const kinds = candidates.map(sheet => ({ ...sheet, search: searchOf(sheet, lexicon, settings) }))
  const ids = idWords(kinds.map(({ search }) => search))
  const events: RegisterEvent[] = []
  const eventSheets: { book: string; sheet: string }[] = []
  const parts: { readonly layout: Layout; readonly registrations: readonly Registration[] }[] = []
  const findings: Finding[] = []
  let problem: RegisterProblem | null = null
  for (const { book, grid, search } of kinds) {
    const eventHeader = findEventHeader(book, grid, lexicon, ids, settings.mapping)
    if (eventHeader) {
      const read = readEventSheet(book, grid, eventHeader, pack)
      eventSheets.push({ book, sheet: grid.sheet })
      for (const event of read.events) events.push(event)
      for (const finding of read.findings) findings.push(finding)
    } else if (isWanted(grid.sheet, settings)) {
      if (search.found === 'tie') problem ??= { problem: 'header-tie', detail: { book, sheet: grid.sheet, rows: search.rows.join('、') } }
      if (search.found === 'header') {
        const part = readSheet({ book, grid }, search.header, pack)
        parts.push(part)
        findings.push(...headerFindings(part.layout, search.header, pack, part.registrations))
      }
    }
  }
  if (parts.length === 0 && (eventSheets.length === 0 || settings.sheets !== undefined)) problem ??= { problem: 'no-header', detail: noHeaderDetail(sheets) }
  const registrations = parts.flatMap(part => part.registrations)
  return { layouts: parts.map(part => part.layout), registrations, events: settleEvents(events, registrations), findings, eventSheets, problem }
}

function mayBeRegister({ book, grid }: BookSheet, sheets: readonly BookSheet[]): boolean {
  const name = grid.sheet.trim()
  if (OWN_SHEETS.has(name)) return false
  return !EXPLANATIONS.has(name) || sheets.filter(sheet => sheet.book === book).length === 1
}

function searchOf({ book, grid }: BookSheet, lexicon: HeaderLexicon, settings: RegisterSettings): HeaderSearch {
  return findHeaderRow(grid, lexicon, mappingOfSheet(settings.mapping, book, grid.sheet))
}

function isWanted(sheet: string, { sheets }: RegisterSettings): boolean {
  return sheets === undefined || sheets.includes(sheet)
}

/** The words that head the ids of the registers at hand, 序号 among them where a register has no better. */
function idWords(searches: readonly HeaderSearch[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const search of searches) {
    if (search.found !== 'header') continue
    const { cells, match } = search.header
    const cell = cells.find(each => each.column === match.columns.get('id'))
    if (cell) words.add(strippedHeader(cell.text))
  }
  return words
}

function readSheet({ book, grid }: BookSheet, header: Extract<HeaderSearch, { found: 'header' }>['header'], pack: PolicyPack): { readonly layout: Layout; readonly registrations: readonly Registration[] } {
  const layout = sheetLayout(book, grid, header, pack)
  const rows = readRows(grid, layout, pack, titlesAbove(grid, header.row))
  return { layout: { ...layout, lastRow: rows.lastRow }, registrations: rows.registrations }
}

/** Events with the ids as the registers write them; what is said twice counts once. */
function settleEvents(events: readonly RegisterEvent[], registrations: readonly Registration[]): readonly RegisterEvent[] {
  if (events.length === 0) return events
  const written = idsAsWritten(registrations)
  const seen = new Set<string>()
  return events.flatMap(event => {
    const registrationId = written.exact.has(event.registrationId) ? event.registrationId : (written.loose.get(looseId(event.registrationId)) ?? event.registrationId)
    const key = JSON.stringify([registrationId, event.kind, event.violation, event.at, event.person, event.amount, event.remarks, event.visitor])
    if (seen.has(key)) return []
    seen.add(key)
    return [registrationId === event.registrationId ? event : { ...event, registrationId }]
  })
}

/** The ids of the registers, and how each is found from another width, case or spacing; an ambiguous one is not. */
function idsAsWritten(registrations: readonly Registration[]): { readonly exact: ReadonlySet<string>; readonly loose: ReadonlyMap<string, string> } {
  const exact = new Set<string>()
  const loose = new Map<string, string>()
  const ambiguous = new Set<string>()
  for (const { id } of registrations) {
    if (id === null || exact.has(id)) continue
    exact.add(id)
    const key = looseId(id)
    if (loose.has(key)) ambiguous.add(key)
    else loose.set(key, id)
  }
  for (const key of ambiguous) loose.delete(key)
  return { exact, loose }
}

function looseId(id: string): string {
  return id.normalize('NFKC').replace(/\s+/g, '').toUpperCase()
}

function noHeaderDetail(sheets: readonly BookSheet[]): Readonly<Record<string, string | number>> {
  return { books: [...new Set(sheets.map(sheet => sheet.book))].join('、'), sheets: sheets.map(({ grid }) => grid.sheet).join('、') }
}

