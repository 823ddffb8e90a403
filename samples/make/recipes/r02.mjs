import { between, pick } from '../random.mjs'
import { addDays, day, tel } from '../sample.mjs'

const DEALERS = [['渝北恒达瓷砖经营部', '渝北', '史可'], ['江北万顺建材行', '江北', '顾晨'], ['南岸宏图装饰材料部', '南岸', '侯宇航']]
const COLUMNS = [
  '报备编号', '申请日期', '报备单位', '联系人', '联系电话', '销区', '业务员', '项目名称', '项目所在地', '报备类型', '客户类型', '公关对象', '工程进度', '报备类别', '工程经营方式', '所跨区域', '型号', '数量',
  '业务经理意见', '业务经理审批时间', '销售副总意见', '销售副总审批时间', '营销总经理意见', '营销总经理审批时间', '保证金日期', '保证金', '签约日期', '合同编号', '合同金额', '备注',
]

/** Engineering projects: who holds one, renewals, signatures in order, deposits, crossings declared or not. */
export const r02 = {
  id: 'r02-projects', policy: 'R02', asOf: '2026-06-30', seed: 202, filed: '申请日期',
  zh: 'R02 工程报备表', en: 'R02 engineering projects',
  books: [{
    file: 'r02-projects.xlsx', sheet: '工程报备', prefix: 'GC-', columns: COLUMNS, titles: ['工程报备登记表'],
    extra: [{ name: '补录', rows: [['报备编号', '申请日期', '报备单位', '联系电话', '联系电话', '销区', '业务员', '项目名称', '项目所在地', '保证金日期', '保证金'], ['GC-B01', day('2026-06-01'), '北碚缙云建材部', '19900009901', '', '北碚', '邵怡', '缙云山索道站房', '重庆市北碚区缙云路6号', day('2026-06-02'), 20000]] }],
    findings: [{ plants: '补录表没有“联系人”列', code: 'header.missing@error' }, { plants: '补录表有两个“联系电话”列', code: 'header.ambiguous@error' }],
  }],
  write({ row, plant, customer, random }) {
    const filing = (who, filed, [team, region, seller], more = {}) => ({
      申请日期: day(filed), 报备单位: team, 联系人: who.contact, 联系电话: tel(who.phone), 销区: region, 业务员: seller, 项目名称: who.project, 项目所在地: `重庆市${region}区${who.address.replace(/^.*?区/, '')}`,
      报备类型: '经销商自办报备', 客户类型: '工程经销', 公关对象: pick(random, ['☑工程甲方 □施工方 ☑设计公司 □其他', '工程甲方、施工方']), 工程进度: pick(random, ['设计', '框架建设', '封顶阶段', '装修']), 报备类别: pick(random, ['项目接触', '已入围']), 工程经营方式: '☑本区域经营 □跨区域经营',
      型号: `S-${between(random, 100, 900)}`, 数量: between(random, 5, 90) * 100, 业务经理意见: '同意', 业务经理审批时间: day(addDays(filed, 1)), 销售副总意见: '同意', 销售副总审批时间: day(addDays(filed, 2)), 营销总经理意见: '同意', 营销总经理审批时间: day(addDays(filed, 3)),
      保证金日期: day(addDays(filed, 2)), 保证金: 20000, ...more,
    })
    for (let i = 0; i < 18; i++) row(filing(customer(), addDays('2026-02-02', between(random, 0, 120)), pick(random, DEALERS), i % 5 === 0 ? { lines: [{ 型号: 'K-20', 数量: 300 }] } : {}))
    const held = customer()
    plant('别的经销商已报备，不能报备', {
      a: [filing(held, '2026-05-06', DEALERS[0]), ['duplicate.active@notice>b']],
      b: [filing(held, '2026-05-20', DEALERS[1], { 项目所在地: '重庆市江北区红锦大道88号' }), ['duplicate.active@conflict>a']],
    })
    const renewed = customer()
    plant('同一项目续报备', {
      c: [filing(renewed, '2026-03-04', DEALERS[2]), []],
      d: [filing(renewed, '2026-06-10', DEALERS[2], { 报备类别: '工程续报备' }), ['registration.renewal@notice>c']],
    })
    plant('保证金未交，待审', { e: [filing(customer(), '2026-06-03', DEALERS[0], { 保证金日期: null, 保证金: null }), ['deposit.unpaid@warning']] })
    plant('后一级先签', { f: [filing(customer(), '2026-06-04', DEALERS[1], { 销售副总意见: null, 销售副总审批时间: null }), ['approval.order@error']] })
    plant('签了字没有写日期', { g: [filing(customer(), '2026-06-05', DEALERS[1], { 销售副总审批时间: null }), ['signature.undated@notice']] })
    plant('写的是本区域，其实跨区', { h: [filing(customer(), '2026-06-08', DEALERS[0], { 项目所在地: '重庆市南岸区南滨路18号' }), ['region.undeclared@error']] })
    plant('跨区经营没有写所跨区域', { i: [filing(customer(), '2026-06-09', DEALERS[0], { 项目所在地: '重庆市巴南区龙洲大道8号', 工程经营方式: '□本区域经营 ☑跨区域经营' }), ['field.missing@error']] })
    plant('工程进度写了别的词', { j: [filing(customer(), '2026-06-10', DEALERS[2], { 工程进度: '收尾' }), ['field.enum@error']] })
    plant('未签完就签约', { k: [filing(customer(), '2026-06-11', DEALERS[2], { 营销总经理意见: '待审', 营销总经理审批时间: null, 签约日期: day('2026-06-20'), 合同编号: 'GC-77', 合同金额: 120000 }), []] })
  },
}
