import { pairRows } from '../../../../core/review/seal/pair-rows'
import type { SealableSheet } from '../../../../core/review/seal'
import { sealSheet } from '../../../builders/seal-sheet'
import { aDay } from '../../../builders/judge'
import { aSealable, changed, ROWS } from './sealable'

const DAY = aDay('2026-03-08')
const [ONE, TWO] = ROWS as readonly [typeof ROWS[number], typeof ROWS[number]]
const sealed = (...sheets: readonly SealableSheet[]) => sheets.flatMap(sheet => sealSheet(sheet, DAY))
/** Number and sheet of each row with the sheet of its seal. */
const pairs = (before: readonly SealableSheet[], now: readonly SealableSheet[]) => pairRows(sealed(...before), now).rows.map(row => `${row.now.key} ${row.sheet.layout.sheet}←${row.before?.sheet ?? '—'}`)

describe('which row bears which seal (R03.6b)', () => {
  it('knows rows by their number, in any order', () => {
    expect(pairs([aSealable()], [aSealable([TWO, ONE])])).toEqual(['Z-2 登记表←登记表', 'Z-1 登记表←登记表'])
  })

  it('knows a sheet that was renamed and a row that moved', () => {
    expect(pairs([aSealable()], [aSealable([ONE], '三月'), aSealable([TWO], '四月')])).toEqual(['Z-1 三月←登记表', 'Z-2 四月←登记表'])
  })

  it('keeps numbers that begin anew in every sheet apart', () => {
    const march = aSealable([ONE], '三月')
    const april = aSealable([['Z-1', ...TWO.slice(1)]], '四月')
    expect(pairs([march, april], [april, march])).toEqual(['Z-1 四月←四月', 'Z-1 三月←三月'])
  })

  it('gives rows that share a number the seal that fits', () => {
    const twice = [ONE, ['Z-1', ...TWO.slice(1)]]
    const { rows } = pairRows(sealed(aSealable(twice)), [aSealable([...twice].reverse())])
    expect(rows.map(({ before, now }) => before?.digests.phone === now.digests.phone)).toEqual([true, true])
  })

  it('leaves a new row without a seal and names the seals without a row', () => {
    const { rows, missing } = pairRows(sealed(aSealable()), [aSealable([['Z-3', ...TWO.slice(1)], ONE])])
    expect(rows.map(({ now, before }) => [now.key, before?.key ?? null])).toEqual([['Z-3', null], ['Z-1', 'Z-1']])
    expect(missing.map(({ key }) => key)).toEqual(['Z-2'])
  })

  it('still pairs a row that was changed', () => {
    const { rows, missing } = pairRows(sealed(aSealable()), [aSealable(changed([0, 5, '郭航']))])
    expect(rows[0]?.before?.key).toBe('Z-1')
    expect(missing).toEqual([])
  })
})
