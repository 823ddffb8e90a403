import { randomFrom } from './random.mjs'
import { inventCustomers } from './invented.mjs'
import { addDays, day, isDay, serialOf, spellDay, spellPhone } from './spelling.mjs'
import { letters } from './xlsx-file.mjs'
import { sealRows } from './seal.mjs'

const EVENT_HEADERS = ['报备编号', '事件', '日期', '金额', '人员', '备注']

/**
 * The books of a sample and what a check must find in them. A recipe is
 * `{ id, policy, asOf, zh, en, seed, books: [{ file, sheet, prefix, columns, titles?, footers?, blanks?, repeat?, table?, extra?, settings?, sealed? }],
 *    filed?, set?, write(draft) }`; `write` adds rows, plants and events to the draft.
 */
export function makeSample(recipe) {
  const draft = openDraft(recipe)
  recipe.write(draft)
  const books = recipe.books.map((book, i) => layOut(recipe, book, draft.rows.filter(row => row.book === i), draft.events, draft.random))
  const placed = new Map(books.flatMap(({ rows }) => rows.map(row => [row.key, row])))
  return {
    books: books.map(({ file, sheets }) => ({ file, sheets })),
    index: indexEntries(recipe),
    expected: {
      policy: recipe.policy, asOf: recipe.asOf,
      sheets: recipe.books.flatMap(book => (book.findings ?? []).map(finding => ({ book: book.file, ...finding }))),
      rows: draft.rows.filter(row => row.findings !== undefined).map(row => {
        const { book, sheet, at, id } = placed.get(row.key)
        return { book, sheet, row: at, id, plants: row.plants, findings: row.findings.map(finding => finding.replace(/>(\w+)$/, (_, key) => `>${placed.get(key)?.id ?? key}`)).sort() }
      }),
    },
  }
}

/** One entry a book; books that are checked together name each other. */
function indexEntries({ id, policy, asOf, zh, en, books, set = [] }) {
  const together = books.length === 1 ? {} : { together: books.map(book => book.file) }
  return books.map(({ file, zh: part = '', en: enPart = '' }) => ({ file, zh: `${zh}${part}`, en: `${en}${enPart}`, policy, asOf, ...together, ...(set.length === 0 ? {} : { set }), expected: `${id}.expected.json` }))
}

/** Collects what a recipe writes; `plant` rows state the findings that a check gives them, `row`s give none that matters. */
function openDraft({ seed }) {
  const random = randomFrom(seed)
  const customer = inventCustomers(random)
  const rows = []
  const events = []
  let count = 0
  return {
    random, rows, events, customer,
    row: (cells, book = 0) => { rows.push({ key: `noise${count++}`, book, cells }) },
    /** `cells` by key: `plant('…', { a: [cells, [findings]], b: … })`; a third item chooses the book. */
    plant(plants, group) {
      for (const [key, [cells, findings, book = 0]] of Object.entries(group)) rows.push({ key, book, cells, plants, findings })
    },
    event: (key, kind, date, more = {}, book = 0) => { events.push({ key, book, cells: { 事件: kind, 日期: day(date), ...more } }) },
  }
}

function layOut(recipe, book, rows, events, random) {
  const { filed = '报备时间' } = recipe
  const ordered = rows.map((row, i) => ({ ...row, i, on: dayIn(row.cells[filed]) })).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.i - b.i))
  const titles = book.titles ?? []
  const header = titles.length + 1
  const grid = [...titles.map(title => [title]), book.columns]
  const placed = []
  let number = 0
  for (const [i, row] of ordered.entries()) {
    if (book.blanks && i > 0 && i % book.blanks === 0) grid.push([])
    if (book.repeat && i > 0 && i % book.repeat === 0) grid.push(book.columns)
    const id = row.cells[book.idHeader ?? '报备编号'] ?? `${book.prefix}${String(++number).padStart(4, '0')}`
    const cells = book.columns.map(column => (column === (book.idHeader ?? '报备编号') ? id : cellOf(column, row.cells[column], random)))
    grid.push(cells)
    placed.push({ key: row.key, book: book.file, sheet: book.sheet, at: grid.length, id, on: row.on, cells: asWritten(book.columns, cells, row.cells) })
    for (const line of row.cells.lines ?? []) grid.push(book.columns.map(column => (column === (book.idHeader ?? '报备编号') ? id : cellOf(column, line[column], random))))
  }
  for (const footer of book.footers ?? []) grid.push(typeof footer === 'function' ? footer(ordered.length) : footer)
  const main = {
    name: book.sheet, rows: grid, header, widths: book.columns.map(widthOf), hidden: (book.hidden ?? []).map(name => book.columns.indexOf(name) + 1),
    merges: titles.map((_, i) => `A${i + 1}:${letters(book.columns.length)}${i + 1}`), table: book.table, choices: book.choices, comments: book.comments,
  }
  return { file: book.file, sheets: [main, ...eventSheet(book, placed, events, recipe), ...(book.extra ?? []).map(plainSheet), ...chartSheet(book, ordered), ...settingsSheet(book, recipe, placed)], rows: placed }
}

/** The cells of a row by column, as they were spelled; days as they were meant. */
function asWritten(columns, cells, meant) {
  return Object.fromEntries(columns.map((column, i) => [column, isDay(meant[column]) ? meant[column] : cells[i]]))
}

function cellOf(column, value, random) {
  if (value === undefined || value === null) return null
  if (isDay(value)) return spellDay(value, random)
  if (typeof value === 'object' && 'phone' in value) return spellPhone(value.phone, random)
  return typeof value === 'number' && /金额|价|定金|任务/.test(column) ? { value, show: 'money' } : value
}

function dayIn(value) {
  return isDay(value) ? `${value.day}${value.time ?? ''}` : String(value ?? '')
}

function widthOf(column) {
  if (/名称|公司|单位|地址|所在地|描述|需求|内容/.test(column)) return 28
  return /时间|日期|电话|手机/.test(column) ? 18 : 12
}

/** The sheet of events of a book; an event names its registration by key, or by a number that nobody has. */
function eventSheet(book, placed, events, { books, eventSheet: name = '跟进记录' }) {
  const ids = new Map(placed.map(({ key, id }) => [key, id]))
  const own = events.filter(({ key, book: at }) => ids.has(key) || (key.startsWith('?') && books[at] === book))
  if (own.length === 0) return []
  const headers = [...new Set([...EVENT_HEADERS, ...own.flatMap(({ cells }) => Object.keys(cells))])]
  const rows = own.map(({ key, cells }) => headers.map(header => {
    if (header === '报备编号') return ids.get(key) ?? key.slice(1)
    const value = cells[header] ?? null
    return isDay(value) ? { value: serialOf(value), show: 'date' } : value
  }))
  return [{ name, rows: [headers, ...rows], header: 1 }]
}

function plainSheet({ name, rows, titles = 0 }) {
  return { name, rows: rows.map(row => row.map(cell => (isDay(cell) ? { value: serialOf(cell), show: 'date' } : cell))), header: titles + 1 }
}

/** How often each word of a column stands in it, with a chart of it. */
function chartSheet({ chart }, rows) {
  if (!chart) return []
  const counts = chart.words.map(word => [word, rows.filter(({ cells }) => cells[chart.column] === word).length])
  return [{ name: chart.sheet, rows: [[chart.column, '条数'], ...counts], header: 1, chart: chart.title }]
}

/** The settings that travel with the book; `#key` in them becomes the number of a planted row. */
function settingsSheet({ settings = [], sealed, sheet }, { policy }, placed) {
  if (settings.length === 0 && !sealed) return []
  const ids = new Map(placed.map(({ key, id }) => [key, id]))
  const rows = [['制度', '报备制度', policy], ...settings].map(row => row.map(cell => (typeof cell === 'string' ? cell.replace(/#(\w+)/g, (_, key) => ids.get(key) ?? key) : cell)))
  const seals = sealed ? sealRows(sealed, sheet, placed) : []
  return [{ name: '报备设置', rows: [['报备设置：本表由报备管家读取，可直接修改；一行一项。'], ['项目', '名称', '取值', '日期', '经办人', '说明'], ...rows, ...seals], header: 2, widths: [10, 28, 28, 14, 12, 30], merges: ['A1:F1'] }]
}

export { addDays, day }
export const tel = phone => ({ phone })
