import fc from 'fast-check'
import { addDays } from '../../../core/calendar/day'
import type { Finding } from '../../../core/findings/finding'
import { lastDayOf, protectsOn } from '../../../core/lifecycle/course'
import type { Verdict } from '../../../core/lifecycle/verdict'
import { PACK_IDS } from '../../../core/policy/shipped-packs'
import { review, type Review, type ReviewInput } from '../../../core/review/review'
import { openSession } from '../../../core/review/session'
import { writeBack } from '../../../core/review/write-back'
import { readRegisters } from '../../../core/register/read-registers'
import { createMemoryWorkbook, type MemoryWorkbook } from '../../../core/workbook/memory-workbook'
import { cellsOf, eventCells, idOf, inputOf, packOf, randomRegister, readCells, type RandomRegister } from './random-registers'

const RUNS = { numRuns: 25 }

const check = (property: (register: RandomRegister) => void): void => fc.assert(fc.property(randomRegister, property), RUNS)

describe.each(PACK_IDS)('%s', id => {
  const pack = packOf(id)

  it('does not care for the order of rows', () => {
    fc.assert(fc.property(randomRegister, fc.infiniteStream(fc.nat()), (register, stream) => {
      const shuffled = shuffle(register, stream)
      expect(tellAll(review(inputOf(pack, shuffled)))).toEqual(tellAll(review(inputOf(pack, register))))
    }), RUNS)
  })

  it('knows nothing of what comes after the day it is asked for', () => {
    check(register => {
      const { rows, events, asOf } = register
      const seen = rows.filter(row => row.filedOn <= asOf)
      const known = readCells(pack, seen.map(row => cellsOf(pack, row, asOf)), events.map(event => (event.on <= asOf && seen.includes(rows[event.row]!) ? eventCells(event, rows) : NO_EVENT)))
      const all = inputOf(pack, register)
      const ids = seen.map(row => idOf(row.id))
      const asIs = tellAll(review(all)).filter(each => each.id !== null && ids.includes(each.id))
      expect(tellAll(review({ ...all, registers: known }))).toEqual(asIs)
    })
  })

  it('is not moved by a stranger', () => {
    check(register => {
      const { rows, events } = register
      const stranger = { ...cellsOf(pack, { ...rows[0]!, id: 90 }), 客户名称: pack.phone === 'full' ? '宜宾翠屏山酒店管理有限公司' : '夏雨桐', 公司名称: '宜宾翠屏山酒店管理有限公司', 联系电话: '19900008888', 项目名称: '竹海民宿', 报备人: '武思远', [pack.id === 'R02' ? '报备单位' : '部门']: '九部', 地址: '四川省宜宾市翠屏区9号', 联系人: '夏雨桐', 问题描述: '打印偏移' }
      const cells = rows.map(row => cellsOf(pack, row))
      const withStranger = readCells(pack, [...cells, stranger], events.map(event => eventCells(event, rows)))
      const all = inputOf(pack, register)
      expect(tellAll(review({ ...all, registers: withStranger })).filter(each => each.id !== idOf(90))).toEqual(tellAll(review(all)))
    })
  })

  it('writes nothing the second time', async () => {
    await fc.assert(fc.asyncProperty(randomRegister, async register => {
      const input = inputOf(pack, register)
      const book = createMemoryWorkbook('登记.xlsx', [{ name: '登记', rows: gridRows(register, pack) }])
      const first = await checkBook(book, input, register)
      if (first.cells > 0) await book.apply(first.changes)
      expect((await checkBook(book, input, register)).cells).toBe(0)
    }), { ...RUNS, numRuns: Math.ceil(RUNS.numRuns / 2) })
  })

  it('gives a customer one owner', () => {
    check(register => {
      const judged = review(inputOf(pack, plainly(register)))
      if (pack.scope === 'visit' || pack.scope === 'none') return
      for (const group of byCustomer(judged, register, pack.phone === 'full' ? 'customer' : 'complete')) {
        const holders = group.filter(({ status }) => status === 'active' || status === 'signed')
        expect([...new Set(holders.filter(holder => holder.party !== null).map(holder => holder.party))].length).toBeLessThanOrEqual(1)
        const owners = group.filter(({ status }) => status !== null && status !== 'invalid').map(verdict => verdict.owner).filter(owner => owner !== null && owner !== '公共')
        expect(new Set(owners).size).toBeLessThanOrEqual(1)
      }
    })
  })

  it('refuses only for someone who protected that day', () => {
    check(register => {
      const judged = review(inputOf(pack, register))
      // There who brings the customer stands before who filed first (R10.5, R10.6).
      if (pack.attribution.firstArrival !== null) return
      for (const verdict of judged.verdicts) for (const finding of verdict.findings) {
        if (finding.code !== 'duplicate.active' || finding.data.mirror) continue
        const holder = judged.verdicts.find(each => each.registration.ref.row === finding.related[0]?.row)
        const facts = judged.context.facts[verdict.index]
        const course = holder && judged.context.outcomes[holder.index]?.course
        // Who waited is judged again on the day on which its turn comes.
        const ahead = judged.context.outcomes[judged.context.outcomes[verdict.index]?.behind ?? -1]?.course
        const turn = ahead && lastDayOf(ahead)
        const day = turn ? addDays(turn, 1) : facts?.readyOn ?? judged.asOf
        // Who waits starts on the day after an early ending; until then nobody slips in between.
        expect(course && (protectsOn(course, day) || (pack.queue !== null && protectsOn(course, addDays(day, -1))))).toBe(true)
        expect(holder?.party).not.toBe(verdict.party)
      }
    })
  })

  it('judges a changed row alone as it would judge everything anew', () => {
    fc.assert(fc.property(randomRegister, randomRegister, (register, other) => {
      const input = inputOf(pack, register)
      const changed = { ...register, rows: register.rows.map((row, i) => (i === 0 ? { ...other.rows[0]!, id: row.id } : row)) }
      const anew = inputOf(pack, changed)
      const session = openSession(input)
      session.rejudge(0, anew.registers.registrations[0]!)
      expect(tellAll(session.review)).toEqual(tellAll(review(anew)))
    }), RUNS)
  })
})

describe('R11', () => {
  it.each([0, 1, 2, 3])('never lets more than %i wait', size => {
    const pack = packOf('R11', [`queue.size=${size}`])
    check(register => {
      for (const group of byCustomer(review(inputOf(pack, plainly(register))), register, 'customer')) expect(group.filter(({ status }) => status === 'queued').length).toBeLessThanOrEqual(size)
    })
  })
})

/** A blank row where an event is not known, so that the others keep their cells. */
const NO_EVENT = {}

function shuffle(register: RandomRegister, stream: fc.Stream<number>): RandomRegister {
  const order = register.rows.map((row, at) => ({ row, at, key: stream.next().value ?? 0 })).sort((a, b) => a.key - b.key || a.at - b.at)
  return { ...register, rows: order.map(({ row }) => row), events: register.events.map(event => ({ ...event, row: order.findIndex(({ at }) => at === event.row) })) }
}

/** The register with every customer written beyond doubt. */
function plainly(register: RandomRegister): RandomRegister {
  return { ...register, rows: register.rows.map(row => ({ ...row, spelling: Math.min(row.spelling, 1) })) }
}

interface Told {
  readonly id: string | null
  readonly [key: string]: unknown
}

/** Everything said of each registration, by id, with no word of where it stands in the sheet. */
function tellAll(judged: Review): readonly Told[] {
  const idAt = new Map(judged.verdicts.map(({ registration }) => [registration.ref.row, registration.id]))
  const tell = ({ registration, status, effectiveOn, expiresOn, daysLeft, owner, findings }: Verdict): Told =>
    ({ id: registration.id, status, effectiveOn, expiresOn, daysLeft, owner, findings: findings.map(finding => tellFinding(finding, idAt)).sort() })
  return judged.verdicts.map(tell).sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1))
}

function tellFinding({ code, severity, related, clause, data }: Finding, idAt: ReadonlyMap<number, string | null>): string {
  const { cell: _cell, evidence: _e, ...told } = data as Record<string, unknown>
  const plain = Object.fromEntries(Object.entries(told).map(([key, value]) => [key, Array.isArray(value) ? [...value].map(item => (key === 'cells' ? String(item).replace(/\d+$/, '') : JSON.stringify(item))).sort() : value]))
  return JSON.stringify([code, severity, related.map(ref => idAt.get(ref.row) ?? '?').sort(), clause, plain])
}

/** Verdicts by the customer that the register was made of. */
function byCustomer(judged: Review, register: RandomRegister, how: 'customer' | 'complete'): readonly (readonly Verdict[])[] {
  const groups = new Map<number, Verdict[]>()
  for (const verdict of judged.verdicts) {
    const row = register.rows.find(each => idOf(each.id) === verdict.registration.id)
    // A masked row without its estate may be anyone's.
    if (!row || (how === 'complete' && !row.complete)) continue
    groups.set(row.customer, [...(groups.get(row.customer) ?? []), verdict])
  }
  return [...groups.values()]
}

function gridRows({ rows }: RandomRegister, pack: ReturnType<typeof packOf>): (string | null)[][] {
  const records = rows.map(row => cellsOf(pack, row))
  const headers = Object.keys(records[0] ?? {})
  return [headers, ...records.map(record => headers.map(header => record[header] || null))]
}

/** What a check of the book would write; events come from elsewhere. */
async function checkBook(book: MemoryWorkbook, input: ReviewInput, register: RandomRegister) {
  const grid = await book.readSheet('登记')
  const own = readRegisters([{ book: book.book, grid }], input.pack, { mapping: [] })
  const events = inputOf(input.pack, register).registers.events
  const judged = review({ ...input, registers: { ...own, events } })
  return writeBack(judged, [{ book: book.book, grid }], 'zh-CN')[0] ?? { cells: 0, changes: { runs: [], highlights: [], newSheets: [] } }
}
