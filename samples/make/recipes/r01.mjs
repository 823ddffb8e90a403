import { between, pick } from '../random.mjs'
import { addDays, day, tel } from '../sample.mjs'

const SELLERS = ['史可', '顾晨', '侯宇航', '邵怡']

/** Visits of a month: late filings, collisions of region and day, who answers for them. */
export const r01 = {
  id: 'r01-collisions', policy: 'R01', asOf: '2026-05-31', seed: 101, eventSheet: '到访登记',
  zh: 'R01 拜访报备与区域撞单', en: 'R01 visits and regional collisions',
  books: [{
    file: 'r01-collisions.xlsx', sheet: '拜访报备', prefix: 'BF-', titles: ['2026 年 5 月拜访报备表'],
    columns: ['报备编号', '报备时间', '客户名称', '新老客户', '联系人', '联系电话', '拜访时间', '拜访内容', '所属区域', '项目名称', '业务员', '审批结果', '审批时间', '特批', '特批人', '撞单原因', '备注'],
  }],
  write({ row, plant, event, customer, random }) {
    const visit = (who, visited, seller, more = {}) => ({
      报备时间: day(addDays(visited, -2), '10:00'), 客户名称: who.company, 新老客户: pick(random, ['新客户', '老客户', '潜在客户']), 联系人: who.contact, 联系电话: tel(who.phone), 拜访时间: day(visited, '14:00'),
      拜访内容: pick(random, ['送样', '续约洽谈', '技术交流', '回访']), 所属区域: who.place[2], 项目名称: who.project, 业务员: seller, 审批结果: '通过', 审批时间: day(addDays(visited, -1)), ...more,
    })
    for (let i = 0; i < 24; i++) row(visit(customer(), addDays('2026-05-04', between(random, 0, 24)), pick(random, SELLERS)))
    plant('拜访当日才报备', { a: [visit(customer(), '2026-05-12', '史可', { 报备时间: day('2026-05-12', '08:30'), 审批时间: day('2026-05-12') }), ['filing.late@warning', 'penalty.due@warning']] })
    plant('当日报备，有特批和特批人', { b: [visit(customer(), '2026-05-13', '顾晨', { 报备时间: day('2026-05-13', '08:30'), 审批时间: day('2026-05-13'), 特批: '是', 特批人: '区域经理' }), []] })
    plant('客户关系写了别的词', { c: [visit(customer(), '2026-05-14', '顾晨', { 新老客户: '熟人' }), ['field.enum@error']] })
    plant('没有写联系人', { d: [visit(customer(), '2026-05-14', '邵怡', { 联系人: null }), ['field.missing@error']] })
    plant('未批准就去拜访', { e: [visit(customer(), '2026-05-15', '邵怡', { 审批结果: '待审', 审批时间: null }), ['activity.before-approval@error']] })
    event('e', '到访', '2026-05-15', { 人员: '邵怡' })
    plant('被驳回', { f: [visit(customer(), '2026-05-16', '史可', { 审批结果: '不同意' }), []] })
    const shared = customer()
    plant('同一客户同一天两人去：都按时报备，没有主责', {
      g: [visit(shared, '2026-05-19', '史可', { 撞单原因: '客户多头询价' }), ['collision.visit@conflict>h']],
      h: [visit(shared, '2026-05-19', '侯宇航'), ['collision.visit@conflict>g']],
    })
    const project = customer()
    plant('同一项目两家客户，后一人当日才报：负主责', {
      i: [visit(project, '2026-05-21', '顾晨'), ['collision.visit@conflict>j']],
      j: [visit({ ...customer(), project: project.project, place: project.place }, '2026-05-21', '侯宇航', { 报备时间: day('2026-05-21', '09:00'), 审批时间: day('2026-05-21') }), ['collision.visit@conflict>i', 'filing.late@warning', 'penalty.due@warning', 'penalty.due@warning']],
    })
    plant('撞单不报，处罚', { k: [visit(customer(), '2026-05-22', '邵怡'), ['penalty.due@warning']] })
    event('k', '违规:撞单不报', '2026-05-25', { 人员: '史可' })
  },
}
