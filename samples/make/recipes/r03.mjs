import { between, pick } from '../random.mjs'
import { note } from '../invented.mjs'
import { addDays, day, tel } from '../sample.mjs'

const AS_OF = '2026-06-30'
const SELLERS = [['宋佳琪', '冯凯', '于思雨', '董磊', '萧晨', '程诗涵', '曹宇', '袁欣'], ['邓博文', '许静', '傅海涛', '沈若彤', '曾志远', '彭雪晴', '吕建国']]
const TEAMS = ['展厅一部', '展厅二部']
const COLUMNS = ['报备编号', '报备时间', '客户姓名*', '手机号码', '客户地址', '报备人', '所属部门', '装修风格', '最近跟进', '定金日期', '定金', '签约时间', '合同编号', '合同金额(元)', '分成比例', '备注']

const book = (i, file, prefix) => ({
  file, sheet: '登记表', zh: `·${TEAMS[i]}`, en: `, department ${i + 1}`, prefix, columns: COLUMNS, blanks: 131,
  titles: [`${TEAMS[i]}客户报备登记表（2026 年上半年）`, '说明：一客一行，先查后报；由行政部保管。'],
  footers: [count => ['合计', `${count} 条`], ['制表：行政部', '', '', '', '审核：']],
  ...(i === 0 ? { findings: STRAY_EVENTS } : { sealed: SEALED, findings: [{ plants: '封存时有这一行，现在整行不见了', code: 'record.altered@error' }] }),
})

const STRAY_EVENTS = [{ plants: '事件表里有一条找不到报备编号、一条看不懂的事件', code: 'event.unknown-registration@warning' }, { plants: '同上', code: 'event.unknown-kind@warning' }]

/** Department 2 was sealed on 20 June; since then two rows were changed and one was torn out. */
const SEALED = {
  on: '2026-06-20',
  columns: { 报备编号: '报备编号', 报备时间: '报备时间', 客户名称: '客户姓名*', 联系电话: '手机号码', 地址: '客户地址', 报备人: '报备人', 部门: '所属部门' },
  was: { k1: { 报备人: '许静' }, k2: { 手机号码: '19900009871', 报备时间: day('2026-06-16') } },
  gone: [{ 报备编号: 'Z2-9001', 报备时间: day('2026-06-15'), '客户姓名*': '阮星河', 手机号码: '19900009872', 客户地址: '成都市武侯区人民南路8号', 报备人: '许静', 所属部门: '展厅二部' }],
}

/** Two departments, two books, checked together: who filed first, deposits, follow-ups after the end, fines. */
export const r03 = {
  id: 'r03-showroom', policy: 'R03', asOf: AS_OF, seed: 303,
  zh: 'R03 展厅登记表（7 天 / 定金 90 天，两部门合查）', en: 'R03 showroom (7 days, 90 from a deposit; two departments checked together)',
  books: [book(0, 'r03-showroom-1.xlsx', 'Z1-'), book(1, 'r03-showroom-2.xlsx', 'Z2-')],
  write(draft) {
    for (let i = 0; i < 640; i++) draft.row(usual(draft, 0), 0)
    for (let i = 0; i < 430; i++) draft.row(usual(draft, 1), 1)
    plantDuplicates(draft)
    plantCells(draft)
    plantPeriods(draft)
    plantConduct(draft)
    plantAlterations(draft)
  },
}

function usual({ random, customer }, department) {
  const who = customer()
  const filed = addDays('2026-01-02', between(random, 0, 179))
  const cells = filing(who, filed, pick(random, SELLERS[department]), department)
  const known = date => (date <= AS_OF ? day(date) : null)
  const more = { 装修风格: pick(random, ['现代', '中式', '轻奢', '']), 最近跟进: random() < 0.6 ? known(addDays(filed, between(random, 0, 7))) : null, 备注: random() < 0.3 ? note(random) : null }
  const chance = random()
  if (chance < 0.14) {
    const deposit = addDays(filed, between(random, 0, 7))
    if (deposit > AS_OF) return { ...cells, ...more }
    const signed = addDays(deposit, between(random, 3, 80))
    return { ...cells, ...more, 定金日期: day(deposit), 定金: between(random, 2, 20) * 1000, ...(random() < 0.6 && signed <= AS_OF ? contract(random, signed) : {}) }
  }
  const signed = addDays(filed, between(random, 0, 7))
  return chance < 0.22 && signed <= AS_OF ? { ...cells, ...more, ...contract(random, signed) } : { ...cells, ...more }
}

function contract(random, signed) {
  return { 签约时间: day(signed), 合同编号: `HT26${between(random, 10000, 99999)}`, '合同金额(元)': between(random, 300, 4000) * 100 + between(random, 0, 99) / 100 }
}

function filing(who, filed, seller, department, more = {}) {
  return { 报备时间: day(filed), '客户姓名*': who.person, 手机号码: tel(who.phone), 客户地址: who.address, 报备人: seller, 所属部门: TEAMS[department], ...more }
}

function plantDuplicates({ plant, event, customer }) {
  const [c1, c2, c3, c4, c5] = [customer(), customer(), customer(), customer(), customer()]
  plant('两个部门报了同一客户，先报者在保护期内', {
    a1: [filing(c1, '2026-06-26', '宋佳琪', 0), ['duplicate.active@notice>a2']],
    a2: [filing(c1, '2026-06-28', '许静', 1), ['duplicate.active@conflict>a1'], 1],
  })
  plant('只写姓氏和称呼，电话与在保护的客户相同', {
    b1: [filing(c2, '2026-06-26', '许静', 1), ['duplicate.active@notice>b2'], 1],
    b2: [filing(c2, '2026-06-29', '冯凯', 0, { '客户姓名*': `${c2.person[0]}女士` }), ['duplicate.active@conflict>b1']],
  })
  plant('同一人把自己的客户又报了一次', {
    c1: [filing(c3, '2026-06-25', '于思雨', 0), ['protection.expiring@notice']],
    c2: [filing(c3, '2026-06-27', '于思雨', 0), ['duplicate.self@error>c1']],
  })
  plant('姓名、地址相同而电话不同，要人来认', {
    d1: [filing(c4, '2026-06-26', '董磊', 0), []],
    d2: [filing({ ...c4, phone: customer().phone }, '2026-06-28', '傅海涛', 1), ['duplicate.possible@warning>d1'], 1],
  })
  plant('过期后前一人仍在跟进，由客户选择', {
    e1: [filing(c5, '2026-06-10', '萧晨', 0), ['protection.expired@notice', 'attribution.customer-choice@notice>e2']],
    e2: [filing(c5, '2026-06-25', '沈若彤', 1), ['attribution.customer-choice@conflict>e1'], 1],
  })
  event('e1', '跟进', '2026-06-24', { 人员: '萧晨', 备注: '电话沟通方案' })
}

function plantCells({ plant, customer }) {
  const cell = (key, what, header, value, finding, more = {}) => plant(what, { [key]: [filing(customer(), '2026-06-27', '程诗涵', 0, { [header]: value, ...more }), [finding]] })
  cell('f1', '没有写地址', '客户地址', null, 'field.missing@error')
  cell('f2', '电话写“暂无”充数', '手机号码', '暂无', 'field.placeholder@error')
  cell('f3', '电话少了几位', '手机号码', '1990000', 'phone.malformed@error')
  cell('f4', '电话隐去几位看不出来', '手机号码', '199**00**8812', 'phone.ambiguous-mask@error')
  cell('f5', '2 月没有 30 日', '报备时间', '2026-02-30', 'cell.unreadable@error')
  cell('f6', '定金日期早于报备', '定金日期', day('2026-06-20'), 'date.order@warning', { 定金: 2000 })
  plant('两个客户用了同一个编号', {
    g1: [filing(customer(), '2026-06-27', '曹宇', 0, { 报备编号: 'Z1-9001' }), ['register.duplicate-id@warning']],
    g2: [filing(customer(), '2026-06-27', '袁欣', 0, { 报备编号: 'Z1-9001' }), ['register.duplicate-id@warning']],
  })
  plant('报备日期晚于检查日', { g3: [filing(customer(), '2026-07-02', '曹宇', 0), ['filing.future@notice']] })
}

function plantPeriods({ plant, event, customer, random }) {
  plant('过了第 7 天才交定金', { h1: [filing(customer(), '2026-05-04', '邓博文', 1, { 定金日期: day('2026-05-12'), 定金: 5000 }), ['deposit.late@warning', 'protection.expired@notice'], 1] })
  plant('过期后才签约', { h2: [filing(customer(), '2026-05-20', '许静', 1, contract(random, '2026-06-02')), ['protection.expired@notice'], 1] })
  plant('先签约后报备', { h3: [filing(customer(), '2026-06-12', '许静', 1, contract(random, '2026-06-10')), ['filing.after-signing@error'], 1] })
  plant('分成加起来只有 90%', { h4: [filing(customer(), '2026-06-02', '宋佳琪', 0, { ...contract(random, '2026-06-05'), 分成比例: '宋佳琪60%；冯凯30%' }), ['commission.split@error']] })
  plant('合同金额为负', { h5: [filing(customer(), '2026-06-03', '冯凯', 0, { ...contract(random, '2026-06-05'), '合同金额(元)': -3000 }), ['amount.negative@error']] })
  plant('既签了约又记为放弃', { h6: [filing(customer(), '2026-06-01', '冯凯', 0, contract(random, '2026-06-04')), ['event.contradiction@error']] })
  event('h6', '放弃', '2026-06-06')
  plant('跟进日期早于报备', { h7: [filing(customer(), '2026-06-26', '董磊', 0), ['event.before-filing@warning']] })
  event('h7', '跟进', '2026-06-20', { 人员: '董磊' })
}

function plantConduct({ plant, event, customer }) {
  const fined = ['penalty.due@warning', 'protection.expired@notice']
  plant('三次虚假报备：50、100、辞退', {
    i1: [filing(customer(), '2026-03-02', '彭雪晴', 1), fined, 1],
    i2: [filing(customer(), '2026-04-02', '彭雪晴', 1), fined, 1],
    i3: [filing(customer(), '2026-05-06', '彭雪晴', 1), fined, 1],
  })
  event('i1', '违规:虚假报备', '2026-03-05', {}, 1)
  event('i2', '违规:虚假报备', '2026-04-05', {}, 1)
  event('i3', '违规:虚假报备', '2026-05-08', {}, 1)
  plant('把客户泄露给外人', { i4: [filing(customer(), '2026-04-20', '吕建国', 1), fined, 1] })
  event('i4', '违规:泄露客户', '2026-05-10', { 人员: '曾志远' }, 1)
  const late = customer()
  plant('信息虚假，当日失效，他人即可报备', {
    j1: [filing(late, '2026-06-26', '吕建国', 1), [], 1],
    j2: [filing(late, '2026-06-29', '于思雨', 0), []],
  })
  event('j1', '虚假', '2026-06-28', {}, 1)
  event('?Z1-9998', '跟进', '2026-06-12')
  event('h7', '一起吃饭', '2026-06-27')
}

/** What the rows said when they were sealed stands in SEALED. */
function plantAlterations({ plant, customer }) {
  plant('封存后报备人被换成了别人', { k1: [filing(customer(), '2026-06-12', '彭雪晴', 1), ['record.altered@error', 'protection.expired@notice'], 1] })
  plant('封存后电话和报备时间被改', { k2: [filing(customer(), '2026-06-14', '傅海涛', 1), ['record.altered@error', 'record.altered@error', 'protection.expired@notice'], 1] })
}
