import fc from 'fast-check'
import type { Verdict } from '../../../core/lifecycle/verdict'
import { identityRecordOf } from '../../../core/lifecycle/sameness'
import type { PolicyPack } from '../../../core/policy/pack'
import { PACK_IDS } from '../../../core/policy/shipped-packs'
import { readRegisters } from '../../../core/register/read-registers'
import { lookUp, type LookUpAnswer } from '../../../core/review/look-up'
import { unreadableFacts, type LookUpQuestion } from '../../../core/review/look-up-question'
import { preCheck } from '../../../core/review/pre-check'
import { review } from '../../../core/review/review'
import { aSheetOf } from '../../builders/grid'
import { blanked, cellsOf, eventCells, inputOf, packOf, randomRegister, type Cells, type RandomRegister, type RandomRow } from './random-registers'

/**
 * What a look-up answers is what becomes of the row that the asker then files: complete, approved and paid on that day,
 * inside the seller's region, with no customer brought yet. Not held to it, since the answer is about something else:
 * - R01, R07, R09: nothing is protected by filing, every look-up is free.
 * - R10.5, R10.6: who brings the customer, or files through a better channel, takes it over; the asker here does neither.
 * - R11.2 with a longer queue than the regulation's: rows that bear two customers' phones are left out; the walk moves
 *   those that wait on to the next holder only when it comes by, and comes by whoever is the same customer as the row.
 * - R16.5: a unit is told nothing; the administrator asks here.
 */
const PACKS: readonly (readonly [string, PolicyPack])[] = [
  ...PACK_IDS.map(id => packOf(id)).filter(pack => pack.kind === 'protection' && pack.scope !== 'visit' && pack.scope !== 'none').map(pack => [pack.id, pack] as const),
  ...[0, 2, 3].map(size => [`R11 with a queue of ${size}`, packOf('R11', [`queue.size=${size}`])] as const),
]
const RUNS = { numRuns: 40 }

describe.each(PACKS)('%s', (_, pack) => {
  it('answers as the filing would be judged', () => {
    const heard = new Set<string>()
    fc.assert(fc.property(randomRegister, randomRegister, fc.nat(40), fc.boolean(), (given, other, later, followsUp) => {
      const register = busyRegister(pack, given, later, followsUp)
      const asked = newRow({ ...other.rows[0]!, customer: register.rows[0]!.customer }, register.asOf)
      const { question, verdict } = file(pack, register, cellsOf(pack, asked))
      expect(unreadableFacts(question)).toEqual([])
      const answer = lookUp(review(inputOf(pack, register)), question)
      heard.add(answer.note ?? answer.answer)
      expect(outcome(verdict)).toEqual(expected(answer, verdict, pack))
    }), RUNS)
    const words = ['free', 'own', pack.queue && pack.queue.size > 0 ? 'queueable' : 'protected', ...(pack.attribution.customerChoice ? ['customer-choice'] : [])]
    for (const word of words) expect(heard).toContain(word)
  })
})

/** Its first row is in order and the day of the check not long after it, so that there is something to say of its customer. */
function busyRegister(pack: PolicyPack, { rows, events }: RandomRegister, later: number, followsUp: boolean): RandomRegister {
  const [first, ...rest] = rows.map(row => (row.spelling === 5 && (pack.queue?.size ?? 0) > 1 ? { ...row, spelling: 0 } : row))
  const known: RandomRow = { ...first!, approval: 'approved', complete: true, depositAfter: pack.deposit?.required ? 0 : null, channel: 0, spelling: 0 }
  const asOf = known.filedOn + later
  return { rows: [known, ...rest], events: followsUp ? [...events, { row: 0, kind: '跟进', on: asOf, person: null }] : events, asOf }
}

function newRow(row: RandomRow, asOf: number): RandomRow {
  return { ...row, id: 80, filedOn: asOf, minutes: null, approval: 'approved', approvalAfter: 0, depositAfter: 0, extensionAfter: null, signedAfter: null, ended: null, visitAfter: null, channel: 0, complete: true, renewal: false }
}

/** The new row as a pre-check judges it, and the question of who is about to file it. */
function file(pack: PolicyPack, { rows, events, asOf }: RandomRegister, cells: Cells): { readonly question: LookUpQuestion; readonly verdict: Verdict } {
  const sheets = [
    { book: '登记.xlsx', grid: aSheetOf(rows.map(row => blanked(cellsOf(pack, row))), { sheet: '登记' }) },
    ...(events.length === 0 ? [] : [{ book: '登记.xlsx', grid: aSheetOf(events.map(event => blanked(eventCells(event, rows))), { sheet: '事件' }) }]),
    { book: '新.xlsx', grid: aSheetOf([blanked(cells)]) },
  ]
  const { asOf: day, calendar } = inputOf(pack, { rows, events, asOf })
  const [verdict] = preCheck({ registers: readRegisters(sheets, pack, { mapping: [] }), newBooks: new Set(['新.xlsx']), pack, asOf: day, calendar }).verdicts
  if (!verdict) throw new Error('the new row was not read')
  const { values } = verdict.registration
  const { name } = identityRecordOf(-1, values, pack)
  const { project, address, region, product, seller, team } = values
  return { verdict, question: { name, phone: cells['联系电话'], project, address, region, product, seller, team, admin: pack.attribution.sealed !== null } }
}

/** What the judge made of it, as far as a look-up can foretell it. */
function outcome({ status, effectiveOn, findings }: Verdict): string {
  const codes = findings.filter(finding => finding.code !== 'duplicate.active' || !finding.data.mirror).map(({ code }) => code)
  const why = (['duplicate.ban', 'seller.suspended', 'queue.full', 'duplicate.active', 'duplicate.self'] as const).find(code => codes.includes(code))
  if (status === 'queued') return `queued from ${effectiveOn}`
  if (status === 'disputed' && codes.includes('attribution.customer-choice')) return 'the customer chooses'
  return why === undefined ? `${status}` : `${status} by ${why}`
}

function expected({ answer, from, note, clause }: LookUpAnswer, verdict: Verdict, { queue }: PolicyPack): string {
  switch (answer) {
    // Who may be the customer goes to a person, the filing stands meanwhile (contract §6 `duplicate.possible`).
    case 'possible':
    case 'free': return note === 'customer-choice' ? 'the customer chooses' : 'active'
    case 'queueable': return `queued from ${from}`
    case 'banned': return 'blocked by duplicate.ban'
    case 'suspended': return 'blocked by seller.suspended'
    case 'own': return 'blocked by duplicate.self'
    case 'protected':
      if (queue !== null && clause === queue.clause) return 'blocked by queue.full'
      // Who filed what was then given to another (R04.3, R15.1) repeats a row that is still there (contract §6).
      return verdict.findings.some(finding => finding.code === 'duplicate.self' && isGivenAway(verdict)) ? 'blocked by duplicate.self' : 'blocked by duplicate.active'
    case 'sealed': throw new Error('the administrator is never sealed out')
  }
}

function isGivenAway({ owner, party }: Verdict): boolean {
  return owner !== party
}
