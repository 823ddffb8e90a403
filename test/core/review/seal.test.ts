import { sealedText } from '../../../core/review/seal'
import { sealSheet } from '../../builders/seal-sheet'
import { aDay } from '../../builders/judge'
import { aSealable, ROWS } from './seal/sealable'

describe('the seal of a sheet (R03.6b, R08.4)', () => {
  const seals = sealSheet(aSealable(), aDay('2026-03-08'))

  it('seals the rows that have a number, with their sheet and the day', () => {
    expect(seals.map(({ key, sheet, day }) => [key, sheet, day])).toEqual([['Z-1', '登记表', '2026-03-08'], ['Z-2', '登记表', '2026-03-08']])
  })

  it('keeps the text of what tells nothing personal, and a digest of the rest', () => {
    expect(seals[1]?.texts).toEqual({ id: 'Z-2', registeredAt: '2026-03-06', seller: '郭航' })
    expect(Object.keys(seals[1]?.digests ?? {}).sort()).toEqual(['address', 'customerName', 'id', 'phone', 'registeredAt', 'seller'])
  })

  it('gives equal cells of two rows unlike digests', () => {
    const [one, other] = sealSheet(aSealable([ROWS[0]!, ['Z-9', ...ROWS[0]!.slice(1)]]), aDay('2026-03-08'))
    expect(one?.digests.phone).not.toBe(other?.digests.phone)
  })

  it.each([
    ['a serial', 46087, 1900, '2026-03-06'],
    ['a serial of the other date system', 44625, 1904, '2026-03-06'],
    ['a day as people write it', '2026年3月6日', 1900, '2026-03-06'],
    ['a moment', '2026/3/6 9:30', 1900, '2026-03-06T09:30:00'],
    ['no day at all', ' 上周五 ', 1900, '上周五'],
    ['nothing', null, 1900, ''],
  ] as const)('takes %s for what it says', (_, value, dateSystem, text) => {
    expect(sealedText(value, 'registeredAt', { dateSystem })).toBe(text)
  })

  it('takes a phone for the same as a number and as text', () => {
    expect(sealedText(19900000101, 'phone', { dateSystem: 1900 })).toBe(sealedText('19900000101 ', 'phone', { dateSystem: 1900 }))
  })
})
