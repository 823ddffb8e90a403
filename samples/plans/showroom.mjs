import { dayBetween, makeAddresses, makePeople, makePhones, NOTES, pick, plusDays, randomFrom, SELLERS, spellDay, spellPhone } from './invented.mjs'

const HEADERS = ['序号', '报备编号', '登记时间', '客户姓名', '联系电话', '客户地址', '业务员', '部门', '来源', '定金日期', '定金', '最近跟进', '签约日期', '合同编号', '合同金额', '分成', '意向产品', '户型', '楼层', '装修进度', '预算(万元)', '是否到店', '回访', '备注', '录入人']
const AS_OF = '2026-06-30'

/** R03: two departments, two books, checked together. */
export function showroom() {
  const random = randomFrom(20260301)
  const people = makePeople(random)
  const phones = makePhones(10_000)
  const addresses = makeAddresses(random)
  const row = (id, day, seller, team, more = {}) => ({
    报备编号: id, 登记时间: spellDay(random, day), 客户姓名: people(), 联系电话: spellPhone(random, phones()), 客户地址: addresses(), 业务员: seller, 部门: team,
    来源: pick(random, ['到店', '电话', '转介绍', '展会']), 意向产品: pick(random, ['全屋定制', '地板', '瓷砖', '卫浴']), 户型: pick(random, ['三室两厅', '两室一厅', '复式']), 楼层: 1 + Math.floor(random() * 30),
    装修进度: pick(random, ['未开工', '水电', '泥木', '收尾']), '预算(万元)': 5 + Math.floor(random() * 40), 是否到店: pick(random, ['是', '否']), 备注: pick(random, NOTES), 录入人: '行政小吴', ...more,
  })
  const plants = {}
  const plant = (id, status, ...codes) => { plants[id] = { status, codes } }
  const books = { 一部: [], 二部: [] }
  for (const [team, prefix, sellers] of [['一部', 'A', SELLERS.slice(0, 3)], ['二部', 'B', SELLERS.slice(3)]]) {
    for (let i = 1; i <= 380; i++) {
      const day = dayBetween(random, '2026-03-02', '2026-06-29')
      const more = {}
      if (random() < 0.2) {
        more.定金日期 = plusDays(day, 1 + Math.floor(random() * 6))
        if (more.定金日期 > AS_OF) delete more.定金日期
        else more.定金 = pick(random, [2000, 5000, 10000])
      }
      if (more.定金日期 && random() < 0.4) {
        const signed = plusDays(more.定金日期, Math.floor(random() * 60))
        if (signed <= AS_OF) Object.assign(more, { 签约日期: signed, 合同编号: `HT-${prefix}${i}`, 合同金额: 20_000 + Math.floor(random() * 2000) * 100 })
      }
      books[team].push(row(`${prefix}-${String(i).padStart(3, '0')}`, day, pick(random, sellers), team, more))
    }
  }
  const first = books.一部, second = books.二部
  const put = (book, id, day, seller, more) => book.push(row(id, day, seller, book === first ? '一部' : '二部', more))
  // Another department files the same customer while the first is protected; the phone is written another way.
  put(first, 'A-901', '2026-06-25', '张三', { 客户姓名: '陈嘉怡', 联系电话: '19900009001' })
  put(second, 'B-901', '2026-06-27', '赵敏之', { 客户姓名: '陈小姐', 联系电话: '+86 199-0000-9001' })
  plant('A-901', 'active', 'duplicate.active', 'protection.expiring'); plant('B-901', 'blocked', 'duplicate.active')
  // The same person files again.
  put(first, 'A-902', '2026-06-24', '李四', { 客户姓名: '何沐阳', 联系电话: '19900009002' })
  put(first, 'A-903', '2026-06-28', '李四', { 客户姓名: '何沐阳', 联系电话: '19900009002' })
  plant('A-902', 'active', 'protection.expiring'); plant('A-903', 'blocked', 'duplicate.self')
  // After the end the first still follows up: the customer chooses.
  put(first, 'A-904', '2026-06-10', '王五', { 客户姓名: '周晓琳', 联系电话: '19900009003', 最近跟进: '2026-06-22' })
  put(second, 'B-904', '2026-06-26', '陈立冬', { 客户姓名: '周晓琳', 联系电话: '19900009003' })
  plant('A-904', 'expired', 'attribution.customer-choice', 'protection.expired'); plant('B-904', 'disputed', 'attribution.customer-choice')
  // Missing, unreadable, malformed.
  put(first, 'A-905', '2026-06-26', '张三', { 客户地址: null })
  put(first, 'A-906', '2026-06-26', '张三', { 登记时间: '上周三' })
  put(second, 'B-905', '2026-06-26', '周小川', { 联系电话: '1990000' })
  put(second, 'B-906', '2026-06-26', '周小川', { 客户姓名: '待定' })
  plant('A-905', 'invalid', 'field.missing'); plant('A-906', 'invalid', 'cell.unreadable'); plant('B-905', 'invalid', 'phone.malformed'); plant('B-906', 'invalid', 'field.placeholder')
  // A deposit after the end, a contract after the end, a split that is no whole, one filed after the day of the check.
  put(first, 'A-907', '2026-06-01', '李四', { 定金日期: '2026-06-20', 定金: 5000 })
  put(second, 'B-907', '2026-06-01', '赵敏之', { 签约日期: '2026-06-20', 合同编号: 'HT-907', 合同金额: 88000 })
  put(second, 'B-908', '2026-06-20', '陈立冬', { 签约日期: '2026-06-25', 合同编号: 'HT-908', 合同金额: 66000, 分成: '陈立冬60%;周小川30%' })
  put(first, 'A-908', '2026-07-02', '王五', {})
  plant('A-907', 'expired', 'deposit.late', 'protection.expired'); plant('B-907', 'unprotected', 'protection.expired'); plant('B-908', 'signed', 'commission.split'); plant('A-908', null, 'filing.future')
  // Equal names, no phone to tell them apart: a person must look.
  put(first, 'A-909', '2026-06-26', '张三', { 客户姓名: '欧阳听雪', 联系电话: '19900009009', 客户地址: '渝北区龙溪街道 909 号' })
  put(second, 'B-909', '2026-06-28', '周小川', { 客户姓名: '欧阳听雪', 联系电话: '19900009010', 客户地址: '渝北区龙溪街道 909 号' })
  plant('B-909', 'active', 'duplicate.possible')
  // Violations: false twice, a leak.
  put(first, 'A-910', '2026-06-20', '张三', {}); put(first, 'A-911', '2026-06-21', '张三', {}); put(second, 'B-910', '2026-06-22', '周小川', {})
  const events = [
    { 报备编号: 'A-910', 事件: '违规:虚假报备', 日期: '2026-06-22', 人员: '张三', 备注: '电话为空号' },
    { 报备编号: 'A-911', 事件: '违规:虚假报备', 日期: '2026-06-23', 人员: '张三', 备注: '客户否认到店' },
    { 报备编号: 'B-910', 事件: '违规:泄露客户', 日期: '2026-06-24', 人员: '周小川', 备注: null },
  ]
  plant('A-910', 'expired', 'penalty.due', 'protection.expired'); plant('A-911', 'expired', 'penalty.due', 'protection.expired'); plant('B-910', 'expired', 'penalty.due', 'protection.expired')
  plant('A-909', 'active')
  const sheets = (team, rows, extra = []) => [{ name: '客户报备', title: `2026 年${team}客户报备登记表`, headers: HEADERS, rows: rows.map((r, i) => ({ 序号: i + 1, ...r })), footer: ['合计', null, null, `${rows.length} 位`] }, ...extra]
  const files = ['r03-showroom-1.xlsx', 'r03-showroom-2.xlsx']
  const eventSheet = { name: '跟进记录', headers: ['报备编号', '事件', '日期', '人员', '备注'], rows: events.filter(e => e.报备编号.startsWith('A')) }
  const eventSheet2 = { ...eventSheet, rows: events.filter(e => e.报备编号.startsWith('B')) }
  const common = { policy: 'R03', asOf: AS_OF, plants, together: files }
  return [
    { ...common, name: 'r03-showroom-1', order: 1, zh: '展厅客户登记表·一部（R03，7 天/交定 90 天）', en: 'Showroom register, department 1 (R03)', sheets: sheets('一部', first, [eventSheet]) },
    { ...common, name: 'r03-showroom-2', order: 2, zh: '展厅客户登记表·二部（R03，与一部合查）', en: 'Showroom register, department 2 (R03)', sheets: sheets('二部', second, [eventSheet2]) },
  ]
}
