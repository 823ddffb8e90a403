import { between, pick } from '../random.mjs'
import { addDays, day } from '../sample.mjs'
import { mask45 } from '../spelling.mjs'

const UNITS = ['安居分销', '乐家置业', '蓉城好房']
const SIGNED = { 分销签字: '是', 客服签字: '是', 营销经理签字: '是' }

/** Distribution: seven days to a visit, three signatures, thirty days from it, public afterwards. */
export const r12 = {
  id: 'r12-distribution', policy: 'R12', asOf: '2026-06-30', seed: 1212, eventSheet: '到访确认',
  zh: 'R12 分销报备与到访确认（7 天 / 30 天）', en: 'R12 distribution: reports and confirmed visits',
  books: [{
    file: 'r12-distribution.xlsx', sheet: '报备登记', prefix: 'FX-',
    columns: ['报备编号', '报备时间', '姓名', '性别', '手机号码', '分销单位', '经纪人', '渠道', '带团', '客户指认单位', '到访时间', '分销签字', '客服签字', '营销经理签字', '签约日期', '合同编号', '合同金额', '备注'],
  }],
  write({ row, plant, event, customer, random }) {
    const report = (who, filed, unit, more = {}) => ({ 报备时间: day(filed, '10:00'), 姓名: who.person, 性别: who.sex === '先生' ? '男' : '女', 手机号码: mask45(who.phone), 分销单位: unit, 经纪人: pick(random, ['史可', '顾晨', '侯宇航']), ...more })
    const visited = date => ({ 到访时间: day(date, '15:00'), ...SIGNED })
    for (let i = 0; i < 20; i++) {
      const filed = addDays('2026-06-05', between(random, 0, 20))
      row(report(customer(), filed, pick(random, UNITS), visited(addDays(filed, between(random, 1, 4)))))
    }
    const held = customer()
    plant('报备重叠，以先报为准', {
      a: [report(held, '2026-06-27', UNITS[0]), ['duplicate.active@notice>b']],
      b: [report(held, '2026-06-28', UNITS[1]), ['duplicate.active@conflict>a']],
    })
    plant('七天没有到访，成为公共资源', { c: [report(customer(), '2026-06-18', UNITS[0]), ['protection.expired@notice', 'followup.gap@warning']] })
    plant('到访单少一个签字，不予确认', { d: [report(customer(), '2026-06-26', UNITS[1], { ...visited('2026-06-28'), 营销经理签字: null }), ['approval.missing@warning']] })
    plant('到访姓名、性别与报备不一致', { e: [report(customer(), '2026-06-26', UNITS[2]), ['visit.mismatch@warning', 'visit.mismatch@warning']] })
    event('e', '到访确认', '2026-06-29', { 姓名: '龚海', 性别: '第三者', ...SIGNED })
    plant('没有写性别', { f: [report(customer(), '2026-06-27', UNITS[2], { 性别: null }), ['field.missing@error']] })
    const walker = customer()
    plant('已报备客户自己来，指认了单位', {
      g: [report(walker, '2026-06-26', UNITS[0]), ['walkin.matched@notice>h']],
      h: [report(walker, '2026-06-29', null, { 经纪人: null, 渠道: '自行到访', 客户指认单位: UNITS[0] }), ['walkin.matched@notice>g']],
    })
    plant('自己来的，没有人报过：公共', { i: [report(customer(), '2026-06-29', null, { 经纪人: null, 渠道: '自行到访' }), []] })
    plant('还剩一天', { j: [report(customer(), '2026-06-24', UNITS[1]), ['protection.expiring@notice', 'followup.gap@warning']] })
  },
}
