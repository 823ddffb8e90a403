import { readWallTime } from '../../../core/calendar/wall-time'
import { findVoiding, readEndings, readEndingWord } from '../../../core/lifecycle/read-endings'
import type { EventKind, FieldValues, RegisterEvent, Registration } from '../../../core/registration/registration'
import { aDay, packOf } from '../../builders/judge'

const at = (day: string) => readWallTime(day)!
const row = (values: FieldValues): Registration => ({ ref: { book: 'b', sheet: 's', row: 2 }, lines: [], lineValues: [], id: 'A', values, stages: [], troubles: [] })
const event = (kind: EventKind, day: string): RegisterEvent => ({ ref: { book: 'b', sheet: '事件', row: 2 }, registrationId: 'A', kind, violation: null, at: at(day), amount: undefined, person: '李四', remarks: undefined, visitor: undefined })
const read = (values: FieldValues, events: RegisterEvent[] = []) => readEndings(row(values), events, aDay('2026-03-01'), aDay('2026-03-31')).map(({ kind, on }) => [kind, on])

describe('readEndingWord', () => {
  it.each([
    ['签约竞品', 'competitor'], ['客户与竞争对手签约', 'competitor'], ['虚假', 'false'], ['信息不实', 'false'], ['客户在场争议', 'dispute-in-presence'],
    ['主动放弃', 'give-up'], ['撤单', 'withdrawal'], ['取消', 'withdrawal'], ['合同到期', null],
  ])('reads %s', (word, kind) => expect(readEndingWord(word)).toBe(kind))
})

describe('readEndings', () => {
  it.each<[string, FieldValues, RegisterEvent[], string[][]]>([
    ['an event', {}, [event('competitor', '2026-03-05')], [['competitor', '2026-03-05']]],
    ['a column with its day', { ended: '虚假', endedAt: at('2026-03-06') }, [], [['false', '2026-03-06']]],
    ['a column without a day, from the filing', { ended: '主动放弃' }, [], [['give-up', '2026-03-01']]],
    ['the same told twice once', { ended: '虚假', endedAt: at('2026-03-06') }, [event('false', '2026-03-06')], [['false', '2026-03-06']]],
    ['the column without a day beside its event once', { ended: '客户在场争议' }, [event('dispute-in-presence', '2026-03-09')], [['dispute-in-presence', '2026-03-09']]],
    ['two in order', { ended: '虚假', endedAt: at('2026-03-09') }, [event('competitor', '2026-03-05')], [['competitor', '2026-03-05'], ['false', '2026-03-09']]],
    ['nothing that comes later', { ended: '虚假', endedAt: at('2026-04-01') }, [event('false', '2026-04-02')], []],
  ])('reads %s', (_, values, events, expected) => expect(read(values, events)).toEqual(expected))
})

describe('findVoiding', () => {
  it('voids what is false or quarrelled over where the regulation says so (R08.4, R08.5)', () => {
    const endings = readEndings(row({}), [event('competitor', '2026-03-02'), event('false', '2026-03-05')], aDay('2026-03-01'), aDay('2026-03-31'))
    expect(findVoiding(endings, packOf('R08'))?.kind).toBe('false')
    expect(findVoiding(endings, packOf('R05'))).toBeNull()
  })
})
