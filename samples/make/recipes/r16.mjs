import { between, pick } from '../random.mjs'
import { addDays, day } from '../sample.mjs'
import { mask34 } from '../spelling.mjs'

const UNITS = [['安居分销', '史可'], ['乐家置业', '顾晨'], ['蓉城好房', '侯宇航']]

/** Pre-reports and formal reports around an opening day; the settings sheet holds the territory and the named reporters. */
export const r16 = {
  id: 'r16-opening', policy: 'R16', asOf: '2026-06-20', seed: 1616, filed: '正式报备时间',
  zh: 'R16 预报备、正式报备与开盘日（设置里有推广区域和报备专员）', en: 'R16 pre-reports, formal reports and the opening day',
  books: [{
    file: 'r16-opening.xlsx', sheet: '报备登记', prefix: 'KP-',
    columns: ['报备编号', '预报备时间', '正式报备时间', '项目名称', '客户姓名', '联系电话', '区域', '报备单位', '报备专员', '渠道', '客户签字', '开盘日期', '签约日期', '合同编号', '合同金额', '备注'],
    settings: [['规则', 'territory', '重庆,成都'], ['规则', 'reporters.安居分销', '史可,邵怡'], ['节假日', '店庆', '停业', '2026-05-20']],
    findings: [{ plants: '设置里的一条节假日没有写 休 或 班', code: 'settings.unreadable@warning' }],
  }],
  write({ row, plant, customer, random }) {
    const report = (who, filed, [unit, reporter], more = {}) => ({ 预报备时间: day(addDays(filed, -2)), 正式报备时间: day(filed, '10:00'), 项目名称: '江山里', 客户姓名: who.person, 联系电话: mask34(who.phone), 区域: who.place[2], 报备单位: unit, 报备专员: reporter, 客户签字: '已签', 开盘日期: day('2026-06-12'), ...more })
    for (let i = 0; i < 20; i++) row(report(customer(), addDays('2026-05-25', between(random, 0, 24)), pick(random, UNITS)))
    const held = customer()
    plant('有效期内另一单位又报', {
      a: [report(held, '2026-06-16', UNITS[0]), ['duplicate.active@notice>b']],
      b: [report(held, '2026-06-18', UNITS[1]), ['duplicate.active@conflict>a']],
    })
    plant('当日预报备，不作为依据', { c: [report(customer(), '2026-06-15', UNITS[1], { 预报备时间: day('2026-06-15') }), ['filing.same-day@warning', 'protection.expiring@notice']] })
    plant('不是指定的报备专员', { d: [report(customer(), '2026-06-16', ['安居分销', '顾晨']), ['filing.reporter@warning']] })
    plant('客户没有签字：不在现场，无效', { e: [report(customer(), '2026-06-16', UNITS[2], { 客户签字: null }), ['field.missing@error']] })
    plant('写了完整电话', { f: [(who => report(who, '2026-06-17', UNITS[2], { 联系电话: who.phone }))(customer()), ['privacy.full-phone@warning']] })
    plant('不在推广区域', { g: [report(customer(), '2026-06-17', UNITS[2], { 区域: '贵阳市云岩区' }), ['region.outside-territory@warning']] })
    plant('开盘日报备，当日止', { h: [report(customer(), '2026-06-12', UNITS[1]), ['protection.expired@notice']] })
    const walker = customer()
    plant('自行到访，查到有人预报备过', {
      i: [report(walker, '2026-06-10', UNITS[1], { 正式报备时间: null, 客户签字: null }), ['walkin.matched@notice>j']],
      j: [report(walker, '2026-06-17', [null, null], { 预报备时间: null, 渠道: '自行到访', 客户签字: null }), ['walkin.matched@notice>i']],
    })
  },
}
