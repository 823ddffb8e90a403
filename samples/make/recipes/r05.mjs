import { between, pick } from '../random.mjs'
import { addDays, day, tel } from '../sample.mjs'

const SELLERS = ['史可', '顾晨', '侯宇航', '邵怡']

/** Applications for protection: review, ranking, objections, bans, extensions twenty days ahead. */
export const r05 = {
  id: 'r05-applications', policy: 'R05', asOf: '2026-06-30', seed: 505,
  zh: 'R05 客户报备申请表（三个月保护）', en: 'R05 applications for three months',
  books: [{
    file: 'r05-applications.xlsx', sheet: '报备申请', prefix: 'SQ-', titles: ['客户报备申请汇总', '审核：七个工作日内'],
    columns: ['报备编号', '申请日期', '客户名称', '联系人', '联系电话', '项目名称', '申请人', '预计签约金额', '预计签约单价', '预计签约时间', '接洽反馈', '审批结果', '审批日期', '驳回理由', '合作', '分成', '延期申请日期', '签约日期', '合同编号', '合同金额', '备注'],
  }],
  filed: '申请日期',
  write({ row, plant, event, customer, random }) {
    const filing = (who, filed, seller, more = {}) => ({
      申请日期: day(filed), 客户名称: who.company, 联系人: who.contact, 联系电话: tel(who.phone), 项目名称: who.project, 申请人: seller, 预计签约金额: `${between(random, 5, 90)}万`, 预计签约单价: between(random, 80, 300) * 10,
      预计签约时间: day(addDays(filed, 100)), 接洽反馈: '已交流方案', 审批结果: '通过', 审批日期: day(addDays(filed, 3)), ...more,
    })
    const open = { 审批结果: null, 审批日期: null }
    for (let i = 0; i < 18; i++) row(filing(customer(), addDays('2026-04-20', between(random, 0, 60)), pick(random, SELLERS)))
    const wanted = customer()
    plant('两人同时申请，综合排名', {
      a: [filing(wanted, '2026-06-24', '史可', { ...open, 预计签约金额: '80万' }), ['attribution.ranked@notice>b']],
      b: [filing(wanted, '2026-06-26', '顾晨', { ...open, 预计签约金额: '20万', 接洽反馈: null }), ['attribution.ranked@notice>a']],
    })
    const even = customer()
    const equal = { ...open, 预计签约金额: '30万', 预计签约单价: 1000, 预计签约时间: day('2026-10-08') }
    plant('两人不相上下，要人来定', {
      c: [filing(even, '2026-06-25', '侯宇航', equal), ['attribution.ranked@notice>d', 'attribution.contested@conflict>d']],
      d: [filing(even, '2026-06-25', '邵怡', equal), ['attribution.ranked@notice>c', 'attribution.contested@conflict>c']],
    })
    const held = customer()
    plant('批准后两个工作日内凭证据提出异议；另一人逾期；第三人无证据', {
      e: [filing(held, '2026-06-15', '史可', { 审批日期: day('2026-06-17') }), ['objection.open@conflict>f', 'duplicate.active@notice>g']],
      f: [filing(held, '2026-06-16', '顾晨', open), ['objection.open@conflict>e', 'approval.overdue@warning']],
      g: [filing(held, '2026-06-16', '侯宇航', open), ['duplicate.active@conflict>e', 'objection.rejected@warning>e', 'objection.late@warning>e']],
      h: [filing(held, '2026-06-16', '邵怡', open), ['duplicate.active@conflict>e', 'objection.rejected@warning>e']],
    })
    event('f', '异议', '2026-06-18', { 人员: '顾晨', 备注: '附 5 月会议纪要' })
    event('g', '异议', '2026-06-24', { 人员: '侯宇航', 备注: '附报价单' })
    event('h', '异议', '2026-06-18', { 人员: '邵怡' })
    plant('七个工作日还没审', { i: [filing(customer(), '2026-06-10', '史可', open), ['approval.overdue@warning']] })
    plant('驳回没有写理由', { j: [filing(customer(), '2026-06-11', '史可', { 审批结果: '不同意' }), ['field.missing@error']] })
    plant('合作没有写分成', { k: [filing(customer(), '2026-06-12', '顾晨', { 合作: '是' }), ['commission.split@error']] })
    plant('到期前 20 天申请延期', { l: [filing(customer(), '2026-04-01', '顾晨', { 审批日期: day('2026-04-07'), 延期申请日期: day('2026-06-17') }), ['extension.granted@notice']] })
    plant('晚一天，不予延期', { m: [filing(customer(), '2026-04-02', '侯宇航', { 审批日期: day('2026-04-07'), 延期申请日期: day('2026-06-18') }), ['extension.late@warning', 'protection.expiring@notice']] })
    const banned = customer()
    plant('资料虚假，三个月内不得再报该客户', {
      n: [filing(banned, '2026-05-06', '邵怡'), []],
      o: [filing(banned, '2026-06-20', '邵怡'), ['duplicate.ban@conflict>n']],
    })
    event('n', '虚假', '2026-06-01')
    plant('客户签了竞品，保护结束', { p: [filing(customer(), '2026-05-07', '邵怡'), []] })
    event('p', '竞品签约', '2026-06-10')
    plant('先签约后报备', { q: [filing(customer(), '2026-06-05', '史可', { 签约日期: day('2026-06-01'), 合同编号: 'SQ-8', 合同金额: 99000 }), ['filing.after-signing@error']] })
    plant('预计签约金额写不成数', { r: [filing(customer(), '2026-06-08', '史可', { 预计签约金额: '面议' }), ['cell.unreadable@error']] })
  },
}
