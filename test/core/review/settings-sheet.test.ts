import fc from 'fast-check'
import { addDays } from '../../../core/calendar/day'
import { FIELD_IDS } from '../../../core/registration/fields'
import { NO_SETTINGS, printSettings, readSettings, type BookSettings } from '../../../core/review/settings-sheet'
import { aGrid } from '../../builders/grid'
import { aDay } from '../../builders/judge'

const word = fc.string({ minLength: 1, maxLength: 8 }).map(text => text.replace(/\s+/g, '').trim()).filter(text => text !== '')
const bare = word.filter(text => !/[,，、;；:：]/.test(text))
const day = fc.integer({ min: 0, max: 4000 }).map(n => addDays(aDay('2024-01-01'), n))
const settings: fc.Arbitrary<BookSettings> = fc.record({
  packId: fc.option(bare),
  language: fc.constantFrom('zh-CN' as const, 'en' as const, null),
  mapping: fc.array(fc.record({ header: word, field: fc.option(fc.constantFrom(...FIELD_IDS.filter(id => id !== 'company' && id !== 'preReportedAt'))), sheet: word }).map(({ sheet, ...rest }) => ({ ...rest, sheet })), { maxLength: 4 }),
  overrides: fc.dictionary(bare.filter(key => key !== '__proto__'), word, { maxKeys: 4, noNullPrototype: true }),
  holidays: fc.array(fc.record({ day, kind: fc.constantFrom('off' as const, 'work' as const), name: word }), { maxLength: 4 }),
  rulings: fc.array(fc.oneof(
    fc.record({ what: fc.constantFrom('same' as const, 'different' as const, 'stands' as const, 'void' as const), ids: fc.array(bare, { minLength: 1, maxLength: 3 }), owner: fc.constant(null), who: word, day, why: word }),
    fc.record({ what: fc.constant('owner' as const), ids: fc.array(bare, { minLength: 1, maxLength: 3 }), owner: word, who: word, day, why: word }),
  ), { maxLength: 4 }),
})

describe('the sheet 报备设置', () => {
  it('reads what it prints', () => {
    fc.assert(fc.property(settings, given => {
      const { settings: read, troubles } = readSettings(aGrid(printSettings(given), { sheet: '报备设置' }))
      expect(troubles).toEqual([])
      expect(read).toEqual(given)
    }))
  })

  it('prints and reads nothing', () => {
    expect(readSettings(aGrid(printSettings(NO_SETTINGS))).settings).toEqual(NO_SETTINGS)
  })

  it('reads days as serials and as people write them', () => {
    const grid = aGrid([['裁定', '有效', 'A', 46082, '李总', '已核实'], ['裁定', '作废', 'B', '2026/3/2', '李总', '重复'], ['节假日', '公司年会', '休', '2026年3月6日']])
    expect(readSettings(grid).settings).toMatchObject({ rulings: [{ what: 'stands', day: '2026-03-01' }, { what: 'void', day: '2026-03-02' }], holidays: [{ day: '2026-03-06', kind: 'off', name: '公司年会' }] })
  })

  it('takes several numbers, however they are set apart, and an owner’s whole name', () => {
    const { settings: read } = readSettings(aGrid([['裁定', '归属：甲:乙公司', 'A、B,C；D', '2026-03-01', '李总', '']]))
    expect(read.rulings).toEqual([{ what: 'owner', ids: ['A', 'B', 'C', 'D'], owner: '甲:乙公司', who: '李总', day: '2026-03-01', why: '' }])
  })

  it.each([
    ['a field nobody knows', ['列对应', '客户', '客户称呼方式']],
    ['a holiday without a day', ['节假日', '年会', '休', '明天']],
    ['a holiday that is neither', ['节假日', '年会', '也许', '2026-03-06']],
    ['a ruling of another kind', ['裁定', '合并', 'A', '2026-03-01']],
    ['a ruling without a number', ['裁定', '有效', '', '2026-03-01']],
    ['an owner without a name', ['裁定', '归属:', 'A', '2026-03-01']],
  ])('names the row of %s', (_, row) => {
    const { troubles } = readSettings(aGrid([['报备设置'], row]))
    expect(troubles).toHaveLength(1)
    expect(troubles[0]).toMatchObject({ row: 2 })
    expect(troubles[0]!.zh).toContain('第 2 行')
    expect(troubles[0]!.en).toContain('row 2')
  })

  it('says in which row each setting stands; of a rule written twice the last, which holds', () => {
    const { settings: read, rows } = readSettings(aGrid([['报备设置'], ['制度', '', 'R11'], ['规则', 'queue.size', '1'], ['节假日', '年会', '也许', '2026-03-06'], ['节假日', '年会', '休', '2026-03-06'], ['规则', 'queue.size', '2']]))
    expect(read.overrides).toEqual({ 'queue.size': '2' })
    expect(rows).toEqual({ packId: 2, overrides: new Map([['queue.size', 6]]), holidays: [5] })
  })

  it('leaves rows of other kinds to others', () => {
    expect(readSettings(aGrid([['封存', '三月', 'A'], ['随手记', '……'], []])).troubles).toEqual([])
  })
})
