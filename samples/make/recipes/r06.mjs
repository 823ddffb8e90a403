import { between, pick } from '../random.mjs'
import { addDays, day, tel } from '../sample.mjs'

const SELLERS = ['史可', '顾晨', '侯宇航', '邵怡']

/** Persons, enterprises and others with their papers; two reviews; a suspended seller. */
export const r06 = {
  id: 'r06-papers', policy: 'R06', asOf: '2026-06-30', seed: 606,
  zh: 'R06 销售客户报备（资料与两级审核）', en: 'R06 papers by kind of customer, two reviews',
  books: [{
    file: 'r06-papers.xlsx', sheet: '客户资料', prefix: 'ZL-',
    columns: ['报备编号', '报备时间', '客户名称', '客户类型', '联系电话', '证件号码', '身份证复印件', '营业执照', '法人身份证', '证明文件', '报备人', '一审', '一审时间', '二审', '二审时间', '最近跟进', '洽谈时间', '签约日期', '合同编号', '合同金额', '备注'],
  }],
  write({ row, plant, event, customer, random }) {
    const filing = (who, filed, seller, more = {}) => ({
      报备时间: day(filed), 客户名称: who.person, 客户类型: '个人', 联系电话: tel(who.phone), 身份证复印件: '有', 报备人: seller, 一审: '通过', 一审时间: day(addDays(filed, 1)), 二审: '通过', 二审时间: day(addDays(filed, 3)), ...more,
    })
    const firm = who => ({ 客户名称: who.company, 客户类型: '企业', 身份证复印件: null, 营业执照: '执照.pdf', 法人身份证: '有' })
    for (let i = 0; i < 18; i++) {
      const who = customer()
      row(filing(who, addDays('2026-04-13', between(random, 0, 60)), pick(random, SELLERS), i % 3 === 0 ? firm(who) : {}))
    }
    plant('企业没有营业执照', { a: [(who => filing(who, '2026-05-06', '史可', { ...firm(who), 营业执照: '无' }))(customer()), ['field.missing@error']] })
    plant('身份证号校验不符', { b: [filing(customer(), '2026-05-07', '史可', { 证件号码: '500112197908120021' }), ['identity.checksum@error']] })
    plant('客户未成年', { c: [filing(customer(), '2026-05-08', '顾晨', { 证件号码: minorOn() }), ['identity.minor@error']] })
    plant('客户类型写了别的', { d: [filing(customer(), '2026-05-11', '顾晨', { 客户类型: '贵宾' }), ['field.enum@error']] })
    const held = customer()
    plant('证件号码相同，姓名电话不同，仍是同一客户', {
      e: [filing(held, '2026-05-12', '史可', { 证件号码: '510107197908120144' }), ['duplicate.active@notice>f']],
      f: [filing(customer(), '2026-05-20', '顾晨', { 证件号码: '510107197908120144' }), ['duplicate.active@conflict>e']],
    })
    plant('复审前已洽谈', { g: [filing(customer(), '2026-06-01', '侯宇航', { 洽谈时间: day('2026-06-02') }), ['activity.before-approval@error']] })
    plant('先复审后初审', { h: [filing(customer(), '2026-06-02', '侯宇航', { 一审: null, 一审时间: null }), ['approval.order@error']] })
    plant('九十天没有回访', { i: [filing(customer(), '2026-03-02', '顾晨', { 最近跟进: day('2026-03-20') }), ['followup.gap@warning']] })
    plant('虚假资料，停权三十天；停权期内的新报备不予受理', {
      j: [filing(customer(), '2026-05-13', '邵怡', { 二审时间: day('2026-05-15') }), ['penalty.due@warning']],
      k: [filing(customer(), '2026-06-16', '邵怡'), ['seller.suspended@error']],
    })
    event('j', '违规:虚假资料', '2026-06-15')
  },
}

/** The card of somebody who was sixteen when it was filed, with its check digit. */
function minorOn() {
  const digits = '50011220100105001'
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  return digits + '10X98765432'[weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0) % 11]
}
