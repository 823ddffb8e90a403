import { between, pick } from '../random.mjs'
import { addDays, day, tel } from '../sample.mjs'

const SELLERS = ['史可', '顾晨', '侯宇航', '邵怡']

/** Agency customers: approval before selling, prices under the list, crossings with and without a reason. */
export const r04 = {
  id: 'r04-agency', policy: 'R04', asOf: '2026-06-30', seed: 404,
  zh: 'R04 中介客户报备（区域优先）', en: 'R04 agency, the local region first',
  books: [{
    file: 'r04-agency.xlsx', sheet: '客户报备', prefix: 'ZJ-',
    columns: ['报备编号', '报备时间', '报备类型', '特殊说明', '客户名称', '客户电话', '项目名称', '区域', '报备人区域', '客户需求', '产品', '业务员', '审批状态', '审批时间', '分配', '分配日期', '跨区原因', '列表价', '报价', '特价审批', '最近跟进', '签约日期', '合同编号', '合同金额', '备注'],
  }],
  write({ row, plant, event, customer, random }) {
    const filing = (who, filed, seller, more = {}) => ({
      报备时间: day(filed), 报备类型: '正常报备', 客户名称: who.company, 客户电话: tel(who.phone), 项目名称: who.project, 区域: who.place[2], 报备人区域: who.place[2], 客户需求: `瓷砖 ${between(random, 2, 60) * 100} 平方米`, 产品: '瓷砖',
      业务员: seller, 审批状态: '通过', 审批时间: day(addDays(filed, 1)), 最近跟进: day(addDays('2026-06-30', -between(random, 0, 29))), ...more,
    })
    for (let i = 0; i < 20; i++) row(filing(customer(), addDays('2026-03-02', between(random, 0, 80)), pick(random, SELLERS), i % 4 === 0 ? { 列表价: 86, 报价: 86 } : {}))
    const held = customer()
    plant('同一客户、同一项目、同一采购', {
      a: [filing(held, '2026-05-06', '史可'), ['duplicate.active@notice>b']],
      b: [filing(held, '2026-05-20', '顾晨'), ['duplicate.active@conflict>a']],
    })
    plant('同一客户的新采购，另算', { c: [filing(held, '2026-05-21', '顾晨', { 产品: '卫浴', 客户需求: '座便器 60 套' }), []] })
    plant('特殊报备没有说明，也没有批', { d: [filing(customer(), '2026-06-03', '侯宇航', { 报备类型: '特殊报备', 审批状态: '待审', 审批时间: null, 最近跟进: null }), ['field.missing@error', 'approval.missing@warning']] })
    plant('一个多月没有更新', { e: [filing(customer(), '2026-04-02', '侯宇航', { 最近跟进: day('2026-05-20') }), ['followup.gap@warning']] })
    plant('批准前已经签约', { f: [filing(customer(), '2026-06-04', '邵怡', { 审批时间: day('2026-06-10'), 签约日期: day('2026-06-08'), 合同编号: 'ZJ-9', 合同金额: 52000 }), ['activity.before-approval@error']] })
    plant('上级分配给别人', { g: [filing(customer(), '2026-06-05', '邵怡', { 分配: '顾晨', 分配日期: day('2026-06-07') }), ['attribution.decided@notice']] })
    plant('低于列表价，特价未批', { h: [filing(customer(), '2026-06-08', '史可', { 列表价: 86, 报价: 79, 特价审批: '待审' }), ['price.below-list@error']] })
    plant('跨区销售，没有理由', { i: [filing(customer(), '2026-06-09', '史可', { 报备人区域: '贵阳市' }), ['region.crossing@error', 'attribution.decided@notice']] })
    plant('统一招标，可以跨区', { j: [filing(customer(), '2026-06-10', '顾晨', { 报备人区域: '贵阳市', 跨区原因: '统一招标' }), ['region.crossing@notice']] })
    plant('跨区理由写了别的', { k: [filing(customer(), '2026-06-11', '顾晨', { 报备人区域: '贵阳市', 跨区原因: '关系好' }), ['region.crossing@error', 'field.enum@error', 'attribution.decided@notice']] })
    plant('未报备，警告', { l: [filing(customer(), '2026-06-12', '侯宇航'), ['penalty.due@warning']] })
    event('l', '违规:未报备', '2026-06-20', { 人员: '邵怡' })
  },
}
