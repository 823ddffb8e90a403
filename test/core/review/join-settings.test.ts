import type { Finding } from '../../../core/findings/finding'
import { LANGUAGES } from '../../../core/findings/language'
import { message } from '../../../core/findings/message'
import { joinSettings, type Asked, type SettingsOfBook } from '../../../core/review/join-settings'
import { NO_SETTINGS, readSettings, SETTINGS_SHEET } from '../../../core/review/settings-sheet'
import type { CellValue } from '../../../core/workbook/workbook'
import { aGrid } from '../../builders/grid'

type Rows = readonly (readonly CellValue[])[]

const book = (name: string, rows: Rows | null): SettingsOfBook => ({ book: `${name}.xlsx`, read: rows && readSettings(aGrid([['报备设置'], ...rows], { sheet: SETTINGS_SHEET })) })
const join = (one: Rows | null, two: Rows | null, asked?: Asked) => joinSettings([book('一部', one), book('二部', two)], asked)
const told = (findings: readonly Finding[]): readonly string[] => findings.map(finding => {
  if (finding.code !== 'settings.differ') return finding.code
  const { subject, related: [first], data: { what, name, cell, shown, heldCell, held } } = finding
  return `${what} ${name}: ${subject.book} ${cell} ${shown} / ${first?.book} ${heldCell} ${held}`
})

describe('settings of several books', () => {
  it('are joined where they speak of different things', () => {
    const { settings, findings } = join(
      [['制度', '报备制度', 'R11'], ['规则', 'protection.months', '2'], ['节假日', '年会', '休', '2026-03-06'], ['裁定', '有效', 'A', '2026-03-01', '李总', '已核实']],
      [['语言', '', 'en'], ['规则', 'queue.size', '1'], ['节假日', '加班', '班', '2026-03-07'], ['裁定', '作废', 'A', '2026-03-02', '王总', '重复']],
    )
    expect(findings).toEqual([])
    expect(settings).toMatchObject({
      packId: 'R11', language: 'en', overrides: { 'protection.months': '2', 'queue.size': '1' }, holidays: [{ day: '2026-03-06' }, { day: '2026-03-07' }],
      rulings: [{ what: 'stands', book: '一部.xlsx' }, { what: 'void', book: '二部.xlsx' }],
    })
  })

  it('are none where no book has any, and those of the only book as they stand', () => {
    expect(join(null, null)).toEqual({ settings: NO_SETTINGS, ownPacks: [], findings: [] })
    const rows: Rows = [['列对应', '客户', '客户名称'], ['规则', 'queue.size', '1'], ['节假日', '年会', '休', '2026-03-06'], ['节假日', '年会', '班', '2026-03-06']]
    expect(joinSettings([book('一部', rows)])).toEqual({ settings: readSettings(aGrid(rows)).settings, ownPacks: [], findings: [] })
    expect(join([], rows).settings.overrides).toEqual({ 'queue.size': '1' })
  })

  it.each<[string, Rows, Rows, readonly string[]]>([
    ['a number', [['规则', 'protection.months', '1']], [[], ['规则', 'protection.months', '2']], ['rule protection.months: 二部.xlsx C3 2 / 一部.xlsx C2 1']],
    ['a number under two names', [['规则', 'followUp.days', '5']], [['规则', 'followup.days', '9']], ['rule followup.days: 二部.xlsx C2 9 / 一部.xlsx C2 5']],
    ['a number in two units', [['规则', 'protection.days', '30']], [['规则', 'protection.months', '1']], ['rule protection.months: 二部.xlsx C2 1 / 一部.xlsx C2 30']],
    ['a number and a part of it', [['规则', 'protection.days', '30']], [['规则', 'protection.periods.0.term.amount', '30']], ['rule protection.periods.0.term.amount: 二部.xlsx C2 30 / 一部.xlsx C2 30']],
    ['a list', [['规则', 'territory', '渝北,江北']], [['规则', 'territory', '渝北']], ['rule territory: 二部.xlsx C2 渝北 / 一部.xlsx C2 渝北,江北']],
    ['a day', [['节假日', '年会', '休', '2026-03-06']], [['节假日', '赶工', '班', '2026-03-06']], ['holiday 2026-03-06: 二部.xlsx C2 班 / 一部.xlsx C2 休']],
    ['the regulation', [['制度', '', 'R11']], [['制度', '', 'R08']], ['policy 报备制度: 二部.xlsx C2 R08 / 一部.xlsx C2 R11']],
  ])('tell %s that two books set differently, and the first holds', (_, one, two, expected) => {
    const alone = joinSettings([book('一部', one)]).settings
    const { settings, findings } = join(one, two)
    expect(told(findings)).toEqual(expected)
    expect({ ...settings, rulings: [] }).toEqual({ ...alone, rulings: [] })
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true)
  })

  it.each<[string, Rows, Rows]>([
    ['one number', [['规则', 'protection.months', '1']], [['规则', 'protection.months', '1 ']]],
    ['one list in two spellings', [['规则', 'territory', '渝北,江北']], [['规则', 'territory', '渝北、江北']]],
    ['one day', [['节假日', '年会', '休', '2026-03-06']], [['节假日', '公司年会', '休', '2026/3/6']]],
    ['one regulation', [['制度', '', 'R11']], [['制度', '', 'r11']]],
    ['one number under two names', [['规则', 'followUp.days', '5']], [['规则', 'followup.days', '5']]],
  ])('say nothing of %s', (_, one, two) => {
    expect(join(one, two).findings).toEqual([])
    expect(Object.keys(join(one, two).settings.overrides).length + join(one, two).settings.holidays.length).toBeLessThan(2)
  })

  it('say it in one sentence of each language that names both books, cells and values', () => {
    const [rule] = join([['规则', 'protection.months', '1']], [['规则', 'protection.months', '2']]).findings
    const [policy] = join([['制度', '', 'R11']], [['制度', '', 'R08']]).findings
    expect([rule!, policy!].flatMap(finding => LANGUAGES.map(language => message(finding, language)))).toEqual([
      '二部.xlsx「报备设置」C2 的“protection.months”是“2”，而 一部.xlsx「报备设置」C2 的是“1”，按先读的 一部.xlsx 处理，请统一。',
      '二部.xlsx, sheet 报备设置, C2: protection.months is "2", but in 一部.xlsx, sheet 报备设置, C2 it is "1"; 一部.xlsx was read first and holds; make them agree.',
      '二部.xlsx「报备设置」C2 的“报备制度”是“R08”，而 一部.xlsx「报备设置」C2 的是“R11”，按先读的 一部.xlsx 处理，二部.xlsx 为自己的制度所设的规则也不采用，请统一。',
      '二部.xlsx, sheet 报备设置, C2: 报备制度 is "R08", but in 一部.xlsx, sheet 报备设置, C2 it is "R11"; 一部.xlsx was read first and holds, and what 二部.xlsx sets for its own regulation is not used; make them agree.',
    ])
  })

  it('count rules only of the books that mean the regulation that holds', () => {
    const [one, two]: Rows[] = [[['制度', '', 'R11'], ['规则', 'queue.size', '1']], [['制度', '', 'R08'], ['规则', 'protection.months', '3']]]
    expect(join(one!, two!).settings.overrides).toEqual({ 'queue.size': '1' })
    // Asked for on the command line, none of theirs is chosen between.
    expect(join(one!, two!, { policy: 'r08' })).toMatchObject({ settings: { overrides: { 'protection.months': '3' } }, findings: [] })
    expect(join(one!, [['规则', 'protection.months', '3']], { policy: 'R08' }).settings.overrides).toEqual({ 'protection.months': '3' })
  })

  it('say nothing of a rule that is asked for, under whatever name', () => {
    const of = (set: readonly string[]) => join([['规则', 'protection.months', '1'], ['规则', 'queue.size', '1']], [['规则', 'protection.months', '2'], ['规则', 'queue.size', '2']], { set }).findings
    expect([[], ['protection.days=60'], ['protection.months=1', 'queue.size=3'], ['notice.days=3']].map(set => of(set).length)).toEqual([2, 1, 0, 2])
  })

  it('leave columns to their own book; one that does not speak of a header takes the first that does', () => {
    const { settings, findings } = joinSettings([book('一部', [['列对应', '客户', '客户名称'], ['列对应', '号码', '联系电话']]), book('二部', [['列对应', '客户*', '公司名称']]), book('三部', null)])
    expect(findings).toEqual([])
    expect(settings.mapping.map(entry => `${entry.book} ${entry.header} ${entry.field}`)).toEqual([
      '一部.xlsx 客户 customerName', '一部.xlsx 号码 phone', '二部.xlsx 客户* company', '二部.xlsx 号码 phone', '三部.xlsx 客户 customerName', '三部.xlsx 号码 phone',
    ])
  })

  it('tell what cannot be read in every book', () => {
    const { findings } = join([['节假日', '年会', '也许', '2026-03-06']], [['裁定', '合并', 'A', '2026-03-01']])
    expect(findings.map(({ code, subject: { book: name, row } }) => `${name} ${row} ${code}`)).toEqual(['一部.xlsx 2 settings.unreadable', '二部.xlsx 2 settings.unreadable'])
  })
})
