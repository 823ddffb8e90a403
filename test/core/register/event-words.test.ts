import { eventKindOfSheet, eventTitle, readEventWord } from '../../../core/register/event-words'
import type { EventKind } from '../../../core/registration/registration'
import { aPack } from '../../builders/pack'

const pack = aPack({ penalties: [{ type: '迟到', words: ['上班迟到'], ladder: [{ amount: '5.00', consequence: null }], clause: 'T01.1' }, { type: '虚假报备', words: ['虚假'], ladder: [{ amount: '50.00', consequence: null }], clause: 'T01.1' }] })

describe('readEventWord', () => {
  it.each<[string, EventKind]>([
    ['跟进', 'follow-up'], ['到访', 'visit'], ['到访确认', 'visit-confirmed'], ['延期申请', 'extension'], ['交定', 'deposit'], ['签约', 'signing'], ['回款', 'receipt'], ['退款', 'refund'],
    ['竞品签约', 'competitor'], ['虚假', 'false'], ['客户在场争议', 'dispute-in-presence'], ['异议', 'objection'], ['放弃', 'give-up'], ['分配', 'assignment'], ['撤单', 'withdrawal'],
    ['拜访', 'visit'], ['来访', 'visit'], ['续报', 'extension'], ['延期', 'extension'], ['定金', 'deposit'], ['交定金', 'deposit'], ['成交', 'signing'], ['作废', 'withdrawal'], ['来访登记', 'visit-confirmed'],
    [' 到 访 ', 'visit'], ['跟进（电话）', 'follow-up'], ['签约。', 'signing'],
  ])('%j is %s', (word, kind) => {
    expect(readEventWord(word, pack)).toEqual({ kind, violation: null })
  })

  it.each([['违规:虚假报备', '虚假报备'], ['违规：虚假报备', '虚假报备'], ['违规-迟到', '迟到'], ['违规 迟到', '迟到'], ['违规（迟到）', '迟到'], ['违规行为：泄露客户', '泄露客户'], ['迟到', '迟到'], ['上班迟到', '上班迟到'], ['虚假报备', '虚假报备']])('%j is the violation %s', (word, violation) => {
    expect(readEventWord(word, pack)).toEqual({ kind: 'violation', violation })
  })

  it('takes 虚假 for the event even where a pack fines it', () => {
    expect(readEventWord('虚假', pack)).toEqual({ kind: 'false', violation: null })
  })

  it('takes 虚假报备 for the event where no pack fines it', () => {
    expect(readEventWord('虚假报备', aPack())).toEqual({ kind: 'false', violation: null })
  })

  it.each(['', '吃饭', '违规', '违规:'])('%j means nothing known', word => {
    expect(readEventWord(word, pack)).toBeNull()
  })

  it('reads each title that it offers', () => {
    const kinds: readonly EventKind[] = ['follow-up', 'visit', 'visit-confirmed', 'extension', 'deposit', 'signing', 'receipt', 'refund', 'competitor', 'false', 'dispute-in-presence', 'objection', 'give-up', 'assignment', 'withdrawal']
    for (const kind of kinds) expect(readEventWord(eventTitle(kind), pack)?.kind).toBe(kind)
    expect(readEventWord(`${eventTitle('violation')}早退`, pack)).toEqual({ kind: 'violation', violation: '早退' })
  })
})

it.each<[string, boolean, EventKind | null]>([['跟进记录', false, 'follow-up'], ['来访登记', false, 'visit'], ['来访登记', true, 'visit-confirmed'], ['到访确认单', false, 'visit-confirmed'], ['回款明细', false, 'receipt'], ['客户报备', false, null]])('a sheet named %s (signed: %s) holds %s', (sheet, signed, kind) => {
  expect(eventKindOfSheet(sheet, signed)).toBe(kind)
})
