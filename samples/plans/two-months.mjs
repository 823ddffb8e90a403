import { dayBetween, makeCompanies, makePeople, makePhones, NOTES, pick, randomFrom, SELLERS, spellDay, spellPhone } from './invented.mjs'

const HEADERS = ['报备编号', '报备时间', '客户名称', '联系电话', '项目名称', '报备人', '部门', '来源', '内部编码', '延期申请日期', '签约日期', '合同编号', '合同金额', '备注']
const AS_OF = '2026-06-30'

/** R08: two months; written by LibreOffice. The column 内部编码 is hidden. */
export function twoMonths() {
  const random = randomFrom(20260501)
  const people = makePeople(random)
  const companies = makeCompanies(random)
  const phones = makePhones(50_000)
  const rows = []
  const plants = {}
  const plant = (id, status, ...codes) => { plants[id] = { status, codes } }
  const put = (id, day, seller, more = {}) => {
    const company = companies()
    rows.push({
      报备编号: id, 报备时间: spellDay(random, day), 客户名称: company ?? people(), 联系电话: String(spellPhone(random, phones())), 项目名称: pick(random, ['总部装修', '食堂改造', '厂房搬迁', '样板间']),
      报备人: seller, 部门: pick(random, ['一部', '二部']), 来源: pick(random, ['自拓', '转介绍', '展会']), 内部编码: `N${id.slice(2)}`, 备注: pick(random, NOTES), ...more,
    })
  }
  for (let i = 1; i <= 460; i++) put(`M-${String(i).padStart(3, '0')}`, dayBetween(random, '2026-01-04', '2026-06-29'), pick(random, SELLERS))
  const same = (name, phone) => ({ 客户名称: name, 联系电话: phone, 项目名称: '总部装修' })
  put('M-901', '2026-06-01', '张三', same('重庆清砚装饰有限公司', '19900007001')); put('M-902', '2026-06-12', '李四', same('重庆 清砚装饰 有限责任公司', '19900007101')); put('M-903', '2026-06-13', '王五', same('重慶清硯裝飾有限公司', '19900007201'))
  plant('M-901', 'active', 'duplicate.active'); plant('M-902', 'blocked', 'duplicate.active'); plant('M-903', 'blocked', 'duplicate.active')
  put('M-904', '2026-06-14', '赵敏之', same('清砚装饰(重庆)有限公司', '19900007301')); plant('M-904', 'active', 'duplicate.possible')
  put('M-905', '2026-06-15', '陈立冬', same('重庆清砚装饰有限公司南岸分公司', '19900007401')); plant('M-905', 'active', 'duplicate.possible')
  put('M-906', '2026-04-30', '张三', { 延期申请日期: '2026-06-30' }); plant('M-906', 'active', 'extension.granted')
  put('M-907', '2026-04-20', '张三', { 延期申请日期: '2026-06-25' }); plant('M-907', 'abandoned', 'extension.late', 'protection.expired')
  put('M-908', '2026-05-05', '李四', {}); plant('M-908', 'active', 'protection.expiring')
  put('M-909', '2026-06-02', '王五', {}); plant('M-909', 'invalid', 'penalty.due')
  put('M-910', '2026-06-03', '王五', {}); plant('M-910', 'invalid')
  put('M-911', '2026-06-04', '周小川', {}); plant('M-911', 'active', 'penalty.due')
  put('M-912', '2026-06-05', '周小川', { 报备时间: '2026-02-30' }); plant('M-912', 'invalid', 'cell.unreadable')
  put('M-913', '2026-06-06', '周小川', { 报备人: null }); plant('M-913', 'invalid', 'field.missing')
  put('M-914', '2026-06-08', '李四', { 合同编号: 'HT-914', 签约日期: '2026-06-20', 合同金额: 150000 }); plant('M-914', 'signed')
  const events = [
    { 报备编号: 'M-909', 事件: '客户在场争议', 日期: '2026-06-18', 人员: '王五', 备注: null }, { 报备编号: 'M-910', 事件: '虚假', 日期: '2026-06-19', 人员: null, 备注: '客户不存在' },
    { 报备编号: 'M-911', 事件: '违规:泄露客户', 日期: '2026-06-21', 人员: '周小川', 备注: null }, { 报备编号: 'M-999', 事件: '跟进', 日期: '2026-06-22', 人员: '张三', 备注: '编号写错' },
  ]
  return [{
    name: 'r08-two-months', order: 3, policy: 'R08', asOf: AS_OF, plants, zh: '客户报备登记表（R08，两个月；LibreOffice 制作，含图表、批注、隐藏列）', en: 'Two months (R08), made by LibreOffice: chart, comments, hidden column',
    sheets: [{ name: '报备登记', title: '2026 年客户报备登记表', headers: HEADERS, rows, hidden: ['内部编码'], choices: { 来源: ['自拓', '转介绍', '展会'] }, comment: { header: '延期申请日期', text: '到期前填写' }, footer: ['合计', `${rows.length} 条`] }, { name: '跟进记录', headers: ['报备编号', '事件', '日期', '人员', '备注'], rows: events }],
    chart: { name: '统计', title: '各来源报备数', rows: ['自拓', '转介绍', '展会'].map(word => [word, rows.filter(r => r.来源 === word).length]) },
  }]
}
