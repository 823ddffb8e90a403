import { readDay, type Day } from '../../../core/calendar/day'
import { chinaHolidays } from '../../../core/calendar/holiday-calendar'
import { findPack } from '../../../core/policy/shipped-packs'
import { readRegisters } from '../../../core/register/read-registers'
import { preCheck } from '../../../core/review/pre-check'
import { aSheetOf } from '../../builders/grid'

type Record = Readonly<{ [header: string]: string }>

const asOf = readDay('2026-03-05') as Day
const calendar = chinaHolidays()

function check(id: string, old: readonly Record[], fresh: readonly Record[]) {
  const pack = findPack(id)
  if (!pack) throw new Error(id)
  const registers = readRegisters([{ book: '旧.xlsx', grid: aSheetOf(old) }, { book: '新.xlsx', grid: aSheetOf(fresh) }], pack, { mapping: [] })
  return preCheck({ registers, newBooks: new Set(['新.xlsx']), pack, asOf, calendar })
}

const held = { 报备编号: 'A1', 报备时间: '2026-03-01', 客户名称: '陈嘉怡', 联系电话: '19900000701', 项目名称: '阳光城', 报备人: '张强' }

describe('preCheck', () => {
  it('files a row without a time on the day of the check (R08.2)', () => {
    const { verdicts, sheetFindings } = check('R08', [held], [{ 客户名称: '林晓雯', 联系电话: '19900000702', 项目名称: '阳光城', 报备人: '李梅' }])
    expect(verdicts.map(({ status, effectiveOn, expiresOn }) => [status, effectiveOn, expiresOn])).toEqual([['active', '2026-03-05', '2026-05-05']])
    expect(sheetFindings).toEqual([])
  })

  it('refuses what somebody holds, in the register or among the new rows (R08.2)', () => {
    const { verdicts } = check('R08', [held], [
      { 客户名称: '陈嘉怡', 联系电话: '19900000701', 项目名称: '阳光城', 报备人: '李梅' },
      { 客户名称: '林晓雯', 联系电话: '19900000702', 项目名称: '阳光城', 报备人: '李梅' },
      { 客户名称: '林晓雯', 联系电话: '19900000702', 项目名称: '阳光城', 报备人: '赵敏' },
    ])
    expect(verdicts.map(({ status }) => status)).toEqual(['blocked', 'active', 'blocked'])
  })

  it.each<[string, Record, Record, string]>([
    ['without a time behind what was filed that day at an hour', { 报备时间: '2026-03-05 15:00' }, {}, 'blocked'],
    ['without a time behind what was filed that day under a later number', { 报备编号: '100', 报备时间: '2026-03-05' }, { 报备编号: '1' }, 'blocked'],
    ['with an earlier hour where a check will see it', { 报备时间: '2026-03-05 15:00' }, { 报备时间: '2026-03-05 09:00' }, 'active'],
    ['with a later hour where a check will see it', { 报备时间: '2026-03-05 09:00' }, { 报备时间: '2026-03-05 15:00' }, 'blocked'],
  ])('puts a new row %s (R03.5)', (_, old, fresh, expected) => {
    const { verdicts } = check('R08', [{ ...held, ...old }], [{ ...held, 报备编号: '', 报备时间: '', 报备人: '李梅', ...fresh }])
    expect(verdicts.map(({ status }) => status)).toEqual([expected])
  })

  it('orders new rows among themselves by their hours, and an earlier day stands first', () => {
    const fresh = { ...held, 报备编号: '' }
    expect(check('R08', [], [{ ...fresh, 报备时间: '2026-03-05 15:00', 报备人: '李梅' }, { ...fresh, 报备时间: '2026-03-05 09:00', 报备人: '赵敏' }]).verdicts.map(({ status }) => status)).toEqual(['blocked', 'active'])
    expect(check('R08', [{ ...held, 报备时间: '2026-03-05' }], [{ ...fresh, 报备时间: '2026-03-04', 报备人: '李梅' }]).verdicts.map(({ status }) => status)).toEqual(['active'])
  })

  it('still tells of other columns that the new rows lack', () => {
    const { sheetFindings } = check('R08', [held], [{ 客户名称: '林晓雯', 联系电话: '19900000702', 报备人: '李梅' }])
    expect(sheetFindings.map(({ code, data }) => [code, data])).toEqual([['header.missing', { field: 'project' }]])
  })

  it('leaves a pre-report what it is (R16.2)', () => {
    const { verdicts } = check('R16', [], [{ 预报备时间: '2026-03-04', 项目名称: '阳光城', 客户名称: '陈嘉怡', 联系电话: '199****0701', 分销单位: '甲公司' }])
    expect(verdicts.map(({ status, effectiveOn }) => [status, effectiveOn])).toEqual([['pending', null]])
  })

  it('answers for the new rows only', () => {
    const { verdicts, review } = check('R08', [held], [{ 客户名称: '林晓雯', 联系电话: '19900000702', 项目名称: '阳光城', 报备人: '李梅' }])
    expect(verdicts.map(({ registration }) => registration.ref.book)).toEqual(['新.xlsx'])
    expect(review.verdicts).toHaveLength(2)
  })
})
