import { message } from '../../../../core/findings/message'
import { findAlterations } from '../../../../core/review/seal/find-alterations'
import type { SealableSheet } from '../../../../core/review/seal'
import { sealSheet } from '../../../builders/seal-sheet'
import { aDay } from '../../../builders/judge'
import { aSealable, changed, ROWS, without } from './sealable'

const seals = sealSheet(aSealable(), aDay('2026-03-08'))
const find = (sheets: readonly SealableSheet[], isRead: (sheet: string) => boolean = () => true) => findAlterations(seals, sheets, isRead, 'R03.6b')
const rowsOf = (sheet: SealableSheet) => [...find([sheet]).rows.values()].flat()

describe('what seals tell (R03.6b, R08.4)', () => {
  it('is nothing where nothing changed, whatever the order of rows', () => {
    for (const rows of [ROWS, [...ROWS].reverse()]) expect(find([aSealable(rows)])).toEqual({ rows: new Map(), sheets: [] })
  })

  it.each([
    ['another seller', [0, 5, '郭航'], { field: 'seller', cell: 'F2', from: '周可', to: '郭航' }],
    ['another day', [0, 1, 46080], { field: 'registeredAt', cell: 'B2', from: '2026-03-06', to: '2026-02-27' }],
    ['a seller taken out', [1, 5, null], { field: 'seller', cell: 'F3', from: '郭航', to: '' }],
    ['another name, whose old text nobody kept', [1, 2, '毛晨光'], { field: 'customerName', cell: 'C3', from: null, to: '毛＊＊' }],
    ['another phone, shown masked', [1, 3, '19900000199'], { field: 'phone', cell: 'D3', from: null, to: '199****0199' }],
  ] as const)('is %s, with its cell and since when', (_, edit, data) => {
    const found = rowsOf(aSealable(changed(edit)))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ code: 'record.altered', severity: 'error', clause: 'R03.6b', data: { ...data, since: '2026-03-08' } })
  })

  it('says that a cell was empty though its text is not kept', () => {
    const before = sealSheet(aSealable(changed([1, 3, null])), aDay('2026-03-08'))
    const { rows } = findAlterations(before, [aSealable()], () => true, null)
    expect([...rows.values()].flat()[0]?.data).toMatchObject({ field: 'phone', from: '' })
  })

  it('is nothing where a day is spelled in another way', () => {
    expect(rowsOf(aSealable(changed([0, 1, '2026/3/6'], [1, 1, 46087])))).toEqual([])
  })

  it('leaves remarks and follow-ups to whoever writes them', () => {
    expect(rowsOf(aSealable(changed([0, 7, '已复访'], [0, 6, '2026-03-08'])))).toEqual([])
  })

  it('is a row torn out, told at the header of its sheet', () => {
    const [found, ...more] = find([aSealable(ROWS.slice(1))]).sheets
    expect(more).toEqual([])
    expect(found).toMatchObject({ code: 'record.altered', subject: { sheet: '登记表', row: 1 }, data: { field: 'id', cell: null, from: 'Z-1', to: null } })
    expect(found && message(found, 'zh-CN')).toContain('编号“Z-1”的报备自 2026-03-08 封存后不见了')
  })

  it('is a row whose number was changed', () => {
    expect(find([aSealable(changed([0, 0, 'Z-7']))]).sheets.map(({ data }) => data)).toMatchObject([{ field: 'id', from: 'Z-1' }])
  })

  it('is a column taken out, once', () => {
    const [rows, headers] = without('报备人')
    expect(find([aSealable(rows, '登记表', headers)])).toMatchObject({ rows: new Map(), sheets: [{ data: { field: 'seller', cell: null, from: null, to: null } }] })
  })

  it('is the column of numbers taken out, and no row besides', () => {
    const [rows, headers] = without('报备编号')
    expect(find([aSealable(rows, '登记表', headers)]).sheets.map(({ data }) => data)).toMatchObject([{ field: 'id', from: null }])
  })

  it('says nothing of rows of a sheet that was not read', () => {
    expect(find([aSealable([], '四月')], sheet => sheet === '四月').sheets).toEqual([])
  })
})
