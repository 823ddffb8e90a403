import { between, pick } from '../random.mjs'
import { note } from '../invented.mjs'
import { addDays, day, tel } from '../sample.mjs'

const AS_OF = '2026-06-30'
const SELLERS = ['贾宇航', '丁怡', '魏子轩', '薛佳', '叶浩', '阎梓涵', '余立', '潘晴', '杜然', '戴钰', '夏阳', '钟诚']
const COLUMNS = ['编号', '报备日期', '客户名称', '联系电话', '所属项目', '业务员', '部门', '客户等级', '延期申请日期', '签约日期', '合同编号', '合同金额', '终止原因', '终止日期', '备注']

/** Half a year of one company, in a workbook that another program made: two months each, extensions, spellings of company names, voids. */
export const r08 = {
  id: 'r08-two-months', policy: 'R08', asOf: AS_OF, seed: 808, eventSheet: '事件记录',
  zh: 'R08 两个月保护期登记表（LibreOffice 制作，含图表、下拉、批注、隐藏列）', en: 'R08 two months, made by LibreOffice: chart, drop-downs, comment, hidden column', soffice: true, filed: '报备日期',
  books: [{
    file: 'r08-two-months.xlsx', sheet: '2026年报备', prefix: 'B26', idHeader: '编号', columns: COLUMNS, hidden: ['部门'], choices: { 客户等级: ['A', 'B', 'C'] }, comments: { 延期申请日期: '到期前填写，含最后一天' }, chart: { sheet: '统计', column: '客户等级', words: ['A', 'B', 'C'], title: '各等级报备数' }, repeat: 240, blanks: 173,
    titles: ['客户报备登记表', '统计区间：2026-01-01 至 2026-06-30', '注意：报备即时生效，重复者不予报备'],
    footers: [['小计'], count => ['总计', `${count}`], ['填表人：', '', '', '审核人：']],
    settings: [['规则', 'notice.days', '5'], ['裁定', '同一客户', '#q1、#q2', '2026-06-20', '行政部', '营业执照一致'], ['裁定', '有效', 'B26-0000', '2026-06-20', '行政部', '编号写错']],
    findings: [{ plants: '设置里的一条裁定写错了编号', code: 'ruling.unmatched@warning' }],
  }],
  write(draft) {
    for (let i = 0; i < 1160; i++) draft.row(usual(draft))
    plantNames(draft)
    plantPeriods(draft)
    plantConduct(draft)
    plantRuling(draft)
  },
}

function usual({ random, customer }) {
  const who = customer()
  const filed = addDays('2026-01-02', between(random, 0, 179))
  const isPerson = random() < 0.15
  const cells = filing(who, filed, pick(random, SELLERS), { 客户名称: isPerson ? who.person : who.company, 客户等级: pick(random, ['A', 'B', 'C', '']), 备注: random() < 0.25 ? note(random) : null })
  const end = addDays(filed, 58)
  const chance = random()
  if (chance < 0.18) {
    const signed = addDays(filed, between(random, 1, 57))
    return signed > AS_OF ? cells : { ...cells, ...contract(random, signed) }
  }
  const extended = addDays(end, -between(random, 0, 15))
  return chance < 0.3 && extended <= AS_OF ? { ...cells, 延期申请日期: day(extended) } : cells
}

function filing(who, filed, seller, more = {}) {
  return { 报备日期: day(filed), 客户名称: who.company, 联系电话: tel(who.phone), 所属项目: who.project, 业务员: seller, 部门: '销售部', ...more }
}

function contract(random, signed) {
  return { 签约日期: day(signed), 合同编号: `XS-${between(random, 10000, 99999)}`, 合同金额: between(random, 20, 900) * 1000 }
}

function plantNames({ plant, customer }) {
  const c = [customer(), customer(), customer(), customer(), customer()]
  plant('法律后缀不同、电话不同，仍是同一家公司', {
    a1: [filing(c[0], '2026-06-01', '贾宇航', { 客户名称: '重庆华启泰机电设备有限公司' }), ['duplicate.active@notice>a2']],
    a2: [filing({ ...c[0], phone: customer().phone }, '2026-06-09', '丁怡', { 客户名称: '重庆 华启泰机电设备有限责任公司' }), ['duplicate.active@conflict>a1']],
  })
  plant('公司名错一个字，要人来认', {
    b1: [filing(c[1], '2026-06-02', '魏子轩', { 客户名称: '成都锦云辰医疗器械有限公司' }), []],
    b2: [filing(customer(), '2026-06-11', '薛佳', { 客户名称: '成都锦芸辰医疗器械有限公司' }), ['duplicate.possible@warning>b1']],
  })
  plant('一格里写了两个电话，其中一个是在保护客户的', {
    c1: [filing(c[2], '2026-06-03', '叶浩'), ['duplicate.active@notice>c2']],
    c2: [filing(customer(), '2026-06-12', '阎梓涵', { 联系电话: `023-66660012 / ${c[2].phone}` }), ['duplicate.active@conflict>c1']],
  })
  plant('自己报了两次', {
    d1: [filing(c[3], '2026-06-04', '余立'), []],
    d2: [filing(c[3], '2026-06-13', '余立'), ['duplicate.self@error>d1']],
  })
  plant('项目未填', { e1: [filing(c[4], '2026-06-05', '潘晴', { 所属项目: null }), ['field.missing@error']] })
  plant('客户名称写“某某公司”', { e2: [filing(customer(), '2026-06-05', '潘晴', { 客户名称: 'XX公司' }), ['field.placeholder@error']] })
  plant('日期写成“上周五”', { e3: [filing(customer(), '2026-06-05', '潘晴', { 报备日期: '上周五' }), ['cell.unreadable@error']] })
  plant('检查日之后的报备', { e4: [filing(customer(), '2026-07-01', '杜然'), ['filing.future@notice']] })
}

function plantPeriods({ plant, event, customer, random }) {
  plant('最后一天申请延期，有效', { f1: [filing(customer(), '2026-04-20', '戴钰', { 延期申请日期: day('2026-06-20') }), ['extension.granted@notice']] })
  plant('晚一天申请延期，视为放弃', { f2: [filing(customer(), '2026-04-20', '戴钰', { 延期申请日期: day('2026-06-21') }), ['extension.late@warning', 'protection.expired@notice']] })
  plant('还剩 3 天到期', { f3: [filing(customer(), '2026-05-03', '夏阳'), ['protection.expiring@notice']] })
  plant('期满未签', { f4: [filing(customer(), '2026-04-29', '夏阳'), ['protection.expired@notice']] })
  plant('先签约后报备', { f5: [filing(customer(), '2026-06-08', '钟诚', contract(random, '2026-06-01')), ['filing.after-signing@error']] })
  plant('延期日期早于报备', { f6: [filing(customer(), '2026-06-08', '钟诚', { 延期申请日期: day('2026-06-01') }), ['date.order@warning']] })
  plant('合同金额为负', { f7: [filing(customer(), '2026-05-20', '钟诚', { ...contract(random, '2026-06-01'), 合同金额: -8000 }), ['amount.negative@error']] })
  const held = customer()
  plant('到期放弃后，他人次日报备成功；中间报的仍不予报备', {
    g1: [filing(held, '2026-04-10', '贾宇航'), ['duplicate.active@notice>g2', 'protection.expired@notice']],
    g2: [filing(held, '2026-06-10', '丁怡'), ['duplicate.active@conflict>g1']],
    g3: [filing(held, '2026-06-11', '魏子轩'), []],
  })
  const late = customer()
  plant('放弃当日即可由他人报备', {
    h1: [filing(late, '2026-05-25', '薛佳', { 终止原因: '主动放弃', 终止日期: day('2026-06-15') }), []],
    h2: [filing(late, '2026-06-15', '叶浩'), []],
  })
  plant('签了约又撤单', { h3: [filing(customer(), '2026-05-10', '薛佳', contract(random, '2026-05-20')), ['event.contradiction@error']] })
  event('h3', '撤单', '2026-06-01')
}

function plantConduct({ plant, event, customer }) {
  const false1 = customer()
  plant('资料不实，自始无效；其间他人的报备成立', {
    i1: [filing(false1, '2026-06-01', '阎梓涵', { 终止原因: '虚假', 终止日期: day('2026-06-18') }), []],
    i2: [filing(false1, '2026-06-10', '余立'), []],
  })
  plant('当着客户争执：作废，罚 200', { j1: [filing(customer(), '2026-06-03', '潘晴'), ['penalty.due@warning']] })
  event('j1', '客户在场争议', '2026-06-16', { 人员: '杜然' })
  plant('当着客户争执，未造成影响：只作废', { j2: [filing(customer(), '2026-06-03', '潘晴'), []] })
  event('j2', '客户在场争议', '2026-06-17', { 备注: '未造成影响' })
  plant('串通与泄露各罚 200', { j3: [filing(customer(), '2026-06-04', '杜然'), ['penalty.due@warning', 'penalty.due@warning']] })
  event('j3', '违规:串通', '2026-06-18')
  event('j3', '违规:泄露客户', '2026-06-19', { 人员: '戴钰' })
  plant('事件早于报备', { j4: [filing(customer(), '2026-06-15', '戴钰'), ['event.before-filing@warning']] })
  event('j4', '跟进', '2026-06-10')
}

function plantRuling({ plant, customer }) {
  const [one, other] = [customer(), customer()]
  plant('行政部裁定这两行是同一客户', {
    q1: [filing(one, '2026-06-02', '叶浩', { 客户名称: '重庆云朗新能源有限公司' }), ['duplicate.active@notice>q2', 'ruling.applied@notice']],
    q2: [filing(other, '2026-06-14', '夏阳', { 客户名称: '云朗储能（重庆）有限公司' }), ['duplicate.active@conflict>q1', 'ruling.applied@notice']],
  })
}
