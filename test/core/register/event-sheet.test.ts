import type { PolicyPack } from '../../../core/policy/pack'
import { findPack } from '../../../core/policy/shipped-packs'
import { readRegisters } from '../../../core/register/read-registers'
import type { Registers } from '../../../core/register/registers'
import type { CellValue } from '../../../core/workbook/workbook'
import { aGrid } from '../../builders/grid'
import { aPack } from '../../builders/pack'

const REGISTER = [['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人'], ['A', '2026-03-05', '陈嘉怡', '19900000701', '总部装修', '张三'], ['BB-2', '2026-03-06', '何沐阳', '19900000702', '食堂', '李四']]
const HEADER = ['报备编号', '事件', '日期', '金额', '人员', '备注']

interface Options {
  readonly pack?: PolicyPack
  readonly register?: readonly (readonly CellValue[])[]
  readonly sheet?: string
}

function read(rows: readonly (readonly CellValue[])[], options: Options = {}): Registers {
  return readRegisters(
    [{ book: 'a.xlsx', grid: aGrid(options.register ?? REGISTER, { sheet: '报备' }) }, { book: 'a.xlsx', grid: aGrid(rows, { sheet: options.sheet ?? '事件' }) }],
    options.pack ?? aPack(), { mapping: [] },
  )
}

/** A pack that fines who leaks a customer. */
const LEAKS = aPack({ penalties: [{ type: '泄露客户', words: ['泄漏客户'], ladder: [{ amount: '200.00', consequence: null }], clause: 'T01.1' }] })

describe('a sheet of events', () => {
  it.each([
    ['违规:泄漏客户', []],
    ['违规:打架', [{ code: 'event.unknown-kind', data: { shown: '违规:打架', cell: 'B2' } }]],
  ])('keeps %s, and tells a violation that the pack does not know', (word, told) => {
    const { events, findings } = read([HEADER, ['A', word, '2026-03-05', '', '', '']], { pack: LEAKS })
    expect(events).toMatchObject([{ kind: 'violation' }])
    expect(findings).toMatchObject(told)
    expect(findings).toHaveLength(told.length)
  })

  it('tells an assignment to nobody', () => {
    const { findings } = read([HEADER, ['A', '分配', '2026-03-05', '', '', ''], ['A', '分配', '2026-03-06', '', '张三', '']])
    expect(findings).toMatchObject([{ code: 'field.missing', subject: { row: 2 }, data: { field: '人员', cell: 'E2' } }])
    expect(findings).toHaveLength(1)
  })

  it('gives the events with their refs', () => {
    const columns = { id: 1, kind: 2, at: 3, person: 5 }
    const { events, eventSheets, layouts, findings } = read([HEADER, ['A', '回款', 46086.5, '1,200.50', '张三', '首款'], ['BB-2', '违规:泄露客户', '2026-03-07', '', '李四', '']], { pack: LEAKS })
    expect(events).toEqual([
      { ref: { book: 'a.xlsx', sheet: '事件', row: 2 }, registrationId: 'A', kind: 'receipt', violation: null, at: '2026-03-05T12:00:00', amount: 120_050, person: '张三', remarks: '首款', visitor: undefined, columns },
      { ref: { book: 'a.xlsx', sheet: '事件', row: 3 }, registrationId: 'BB-2', kind: 'violation', violation: '泄露客户', at: '2026-03-07', amount: undefined, person: '李四', remarks: undefined, visitor: undefined, columns },
    ])
    expect(eventSheets).toEqual([{ book: 'a.xlsx', sheet: '事件' }])
    expect(layouts.map(layout => layout.sheet)).toEqual(['报备'])
    expect(findings).toEqual([])
  })

  it('is found below a title, with synonyms and columns in any order', () => {
    const { events } = read([['跟进及事件登记表'], [], ['说明', '业务员', '发生时间', '事件类型', '报备编号*'], ['电话联系', '张三', '2026/3/7 9:30', '跟进', 'A'], ['合计', 1]])
    expect(events).toMatchObject([{ registrationId: 'A', kind: 'follow-up', at: '2026-03-07T09:30:00', person: '张三', remarks: '电话联系' }])
  })

  it('is keyed by the register\'s own id header', () => {
    const register = [['序号', ...(REGISTER[0] ?? []).slice(1)], [1, ...(REGISTER[1] ?? []).slice(1)]]
    expect(read([['序号', '事件', '日期'], [1, '到访', '2026-03-07']], { register }).events).toMatchObject([{ registrationId: '1', kind: 'visit' }])
    expect(read([['序号', '报备编号', '事件', '日期'], [7, '1', '到访', '2026-03-07']], { register }).events).toMatchObject([{ registrationId: '1' }])
    expect(read([['备案编号', '事件', '日期'], ['A', '到访', '2026-03-07']]).events).toHaveLength(1)
  })

  it('finds an id written in another width or case', () => {
    expect(read([HEADER, ['ｂｂ-２', '到访', '2026-03-07'], ['bb - 2', '跟进', '2026-03-07'], ['X9', '跟进', '2026-03-07']]).events.map(event => event.registrationId)).toEqual(['BB-2', 'BB-2', 'X9'])
  })

  it('counts what is said twice once, on one sheet or two', () => {
    const row = ['A', '到访', '2026-03-07', '', '张三', '']
    const grid = aGrid([HEADER, row, row, ['A', '到访', '2026-03-07', '', '李四', '']], { sheet: '事件' })
    const registers = readRegisters([{ book: 'a.xlsx', grid }, { book: 'b.xlsx', grid }], aPack(), { mapping: [] })
    expect(registers.events.map(event => event.person)).toEqual(['张三', '李四'])
    expect(registers.problem).toBeNull()
  })

  it('carries an id and a day merged downwards', () => {
    const grid = aGrid([HEADER, ['A', '到访', '2026-03-07', '', '张三'], ['', '跟进', '', '', '张三']], { sheet: '事件', merged: [{ top: 2, bottom: 3, left: 1, right: 1 }, { top: 2, bottom: 3, left: 3, right: 3 }] })
    expect(readRegisters([{ book: 'a.xlsx', grid }], aPack(), { mapping: [] }).events).toMatchObject([{ registrationId: 'A', kind: 'visit' }, { registrationId: 'A', kind: 'follow-up', at: '2026-03-07' }])
  })

  it('R12.6: carries who came and who signed', () => {
    const pack = findPack('R12')
    if (!pack) throw new Error('no pack')
    const { events } = read([['报备编号', '事件', '日期', '姓名', '性别', '手机号码', '分销签字', '客服签字', '营销经理签字'], ['A', '到访确认', '2026-03-05', '陈嘉怡', '女', '1990**01101', '是', '王五', '']], { pack })
    expect(events[0]?.visitor).toEqual({ customerName: '陈嘉怡', sex: '女', phone: [{ digits: '1990??01101', kind: 'mobile', masked: true, extension: null }], 'signatures.unit': true, 'signatures.service': true })
  })

  it('is one without 事件 when its name says what happened', () => {
    const { events, registrations } = read([['报备编号', '来访时间', '姓名', '手机号码', '分销签字'], ['A', '2026-03-05', '陈嘉怡', '19900000701', '是']], { sheet: '来访登记' })
    expect(events).toMatchObject([{ registrationId: 'A', kind: 'visit-confirmed', at: '2026-03-05' }])
    expect(registrations).toHaveLength(2)
  })

  it('is a register, whatever its name, when it says when a customer was filed', () => {
    const { events, layouts } = read(REGISTER, { sheet: '来访登记' })
    expect(events).toEqual([])
    expect(layouts).toHaveLength(2)
  })
})

describe('what is wrong with an event', () => {
  const subject = { book: 'a.xlsx', sheet: '事件', row: 2 }

  it('tells an unknown word', () => {
    const { events, findings } = read([HEADER, ['A', '吃饭 19900000701', '2026-03-07']])
    expect(events).toEqual([])
    expect(findings).toEqual([{ code: 'event.unknown-kind', severity: 'warning', subject, related: [], clause: null, data: { shown: '吃饭 199****0701', cell: 'B2' } }])
  })

  it('tells a day that cannot be read, and one that is not there', () => {
    expect(read([HEADER, ['A', '到访', '2026-02-30']]).findings).toMatchObject([{ code: 'cell.unreadable', severity: 'error', subject, data: { field: '日期', cell: 'C2', expected: 'time', shown: '2026-02-30' } }])
    expect(read([HEADER, ['A', '到访', '']]).findings).toMatchObject([{ code: 'field.missing', severity: 'error', subject, data: { field: '日期', cell: 'C2' } }])
    expect(read([['报备编号', '事件'], ['A', '到访']]).findings).toMatchObject([{ code: 'field.missing', data: { field: '日期', cell: null } }])
  })

  it('tells an amount that cannot be read, and a negative one; a refund may be negative', () => {
    expect(read([HEADER, ['A', '回款', '2026-03-07', '约十万']])).toMatchObject({ events: [{ amount: undefined }], findings: [{ code: 'cell.unreadable', data: { field: '金额', cell: 'D2' } }] })
    expect(read([HEADER, ['A', '回款', '2026-03-07', -100]])).toMatchObject({ events: [{ amount: undefined }], findings: [{ code: 'amount.negative', severity: 'error', data: { field: '金额', cell: 'D2' } }] })
    expect(read([HEADER, ['A', '退款', '2026-03-07', -100]])).toMatchObject({ events: [{ kind: 'refund', amount: 10_000 }], findings: [] })
  })

  it('tells a visitor\'s phone that cannot be read', () => {
    expect(read([[...HEADER, '手机号码'], ['A', '到访', '2026-03-07', '', '', '', '1990000070']]).findings).toMatchObject([{ code: 'phone.malformed', subject, data: { field: '手机号码', cell: 'G2', shown: '199***0070' } }])
  })

  it('reads amounts in the unit of the header', () => {
    expect(read([['报备编号', '事件', '日期', '金额(万元)'], ['A', '回款', '2026-03-07', 1.2]]).events).toMatchObject([{ amount: 1_200_000 }])
  })
})
