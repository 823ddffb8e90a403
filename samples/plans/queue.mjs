import { dayBetween, makeCompanies, makePeople, makePhones, NOTES, pick, randomFrom, SELLERS, spellDay, spellPhone } from './invented.mjs'

const HEADERS = ['报备编号', '报备日期', '客户名称', '联系人', '手机号码(必填)', '所属项目', '业务员', '所属部门', '预计签约金额', '预计签约时间', '跟进情况', '延期申请日期', '签约日期', '合同编号', '合同金额', '备注']
const AS_OF = '2026-07-25'

/** R11: one month with a queue, holidays in between. */
export function queue() {
  const random = randomFrom(20260622)
  const people = makePeople(random)
  const companies = makeCompanies(random)
  const phones = makePhones(30_000)
  const rows = []
  const plants = {}
  const put = (id, day, seller, more = {}) => {
    const company = companies()
    rows.push({
      报备编号: id, 报备日期: spellDay(random, day), 客户名称: company ?? people(), 联系人: people(), '手机号码(必填)': spellPhone(random, phones()), 所属项目: pick(random, ['总部装修', '食堂改造', '厂房搬迁', '展厅升级']),
      业务员: seller, 所属部门: pick(random, ['销售一部', '销售二部']), 预计签约金额: 50_000 + Math.floor(random() * 90) * 5_000, 预计签约时间: '2026-09-30', 跟进情况: pick(random, ['已报价', '待回复', '已看样']), 备注: pick(random, NOTES), ...more,
    })
  }
  const plant = (id, status, ...codes) => { plants[id] = { status, codes } }
  const same = (name, phone) => ({ 客户名称: name, '手机号码(必填)': phone, 所属项目: '总部装修' })
  for (let i = 1; i <= 420; i++) put(`Q-${String(i).padStart(3, '0')}`, dayBetween(random, '2026-01-05', '2026-07-24'), pick(random, SELLERS))
  put('Q-901', '2026-06-28', '张三', same('贵阳澄岚酒店管理有限公司', '19900008001')); put('Q-902', '2026-07-06', '李四', same('贵阳澄岚酒店管理有限责任公司', '19900008101')); put('Q-903', '2026-07-08', '王五', same('贵阳澄岚酒店管理有限公司', '19900008201'))
  plant('Q-901', 'active', 'duplicate.active', 'protection.expiring', 'attribution.ranked'); plant('Q-902', 'queued', 'queue.position', 'attribution.ranked'); plant('Q-903', 'blocked', 'queue.full', 'attribution.ranked')
  put('Q-904', '2026-06-10', '张三', same('段子期', '19900008002')); put('Q-905', '2026-06-20', '李四', same('段子期', '19900008002'))
  plant('Q-904', 'abandoned', 'protection.expired'); plant('Q-905', 'active')
  put('Q-906', '2026-06-26', '赵敏之', { ...same('司徒漫', '19900008003'), 签约日期: '2026-07-15', 合同编号: 'HT-906', 合同金额: 120000 }); put('Q-907', '2026-07-03', '陈立冬', same('司徒漫', '19900008003'))
  plant('Q-906', 'signed'); plant('Q-907', 'lapsed', 'queue.lapsed')
  put('Q-908', '2026-06-22', '周小川', { 延期申请日期: '2026-07-20' })
  plant('Q-908', 'active', 'extension.granted')
  put('Q-909', '2026-06-02', '周小川', { 延期申请日期: '2026-07-20' })
  plant('Q-909', 'abandoned', 'extension.late', 'protection.expired')
  put('Q-910', '2026-06-24', '王五', {})
  plant('Q-910', 'active', 'extension.granted', 'extension.exhausted')
  put('Q-911', '2026-03-05', '李四', {})
  plant('Q-911', 'abandoned', 'protection.expired')
  const events = [
    { 报备编号: 'Q-910', 事件: '延期申请', 日期: '2026-07-18', 人员: '王五' }, { 报备编号: 'Q-910', 事件: '延期申请', 日期: '2026-07-24', 人员: '王五' },
  ]
  return [{
    name: 'r11-queue', order: 4, policy: 'R11', asOf: AS_OF, plants, zh: '业务报备登记表（R11，一个月，可排队）', en: 'One month with a queue (R11)',
    sheets: [{ name: '业务报备', title: '2026 年业务报备登记表', headers: HEADERS, rows }, { name: '跟进记录', headers: ['报备编号', '事件', '日期', '人员'], rows: events }],
  }]
}
