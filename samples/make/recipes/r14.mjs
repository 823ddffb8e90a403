import { between, pick } from '../random.mjs'
import { addDays, day, tel } from '../sample.mjs'

const SELLERS = ['史可', '顾晨', '侯宇航', '邵怡']

/** Manager, then legal: doubts, talks begun early, empty words, agreements without their file. */
export const r14 = {
  id: 'r14-legal', policy: 'R14', asOf: '2026-06-30', seed: 1414,
  zh: 'R14 经理与法务两级审核', en: 'R14 manager and legal review',
  books: [{
    file: 'r14-legal.xlsx', sheet: '客户报备', prefix: 'FW-', titles: ['业务员客户报备表'],
    columns: ['报备编号', '报备时间', '首次接触时间', '客户姓名', '联系方式', '公司名称', '职务', '需求描述', '业务员', '重要客户', '洽谈时间', '合作协议', '协议附件', '经理审核', '经理审核时间', '法务审核', '法务审核时间', '质量评分', '备注'],
  }],
  write({ row, plant, event, customer, random }) {
    const filing = (who, filed, seller, more = {}) => ({
      报备时间: day(filed), 首次接触时间: day(addDays(filed, -1)), 客户姓名: who.contact, 联系方式: tel(who.phone), 公司名称: who.company, 职务: pick(random, ['采购经理', '行政主管', '总工']), 需求描述: `${who.project}，${between(random, 2, 40)} 套设备`, 业务员: seller, 重要客户: '否',
      经理审核: '通过', 经理审核时间: day(addDays(filed, 1)), 法务审核: '通过', 法务审核时间: day(addDays(filed, 3)), 质量评分: between(random, 60, 98), ...more,
    })
    for (let i = 0; i < 18; i++) row(filing(customer(), addDays('2026-04-06', between(random, 0, 75)), pick(random, SELLERS)))
    const held = customer()
    plant('同一公司，两个联系人，两人都报', {
      a: [filing(held, '2026-05-06', '史可'), ['duplicate.active@notice>b']],
      b: [filing({ ...customer(), company: held.company }, '2026-05-20', '顾晨'), ['duplicate.active@conflict>a']],
    })
    plant('法务存疑，待讨论', { c: [filing(customer(), '2026-06-02', '史可', { 法务审核: '存疑' }), []] })
    plant('法务未审就洽谈', { d: [filing(customer(), '2026-06-03', '顾晨', { 洽谈时间: day('2026-06-04') }), ['activity.before-approval@error']] })
    plant('需求写“待定”', { e: [filing(customer(), '2026-06-04', '侯宇航', { 需求描述: '待定' }), ['field.placeholder@error']] })
    plant('重要客户没有当日报备', { f: [filing(customer(), '2026-06-05', '侯宇航', { 重要客户: '是' }), ['filing.late@warning']] })
    plant('签了合作协议，没有交附件', { g: [filing(customer(), '2026-06-08', '邵怡', { 合作协议: '有' }), ['field.missing@error']] })
    plant('法务先于经理签', { h: [filing(customer(), '2026-06-09', '邵怡', { 法务审核时间: day('2026-06-09') }), ['approval.order@error']] })
    plant('夸大其词', { i: [filing(customer(), '2026-06-10', '邵怡'), ['penalty.due@warning']] })
    event('i', '违规:夸大', '2026-06-15')
  },
}
