import { renewSeals } from '../../../../core/review/seal/renew-seals'
import { findAlterations } from '../../../../core/review/seal/find-alterations'
import type { SealableSheet } from '../../../../core/review/seal'
import { sealSheet } from '../../../builders/seal-sheet'
import { aDay } from '../../../builders/judge'
import { aSealable, changed, HEADERS, ROWS } from './sealable'

const FIRST = aDay('2026-03-08')
const LATER = aDay('2026-04-01')
const seals = sealSheet(aSealable(), FIRST)
const renew = (sheet: SealableSheet, which: 'new' | 'all') => renewSeals(seals, [sheet], name => name === '登记表', LATER, which)
const told = (sheet: SealableSheet, which: 'new' | 'all') => {
  const { rows, sheets } = findAlterations(renew(sheet, which), [sheet], () => true, null)
  return [...rows.values()].flat().length + sheets.length
}

describe('sealing again (R03.6b)', () => {
  it.each(['new', 'all'] as const)('%s: leaves the seals of what did not change as they are, in their order', which => {
    expect(renew(aSealable([...ROWS].reverse()), which)).toEqual(seals)
  })

  it('new: seals what is new, of that day, and goes on telling what was altered', () => {
    const sheet = aSealable([...changed([0, 5, '郭航']), ['Z-3', '2026-03-30', '高远', '19900000103', '成都市青羊区一环路3号', '郭航', null, null]])
    expect(renew(sheet, 'new').map(({ key, day }) => [key, day])).toEqual([['Z-1', FIRST], ['Z-2', FIRST], ['Z-3', LATER]])
    expect(told(sheet, 'new')).toBe(1)
  })

  it('all: takes what was altered as it stands', () => {
    const sheet = aSealable(changed([0, 5, '郭航']))
    expect(renew(sheet, 'all').map(({ key, day }) => [key, day])).toEqual([['Z-1', LATER], ['Z-2', FIRST]])
    expect(told(sheet, 'all')).toBe(0)
  })

  it('new keeps the seal of a row that is gone, all forgets it', () => {
    const sheet = aSealable(ROWS.slice(1))
    expect(renew(sheet, 'new').map(({ key }) => key)).toEqual(['Z-1', 'Z-2'])
    expect(renew(sheet, 'all').map(({ key }) => key)).toEqual(['Z-2'])
  })

  it.each(['new', 'all'] as const)('%s: keeps the seals of a sheet that was not read', which => {
    const other = sealSheet(aSealable([['Y-1', ...ROWS[0]!.slice(1)]], '去年'), FIRST)
    expect(renewSeals([...other, ...seals], [aSealable()], name => name === '登记表', LATER, which)).toEqual([...other, ...seals])
  })

  it('seals a column that was added since as it is found', () => {
    const sheet = aSealable(ROWS.map(row => [...row, '一部']), '登记表', [...HEADERS, '部门'])
    expect(renew(sheet, 'new')[0]).toMatchObject({ day: FIRST, texts: { team: '一部', seller: '周可' } })
    expect(told(sheet, 'new')).toBe(0)
  })
})
