import { between, pick } from '../random.mjs'
import { note } from '../invented.mjs'
import { addDays, day, tel } from '../sample.mjs'

const AS_OF = '2026-09-18'
const SELLERS = ['陆鑫', '郝明', '孔若曦', '白宁', '崔诗涵', '康凯', '毛欣怡', '邱天宇', '秦海', '江雪']
const COLUMNS = ['报备编号', '申请日期', '客户名称', '联系方式', '项目名称', '业务员', '所属部门', '预计金额', '预计签约日期', '跟进情况', '内部评分', '续报日期', '签约时间', '合同编号', '合同金额']

/** A month each, lengthened by public holidays, with one place in the queue; the register is an Excel table. */
export const r11 = {
  id: 'r11-queue', policy: 'R11', asOf: AS_OF, seed: 1111, filed: '申请日期', eventSheet: '跟进记录',
  zh: 'R11 业务报备登记表（一个月，可排队，遇法定假日顺延）', en: 'R11 one month with a queue, lengthened by public holidays',
  books: [{ file: 'r11-queue.xlsx', sheet: '业务报备', prefix: 'YW26', columns: COLUMNS, table: '业务报备表', hidden: ['内部评分'], settings: [['节假日', '公司周年庆', '休', '2026-08-28', '行政部', '全员放假一天']] }],
  write(draft) {
    for (let i = 0; i < 780; i++) draft.row(usual(draft))
    plantQueues(draft)
    plantExtensions(draft)
    plantRest(draft)
  },
}

function usual({ random, customer }) {
  const filed = addDays('2026-01-05', between(random, 0, 255))
  const cells = filing(customer(), filed, pick(random, SELLERS), { 预计金额: between(random, 2, 80) * 10000, 预计签约日期: day(addDays(filed, between(random, 20, 90))), 跟进情况: random() < 0.7 ? note(random) : null, 内部评分: between(random, 1, 5) })
  const chance = random()
  const signed = addDays(filed, between(random, 1, 27))
  if (chance < 0.2 && signed <= AS_OF) return { ...cells, 签约时间: day(signed), 合同编号: `YW-${between(random, 1000, 9999)}`, 合同金额: between(random, 10, 600) * 1000 }
  const extended = addDays(filed, between(random, 18, 27))
  return chance < 0.32 && extended <= AS_OF ? { ...cells, 续报日期: day(extended) } : cells
}

function filing(who, filed, seller, more = {}) {
  return { 申请日期: day(filed), 客户名称: who.company, 联系方式: tel(who.phone), 项目名称: who.project, 业务员: seller, 所属部门: '业务部', ...more }
}

function plantQueues({ plant, event, customer }) {
  const c = Array.from({ length: 6 }, customer)
  plant('已被报备，排队等候，次日接续', {
    a1: [filing(c[0], '2026-09-01', '陆鑫'), ['duplicate.active@notice>a2', 'attribution.ranked@notice']],
    a2: [filing(c[0], '2026-09-05', '郝明'), ['queue.position@notice>a1', 'attribution.ranked@notice']],
  })
  plant('队伍只容一人，第三人不予报备', {
    b1: [filing(c[1], '2026-09-02', '孔若曦'), ['duplicate.active@notice>b2', 'attribution.ranked@notice']],
    b2: [filing(c[1], '2026-09-06', '白宁'), ['queue.position@notice>b1', 'attribution.ranked@notice']],
    b3: [filing(c[1], '2026-09-09', '崔诗涵'), ['queue.full@conflict>b1', 'attribution.ranked@notice']],
  })
  plant('持有人签约，排队失效', {
    c1: [filing(c[2], '2026-08-20', '康凯', { 签约时间: day('2026-09-10'), 合同编号: 'YW-0001', 合同金额: 88000 }), []],
    c2: [filing(c[2], '2026-09-01', '毛欣怡'), ['queue.lapsed@notice>c1']],
  })
  plant('持有人到期未签，转给排队人', {
    d1: [filing(c[3], '2026-08-05', '邱天宇'), ['protection.expired@notice']],
    d2: [filing(c[3], '2026-08-20', '秦海'), []],
  })
  plant('持有人放弃，次日由排队人接手', {
    e1: [filing(c[4], '2026-09-01', '江雪'), []],
    e2: [filing(c[4], '2026-09-05', '陆鑫'), []],
  })
  event('e1', '放弃', '2026-09-10', { 人员: '江雪' })
  plant('自己排在自己后面不算', {
    f1: [filing(c[5], '2026-09-03', '郝明'), []],
    f2: [filing(c[5], '2026-09-08', '郝明'), ['duplicate.self@error>f1']],
  })
}

function plantExtensions({ plant, event, customer }) {
  plant('无人排队，延期一个月', { g1: [filing(customer(), '2026-08-14', '白宁', { 续报日期: day('2026-09-10') }), ['extension.granted@notice']] })
  const queued = customer()
  plant('有人排队，只延十五天，排队顺延', {
    h1: [filing(queued, '2026-08-18', '崔诗涵', { 续报日期: day('2026-09-15') }), ['extension.granted@notice', 'duplicate.active@notice>h2', 'attribution.ranked@notice']],
    h2: [filing(queued, '2026-09-01', '康凯'), ['queue.position@notice>h1', 'attribution.ranked@notice']],
  })
  plant('过期才申请延期', { i1: [filing(customer(), '2026-08-05', '毛欣怡', { 续报日期: day('2026-09-07') }), ['extension.late@warning', 'protection.expired@notice']] })
  plant('第二次延期不予同意', { i2: [filing(customer(), '2026-07-10', '邱天宇'), ['extension.granted@notice', 'extension.exhausted@warning', 'protection.expired@notice']] })
  event('i2', '延期申请', '2026-08-05')
  event('i2', '延期申请', '2026-09-05')
  const passed = customer()
  plant('接手的人不得再延期', {
    j1: [filing(passed, '2026-07-20', '秦海'), ['protection.expired@notice']],
    j2: [filing(passed, '2026-08-01', '江雪', { 续报日期: day('2026-09-15') }), ['extension.exhausted@warning', 'protection.expiring@notice']],
  })
}

function plantRest({ plant, customer }) {
  plant('两天后到期', { k1: [filing(customer(), '2026-08-20', '陆鑫'), ['protection.expiring@notice']] })
  plant('公司放假一天，保护期顺延一天', { k2: [filing(customer(), '2026-08-17', '陆鑫'), ['protection.expiring@notice']] })
  plant('联系方式未填', { k3: [filing(customer(), '2026-09-07', '郝明', { 联系方式: null }), ['field.missing@error']] })
  plant('公司名错一个字，要人来认', {
    l1: [filing(customer(), '2026-09-04', '孔若曦', { 客户名称: '重庆川聚鑫食品有限公司' }), []],
    l2: [filing(customer(), '2026-09-11', '白宁', { 客户名称: '重庆川巨鑫食品有限公司' }), ['duplicate.possible@warning>l1']],
  })
}
