import { CellMask } from '../../../../core/review/mask/cell-mask'
import { NameBook } from '../../../../core/review/mask/name-book'
import type { Place } from '../../../../core/review/mask/sheet-plan'
import { readRegisters } from '../../../../core/register/read-registers'
import { aGrid, aSheetOf } from '../../../builders/grid'
import { aPack } from '../../../builders/pack'

const rows = [{ 报备编号: 'A1', 报备时间: '2026-03-01', 客户名称: '陈嘉怡', 联系电话: '19900000701', 项目名称: '阳光城', 报备人: '张强' }]
const names = new NameBook(readRegisters([{ book: 'a.xlsx', grid: aSheetOf(rows) }], aPack(), { mapping: [] }))
const nowhere: Place = { grid: aGrid([['x']]), plan: null, row: 1 }
const aMask = () => new CellMask('3-4', names, new Set(['19900000701', '91500000MA5U6N8X0R']))

describe('the mask of a cell', () => {
  it.each([
    ['phone', '19900000701', '199****0701'],
    ['phone', 19900000701, '199****0701'],
    ['text', 19900000701, '199****0701'],
    ['text', 46087, 46087],
    ['text', 120000.5, 120000.5],
    ['text', '电话 199-0000-0701', expect.stringMatching(/^电话 199[-*]+0701$/)],
    ['name', '陈嘉怡', '陈＊＊'],
    ['text', '陈嘉怡', '陈＊＊'],
    ['address', '阳光城 2 栋 1203 室', expect.not.stringContaining('1203')],
    ['phone', '陈嘉怡 19900000701', '陈＊＊ 199****0701'],
    ['name', '陈嘉怡19900000701', '陈＊＊199****0701'],
    ['time', '2026-03-05 14:30', '2026-03-05 14:30'],
    ['time', 46087.5, 46087.5],
    ['time', '3月5日陈嘉怡交', '3月5日陈＊＊交'],
    ['time', '19912345678', '199****5678'],
    ['amount', '19900000099', '19900000099'],
    ['amount', 19900000099, 19900000099],
    ['amount', '19900000701', '199****0701'],
    ['amount', 19900000701, '199****0701'],
    ['amount', '陈嘉怡19900000701转账5000', '陈＊＊199****0701转账5000'],
    ['number', '3 台', '3 台'],
    ['number', '3台，电话19912345678', '3台，电话199****5678'],
    ['code', 'HT-202603050001234567', 'HT-202603050001234567'],
    ['code', '陈嘉怡-01', '陈＊＊-01'],
    ['code', 'HT-19912345678', 'HT-199****5678'],
    ['identity', '91500000MA5U6N8X0R', '915*************0R'],
    ['code', '91500000MA5U6N8X0R', '915*************0R'],
    ['staff', '张强', '张强'],
    ['staff', '张强 19912345678', '张强 199****5678'],
    ['staff', '陈嘉怡自荐', '陈＊＊自荐'],
    ['name', null, null],
    ['text', true, true],
  ] as const)('as %s of %p is %p', (treatment, value, expected) => {
    expect(aMask().mask(value, treatment, nowhere)).toEqual(expected)
  })

  it('counts what it hid, and remembers what took its place', () => {
    const mask = aMask()
    mask.mask('19900000701', 'phone', nowhere)
    mask.mask('陈嘉怡', 'name', nowhere)
    mask.mask('110101199003070011', 'identity', nowhere)
    mask.mask('阳光城', 'text', nowhere)
    expect(mask.counts).toMatchObject({ phones: 1, names: 1, identities: 1, rooms: 0 })
    expect([...mask.texts.keys()]).toEqual(['19900000701', '陈嘉怡', '110101199003070011'])
    expect(mask.texts.get('陈嘉怡')).toBe('陈＊＊')
  })

  it('hands out its counts as they stand, not as they will be', () => {
    const mask = aMask()
    const before = mask.counts
    mask.mask('19900000701', 'phone', nowhere)
    expect(before.phones).toBe(0)
  })
})
