import { day, serialOf } from './spelling.mjs'
import { xlsxFile } from './xlsx-file.mjs'

/**
 * Three commission plans over one small register, each with its statement of March 2026 as somebody would work it out on paper.
 * Nothing here is computed: a test reads every step again and holds the engine to it.
 */

const on = date => ({ value: serialOf(day(date)), show: 'date' })
const yuan = value => ({ value, show: 'money' })

const COLUMNS = ['报备编号', '报备时间', '客户名称', '联系电话', '地址', '报备人', '部门', '渠道', '签约日期', '合同编号', '合同金额', '分成', '备注']
const ROWS = [
  ['P01', '03-02', '陈嘉怡', 701, '渝北区龙溪街道松牌路 1 号', '周明', '展厅一部', '自然到店', '03-05', 'HT-01', 80000, ''],
  ['P02', '03-09', '重庆启明装饰有限公司', 702, '江北区观音桥街道 12 号', '周明', '展厅一部', '老客户转介绍', '03-12', 'HT-02', 150000, ''],
  ['P03', '03-10', '重庆远航物流有限公司', 703, '渝中区解放碑街道 8 号', '李梅', '展厅二部', '自然到店', '03-14', 'HT-03', 60000.05, '李梅60%;周明40%'],
  ['P04', '03-16', '成都锦程酒店管理有限公司', 704, '成都市武侯区人民南路 3 号', '李梅', '展厅二部', '自然到店', '03-18', 'HT-04', 500000, ''],
  ['P05', '03-03', '何晓彤', 705, '沙坪坝区磁器口街道 5 号', '王涛', '展厅二部', '自然到店', '03-20', 'HT-05', 90000, ''],
  ['P06', '03-17', '罗子涵', 706, '九龙坡区石桥铺街道 9 号', '王涛', '展厅二部', '自然到店', '03-20', 'HT-06', 1000, ''],
  ['P07', '03-20', '重庆明远机电有限公司', 707, '南岸区南坪街道 6 号', '周明', '展厅一部', '自然到店', '03-22', 'HT-07', 40000, ''],
  ['P08', '03-23', '丁一帆', 708, '北碚区朝阳街道 2 号', '王涛', '展厅二部', '自然到店', '03-25', 'HT-08', 30000, '王涛50%;李梅30%'],
]
const EVENTS = [
  ['P01', '回款', '03-10', 80000], ['P03', '违规:虚假报备', '03-11', null, '李梅'], ['P02', '回款', '03-20', 75000], ['P06', '回款', '03-21', 500],
  ['P07', '回款', '03-25', 40000], ['P07', '退款', '03-28', 40000], ['P03', '回款', '03-30', 60000.05],
]

const register = [
  {
    name: '报备登记', header: 1, widths: [10, 12, 28, 14, 28, 10, 12, 14, 12, 10, 14, 20, 12],
    rows: [COLUMNS, ...ROWS.map(([id, filed, name, phone, address, seller, team, channel, signed, no, amount, share]) => [id, on(`2026-${filed}`), name, 19900000000 + phone, address, seller, team, channel, on(`2026-${signed}`), no, yuan(amount), share, null])],
  },
  { name: '跟进记录', header: 1, rows: [['报备编号', '事件', '日期', '金额', '人员', '备注'], ...EVENTS.map(([id, event, date, amount, person]) => [id, event, on(`2026-${date}`), amount === null ? null : yuan(amount), person ?? null, null])] },
]

/** Steps of arithmetic, each rounded half up to the cent; the last gives the amount. */
const line = (contractNo, kind, person, amount, ...steps) => ({ contractNo, kind, person, amount, steps })

const SAME = {
  register: 'contracts.xlsx', policy: 'R03', from: '2026-03-01', to: '2026-03-31',
  deductions: [{ person: '李梅', amount: '-50.00', clause: 'R03.6c', why: '虚假报备第一次，扣 50 元 · first false filing' }],
  excluded: [
    { contractNo: 'HT-05', clause: 'R03.2', why: '3 月 3 日报备，保护 7 天，20 日签约时已过期且未交定金 · signed after the seven days, no deposit' },
    { contractNo: 'HT-08', clause: 'R03.6d', why: '分成合计 80%，商定前不发 · the shares sum to 80%' },
  ],
}

const FLAT = {
  id: '单一比例-3%', effective: { from: '2026-01-01', until: null }, base: 'contractAmount', tiers: { mode: 'flat', per: 'contract', steps: [{ upTo: null, rate: '0.03' }] },
  bonus: [{ when: 'firstOrder', amount: '200.00' }], cap: '10000.00', floor: '100.00', pay: 'onSigning', clawback: true,
}
const MARGINAL = {
  id: '累进-个人每月', effective: { from: '2026-01-01', until: '2026-12-31' }, base: 'contractAmount',
  tiers: { mode: 'marginal', per: 'person-month', steps: [{ upTo: '100000.00', rate: '0.03' }, { upTo: '300000.00', rate: '0.05' }, { upTo: null, rate: '0.08' }] },
  overrides: [{ when: { channel: '老客户转介绍' }, rate: '0.02' }], pay: 'onSigning', clawback: true,
}
const WHOLE = {
  id: '全额-回款发放', effective: { from: '2026-01-01', until: null }, base: 'contractAmount', tiers: { mode: 'whole', per: 'contract', steps: [{ upTo: '100000.00', rate: '0.03' }, { upTo: null, rate: '0.05' }] },
  overrides: [{ when: { team: '展厅二部' }, rate: '0.04' }], pay: 'onReceipt', clawback: true,
}

const STATEMENTS = [
  {
    name: '1-flat', plan: FLAT,
    about: '合同金额的 3%，每单最少 100、最多 10000，首单另加 200，退款扣回 · 3% of the contract, from 100 to 10,000, 200 for a first order, clawed back on refund',
    lines: [
      line('HT-01', 'sale', '周明', '2600.00', '80000.00 × 3% = 2400.00', '2400.00 + 200.00 = 2600.00'),
      line('HT-02', 'sale', '周明', '4700.00', '150000.00 × 3% = 4500.00', '4500.00 + 200.00 = 4700.00'),
      line('HT-03', 'sale', '李梅', '1200.00', '60000.05 × 3% = 1800.00', '1800.00 + 200.00 = 2000.00', '2000.00 × 60% = 1200.00'),
      line('HT-03', 'sale', '周明', '800.00', '60000.05 × 3% = 1800.00', '1800.00 + 200.00 = 2000.00', '2000.00 × 40% = 800.00'),
      line('HT-04', 'sale', '李梅', '10200.00', '500000.00 × 3% = 15000.00', 'min(15000.00, 10000.00) = 10000.00', '10000.00 + 200.00 = 10200.00'),
      line('HT-06', 'sale', '王涛', '300.00', '1000.00 × 3% = 30.00', 'max(30.00, 100.00) = 100.00', '100.00 + 200.00 = 300.00'),
      line('HT-07', 'sale', '周明', '1400.00', '40000.00 × 3% = 1200.00', '1200.00 + 200.00 = 1400.00'),
      line('HT-07', 'refund', '周明', '-1400.00', '0.00 - 1400.00 = -1400.00'),
    ],
    totals: { byPerson: { 周明: '8100.00', 李梅: '11350.00', 王涛: '300.00' }, grand: '19750.00' },
  },
  {
    name: '2-marginal', plan: MARGINAL,
    about: '个人当月按签约先后累计：10 万以内 3%，10–30 万 5%，以上 8%，各段各率；老客户转介绍一律 2%，不占档 · a person’s month fills the steps in the order of signing, each slice at its own rate; referrals earn 2% and fill no step',
    lines: [
      line('HT-01', 'sale', '周明', '2400.00', '80000.00 × 3% = 2400.00'),
      line('HT-02', 'sale', '周明', '3000.00', '150000.00 × 2% = 3000.00'),
      line('HT-03', 'sale', '李梅', '1080.00', '60000.05 × 60% = 36000.03', '36000.03 × 3% = 1080.00'),
      line('HT-03', 'sale', '周明', '800.00', '60000.05 × 40% = 24000.02', '100000.00 - 80000.00 = 20000.00', '24000.02 - 20000.00 = 4000.02', '20000.00 × 3% + 4000.02 × 5% = 800.00'),
      line('HT-04', 'sale', '李梅', '30800.00', '100000.00 - 36000.03 = 63999.97', '300000.00 - 100000.00 = 200000.00', '500000.00 - 63999.97 - 200000.00 = 236000.03', '63999.97 × 3% + 200000.00 × 5% + 236000.03 × 8% = 30800.00'),
      line('HT-06', 'sale', '王涛', '30.00', '1000.00 × 3% = 30.00'),
      line('HT-07', 'sale', '周明', '2000.00', '80000.00 + 24000.02 = 104000.02', '40000.00 × 5% = 2000.00'),
      line('HT-07', 'refund', '周明', '-2000.00', '0.00 - 2000.00 = -2000.00'),
    ],
    totals: { byPerson: { 周明: '6200.00', 李梅: '31830.00', 王涛: '30.00' }, grand: '38060.00' },
  },
  {
    name: '3-whole-on-receipt', plan: WHOLE,
    about: '每份合同达到哪档全部按哪档（10 万以内 3%，以上 5%），展厅二部一律 4%；按回款占合同的比例发放 · the whole contract at the rate it reaches, department 2 at 4%, paid as the money comes in',
    lines: [
      line('HT-01', 'receipt', '周明', '2400.00', '80000.00 × 3% = 2400.00', '2400.00 × 80000.00 ÷ 80000.00 = 2400.00'),
      line('HT-02', 'receipt', '周明', '3750.00', '150000.00 × 5% = 7500.00', '7500.00 × 75000.00 ÷ 150000.00 = 3750.00'),
      line('HT-03', 'receipt', '李梅', '1440.00', '60000.05 × 60% × 4% = 1440.00'),
      line('HT-03', 'receipt', '周明', '720.00', '60000.05 × 40% × 3% = 720.00'),
      line('HT-06', 'receipt', '王涛', '20.00', '1000.00 × 4% = 40.00', '40.00 × 500.00 ÷ 1000.00 = 20.00'),
      line('HT-07', 'receipt', '周明', '1200.00', '40000.00 × 3% = 1200.00'),
      line('HT-07', 'refund', '周明', '-1200.00', '0.00 - 1200.00 = -1200.00'),
    ],
    totals: { byPerson: { 周明: '6870.00', 李梅: '1390.00', 王涛: '20.00' }, grand: '8280.00' },
  },
]

/** Every file of samples/plans by name. */
export function planSamples() {
  const json = value => `${JSON.stringify(value, null, 1)}\n`
  return [
    ['plans/contracts.xlsx', xlsxFile(register)],
    ...STATEMENTS.flatMap(({ name, plan, about, lines, totals }) => [
      [`plans/${name}.json`, json({ $schema: '../../core/commission/plan.schema.json', ...plan })],
      [`plans/${name}.expected.json`, json({ ...SAME, plan: `${name}.json`, about, lines, totals })],
    ]),
  ]
}
