import { between, pick } from '../random.mjs'
import { addDays, day, tel } from '../sample.mjs'

const SELLERS = ['史可', '顾晨', '侯宇航', '邵怡']

/** Contracts filed after signing: five working days, a year without published holidays, warnings that grow. */
export const r09 = {
  id: 'r09-contracts', policy: 'R09', asOf: '2027-01-31', seed: 909,
  zh: 'R09 签约后报备（五个工作日）', en: 'R09 filed within five working days of signing',
  books: [{
    file: 'r09-contracts.xlsx', sheet: '合同报备', prefix: 'HB-',
    columns: ['报备编号', '填报日期', '客户名称', '法定代表人', '注册地址', '联系人', '联系电话', '项目名称', '项目规模', '项目进度', '产品/服务', '数量', '技术要求', '合同名称', '合同编号', '合同签订日期', '合同金额', '合同期限', '报备人', '备注'],
  }],
  filed: '填报日期',
  write({ row, plant, event, customer, random }) {
    const contract = (who, signed, filed, seller, more = {}) => ({
      填报日期: day(filed), 客户名称: who.company, 法定代表人: who.person, 注册地址: who.address, 联系人: who.contact, 联系电话: tel(who.phone), 项目名称: who.project, 项目规模: `${between(random, 5, 90) * 100} 平方米`, '产品/服务': '设备安装', 数量: between(random, 1, 20),
      合同名称: `${who.project}合同`, 合同编号: `HB-${between(random, 1000, 9999)}`, 合同签订日期: day(signed), 合同金额: between(random, 20, 900) * 1000, 合同期限: '90 天', 报备人: seller, ...more,
    })
    for (let i = 0; i < 20; i++) {
      const signed = addDays('2026-07-06', between(random, 0, 70))
      row(contract(customer(), signed, addDays(signed, between(random, 0, 5)), pick(random, SELLERS)))
    }
    plant('晚报一次警告，二次罚款', {
      a: [contract(customer(), '2026-08-03', '2026-08-20', '史可'), ['filing.late@warning', 'penalty.due@warning']],
      b: [contract(customer(), '2026-09-30', '2026-10-14', '史可'), ['filing.late@warning', 'penalty.due@warning']],
    })
    plant('国庆后第五个工作日，按时', { c: [contract(customer(), '2026-09-30', '2026-10-13', '顾晨'), []] })
    plant('2027 年放假安排未公布', { d: [contract(customer(), '2027-01-05', '2027-01-11', '顾晨'), ['calendar.unpublished@notice']] })
    plant('法定代表人未填', { e: [contract(customer(), '2026-10-19', '2026-10-20', '侯宇航', { 法定代表人: null }), ['field.missing@error']] })
    plant('合同名称写“同上”', { f: [contract(customer(), '2026-10-20', '2026-10-21', '侯宇航', { 合同名称: '同上' }), ['field.placeholder@error']] })
    plant('合同金额写不成数', { g: [contract(customer(), '2026-10-21', '2026-10-22', '侯宇航', { 合同金额: '约十二万' }), ['cell.unreadable@error']] })
    plant('隐瞒合同', { h: [contract(customer(), '2026-10-22', '2026-10-23', '邵怡'), ['penalty.due@warning']] })
    event('h', '违规:隐瞒', '2026-11-02')
  },
}
