import { between, pick } from '../random.mjs'
import { addDays, day, tel } from '../sample.mjs'

const DEALERS = [['重庆恒达汽车销售服务有限公司', 'CQ01', '重庆'], ['成都川运商用车有限公司', 'CD07', '四川']]

/** Fleet customers of vehicle dealers: four opinions in order, plates elsewhere, competing bids, several lines. */
export const r13 = {
  id: 'r13-fleet', policy: 'R13', asOf: '2026-06-30', seed: 1313, filed: '填表日期',
  zh: 'R13 单位客户信息报备（商用车）', en: 'R13 fleet customers of vehicle dealers',
  books: [{
    file: 'r13-fleet.xlsx', sheet: '单位客户', prefix: 'DW-', idHeader: '备案编号', titles: ['单位客户信息报备表'],
    columns: ['备案编号', '填表日期', '经销商名称', '代码', '经销商区域', '客户名称(全称)', '企业性质', '地址', '公司主营业务', '姓名', '职务', '电话', '计划采购数量', '主要用途', '所需产品', '报价', '竞品', '竞品报价', '竞品投标人', '上牌区域', '使用区域', '大区意见', '大区时间', '销售管理部意见', '销售管理部时间', '网络管理部意见', '网络管理部时间', '行销管理部意见', '行销管理部时间'],
  }],
  write({ row, plant, customer, random }) {
    const filing = (who, filed, [team, code, region], more = {}) => ({
      填表日期: day(filed), 经销商名称: team, 代码: code, 经销商区域: region, '客户名称(全称)': who.company, 企业性质: '有限公司', 地址: who.address, 公司主营业务: '货物运输', 姓名: who.contact, 职务: pick(random, ['车队长', '设备经理']), 电话: tel(who.phone), 计划采购数量: between(random, 2, 40), 主要用途: '城配', 所需产品: '轻卡',
      上牌区域: region, 使用区域: region, ...Object.fromEntries(['大区', '销售管理部', '网络管理部', '行销管理部'].flatMap((stage, i) => [[`${stage}意见`, '同意'], [`${stage}时间`, day(addDays(filed, i + 1))]])), ...more,
    })
    for (let i = 0; i < 18; i++) row(filing(customer(), addDays('2026-03-02', between(random, 0, 100)), pick(random, DEALERS), i % 4 === 0 ? { 报价: 98000, 竞品: '某牌', 竞品报价: 99000, lines: [{ 竞品: '另牌', 竞品报价: 101000 }] } : {}))
    const held = customer()
    plant('另一经销商报了同一车队', {
      a: [filing(held, '2026-05-06', DEALERS[0]), ['duplicate.active@notice>b']],
      b: [filing(held, '2026-05-20', DEALERS[1]), ['duplicate.active@conflict>a']],
    })
    plant('意见次序颠倒', { c: [filing(customer(), '2026-06-02', DEALERS[0], { 销售管理部意见: null, 销售管理部时间: null }), ['approval.order@error', 'approval.order@error']] })
    plant('签了意见没有写日期', { d: [filing(customer(), '2026-06-03', DEALERS[0], { 网络管理部时间: null }), ['signature.undated@notice']] })
    plant('使用地在区域之外', { e: [filing(customer(), '2026-06-04', DEALERS[0], { 使用区域: '贵州省遵义市' }), ['region.crossing@warning']] })
    plant('报价高于最低竞品', { f: [filing(customer(), '2026-06-05', DEALERS[1], { 报价: 105000, 竞品: '某牌', 竞品报价: 104000, lines: [{ 竞品: '另牌', 竞品报价: 99800, 竞品投标人: '另一家' }] }), ['price.above-bid@notice']] })
    plant('计划数量写“若干”', { g: [filing(customer(), '2026-06-08', DEALERS[1], { 计划采购数量: '若干' }), ['cell.unreadable@error']] })
    plant('没有写职务', { h: [filing(customer(), '2026-06-09', DEALERS[1], { 职务: null }), ['field.missing@error']] })
  },
}
