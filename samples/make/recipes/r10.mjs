import { between, pick } from '../random.mjs'
import { addDays, day } from '../sample.mjs'
import { mask34 } from '../spelling.mjs'

const DESIGNERS = [['史可', '明筑装饰'], ['顾晨', '明筑装饰'], ['侯宇航', '雅居设计']]

/** A showroom shared with partner firms: hidden digits, who brought the customer, who came alone. */
export const r10 = {
  id: 'r10-partners', policy: 'R10', asOf: '2026-06-30', seed: 1010,
  zh: 'R10 展厅与装企共用（电话中四位隐去）', en: 'R10 a showroom shared with partner firms, middle digits hidden',
  books: [{
    file: 'r10-partners.xlsx', sheet: '到店报备', prefix: 'ZQ-',
    columns: ['报备编号', '报备时间', '客户姓名', '联系电话', '小区/楼栋', '面积', '风格', '客户情况', '需要协助', '设计师', '所属公司', '渠道', '到店时间', '签约日期', '合同编号', '合同金额', '备注'],
  }],
  write({ row, plant, event, customer, random }) {
    const report = (who, filed, [designer, team], more = {}) => ({
      报备时间: day(filed, '09:00'), 客户姓名: who.person, 联系电话: mask34(who.phone), '小区/楼栋': `${who.estate}${between(random, 1, 12)}栋`, 面积: `${between(random, 70, 220)}㎡`, 风格: pick(random, ['现代', '中式', '北欧']), 客户情况: '未签约', 需要协助: pick(random, ['是', '否']),
      设计师: designer, 所属公司: team, 渠道: '会员装企', 到店时间: random() < 0.8 ? day(filed, '14:00') : null, ...more,
    })
    for (let i = 0; i < 20; i++) row(report(customer(), addDays('2026-04-06', between(random, 0, 80)), pick(random, DESIGNERS)))
    plant('到店前不足一小时才报', { a: [report(customer(), '2026-06-03', DESIGNERS[0], { 到店时间: day('2026-06-03', '09:30') }), ['filing.late@notice']] })
    plant('登记了完整电话', { b: [(who => report(who, '2026-06-04', DESIGNERS[0], { 联系电话: who.phone }))(customer()), ['privacy.full-phone@warning']] })
    plant('登记了房号', { c: [(who => report(who, '2026-06-05', DESIGNERS[1], { '小区/楼栋': `${who.estate}3栋1802室` }))(customer()), ['privacy.room-number@warning']] })
    plant('客户情况写了别的', { d: [report(customer(), '2026-06-06', DESIGNERS[1], { 客户情况: '考虑中' }), ['field.enum@error']] })
    plant('没有写风格', { e: [report(customer(), '2026-06-06', DESIGNERS[1], { 风格: null }), ['field.missing@error']] })
    const alone = { ...customer(), estate: '云栖台6期' }
    const at = { '小区/楼栋': '云栖台6期2栋' }
    plant('客户后来自己来了，仍归原设计师', {
      f: [report(alone, '2026-05-11', DESIGNERS[0], at), ['walkin.matched@notice>g']],
      g: [report(alone, '2026-06-10', [null, null], { ...at, 渠道: '自行到访', 到店时间: day('2026-06-10', '09:00') }), ['walkin.matched@notice>f']],
    })
    const both = { '小区/楼栋': '峰墅5期1栋' }
    const member = customer()
    plant('零售团队与会员装企相撞，装企优先', {
      h: [report(member, '2026-05-12', ['邵怡', '零售部'], { ...both, 渠道: 'C端团队', 到店时间: day('2026-05-12', '14:00') }), ['attribution.decided@conflict>i']],
      i: [report(member, '2026-05-20', DESIGNERS[2], { ...both, 到店时间: day('2026-05-21', '10:00') }), ['attribution.decided@notice>h']],
    })
    const brought = { '小区/楼栋': '翠林湾8期4栋' }
    const shared = customer()
    plant('两家装企服务同一客户，先带到店者为准', {
      j: [report(shared, '2026-05-13', DESIGNERS[0], { ...brought, 到店时间: day('2026-05-25', '10:00') }), ['attribution.decided@conflict>k']],
      k: [report(shared, '2026-05-18', DESIGNERS[2], { ...brought, 到店时间: day('2026-05-22', '10:00') }), ['attribution.decided@notice>j']],
    })
    plant('向装企客户索要联系方式', { l: [report(customer(), '2026-06-08', DESIGNERS[2]), ['penalty.due@warning']] })
    event('l', '违规:索要联系方式', '2026-06-09', { 人员: '店员小唐' })
    plant('自行到访，没有人报过', { m: [report(customer(), '2026-06-12', [null, null], { 渠道: '自行到访' }), []] })
  },
}
