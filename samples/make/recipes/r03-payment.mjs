import { between, pick } from '../random.mjs'
import { addDays, day, tel } from '../sample.mjs'

const SELLERS = [['范一鸣', '崔静怡', '谭子墨'], ['廖雨桐', '段宏伟', '钱思远']]
const TEAMS = ['城东店', '城西店']
const COLUMNS = ['报备编号', '报备时间', '客户姓名', '手机号码', '客户地址', '报备人', '所属门店', '签约日期', '合同编号', '合同金额', '分成', '备注']
const PLAN_COLUMNS = ['方案编号', '项目', '计档方式', '计档范围', '上限', '比例', '内容']
const PLAN = [
  PLAN_COLUMNS,
  ['2026-春季', '生效日', null, null, null, null, day('2026-02-01')],
  [null, '失效日', null, null, null, null, day('2026-04-30')],
  [null, '基数', null, null, null, null, '合同金额'],
  [null, '档', '累进', '个人每月', '10万', '3%', null],
  [null, '档', null, null, null, '5%', null],
  ['2026-夏季', '生效日', null, null, null, null, day('2026-05-04')],
  [null, '基数', null, null, null, null, '合同金额'],
  [null, '档', '单一比例', '每份合同', null, '3.5%', null],
]
/** The other shop's copy: one rate lost its percent sign, one word is not of the list. */
const FAULTY = PLAN.map((row, i) => (i === 4 ? row.with(5, '3') : i === 7 ? row.with(6, '销售额') : row))

const book = (i, file, prefix, { plan, settings, findings }) => ({
  file, sheet: '客户报备', zh: `·${TEAMS[i]}`, en: `, shop ${i + 1}`, prefix, columns: COLUMNS, settings, findings, extra: [{ name: '提成方案', rows: plan }],
})

/** Two shops with commission plans in their books: contracts that earn nothing, days that no plan covers, settings that differ. */
export const r03Payment = {
  id: 'r03-payment', policy: 'R03', asOf: '2026-06-30', seed: 3033,
  zh: 'R03 登记表里有提成方案（不计提成、没有方案的签约日、两册设置不一致）', en: 'R03 with commission plans in the registers: contracts that earn nothing, days of no plan, books that differ',
  books: [
    book(0, 'r03-payment-1.xlsx', 'D', { plan: PLAN, settings: [['规则', 'protection.days', '10']] }),
    book(1, 'r03-payment-2.xlsx', 'X', {
      plan: FAULTY, settings: [['规则', 'protection.days', '7']],
      findings: [
        { plants: '保护期与先读的一册不同', code: 'settings.differ@warning' },
        { plants: '提成方案的比例漏了百分号', code: 'plan.unreadable@warning' }, { plants: '提成方案的基数不在可选范围', code: 'plan.unreadable@warning' },
      ],
    }),
  ],
  write({ row, plant, customer, random }) {
    const filing = (filed, shop, more = {}) => (who => ({ 报备时间: day(filed), 客户姓名: who.person, 手机号码: tel(who.phone), 客户地址: who.address, 报备人: pick(random, SELLERS[shop]), 所属门店: TEAMS[shop], ...more }))(customer())
    const signed = (on, amount = between(random, 80, 900) * 100) => ({ 签约日期: day(on), 合同编号: `CS26${between(random, 1000, 9999)}`, 合同金额: amount })
    for (let i = 0; i < 40; i++) {
      const filed = addDays('2026-05-06', between(random, 0, 40))
      row(filing(filed, i % 2, random() < 0.5 ? signed(addDays(filed, between(random, 0, 9))) : {}), i % 2)
    }
    plant('签约时保护期已过', { a: [filing('2026-05-06', 0, signed('2026-05-20')), ['commission.excluded@notice', 'protection.expired@notice']] })
    plant('先签约后报备', { b: [filing('2026-05-14', 0, signed('2026-05-12')), ['commission.excluded@notice', 'filing.after-signing@error']] })
    plant('分成加起来只有 90%', { c: [filing('2026-05-18', 0, { ...signed('2026-05-21'), 分成: '范一鸣60%；崔静怡30%' }), ['commission.excluded@notice', 'commission.split@error']] })
    plant('合同金额没有填', { d: [filing('2026-05-19', 0, { ...signed('2026-05-22'), 合同金额: null }), ['commission.excluded@notice']] })
    plant('分成约定的固定金额比提成还多', { e: [filing('2026-05-20', 0, { ...signed('2026-05-25', 20000), 分成: '范一鸣5000元；谭子墨其余' }), ['commission.excluded@notice']] })
    plant('签约日在两版方案之间', { f: [filing('2026-04-28', 0, signed('2026-05-02')), ['commission.no-rate@warning']] })
    plant('签约日早于第一版方案', { g: [filing('2026-01-12', 1, signed('2026-01-15')), ['commission.no-rate@warning'], 1] })
    plant('合同金额写不成数', { h: [filing('2026-05-21', 1, signed('2026-05-27', '面议')), ['cell.unreadable@error', 'commission.excluded@notice'], 1] })
    plant('第 9 天签约：按先读的一册保护 10 天，计提成', { i: [filing('2026-05-11', 1, signed('2026-05-20', 46000)), [], 1] })
  },
}
