import { FIELDS, readDay, wallTimeToSerial, readWallTime, type CellValue, type Day, type FieldId, type PolicyPack, type TemplateColumn } from '../../../core/index'

/** The example is clean when it is judged on this day; what it tells happens on this day and the day before. */
export const EXAMPLE_DAY = readDay('2026-03-06') as Day

const FILED = '2026-03-05 09:30'
const PERSON = '陈嘉怡'
const COMPANY = '重庆启明装饰有限公司'

/** What an ordinary filing writes into each field; fields that are not named stay blank until something happens. All people are invented. */
const VALUES: Readonly<Partial<Record<FieldId, string | number>>> = {
  id: 'BB-2026-001', registeredAt: FILED, preReportedAt: '2026-03-04 10:00', customerRelation: '新客户', sex: '女', contactName: '林晓雯', address: '重庆市渝北区金开大道 18 号',
  region: '渝北', sellerRegion: '渝北', project: '阳光城一期', product: '实木地板', seller: '张强', team: '销售一部', visitAt: '2026-03-05 14:00', visitContent: '介绍产品与报价', expectedAmount: 120000,
  expectedUnitPrice: 260, expectedSignAt: '2026-04-20', feedback: '有意向，约定下周看样', approval: '通过', approvedAt: '2026-03-05', lastFollowUpAt: '2026-03-06', remarks: '来电咨询',
  depositAt: '2026-03-05', depositAmount: 5000, operatingMode: '本区域经营', filingType: '正常报备', target: '工程甲方、设计公司', progress: '设计', filingCategory: '项目接触', listPrice: 260, quotedPrice: 260,
  customerKind: '企业', special: '否', cooperation: '否', idCopy: '有', representative: '周志远', company: COMPANY, title: '采购主管', need: '办公楼地板约 300 平方米', firstContactAt: '2026-03-05', priority: '否',
  agreement: '有', agreementFile: '保密协议.pdf', quality: 90, 'signatures.unit': '是', 'signatures.service': '是', 'signatures.manager': '是', 'signatures.customer': '是', tour: '否', openingOn: '2026-05-01',
  plateRegion: '渝北', useRegion: '渝北', quantity: 300, dealerCode: 'D-001', business: '建筑装饰', use: '工程用车', competitor: '某品牌', competitorPrice: 280, competitorBidder: '某公司', vehicleBrand: '某品牌轻卡', vehicleCount: 3,
  tender: '否', area: '128 平方米', style: '现代简约', situation: '未签约', help: '否', problem: '设备无法联网', process: '已远程排查，更换网线', responsible: '客服一部', receivedAt: '2026-03-05 10:00', handledAt: '2026-03-05 15:00',
  answeredAt: '2026-03-05 16:00', reporter: '刘芳', salesTarget: 300000, scale: '一期约 3 万平方米', requirement: '按国家标准', fax: '023-68880002', partyA: '重庆启明置业有限公司', partyB: '重庆启明建设有限公司', purchaser: COMPANY,
  constructionAt: '2026年6月', completionAt: '2026年12月', supplyAt: '2026年8月', projectType: '住宅', channel: '自然到店',
  unitAddress: '重庆市渝北区红锦大道 6 号', secondContact: '周敏', secondTitle: '车队长', secondPhone: '19900000702', vehicleBoughtAt: '2022年', vehicleOpinion: '油耗偏高', engine: '2.3 升柴油', wheelbase: '3360 毫米', body: '厢式', tyres: '7.00R16',
  options: '倒车影像', competitorModel: 'K6', competitorConfiguration: '同级配置', visitRecord: '2026-03-05 上门介绍车型',
}

/** A contract that was signed before it is filed (R09). */
const DEAL: Readonly<Partial<Record<FieldId, string | number>>> = { signedAt: '2026-03-03', contractNo: 'HT-2026-001', contractName: '实木地板采购合同', contractAmount: 120000, term: '90 天' }

/** What a column of the example row holds under a pack: text and numbers as they are typed, days as Excel stores them. */
export function exampleValue(column: TemplateColumn, pack: PolicyPack): CellValue {
  const written = column.field === null ? stageValue(column) : fieldValue(column.field, column, pack)
  if (written === null || column.kind !== 'time') return written
  const time = readWallTime(String(written))
  return time === null ? written : wallTimeToSerial(time, 1900)
}

/** What a further line of the example holds: the number of the filing, and another product, vehicle or bid. */
const LINE: Readonly<Partial<Record<FieldId, string | number>>> = {
  id: VALUES.id ?? '', product: '复合地板', quantity: 120, supplyAt: '2026年9月', requirement: '按国家标准', vehicleBrand: '某品牌面包车', vehicleCount: 2, vehicleBoughtAt: '2020年', vehicleOpinion: '空间偏小',
  competitor: '另一品牌', competitorModel: 'M3', competitorConfiguration: '低一级配置', competitorPrice: 265, competitorBidder: '另一公司',
}

/** Forms in which several products (R02.1), vehicles (R13.2) or bids (R13.4) belong to one filing. */
export function hasLines({ optional }: Pick<PolicyPack, 'optional'>): boolean {
  return optional.includes('supplyAt') || optional.includes('vehicleBrand')
}

/** What a column of the example's further line holds. */
export function furtherValue({ field }: Pick<TemplateColumn, 'field'>): CellValue {
  return field === null ? null : LINE[field] ?? null
}

function stageValue({ kind }: TemplateColumn): string {
  return kind === 'time' ? '2026-03-05' : '通过'
}

function fieldValue(field: FieldId, { allowed }: TemplateColumn, pack: PolicyPack): CellValue {
  const value = specialValue(field, pack) ?? (pack.kind === 'after-signing' ? DEAL[field] : undefined) ?? VALUES[field]
  if (value === undefined) return null
  // A word that this pack does not offer gives way to the first that it does; several words are taken as they are.
  const words = String(value).split('、')
  return allowed === undefined || FIELDS[field].kind === 'flag' || words.every(word => allowed.includes(word)) ? value : allowed[0] ?? null
}

function specialValue(field: FieldId, pack: PolicyPack): string | undefined {
  if (field === 'phone') return { full: '19900000701', 'masked-3-4': '199****0701', 'masked-4-5': '1990**00701' }[pack.phone]
  if (field === 'customerName') return namesCompany(pack) ? COMPANY : PERSON
  // R06.2: what a person has to bring; an enterprise brings other papers.
  if (field === 'customerKind' && pack.requiredByKind.length > 0) return pack.requiredByKind.find(({ fields }) => fields.includes('idCopy'))?.kinds[0]
  // R01.1c: filed at least a day before the visit.
  if (field === 'visitAt' && pack.filing?.beforeVisit?.unit === 'day') return '2026-03-09 10:00'
  if (field === 'address' && pack.privacy?.roomNumber) return '阳光城一期 2 栋'
  return undefined
}

/** Registers of enterprises: those that ask for a legal representative, a kind in free text, or an expected amount. */
function namesCompany({ required, customerIs }: PolicyPack): boolean {
  return customerIs === 'customerName' && required.some(({ field }) => field === 'representative' || field === 'quantity' || field === 'expectedAmount')
}
