import { createMemoryWorkbook } from '../../../../core/workbook/memory-workbook'
import { readSeals } from '../../../../core/review/seal/seal-cells'
import { sealChanges } from '../../../../core/review/seal/seal-changes'
import { NO_SETTINGS, printSettings, readSettings } from '../../../../core/review/settings-sheet'
import { sealSheet } from '../../../builders/seal-sheet'
import type { CellValue } from '../../../../core/workbook/workbook'
import { aDay } from '../../../builders/judge'
import { aSealable } from './sealable'

const seals = sealSheet(aSealable(), aDay('2026-03-08'))
const settings = { ...NO_SETTINGS, packId: 'R03', overrides: { 'notice.days': '5' } }

async function bookWith(rows: readonly (readonly CellValue[])[] | null) {
  const book = createMemoryWorkbook('一部.xlsx', [{ name: '登记表', rows: [['甲']] }, ...(rows ? [{ name: '报备设置', rows }] : [])])
  const read = async () => ((await book.sheetNames()).includes('报备设置') ? book.readSheet('报备设置') : null)
  return { read, seal: async (list = seals) => { await book.apply(sealChanges(list, await read())) } }
}

describe('seals written into 报备设置 (R03.6b)', () => {
  it.each([
    ['a book without the sheet', null, NO_SETTINGS],
    ['a book with settings', printSettings(settings), settings],
  ] as const)('stand in %s beside its settings', async (_, rows, kept) => {
    const { read, seal } = await bookWith(rows)
    await seal()
    const sheet = await read()
    expect(sheet && readSeals(sheet)).toEqual(seals)
    const settings = sheet && readSettings(sheet)
    expect(settings && [settings.settings, settings.troubles]).toEqual([kept, []])
  })

  it('change nothing when they stand there already', async () => {
    const { read, seal } = await bookWith(printSettings(settings))
    await seal()
    expect(sealChanges(seals, await read())).toEqual({ runs: [], highlights: [], newSheets: [] })
  })

  it('make no sheet for no seal', () => {
    expect(sealChanges([], null)).toEqual({ runs: [], highlights: [], newSheets: [] })
  })

  it('leave settings written below them where they are', async () => {
    const { read, seal } = await bookWith([['报备设置'], ['封存', '登记表', 'Z-0', null, null, '部门:abc:一部'], ['规则', 'notice.days', '5']])
    await seal()
    const sheet = await read()
    expect(sheet?.cell(3, 1)).toBe('规则')
    expect(sheet && readSeals(sheet)).toEqual(seals)
  })

  it('empty the rows of seals that are given up', async () => {
    const { read, seal } = await bookWith(printSettings(settings))
    await seal()
    await seal(seals.slice(1))
    const sheet = await read()
    expect(sheet && readSeals(sheet)).toEqual(seals.slice(1))
  })

  it('are written as text, so that no number becomes a formula', () => {
    const { runs } = sealChanges(seals, null)
    expect(runs).toEqual([])
    const below = sealChanges(seals, { sheet: '报备设置', firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1, dateSystem: 1900, merged: [], cell: () => null })
    expect(new Set(below.runs.map(({ show }) => show))).toEqual(new Set(['text']))
  })
})
