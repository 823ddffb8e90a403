import { pick, randomFrom } from '../../samples/make/random.mjs'
import { address, companyName, estate, note, personName, phoneNumber, PLACES, projectName, REGIONS, trade } from './invented.mjs'

const PERSON_CUSTOMERS = new Set(['R03', 'R06', 'R07', 'R10', 'R12', 'R14', 'R16'])
const DAY_1900 = 25569

/** A day of 2026 as Excel's serial number. */
const serialOf = dayOfYear => Date.UTC(2026, 0, 1) / 86400000 + DAY_1900 + dayOfYear

/**
 * Rows of a register under a pack, as a grid of raw cells with its header row: `columns` columns, about `duplicates`
 * of the customers filed more than once. Days run from 2026-01-01 to 2026-08-31.
 */
export function generateRegister(core, packId, options) {
  return [...registerRows(core, packId, options)]
}

/** The same row by row, the header first. */
export function* registerRows(core, packId, { rows, columns = 25, duplicates = 0.1, seed = 1 }) {
  const pack = core.findPack(packId)
  const random = randomFrom(seed)
  const plan = columnsOf(core, pack, columns)
  const sellers = Array.from({ length: Math.max(20, Math.min(400, rows / 100 | 0)) }, () => personName(random))
  const teams = Array.from({ length: 40 }, (_, i) => `${pick(random, ['渝北', '江北', '南岸', '武侯', '锦江'])}${i + 1}部`)
  const customers = []
  yield plan.map(column => column.header)
  for (let i = 0; i < rows; i++) {
    const again = customers.length > 0 && random() < duplicates
    const customer = again ? customers[Math.floor(random() * customers.length)] : aCustomer(random, pack)
    if (!again) customers.push(customer)
    const day = Math.floor((i / rows) * 180 + random() * 60)
    const row = { i, day, customer, seller: pick(random, sellers), team: pick(random, teams), again }
    yield plan.map(column => cellOf(column, row, random, pack))
  }
}

/** The pack's own columns first, then others that registers carry, up to `count`. */
function columnsOf(core, pack, count) {
  const fields = ['id', 'registeredAt', ...pack.required.map(r => r.field), ...pack.requiredByKind.flatMap(r => r.fields)]
  const stages = (pack.approval?.stages ?? []).flatMap(stage => [{ header: `${stage.words[0]}意见`, stage: 'opinion' }, { header: `${stage.words[0]}日期`, stage: 'day' }])
  if (pack.approval && stages.length === 0) fields.push('approval', 'approvedAt')
  const known = new Set()
  const columns = []
  const add = field => {
    if (known.has(field) || columns.length + stages.length >= count) return
    known.add(field)
    columns.push({ field, header: field === 'sellerRegion' && pack.id === 'R02' ? '销区' : core.FIELDS[field].header })
  }
  fields.forEach(add)
  pack.optional.forEach(add)
  ;['remarks', 'team', 'region', 'address', 'product', 'need', 'feedback', 'contactName', 'expectedAmount', 'quantity', 'business', 'use', 'scale', 'requirement', 'fax', 'term'].forEach(add)
  columns.push(...stages)
  while (columns.length < count) columns.push({ header: `附注${columns.length}`, extra: true })
  return columns
}

function aCustomer(random, pack) {
  const place = Math.floor(random() * PLACES.length)
  return {
    name: PERSON_CUSTOMERS.has(pack.id) ? personName(random) : companyName(random),
    company: companyName(random), phone: phoneNumber(random), contact: personName(random), place,
    address: address(random, PLACES[place]), estate: estate(random), project: projectName(random), sex: random() < 0.5 ? '先生' : '女士',
  }
}

function phoneCell({ phone }, random, pack) {
  if (pack.phone === 'masked-3-4') return `${phone.slice(0, 3)}****${phone.slice(7)}`
  if (pack.phone === 'masked-4-5') return `${phone.slice(0, 4)}**${phone.slice(6)}`
  const spelling = random()
  if (spelling < 0.6) return Number(phone)
  if (spelling < 0.8) return `${phone.slice(0, 3)} ${phone.slice(3, 7)} ${phone.slice(7)}`
  return spelling < 0.9 ? `${phone.slice(0, 3)}-${phone.slice(3, 7)}-${phone.slice(7)}` : `+86${phone}`
}

function nameCell({ name }, random) {
  const spelling = random()
  if (spelling < 0.9) return name
  return spelling < 0.95 ? name.replace('有限公司', '有限责任公司') : ` ${name} `
}

function cellOf(column, row, random, pack) {
  const { customer, day } = row
  if (column.extra) return random() < 0.5 ? note(random) : ''
  if (column.stage === 'opinion') return random() < 0.9 ? '同意' : ''
  if (column.stage === 'day') return serialOf(day + 2)
  switch (column.field) {
    case 'id': return `BB${String(row.i + 1).padStart(7, '0')}`
    case 'registeredAt': return random() < 0.7 ? serialOf(day) : isoOf(day)
    case 'customerName': return nameCell(customer, random)
    case 'company': return customer.company
    case 'contactName': return customer.contact
    case 'phone': return phoneCell(customer, random, pack)
    case 'project': return customer.project
    case 'seller': return row.seller
    case 'team': return row.team
    case 'address': return pack.id === 'R10' ? customer.estate : customer.address
    case 'region': return REGIONS[customer.place]
    case 'sellerRegion': return random() < 0.9 ? REGIONS[customer.place] : pick(random, REGIONS)
    case 'plateRegion':
    case 'useRegion': return REGIONS[customer.place]
    case 'sex': return customer.sex
    case 'customerKind': return { R02: '工程经销', R06: '个人' }[pack.id] ?? '企业'
    case 'customerRelation': return pick(random, ['新客户', '老客户', '潜在客户'])
    case 'idCopy': case 'licence': case 'representativeId': case 'proof': return '有'
    case 'visitAt': return serialOf(day + 2) + 0.5
    case 'firstContactAt': return serialOf(day - 1)
    case 'approval': return random() < 0.9 ? '通过' : '待审'
    case 'approvedAt': return serialOf(day + 3)
    case 'signedAt': return pack.id === 'R09' ? serialOf(day - 3) : random() < 0.15 ? serialOf(day + 20) : ''
    case 'contractAmount': return Math.floor(random() * 9e6) / 100
    case 'expectedAmount': return `${1 + Math.floor(random() * 90)}万`
    case 'expectedUnitPrice': case 'quotedPrice': case 'listPrice': case 'competitorPrice': case 'depositAmount': case 'receivedAmount': return 100 + Math.floor(random() * 9000)
    case 'refundAmount': case 'refundAt': case 'ended': case 'endedAt': case 'assignee': case 'assignedAt': case 'namedUnit': case 'special': case 'rejectionReason': return ''
    case 'expectedSignAt': return serialOf(day + 40)
    case 'depositAt': return pack.deposit?.required || random() < 0.2 ? serialOf(day + 3) : ''
    case 'extensionAt': return random() < 0.1 ? serialOf(day + 25) : ''
    case 'lastFollowUpAt': return serialOf(day + 5)
    case 'preReportedAt': return serialOf(day - 2)
    case 'openingOn': return serialOf(120)
    case 'signatures.customer': case 'signatures.unit': case 'signatures.service': case 'signatures.manager': return '已签'
    case 'quantity': case 'vehicleCount': case 'quality': return 1 + Math.floor(random() * 90)
    case 'situation': return random() < 0.3 ? '签约' : '未签约'
    case 'channel': return pick(random, pack.id === 'R10' ? ['会员装企', 'C端团队'] : ['展会', '转介绍', '陌拜'])
    case 'operatingMode': return '本区域经营'
    case 'filingType': return pack.id === 'R02' ? '经销商自办报备' : '正常报备'
    case 'progress': return '框架建设'
    case 'filingCategory': return '项目接触'
    case 'target': return '☑工程甲方 □施工方 □设计公司 □其他'
    case 'identityNo': case 'share': return ''
    case 'representative': return customer.contact
    case 'title': return pick(random, ['采购经理', '总经理', '车队长', '行政主管'])
    case 'need': case 'problem': case 'visitContent': case 'feedback': return `${customer.project}，${note(random)}`
    case 'product': return trade(random)
    case 'responsible': return '技术支持部'
    case 'area': return `${60 + Math.floor(random() * 200)}㎡`
    case 'style': return pick(random, ['现代', '中式', '欧式'])
    case 'contractName': return `${customer.project}合同`
    case 'contractNo': return `HT-${row.i}`
    case 'receivedAt': case 'receivedOn': return serialOf(day + 1)
    case 'secondPhone': return ''
    case 'salesTarget': return 10000 * (1 + Math.floor(random() * 90))
    case 'handledAt': return serialOf(day + 2)
    case 'answeredAt': return serialOf(day + 3)
    case 'priceApproval': return '通过'
    case 'crossingReason': case 'specialNote': case 'agreement': case 'agreementFile': case 'importantEvent': case 'clarifyingAt': case 'delayReason': case 'expectedAt': case 'cooperation': case 'talksAt': case 'priority': case 'tour': case 'help': return ''
    default: return random() < 0.7 ? note(random) : ''
  }
}

function isoOf(day) {
  return new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
}

/** A grid of raw cells as the core reads it. */
export function gridOf(rows, sheet = 'Sheet1') {
  return {
    sheet, firstRow: 1, lastRow: rows.length, firstColumn: 1, lastColumn: rows[0].length, dateSystem: 1900, merged: [],
    cell(row, column) {
      const value = rows[row - 1]?.[column - 1]
      return value === undefined || value === '' ? null : value
    },
  }
}
