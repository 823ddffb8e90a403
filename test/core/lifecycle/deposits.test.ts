import { readWallTime } from '../../../core/calendar/wall-time'
import { readDeposits } from '../../../core/lifecycle/deposits'
import { fenOf } from '../../../core/money/fen'
import type { FieldValues, RegisterEvent } from '../../../core/registration/registration'
import { aDay, packOf } from '../../builders/judge'

const at = (day: string) => readWallTime(day)!
const yuan = (amount: number) => fenOf(amount * 100)!
const paid = (day: string, amount?: number): RegisterEvent => ({ ref: { book: 'b', sheet: 's', row: 2 }, registrationId: 'A', kind: 'deposit', violation: null, at: at(day), amount: amount === undefined ? undefined : yuan(amount), person: undefined, remarks: undefined, visitor: undefined })
const read = (values: FieldValues, events: RegisterEvent[] = [], set: string[] = []) => readDeposits(values, events, packOf('R02', set), aDay('2026-12-31'))
const REQUIRED = ['deposit.amount=20000']

describe('readDeposits', () => {
  it.each<[string, FieldValues, RegisterEvent[], string[], boolean, string | null]>([
    ['a day', { depositAt: at('2026-03-02') }, [], [], true, '2026-03-02'],
    ['an event', {}, [paid('2026-03-03')], [], true, '2026-03-03'],
    ['both, the earlier first', { depositAt: at('2026-03-05') }, [paid('2026-03-03')], [], true, '2026-03-03'],
    ['an amount without a day', { depositAmount: yuan(20000) }, [], [], true, null],
    ['nothing', {}, [], [], false, null],
    ['an amount of nothing', { depositAt: at('2026-03-02'), depositAmount: yuan(0) }, [], [], false, null],
    ['the amount asked for', { depositAt: at('2026-03-02'), depositAmount: yuan(20000) }, [], REQUIRED, true, '2026-03-02'],
    ['less than is asked for', { depositAt: at('2026-03-02'), depositAmount: yuan(5000) }, [], REQUIRED, false, null],
    ['less, without a day', { depositAmount: yuan(5000) }, [], REQUIRED, false, null],
    ['two parts that come to it', {}, [paid('2026-03-02', 5000), paid('2026-03-06', 15000)], REQUIRED, true, '2026-03-06'],
    ['a part told in the row and as an event once', { depositAt: at('2026-03-02'), depositAmount: yuan(10000) }, [paid('2026-03-02', 10000)], REQUIRED, false, null],
    ['a day without an amount', { depositAt: at('2026-03-02') }, [], REQUIRED, true, '2026-03-02'],
  ])('reads %s (R02.5)', (_, values, events, set, isPaid, paidOn) => {
    expect(read(values, events, set)).toMatchObject({ paid: isPaid, paidOn })
  })

  it('does not know what is paid later', () => {
    expect(readDeposits({ depositAt: at('2026-03-02') }, [], packOf('R02'), aDay('2026-03-01'))).toMatchObject({ paid: false, days: [] })
  })
})
