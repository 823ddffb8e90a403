import { openRulings, rulingWords, type Ruling } from '../../../core/review/rulings'
import type { Registration } from '../../../core/registration/registration'
import { aDay, judge } from '../../builders/judge'
import { R08, type Row } from '../../builders/rows'

const row = (id: string | null): Registration => ({ ref: { book: 'b', sheet: 's', row: 2 }, lines: [], lineValues: [], id, values: {}, stages: [], troubles: [] })
const ruling = (what: Ruling['what'], ids: string[], day = '2026-03-21', owner: string | null = null): Ruling => ({ what, ids, owner, who: '李总', day: aDay(day), why: '已核实' })
const open = (rulings: Ruling[], asOf = '2026-12-31') => openRulings(rulings, ['A', 'B', 'C', null].map(row), aDay(asOf))

describe('openRulings', () => {
  it('files rulings under the rows they name', () => {
    const book = open([ruling('same', ['A', 'B']), ruling('owner', ['A'], '2026-03-22', '王五'), ruling('void', ['C'])])
    expect(book.pairs.same.get(0)).toEqual([1])
    expect(book.pairs.same.get(1)).toEqual([0])
    expect(book.owners.get(0)).toEqual({ owner: '王五', on: '2026-03-22' })
    expect(book.rows.get(2)).toBe('void')
    expect(book.byRow.get(0)).toHaveLength(2)
  })

  it('follows the later of two that contradict each other', () => {
    const parted = open([ruling('same', ['A', 'B'], '2026-03-21'), ruling('different', ['A', 'B'], '2026-03-25')])
    expect([parted.pairs.same.get(0), parted.pairs.different.get(0)?.has(1)]).toEqual([[], true])
    const joined = open([ruling('different', ['A', 'B'], '2026-03-21'), ruling('same', ['A', 'B'], '2026-03-25')])
    expect([joined.pairs.same.get(0), joined.pairs.different.get(0)?.has(1)]).toEqual([[1], false])
  })

  it('knows nothing of a later day', () => expect(open([ruling('void', ['A'])], '2026-03-20').rows.size).toBe(0))

  it('says which numbers no row bears, or several', () => {
    expect(open([ruling('void', ['A', 'Z'])]).unmatched.map(u => u.id)).toEqual(['Z'])
    expect(openRulings([ruling('void', ['A'])], [row('A'), row('A')], aDay('2026-12-31')).unmatched.map(u => u.id)).toEqual(['A'])
  })
})

describe('rulings of several books', () => {
  const rows = [['一部', 'A'], ['一部', 'B'], ['二部', 'A'], ['二部', 'C'], ['三部', 'D'], ['三部', 'D']].map(([book, id]) => ({ ...row(id!), ref: { book: book!, sheet: 's', row: 2 } }))
  const openOf = (...rulings: Ruling[]) => openRulings(rulings, rows, aDay('2026-12-31'))

  it.each([
    ['the row of its own book, though another bears the number', '二部', ['A'], [2], []],
    ['a row of another book whose number is not its own', '二部', ['B'], [1], []],
    ['nothing where two other books bear the number', '三部', ['A'], [], ['A']],
    ['nothing where its own book bears the number twice', '三部', ['D'], [], ['D']],
  ])('mean %s', (_, book, ids, found, unmatched) => {
    const opened = openOf({ ...ruling('void', ids), book })
    expect([[...opened.rows.keys()], opened.unmatched.map(({ id }) => id)]).toEqual([found, unmatched])
  })

  it('join rows across books, and each book voids its own', () => {
    const opened = openOf({ ...ruling('same', ['A', 'C']), book: '一部' }, { ...ruling('void', ['A']), book: '二部' })
    expect([opened.pairs.same.get(0), [...opened.rows]]).toEqual([[3], [[2, 'void']]])
  })
})

describe('rulingWords', () => {
  it.each<[Ruling['what'], string | null, string]>([['same', null, '同一客户'], ['different', null, '不同客户'], ['owner', '王五', '归属:王五'], ['stands', null, '有效'], ['void', null, '作废']])('writes %s as the sheet does', (what, owner, words) => {
    expect(rulingWords({ what, owner })).toBe(words)
  })
})

describe('a ruling', () => {
  const B: Row = { ...R08, 报备编号: 'B', 报备时间: '2026-03-20', 报备人: '李四' }
  const judged = (rulings: Ruling[], asOf = '2026-04-01') => judge('R08', { rows: [R08, B], asOf, rulings })

  it('lets a refused row stand, or voids one that stands', () => {
    expect(judged([]).of('B').status).toBe('blocked')
    expect(judged([ruling('stands', ['B'])]).of('B').status).toBe('active')
    expect([judged([ruling('void', ['A'])]).of('A').status, judged([ruling('void', ['A'])]).of('B').status]).toEqual(['invalid', 'active'])
  })

  it('is told on the row it is about', () => {
    expect(judged([ruling('stands', ['B'])]).data('B', 'ruling.applied')).toEqual([{ what: '有效', who: '李总', day: '2026-03-21', why: '已核实' }])
  })

  it('is told on the sheet where it names nobody', () => {
    expect(judged([ruling('stands', ['Z'])]).review.sheetFindings.map(f => f.code)).toEqual(['ruling.unmatched'])
  })
})
