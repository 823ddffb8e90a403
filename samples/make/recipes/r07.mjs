import { between, pick } from '../random.mjs'
import { addDays, day, tel } from '../sample.mjs'

/** Customer-service reports over National Day: steps that are late, excuses, important events, repeats. */
export const r07 = {
  id: 'r07-service', policy: 'R07', asOf: '2026-10-20', seed: 707,
  zh: 'R07 客服报备（国庆前后）', en: 'R07 customer-service reports around National Day',
  books: [{
    file: 'r07-service.xlsx', sheet: '客服报备', prefix: 'KF-', titles: ['客服问题报备登记'],
    columns: ['报备编号', '报备时间', '客户姓名', '联系电话', '公司名称', '所在地', '问题描述', '重要事件', '责任部门', '处理过程', '接收时间', '待澄清时间', '处理时间', '反馈时间', '未解决原因', '预计解决时间'],
  }],
  write({ row, plant, customer, random }) {
    const report = (who, raised, more = {}) => ({
      报备时间: day(raised, '09:30'), 客户姓名: who.contact, 联系电话: tel(who.phone), 公司名称: who.company, 所在地: who.place[1], 问题描述: `${who.project}：${pick(random, ['对账单缺页', '报表打不开', '登录缓慢', '打印偏移'])}`, 责任部门: pick(random, ['技术支持部', '财务部', '实施部']), ...more,
    })
    const done = (raised, ...steps) => Object.fromEntries(['接收时间', '处理时间', '反馈时间'].slice(0, steps.length).map((header, i) => [header, day(addDays(raised, steps[i]))]))
    for (let i = 0; i < 16; i++) {
      const raised = addDays('2026-09-14', between(random, 0, 4))
      row(report(customer(), raised, done(raised, 0, 1, 1)))
    }
    plant('节后第一个工作日还没接收', { a: [report(customer(), '2026-10-16'), ['service.overdue@warning']] })
    plant('已接收，三个工作日没处理，也没有说明', { b: [report(customer(), '2026-10-12', done('2026-10-12', 0)), ['service.overdue@warning', 'field.missing@error', 'field.missing@error']] })
    plant('有原因和预计日期，尚未到期', { c: [report(customer(), '2026-10-12', { ...done('2026-10-12', 0), 未解决原因: '等待备件', 预计解决时间: day('2026-10-30') }), []] })
    plant('处理完没有反馈', { d: [report(customer(), '2026-10-13', done('2026-10-13', 0, 1)), ['service.overdue@warning']] })
    plant('待澄清', { e: [report(customer(), '2026-10-19', { ...done('2026-10-19', 0), 待澄清时间: day('2026-10-20') }), []] })
    plant('重要事件', { f: [report(customer(), '2026-10-19', { 重要事件: '机房断电两小时', ...done('2026-10-19', 0) }), ['service.important@notice']] })
    const again = customer()
    plant('同一客户同样问题又来了', {
      g: [report(again, '2026-09-16', { 问题描述: '月结报表缺少附表', ...done('2026-09-16', 0, 1, 1) }), ['service.repeat@notice>h']],
      h: [report(again, '2026-10-14', { 问题描述: '月结报表缺少附表', ...done('2026-10-14', 0, 1, 2) }), ['service.repeat@notice>g']],
    })
    plant('没有写责任部门', { i: [report(customer(), '2026-10-19', { 责任部门: null }), ['field.missing@error']] })
  },
}
