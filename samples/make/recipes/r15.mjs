import { between, pick } from '../random.mjs'
import { addDays, day, tel } from '../sample.mjs'

const SELLERS = ['史可', '顾晨', '侯宇航', '邵怡']

/** First to file, assignments of the leader, a point for each visit, fines for lateness. */
export const r15 = {
  id: 'r15-points', policy: 'R15', asOf: '2026-06-30', seed: 1515, eventSheet: '日常记录',
  zh: 'R15 先报先得与拜访积分', en: 'R15 first to file, visit points',
  books: [{
    file: 'r15-points.xlsx', sheet: '客户报备', prefix: 'JF-',
    columns: ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '客户需求', '业务员', '分配', '分配日期', '销售任务', '签约日期', '合同编号', '合同金额', '分成', '备注'],
  }],
  write({ row, plant, event, customer, random }) {
    const filing = (who, filed, seller, more = {}) => ({ 报备时间: day(filed), 客户名称: who.company, 联系电话: tel(who.phone), 项目名称: who.project, 客户需求: `设备 ${between(random, 1, 9)} 台`, 业务员: seller, 销售任务: 500000, ...more })
    for (let i = 0; i < 20; i++) {
      const filed = addDays('2026-05-04', between(random, 0, 50))
      row(filing(customer(), filed, pick(random, SELLERS), i % 4 === 0 ? { 签约日期: day(addDays(filed, 3)), 合同编号: `JF-${100 + i}`, 合同金额: between(random, 20, 200) * 1000 } : {}))
    }
    const held = customer()
    plant('同一客户同一项目，先报先得', {
      a: [filing(held, '2026-05-06', '史可'), ['duplicate.active@notice>b']],
      b: [filing(held, '2026-05-20', '顾晨'), ['duplicate.active@conflict>a']],
    })
    plant('同一客户另一项目，另算', { c: [filing({ ...held, project: customer().project }, '2026-05-21', '顾晨'), []] })
    plant('领导分配给别人', { d: [filing(customer(), '2026-06-02', '侯宇航', { 分配: '邵怡', 分配日期: day('2026-06-05') }), ['attribution.decided@notice']] })
    plant('没有写需求', { e: [filing(customer(), '2026-06-03', '侯宇航', { 客户需求: null }), ['field.missing@error']] })
    plant('迟到、早退各罚 5 元', { f: [filing(customer(), '2026-06-04', '邵怡'), ['penalty.due@warning', 'penalty.due@warning']] })
    event('f', '违规:迟到', '2026-06-10')
    event('f', '违规:早退', '2026-06-11', { 人员: '史可' })
    plant('拜访三次，记三分', { g: [filing(customer(), '2026-06-05', '顾晨'), []] })
    for (const date of ['2026-06-08', '2026-06-15', '2026-06-22']) event('g', '到访', date, { 人员: '顾晨' })
    plant('分成不足百分之百', { h: [filing(customer(), '2026-06-08', '顾晨', { 签约日期: day('2026-06-12'), 合同编号: 'JF-900', 合同金额: 80000, 分成: '顾晨70%；史可20%' }), ['commission.split@error']] })
  },
}
