import fc from 'fast-check'
import type { PolicyPack } from '../../../core/policy/pack'
import { findPack } from '../../../core/policy/shipped-packs'
import { type HeaderMatch, matchHeaders } from '../../../core/register/header-match'
import { headerLexicon } from '../../../core/register/header-lexicon'
import type { HeaderMapping } from '../../../core/register/registers'
import { FIELDS, FIELD_IDS, type FieldSpec } from '../../../core/registration/fields'
import { aPack } from '../../builders/pack'

function match(headers: readonly string[], pack: PolicyPack = aPack(), mapping: readonly HeaderMapping[] = []): HeaderMatch {
  return matchHeaders(headers.map((text, i) => ({ column: i + 1, text, group: null })), headerLexicon(pack), mapping)
}

function served(headers: readonly string[], pack?: PolicyPack, mapping?: readonly HeaderMapping[]): Record<string, string> {
  return Object.fromEntries([...match(headers, pack, mapping).columns].map(([target, column]) => [target, headers[column - 1] ?? '']))
}

function shipped(id: string): PolicyPack {
  const pack = findPack(id)
  if (!pack) throw new Error(`no pack ${id}`)
  return pack
}

describe('the words of the fields', () => {
  const words = FIELD_IDS.flatMap(field => {
    const spec: FieldSpec = FIELDS[field]
    return [spec.header, ...spec.synonyms, ...(spec.lastResort ?? [])].map(word => [word, field] as const)
  })
  /** 公司名称 and its like name the customer unless another column does. */
  const context = (field: string): readonly string[] => (field === 'company' ? ['客户名称'] : [])
  const preReports = aPack({ filing: { beforeVisit: null, afterSigning: null, signingFirst: null, priority: null, preReport: { clause: 'T01.1', evidenceClause: 'T01.1' }, reporters: null } })

  it.each(words)('%s heads %s', (word, field) => {
    expect(served([...context(field), word], preReports)[field]).toBe(word)
  })

  it.each(words.filter(([, field]) => field !== 'company').map(([word]) => word))('%s is read with marks, hints, blanks and breaks', word => {
    const plain = match([word]).columns
    for (const spoiled of [`${word}*`, `${word}：`, `${word}（必填）`, ` ${word} `, `${word.slice(0, 1)}\n${word.slice(1)}`, `${word}【选填】`]) expect(match([spoiled]).columns).toEqual(plain)
  })
})

describe('the order of matching', () => {
  it('takes the canonical header before a synonym, whatever their order', () => {
    expect(served(['业务员', '报备人'])).toEqual({ seller: '报备人' })
    expect(served(['报备人', '业务员'])).toEqual({ seller: '报备人' })
  })

  it('takes a synonym before a stripped form', () => {
    expect(served(['联系电话(座机)', '手机'])).toEqual({ phone: '手机' })
  })

  it('takes 序号 as the number only for want of better', () => {
    expect(served(['序号', '报备编号'])).toEqual({ id: '报备编号' })
    expect(served(['序号', '客户名称'])).toEqual({ id: '序号', customerName: '客户名称' })
  })

  it('lets 客户 and 报备 go where the rest decides', () => {
    expect(served(['报备项目', '客户性别', '报备备注'])).toEqual({ project: '报备项目', sex: '客户性别', remarks: '报备备注' })
  })

  it('keeps 客户 where it decides', () => {
    expect(served(['客户编号', '客户部门', '客户审批'])).toEqual({})
    expect(served(['报备单位名称'])).toEqual({ team: '报备单位名称' })
  })

  it('reads 时间, 日期, 名称 and 客户 where nothing better is there', () => {
    expect(served(['名称', '时间', '电话'])).toEqual({ customerName: '名称', registeredAt: '时间', phone: '电话' })
    expect(served(['客户', '日期'])).toEqual({ customerName: '客户', registeredAt: '日期' })
    expect(served(['客户', '日期', '客户姓名', '填表日期'])).toEqual({ customerName: '客户姓名', registeredAt: '填表日期' })
    expect(served(['单位'])).toEqual({})
  })

  it('reads two words for one field, and not two fields in one column', () => {
    expect(served(['电话/手机', '项目或楼盘', '联系人/电话'])).toEqual({ phone: '电话/手机', project: '项目或楼盘' })
  })

  it('leaves unknown columns alone', () => {
    expect(served(['客户名称', '星座', '2026年', '状态'])).toEqual({ customerName: '客户名称' })
  })

  it('tells equally good columns and reads the earlier synonym', () => {
    const { columns, ties } = match(['电话', '手机', '客户名称'])
    expect(columns.get('phone')).toBe(2)
    expect(ties).toEqual([{ target: 'phone', columns: [2, 1] }])
  })

  it('tells a header that stands twice and reads the first', () => {
    const { columns, ties } = match(['客户名称', '联系电话', '联系电话'])
    expect(columns.get('phone')).toBe(2)
    expect(ties).toEqual([{ target: 'phone', columns: [2, 3] }])
  })

  it('reads the same columns in any order', () => {
    const headers = ['报备编号', '序号', '登记时间', '客户姓名*', '手机号码(必填)', '所属项目', '业务员', '公司名称', '审批结果', '审批日期', '定金', '保证金日期', '客户类型', '报备类型', '类型说明', '备注']
    const expected = served(headers)
    fc.assert(fc.property(fc.shuffledSubarray(headers, { minLength: headers.length }), shuffled => {
      expect(served(shuffled)).toEqual(expected)
      expect(match(shuffled).ties).toEqual([])
    }), { numRuns: 200 })
  })

  it('gives each column one field and each field one column', () => {
    const all = FIELD_IDS.flatMap(field => [FIELDS[field].header, ...FIELDS[field].synonyms])
    fc.assert(fc.property(fc.subarray(all, { maxLength: 40 }), headers => {
      const columns = [...match(headers).columns.values()]
      expect(new Set(columns).size).toBe(columns.length)
    }), { numRuns: 200 })
  })
})

describe('公司名称', () => {
  it.each([
    [['公司名称', '联系电话'], { customerName: '公司名称', phone: '联系电话' }],
    [['客户姓名', '公司名称'], { customerName: '客户姓名', company: '公司名称' }],
    [['单位名称', '姓名'], { customerName: '姓名', company: '单位名称' }],
    [['客户名称', '单位名称'], { customerName: '客户名称', company: '单位名称' }],
  ])('%j', (headers, expected) => {
    expect(served(headers)).toEqual(expected)
  })

  it('stays the company where a regulation wants both (R14)', () => {
    expect(served(['公司名称', '职务', '需求描述'], shipped('R14'))).toEqual({ company: '公司名称', title: '职务', need: '需求描述' })
    expect(served(['客户姓名', '公司名称'], shipped('R14'))).toEqual({ customerName: '客户姓名', company: '公司名称' })
  })
})

describe('words of a regulation', () => {
  it('R02: 销区 is the unit\'s region', () => {
    expect(served(['销区'], shipped('R02'))).toEqual({ sellerRegion: '销区' })
    expect(served(['销区'])).toEqual({ region: '销区' })
  })

  it('R13: 姓名 is the contact, 企业性质 the kind, 代码 the dealer\'s code', () => {
    expect(served(['客户名称(全称)', '姓名', '企业性质', '代码', '经销商名称'], shipped('R13'))).toEqual({ customerName: '客户名称(全称)', contactName: '姓名', customerKind: '企业性质', dealerCode: '代码', team: '经销商名称' })
  })

  it('R16: 预报备时间 is a field of its own; elsewhere it is the filing time', () => {
    expect(served(['预报备时间', '正式报备时间'], shipped('R16'))).toEqual({ preReportedAt: '预报备时间', registeredAt: '正式报备时间' })
    expect(served(['预报备时间'], shipped('R08'))).toEqual({ registeredAt: '预报备时间' })
    expect(served(['预报备时间', '报备时间'], shipped('R08'))).toEqual({ preReportedAt: '预报备时间', registeredAt: '报备时间' })
  })
})

describe('approval stages', () => {
  it.each(['业务经理', '业务经理意见', '业务经理审核', '业务经理审批', '一审', '一审意见'])('R02: %s is the first opinion', word => {
    expect(served([word, '营销总经理意见'], shipped('R02'))['stage.business']).toBe(word)
  })

  it.each(['业务经理时间', '业务经理日期', '业务经理审批时间', '业务经理审核时间', '一审时间', '一审日期'])('R02: %s is its day', word => {
    expect(served([word], shipped('R02'))).toEqual({ 'stage.business@day': word })
  })

  it('R06 and R14: both stages and their days', () => {
    expect(served(['一审', '一审时间', '二审', '二审时间'], shipped('R06'))).toEqual({ 'stage.first': '一审', 'stage.first@day': '一审时间', 'stage.second': '二审', 'stage.second@day': '二审时间' })
    expect(served(['经理审核', '经理审核时间', '法务审核', '法务审核时间'], shipped('R14'))).toEqual({ 'stage.manager': '经理审核', 'stage.manager@day': '经理审核时间', 'stage.legal': '法务审核', 'stage.legal@day': '法务审核时间' })
  })

  it('R13: a bare 大区 is a stage beside other stages, the region beside 大区意见 and when alone', () => {
    expect(served(['大区', '网络管理部'], shipped('R13'))).toEqual({ 'stage.region': '大区', 'stage.network': '网络管理部' })
    expect(served(['大区', '大区意见'], shipped('R13'))).toEqual({ 'stage.region': '大区意见', region: '大区' })
    expect(served(['大区', '客户名称'], shipped('R13'))).toEqual({ region: '大区', customerName: '客户名称' })
  })
})

describe('the administrator\'s mapping', () => {
  it('outranks every word', () => {
    expect(served(['甲', '客户名称'], aPack(), [{ header: '甲', field: 'customerName' }])).toEqual({ customerName: '甲' })
    expect(served(['状态', '客户名称'], aPack(), [{ header: '状态', field: 'approval' }])).toEqual({ approval: '状态', customerName: '客户名称' })
  })

  it('leaves a column unread', () => {
    expect(served(['客户名称', '联系电话'], aPack(), [{ header: '联系电话*', field: null }])).toEqual({ customerName: '客户名称' })
  })

  it('keeps 公司名称 as company when told so', () => {
    expect(served(['公司名称', '联系电话'], aPack(), [{ header: '公司名称', field: 'company' }])).toEqual({ company: '公司名称', phone: '联系电话' })
  })
})
