import { forEachClause, PolicyError, readPack, type PackMistake } from '../../../core/policy/load-packs'
import type { PolicyPack } from '../../../core/policy/pack'
import { aPack } from '../../builders/pack'

function mistakesOf(change: (draft: Record<string, unknown>) => void): readonly PackMistake[] {
  const draft = JSON.parse(JSON.stringify(aPack())) as Record<string, unknown>
  change(draft)
  try {
    readPack(draft, '自己的制度.json')
  } catch (cause) {
    if (cause instanceof PolicyError) return cause.mistakes
    throw cause
  }
  return []
}

describe('readPack', () => {
  it('reads a complete pack, and again what it read', () => {
    const pack = readPack(JSON.parse(JSON.stringify(aPack())), 'T01')
    expect(readPack(JSON.parse(JSON.stringify(pack)), 'T01')).toEqual(pack)
  })

  it('says in Chinese what is allowed, too', () => {
    const said = (change: (draft: Record<string, unknown>) => void) => mistakesOf(change).map(({ zh }) => zh)
    expect(said(draft => void (draft.scopeClause = 'T01'))).toEqual(['写法应为：条款编号，如 R11.3b'])
    expect(said(draft => void (draft.id = 'T 01'))).toEqual(['写法应为：字母、数字、- 和 _'])
    expect(said(draft => void ((draft.protection as { noticeDays: unknown }).noticeDays = -1))).toEqual(['至少 0'])
  })

  it.each<[string, (draft: Record<string, unknown>) => void, string, RegExp]>([
    ['a key it does not know', draft => void (draft.protectoin = {}), '(pack)', /protectoin/],
    ['a number in quotes', draft => void ((draft.protection as { noticeDays: unknown }).noticeDays = '7'), 'protection.noticeDays', /number/],
    ['a choice that is none', draft => void (draft.party = 'boss'), 'party', /seller/],
    ['a field nobody knows', draft => void (draft.optional = ['客户']), 'optional[0]', /customerName/],
    ['an amount without its cents', draft => void (draft.penalties = [{ type: '篡改', words: [], ladder: [{ amount: '200' }], clause: 'T01.1' }]), 'penalties[0].ladder[0].amount', /200\.00/],
    ['a clause that is not stated', draft => void (draft.scopeClause = 'T01.9'), 'scopeClause', /T01\.9/],
    ['a clause stated twice', draft => void ((draft.clauses as unknown[]).push((draft.clauses as unknown[])[0])), 'clauses[1].id', /twice/],
    ['an approval to start from, where there is none', draft => void ((draft.protection as { starts: string }).starts = 'approval'), 'protection.starts', /approval/],
    ['an end before its beginning', draft => void ((draft.effective as { until: string }).until = '2019-01-01'), 'effective.until', /earlier/],
    ['an extension of nothing', draft => { draft.extension = { term: { amount: 1, unit: 'month' }, leadDays: 0, atMost: 1, afterQueue: true, clause: 'T01.1' }; draft.protection = null }, 'extension', /protection/],
  ])('names the place of %s, and what is wrong', (_, change, place, reason) => {
    const mistakes = mistakesOf(change)
    expect(mistakes.map(m => m.place)).toEqual([place])
    expect(mistakes[0]!.en).toMatch(reason)
    expect(mistakes[0]!.zh).not.toBe('')
  })

  it('tells all mistakes of the shape at once', () => {
    const places = mistakesOf(draft => {
      draft.party = 'boss'
      draft.kind = 'game'
      draft.queue = { size: -1, clause: 'T01.1', lapseClause: 'T01.1', passClause: 'x' }
    }).map(m => m.place)
    expect(places.sort()).toEqual(['kind', 'party', 'queue.passClause', 'queue.size'])
  })

  it('tells all contradictions at once', () => {
    const places = mistakesOf(draft => {
      draft.scopeClause = 'T01.9'
      draft.split = 'T01.8'
      ;(draft.protection as { starts: string }).starts = 'approval'
    }).map(m => m.place)
    expect(places.sort()).toEqual(['protection.starts', 'scopeClause', 'split'])
  })

  it.each([null, 7, 'R08', [], {}])('refuses %j', json => expect(() => readPack(json, '文件.json')).toThrow(PolicyError))

  it('says which file it was', () => expect(() => readPack({}, '文件.json')).toThrow(/文件\.json/))
})

describe('forEachClause', () => {
  it('visits every clause with its place, and no text that only looks like one', () => {
    const pack: PolicyPack = { ...aPack(), split: 'T01.1', notifications: ['T01.1'], summary: { zh: 'T01.1', en: 'T01.1' } }
    const places: string[] = []
    forEachClause(pack, (clause, place) => {
      expect(clause).toBe('T01.1')
      places.push(place)
    })
    expect(places).toEqual(expect.arrayContaining(['required[0].clause', 'protection.periods[0].clause', 'split', 'notifications[0]']))
    expect(places.some(place => place.startsWith('summary') || place.startsWith('clauses'))).toBe(false)
  })
})
