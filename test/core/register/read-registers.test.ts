import { findPack, shippedPacks } from '../../../core/policy/shipped-packs'
import { readRegisters } from '../../../core/register/read-registers'
import { templateColumns } from '../../../core/register/template-columns'
import { aGrid, aSheetOf } from '../../builders/grid'
import { aPack } from '../../builders/pack'

const RECORD = { 报备编号: 'A', 报备时间: '2026-03-05', 客户名称: '陈嘉怡', 联系电话: '19900000701', 项目名称: '总部装修', 报备人: '张三' }
const NO_SETTINGS = { mapping: [] }

describe('several sheets and books', () => {
  it('R03.6a: come in the order given, then by row', () => {
    const { registrations, layouts } = readRegisters(
      [{ book: '二部.xlsx', grid: aSheetOf([{ ...RECORD, 报备编号: 'C' }], { sheet: '三月' }) }, { book: '一部.xlsx', grid: aSheetOf([RECORD, { ...RECORD, 报备编号: 'B', 客户名称: '何沐阳' }]) }, { book: '一部.xlsx', grid: aSheetOf([{ ...RECORD, 报备编号: 'D' }], { sheet: '四月' }) }],
      aPack(), NO_SETTINGS,
    )
    expect(registrations.map(({ id, ref }) => [ref.book, ref.sheet, id])).toEqual([['二部.xlsx', '三月', 'C'], ['一部.xlsx', 'Sheet1', 'A'], ['一部.xlsx', 'Sheet1', 'B'], ['一部.xlsx', '四月', 'D']])
    expect(layouts).toHaveLength(3)
  })

  it('leaves sheets alone that are no registers, and our own', () => {
    const other = aGrid([['产品', '单价'], ['A100', 12]], { sheet: '价格表' })
    const { layouts, problem } = readRegisters([{ book: 'a', grid: other }, { book: 'a', grid: aSheetOf([RECORD], { sheet: '报备设置' }) }, { book: 'a', grid: aSheetOf([RECORD], { sheet: '提成方案' }) }, { book: 'a', grid: aSheetOf([RECORD]) }], aPack(), NO_SETTINGS)
    expect(layouts.map(layout => layout.sheet)).toEqual(['Sheet1'])
    expect(problem).toBeNull()
  })

  it('leaves the example beside a register alone, and reads a file of that name', () => {
    const example = { book: 'a', grid: aSheetOf([RECORD], { sheet: '示例' }) }
    expect(readRegisters([{ book: 'a', grid: aSheetOf([RECORD]) }, example], aPack(), NO_SETTINGS).layouts).toHaveLength(1)
    expect(readRegisters([example], aPack(), NO_SETTINGS).layouts).toHaveLength(1)
  })

  it('reads only the sheets asked for', () => {
    const { layouts } = readRegisters([{ book: 'a', grid: aSheetOf([RECORD], { sheet: '三月' }) }, { book: 'a', grid: aSheetOf([RECORD], { sheet: '四月' }) }], aPack(), { mapping: [], sheets: ['四月'] })
    expect(layouts.map(layout => layout.sheet)).toEqual(['四月'])
  })
})

describe('problems', () => {
  it('says that no sheet is a register', () => {
    expect(readRegisters([{ book: 'a.xlsx', grid: aGrid([['价格表'], ['A100', 12]]) }, { book: 'a.xlsx', grid: aGrid([]) }], aPack(), NO_SETTINGS).problem).toEqual({ problem: 'no-header', detail: { books: 'a.xlsx', sheets: 'Sheet1、Sheet1' } })
    expect(readRegisters([], aPack(), NO_SETTINGS).problem?.problem).toBe('no-header')
  })

  it('says that a register stands twice on a sheet', () => {
    const header = Object.keys(RECORD)
    const row = Object.values(RECORD)
    const { problem, registrations } = readRegisters([{ book: 'a.xlsx', grid: aGrid([header, row, [], [...header].reverse(), [...row].reverse()]) }], aPack(), NO_SETTINGS)
    expect(problem).toEqual({ problem: 'header-tie', detail: { book: 'a.xlsx', sheet: 'Sheet1', rows: '1、4' } })
    expect(registrations).toEqual([])
  })
})

describe('findings of a sheet', () => {
  const subject = { book: 'a.xlsx', sheet: 'Sheet1', row: 1 }
  const read = (headers: readonly string[], pack = aPack()) => readRegisters([{ book: 'a.xlsx', grid: aGrid([headers, headers.map(() => 'x'), headers.map(() => 'y')]) }], pack, NO_SETTINGS).findings

  it('R08.2: a required field without a column is told once', () => {
    expect(read(['报备编号', '报备时间', '客户名称', '项目名称', '报备人'])).toEqual([{ code: 'header.missing', severity: 'error', subject, related: [], clause: 'T01.1', data: { field: 'phone' } }])
  })

  it('the filing time is required everywhere, but a sheet of pre-reports has none (R16.3)', () => {
    expect(read(['客户名称', '联系电话', '项目名称', '报备人']).map(finding => finding.data)).toEqual([{ field: 'registeredAt' }])
    const r16 = findPack('R16')
    expect(read(['预报备时间', '项目名称', '客户姓名', '联系电话', '报备单位', '客户签字'], r16 ?? aPack())).toEqual([])
  })

  it('R06.2: the papers of a kind of customer are asked for where the sheet has one of that kind', () => {
    const r06 = findPack('R06') ?? aPack()
    const lacking = (...kinds: string[]) => {
      const rows = kinds.map(kind => ['2026-03-02', '陈嘉怡', kind, '19900000501', '张三'])
      return readRegisters([{ book: 'a.xlsx', grid: aGrid([['报备时间', '客户名称', '客户类型', '联系电话', '报备人'], ...rows]) }], r06, NO_SETTINGS).findings.map(finding => finding.data)
    }
    expect(lacking('个人', '个人')).toEqual([{ field: 'idCopy' }])
    expect(lacking('☑企业 □个人', '其他')).toEqual([{ field: 'licence' }, { field: 'representativeId' }, { field: 'proof' }])
    expect(lacking('')).toEqual([])
  })

  it('equally good columns are told, as an error where the field is required', () => {
    expect(read(['报备编号', '报备时间', '客户姓名', '姓名', '联系电话', '项目名称', '报备人', '备注', '备注'])).toEqual([
      { code: 'header.ambiguous', severity: 'error', subject, related: [], clause: null, data: { field: 'customerName', columns: ['C', 'D'] } },
      { code: 'header.ambiguous', severity: 'warning', subject, related: [], clause: null, data: { field: 'remarks', columns: ['H', 'I'] } },
    ])
  })
})

describe('settings', () => {
  it('map a header of one sheet only', () => {
    const sheets = ['三月', '四月'].map(sheet => ({ book: 'a', grid: aSheetOf([{ ...RECORD, 昵称: '小陈' }], { sheet }) }))
    const { registrations } = readRegisters(sheets, aPack(), { mapping: [{ sheet: '四月', header: '昵称', field: 'customerName' }] })
    expect(registrations.map(each => each.values.customerName)).toEqual(['陈嘉怡', '小陈'])
  })
})

describe('our own columns', () => {
  it('are laid out and never read', () => {
    const { layouts, registrations } = readRegisters([{ book: 'a', grid: aSheetOf([{ ...RECORD, 状态: '保护中', 生效日: '2026-03-05', 归属: '张三', 判定依据: '…' }]) }], aPack(), NO_SETTINGS)
    expect(layouts[0]?.owned).toEqual({ 状态: 7, 生效日: 8, 归属: 9, 判定依据: 10 })
    expect(layouts[0]?.columns.map(column => column.column)).toEqual([1, 2, 3, 4, 5, 6])
    expect(Object.keys(registrations[0]?.values ?? {})).not.toContain('assignee')
  })
})

describe('the forms of the regulations', () => {
  it('R08.2: header words of another office', () => {
    const { registrations } = readRegisters([{ book: 'a', grid: aGrid([['序号', '登记时间', '客户姓名*', '手机号码(必填)', '所属项目', '业务员'], ['1', '2026/3/5', '陈嘉怡', '199 0000 0701', '总部装修', '张三']]) }], aPack(), NO_SETTINGS)
    expect(registrations).toMatchObject([{ id: '1', values: { registeredAt: '2026-03-05', customerName: '陈嘉怡', phone: [{ digits: '19900000701' }], project: '总部装修', seller: '张三' }, troubles: [] }])
  })

  it('R16.2: the pre-report and the formal report are two fields', () => {
    const r16 = findPack('R16')
    const { registrations, findings } = readRegisters([{ book: 'a', grid: aSheetOf([{ 报备编号: 'A', 正式报备时间: '', 预报备时间: '2026-05-01', 项目名称: '云栖台', 客户姓名: '陈嘉怡', 联系电话: '199****1401', 报备单位: '安居分销', 客户签字: '' }]) }], r16 ?? aPack(), NO_SETTINGS)
    expect(findings).toEqual([])
    expect(registrations[0]?.values).toMatchObject({ registeredAt: undefined, preReportedAt: '2026-05-01', 'signatures.customer': undefined })
  })
})

describe('templateColumns', () => {
  it.each(shippedPacks().map(pack => [pack.id, pack] as const))('%s: every header is read back as its own field', (_, pack) => {
    const columns = templateColumns(pack)
    const { layouts, findings } = readRegisters([{ book: 'a', grid: aGrid([columns.map(column => column.header)]) }], pack, NO_SETTINGS)
    const layout = layouts[0]
    const fields = new Map<number, string>([
      ...(layout?.columns ?? []).map(column => [column.column, column.field] as const),
      ...(layout?.stageColumns ?? []).flatMap(({ stage, approval, at }) => [[approval ?? 0, `${stage} approval`], [at ?? 0, `${stage} time`]] as const),
    ])
    expect(columns.map((_column, i) => fields.get(i + 1))).toEqual(columns.map(column => column.field ?? `${column.stage} ${column.kind}`))
    expect(findings).toEqual([])
  })

  it('begins with the number, the time and what is required', () => {
    expect(templateColumns(aPack()).slice(0, 6).map(column => [column.header, column.required])).toEqual([['报备编号', false], ['报备时间', true], ['客户名称', true], ['联系电话', true], ['项目名称', true], ['报备人', true]])
  })

  it('offers the words of an enumeration', () => {
    const r02 = findPack('R02')
    expect(templateColumns(r02 ?? aPack()).find(column => column.field === 'operatingMode')?.allowed).toEqual(['本区域经营', '跨区域经营'])
  })
})
