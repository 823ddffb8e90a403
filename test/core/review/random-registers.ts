import fc from 'fast-check'
import { addDays, readDay, type Day } from '../../../core/calendar/day'
import { chinaHolidays } from '../../../core/calendar/holiday-calendar'
import { applySettings } from '../../../core/policy/apply-settings'
import type { PolicyPack } from '../../../core/policy/pack'
import { findPack } from '../../../core/policy/shipped-packs'
import { readRegisters } from '../../../core/register/read-registers'
import type { Registers } from '../../../core/register/registers'
import type { ReviewInput } from '../../../core/review/review'
import { aSheetOf } from '../../builders/grid'

/** Small registers at random, thick with duplicates, for what must hold whatever the register says. */

export interface RandomRow {
  readonly id: number
  readonly customer: number
  readonly seller: number
  readonly filedOn: number
  /** Minutes of the day; null: the register gives the day alone. */
  readonly minutes: number | null
  readonly approval: 'approved' | 'pending' | 'rejected'
  readonly approvalAfter: number
  readonly depositAfter: number | null
  readonly extensionAfter: number | null
  readonly signedAfter: number | null
  readonly ended: '签约竞品' | '虚假' | '主动放弃' | '撤单' | null
  readonly endedAfter: number
  readonly visitAfter: number | null
  readonly channel: number
  readonly complete: boolean
  readonly renewal: boolean
  /** How the customer is written: 0 and 1 beyond doubt, the others less and less. */
  readonly spelling: number
}

export interface RandomEvent {
  readonly row: number
  readonly kind: string
  readonly on: number
  readonly person: number | null
}

export interface RandomRegister {
  readonly rows: readonly RandomRow[]
  readonly events: readonly RandomEvent[]
  readonly asOf: number
}

export type Cells = Record<string, string>

const FIRST = readDay('2026-01-05') as Day
const CALENDAR = chinaHolidays()
const CUSTOMERS = [
  { name: '遂宁观音湖旅游有限公司', person: '石一诺', phone: '19900005001', project: '湖滨栈道', address: '四川省遂宁市河东新区1号', region: '遂宁市', estate: '江山里1期' },
  { name: '资阳车辆配件有限公司', person: '毛晨', phone: '19900005002', project: '冲压车间', address: '四川省资阳市雁江区2号', region: '资阳市', estate: '云栖台2期' },
  { name: '眉山泡菜食品有限公司', person: '高远', phone: '19900005003', project: '冷库改造', address: '四川省眉山市东坡区3号', region: '眉山市', estate: '中海峰墅' },
] as const
const SELLERS = [{ seller: '周可', team: '一部' }, { seller: '郭航', team: '二部' }, { seller: '谭欣', team: '三部' }] as const
const EVENTS = ['跟进', '到访', '到访确认', '延期申请', '交定', '签约', '竞品签约', '虚假', '客户在场争议', '异议', '放弃', '分配', '撤单', '违规:虚假报备', '违规:泄露客户']

const after = (max: number, chance: number): fc.Arbitrary<number | null> => fc.option(fc.integer({ min: 0, max }), { nil: null, freq: chance })

const row = (id: number): fc.Arbitrary<RandomRow> =>
  fc.record({
    id: fc.constant(id), customer: fc.integer({ min: 0, max: CUSTOMERS.length - 1 }), seller: fc.integer({ min: 0, max: SELLERS.length - 1 }),
    filedOn: fc.integer({ min: 0, max: 110 }), minutes: fc.option(fc.integer({ min: 480, max: 1080 }), { nil: null, freq: 1 }),
    approval: fc.constantFrom('approved', 'approved', 'approved', 'pending', 'rejected'), approvalAfter: fc.integer({ min: 0, max: 12 }),
    depositAfter: after(20, 1), extensionAfter: after(70, 1), signedAfter: after(80, 1),
    ended: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom('签约竞品', '虚假', '主动放弃', '撤单') }), endedAfter: fc.integer({ min: 0, max: 60 }),
    visitAfter: after(9, 2), channel: fc.integer({ min: 0, max: 3 }), complete: fc.boolean().chain(first => (first ? fc.constant(true) : fc.boolean())), renewal: fc.boolean(), spelling: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0, 1) }, { weight: 1, arbitrary: fc.integer({ min: 2, max: 5 }) }),
  }) as fc.Arbitrary<RandomRow>

const event = (rows: number): fc.Arbitrary<RandomEvent> =>
  fc.record({ row: fc.integer({ min: 0, max: rows - 1 }), kind: fc.constantFrom(...EVENTS), on: fc.integer({ min: 0, max: 180 }), person: fc.option(fc.integer({ min: 0, max: SELLERS.length - 1 }), { nil: null }) })

export const randomRegister: fc.Arbitrary<RandomRegister> = fc.integer({ min: 1, max: 7 }).chain(size =>
  fc.record({
    rows: fc.tuple(...Array.from({ length: size }, (_, i) => row(i))),
    events: fc.array(event(size), { maxLength: 5 }),
    asOf: fc.integer({ min: 0, max: 200 }),
  }),
)

export function dayOn(offset: number): Day {
  return addDays(FIRST, offset)
}

export function idOf(id: number): string {
  return `BB-${String(id + 1).padStart(3, '0')}`
}

/** A row as the register of a pack writes it; a fact that comes after `known` is left out where it is given. */
export function cellsOf(pack: PolicyPack, given: RandomRow, known: number = Infinity): Cells {
  const { project, address, region, estate } = CUSTOMERS[given.customer] ?? CUSTOMERS[0]
  const { name, person, phone } = spelled(given)
  const { seller, team } = SELLERS[given.seller] ?? SELLERS[0]
  const masked = pack.phone === 'full' ? phone : phone.split('/').map(number => maskNumber(number, pack)).join('/')
  const persons = pack.phone !== 'full' || pack.id === 'R03' || pack.id === 'R06'
  const fact = (after: number | null): string => (after === null || given.filedOn + after > known ? '' : dayOn(given.filedOn + after))
  const approved = given.approval !== 'pending' && given.filedOn + given.approvalAfter <= known
  const opinion = approved ? (given.approval === 'approved' ? '通过' : '不通过') : ''
  const walkIn = given.channel === 3 && pack.attribution.walkIn !== null
  const stages = Object.fromEntries((pack.approval?.stages ?? []).flatMap(stage => {
    const word = (stage.words[0] ?? '').replace(/(意见|审核|审批|审)$/, '$1')
    return [[/审$/.test(word) ? word : `${word}意见`, opinion], [`${word}时间`, approved ? dayOn(given.filedOn + given.approvalAfter) : '']]
  }))
  return {
    报备编号: idOf(given.id), [pack.filing?.preReport ? '正式报备时间' : '报备时间']: filedCell(given),
    客户名称: persons ? person : name, 联系人: person, 联系电话: masked, 项目名称: project, 报备人: walkIn ? '' : seller, [pack.id === 'R02' ? '报备单位' : '部门']: walkIn ? '' : team,
    地址: given.complete ? (pack.id === 'R10' ? estate : address) : '', 区域: region, [pack.id === 'R02' ? '销区' : '报备人区域']: region, 客户需求: given.complete ? '设备两套' : '',
    客户关系: '新客户', 拜访内容: '洽谈', 到访时间: given.visitAfter === null ? '' : dayOn(given.filedOn + given.visitAfter), 性别: '女', 客户类型: pack.id === 'R06' ? '个人' : pack.id === 'R13' ? '企业' : '', 身份证复印件: '有',
    审批结果: pack.approval && pack.approval.stages.length === 0 ? opinion : '', 审批时间: pack.approval && pack.approval.stages.length === 0 && approved ? dayOn(given.filedOn + given.approvalAfter) : '',
    ...stages, 预计签约金额: '12万', 预计签约时间: dayOn(given.filedOn + 60), 公司名称: name, 职务: '经理', 问题描述: '页面缓慢', 责任部门: '技术部', 法定代表人: person, 产品: '设备',
    合同名称: '设备合同', 计划采购数量: '3', 面积: '90', 风格: '现代', 客户情况: '未签约', 渠道: pack.attribution.walkIn ? walkIn ? '自行到访' : pack.id === 'R10' ? (given.channel === 0 ? 'C端团队' : '会员装企') : '' : '',
    报备类别: pack.id === 'R02' ? (given.renewal ? '工程续报备' : '已入围') : '', 分销签字: '是', 客服签字: '是', 营销经理签字: given.complete ? '是' : '', 客户签字: given.complete ? '是' : '', 开盘日期: pack.id === 'R16' ? dayOn(60) : '',
    定金日期: fact(given.depositAfter), 延期申请日期: fact(given.extensionAfter), 签约日期: pack.kind === 'after-signing' ? dayOn(given.filedOn - 3) : fact(given.signedAfter), 合同金额: '5000',
    终止原因: given.ended !== null && fact(given.endedAfter) !== '' ? given.ended : '', 终止日期: given.ended === null ? '' : fact(given.endedAfter),
    接收时间: fact(given.depositAfter), 处理时间: fact(given.extensionAfter), 反馈时间: fact(given.signedAfter),
  }
}

/** Another legal suffix, another phone, an honorific with the same phone, a slip of the pen, two customers' phones at once. */
function spelled({ customer, spelling }: RandomRow): { readonly name: string; readonly person: string; readonly phone: string } {
  const { name, person, phone } = CUSTOMERS[customer] ?? CUSTOMERS[0]
  const next = CUSTOMERS[(customer + 1) % CUSTOMERS.length] ?? CUSTOMERS[0]
  switch (spelling) {
    case 1: return { name: name.replace('有限公司', ' 有限责任公司'), person: ` ${person}`, phone }
    case 2: return { name, person, phone: phone.replace('19900005', '19900006') }
    case 3: return { name: `${person.slice(0, 1)}女士`, person: `${person.slice(0, 1)}女士`, phone }
    case 4: return { name: name.slice(0, 3) + '某' + name.slice(4), person: person.slice(0, -1) + '娅', phone }
    case 5: return { name, person, phone: `${phone}/${next.phone}` }
    default: return { name, person, phone }
  }
}

function maskNumber(number: string, { phone }: PolicyPack): string {
  return phone === 'masked-3-4' ? `${number.slice(0, 3)}****${number.slice(7)}` : `${number.slice(0, 4)}**${number.slice(6)}`
}

function filedCell({ filedOn, minutes }: RandomRow): string {
  if (minutes === null) return dayOn(filedOn)
  return `${dayOn(filedOn)} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

export function eventCells({ row: at, kind, on, person }: RandomEvent, rows: readonly RandomRow[]): Cells {
  return { 报备编号: idOf(rows[at]?.id ?? 0), 事件: kind, 日期: dayOn(on), 人员: person === null ? '' : SELLERS[person]?.seller ?? '', 备注: on % 2 === 0 ? '附会议纪要' : '' }
}

export function packOf(id: string, settings: readonly string[] = []): PolicyPack {
  const pack = findPack(id)
  if (!pack) throw new Error(`no pack ${id}`)
  return applySettings(pack, settings)
}

export function readCells(pack: PolicyPack, rows: readonly Cells[], events: readonly Cells[]): Registers {
  const sheets = [{ book: '登记.xlsx', grid: aSheetOf(rows.map(blanked), { sheet: '登记' }) }]
  return readRegisters(events.length === 0 ? sheets : [...sheets, { book: '登记.xlsx', grid: aSheetOf(events.map(blanked), { sheet: '事件' }) }], pack, { mapping: [] })
}

export function inputOf(pack: PolicyPack, { rows, events, asOf }: RandomRegister): ReviewInput {
  return { registers: readCells(pack, rows.map(each => cellsOf(pack, each)), events.map(each => eventCells(each, rows))), pack, asOf: dayOn(asOf), calendar: CALENDAR }
}

export function blanked(cells: Cells): Record<string, string | null> {
  return Object.fromEntries(Object.entries(cells).map(([header, cell]) => [header, cell === '' ? null : cell]))
}
