import { type CellContext, cellReader, readCell } from '../../../core/register/cell-codecs'
import type { Decoded } from '../../../core/register/cell-reading'
import type { FieldKind } from '../../../core/registration/fields'
import type { CellValue } from '../../../core/workbook/workbook'

const CONTEXT: CellContext = { header: '', dateSystem: 1900, required: false, placeholders: new Set(), allowed: [], textIsYes: false }

const read = (kind: FieldKind, raw: CellValue, context: Partial<CellContext> = {}): Decoded => readCell(cellReader(kind, { ...CONTEXT, ...context }), raw)

const UNREADABLE = { trouble: 'unreadable', value: undefined }
const PLACEHOLDER = { trouble: 'placeholder', value: undefined }
const KINDS: readonly FieldKind[] = ['text', 'time', 'phone', 'amount', 'number', 'flag', 'approval', 'share', 'identity', 'choice']

describe('a cell of any kind', () => {
  it.each(KINDS)('%s: a blank is no value', kind => {
    for (const blank of [null, '', '  ', '\u3000', '\n']) expect(read(kind, blank)).toBeUndefined()
  })

  it.each(KINDS)('%s: an error value is unreadable', kind => {
    for (const error of ['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!']) expect(read(kind, error)).toEqual(UNREADABLE)
  })

  it.each(KINDS.filter(kind => kind !== 'flag' && kind !== 'approval'))('%s: 无 and - are told where the field is required, and blank elsewhere', kind => {
    for (const vague of ['无', '-', '待定']) {
      expect(read(kind, vague)).toBeUndefined()
      expect(read(kind, vague, { required: true })).toEqual(PLACEHOLDER)
    }
  })
})

describe('text', () => {
  it.each<[CellValue, string]>([
    ['陈嘉怡', '陈嘉怡'],
    [' 陈嘉怡\u3000', '陈嘉怡'],
    ['第一行\n第二行', '第一行 第二行'],
    ['第一行 \r\n 第二行', '第一行 第二行'],
    [12, '12'],
    [0.5, '0.5'],
    [true, 'TRUE'],
    ['＃1', '＃1'],
    ['#1 楼', '#1 楼'],
  ])('reads %j as %j', (raw, text) => {
    expect(read('text', raw)).toBe(text)
  })

  it('counts the pack\'s own placeholders', () => {
    expect(read('text', '见面聊', { required: true, placeholders: new Set(['见面聊']) })).toEqual(PLACEHOLDER)
  })

  it('shows the day of a serial below a header of days', () => {
    expect(read('text', 46086, { header: '施工时间' })).toBe('2026-03-05')
    expect(read('text', 46086, { header: '型号' })).toBe('46086')
  })
})

describe('time', () => {
  it.each<[CellValue, string]>([
    [46086, '2026-03-05'],
    [46086.6041666667, '2026-03-05T14:30:00'],
    [20260305, '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['2026/3/5 14:30', '2026-03-05T14:30:00'],
    ['2026年3月5日', '2026-03-05'],
    [' 2026-3-5\n14:30 ', '2026-03-05T14:30:00'],
    ['46086', '2026-03-05'],
    [' ４６０８６.6041666667', '2026-03-05T14:30:00'],
  ])('reads %j as %s', (raw, time) => {
    expect(read('time', raw)).toBe(time)
  })

  it('reads serials of a 1904 workbook', () => {
    expect(read('time', 46086 - 1462, { dateSystem: 1904 })).toBe('2026-03-05')
    expect(read('time', String(46086 - 1462), { dateSystem: 1904 })).toBe('2026-03-05')
  })

  it.each<[CellValue]>([['2026-02-30'], ['上周三'], ['2026'], ['12000'], ['4608'], [20260230], [2026], [3], [0.5], [true], [-1]])('does not guess at %j', raw => {
    expect(read('time', raw)).toEqual(UNREADABLE)
  })
})

describe('phone', () => {
  it('reads numbers and texts alike', () => {
    expect(read('phone', 19900000701)).toEqual(read('phone', '199 0000 0701'))
    expect(read('phone', 19900000701)).toEqual([{ digits: '19900000701', kind: 'mobile', masked: false, extension: null }])
  })

  it('keeps the good number beside a broken one, and tells', () => {
    expect(read('phone', '19900000701 / 1990000070')).toMatchObject({ trouble: 'malformed-phone', value: [{ digits: '19900000701' }] })
  })

  it('tells a cell without any number', () => {
    expect(read('phone', '见名片')).toEqual({ trouble: 'malformed-phone', value: undefined })
    expect(read('phone', '0871****12')).toEqual({ trouble: 'ambiguous-mask', value: undefined })
  })
})

describe('amount', () => {
  it.each<[CellValue, string, number]>([
    [120000, '合同金额', 12_000_000],
    ['¥120,000.50', '合同金额', 12_000_050],
    ['12万', '合同金额', 12_000_000],
    [12, '合同金额(万元)', 12_000_000],
    [1.23456, '合同金额(万元)', 1_234_560],
    ['1.23456', '合同金额(万元)', 1_234_560],
    ['1,200', '合同金额（单位：千元）', 120_000_000],
    ['12万', '合同金额(万元)', 12_000_000],
    ['120000元', '合同金额(万元)', 12_000_000],
    [0.5, '合同金额(百万元)', 50_000_000],
    ['0.5', '合同金额(百万元)', 50_000_000],
    [-100, '合同金额', -10_000],
  ])('reads %j below %s', (raw, header, fen) => {
    expect(read('amount', raw, { header })).toBe(fen)
  })

  it.each<[CellValue]>([['约十二万'], ['$100'], [true], ['面议']])('does not guess at %j', raw => {
    expect(read('amount', raw)).toEqual(UNREADABLE)
  })
})

describe('the other kinds', () => {
  it.each<[FieldKind, CellValue, unknown]>([
    ['number', 12, 12],
    ['number', '1,200㎡', 1200],
    ['number', '12 辆', 12],
    ['number', '86.5分', 86.5],
    ['number', '约12', UNREADABLE],
    ['flag', '是', true],
    ['flag', '无', false],
    ['flag', true, true],
    ['flag', '登记证.pdf', true],
    ['flag', '待定', undefined],
    ['flag', '看情况', UNREADABLE],
    ['approval', '同意', 'approved'],
    ['approval', '驳回：资料不全', 'rejected'],
    ['approval', '待审', 'pending'],
    ['approval', '存疑', 'doubt'],
    ['approval', '哈利路亚', UNREADABLE],
    ['identity', '11010519491231002x', '11010519491231002X'],
    ['identity', 110105194912310020, UNREADABLE],
    ['identity', '110105********002X', '110105********002X'],
    ['choice', '☑总经销 □工程经销', '总经销'],
    ['choice', '□总经销 □工程经销', undefined],
    ['choice', '工程甲方、施工方', '工程甲方、施工方'],
    ['share', '张三', UNREADABLE],
  ])('%s: %j', (kind, raw, expected) => {
    const decoded = read(kind, raw)
    expect(decoded).toEqual(expected)
  })

  it('keeps an allowed word whole that holds a separator', () => {
    expect(read('choice', '已报价、送样、做样板间', { allowed: ['已报价、送样、做样板间', '已入围'] })).toBe('已报价、送样、做样板间')
  })

  it('takes a name in a signature column for a signature', () => {
    expect(read('flag', '王五', { textIsYes: true })).toBe(true)
    expect(read('flag', '未签', { textIsYes: true })).toBe(false)
  })

  it('reads a split', () => {
    expect(read('share', '张三60%;李四40%')).toHaveLength(2)
  })
})
