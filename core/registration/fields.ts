/**
 * Every field a register can have: its canonical header, the other words it goes by, how its cells are read.
 * The single place where headers live; templates, reading, findings and documentation all draw on it.
 */

/** How a cell of a field is read. */
export type FieldKind = 'text' | 'time' | 'phone' | 'amount' | 'number' | 'flag' | 'approval' | 'share' | 'identity' | 'choice'

export interface FieldSpec<K extends FieldKind = FieldKind> {
  readonly kind: K
  /** The header written into templates and used in messages. */
  readonly header: string
  /** The same in English, for messages. */
  readonly english: string
  /** Other headers accepted for it, in order of preference. */
  readonly synonyms: readonly string[]
  /** Words taken only when no other column serves the field (序号 as a number). */
  readonly lastResort?: readonly string[]
}

const field = <K extends FieldKind>(kind: K, header: string, english: string, synonyms: readonly string[] = [], lastResort?: readonly string[]): FieldSpec<K> =>
  lastResort ? { kind, header, english, synonyms, lastResort } : { kind, header, english, synonyms }

export const FIELDS = {
  id: field('text', '报备编号', 'filing number', ['编号', '备案编号', '单号', '报备单号', '登记编号', '报备号'], ['序号', '序', 'No', 'ID']),
  registeredAt: field('time', '报备时间', 'filed at', ['报备日期', '申请日期', '填表日期', '登记时间', '登记日期', '创建时间', '申请时间', '填报日期', '填报时间', '正式报备时间', '正式报备日期', '报备登记时间', '报备日']),
  preReportedAt: field('time', '预报备时间', 'pre-reported at', ['预报备日期']),
  customerName: field('text', '客户名称', 'customer name', ['客户姓名', '客户全称', '报备客户', '姓名', '单位名称', '公司名称', '客户昵称', '客户名', '客户单位']),
  customerKind: field('choice', '客户类型', 'customer kind', ['客户性质', '类型', '企业性质', '单位性质']),
  customerRelation: field('choice', '客户关系', 'customer relation', ['新老客户']),
  sex: field('text', '性别', 'sex', ['姓别', '称谓']),
  contactName: field('text', '联系人', 'contact person', ['客户联系人', '对接人', '联系人姓名']),
  phone: field('phone', '联系电话', 'phone', ['客户电话', '手机', '手机号', '手机号码', '联系方式', '电话', '电话号码', '联系人电话', '客户手机', '客户联系方式', '移动电话']),
  identityNo: field('identity', '证件号码', 'identity number', ['身份证号', '身份证号码', '统一社会信用代码', '信用代码', '营业执照号', '证件号']),
  address: field('text', '地址', 'address', ['客户地址', '注册地址', '小区地址', '项目所在地', '所在地', '详细地址', '项目地址', '单位地址', '小区']),
  region: field('text', '区域', 'region', ['销区', '大区', '城区', '所属区域', '客户区域', '客户所在区域']),
  sellerRegion: field('text', '报备人区域', 'seller region', ['经营区域', '授权区域', '所属销区', '经销商区域', '业务员区域']),
  project: field('text', '项目名称', 'project', ['所属项目', '报备楼盘', '楼盘名称', '项目', '工程名称', '楼盘']),
  product: field('text', '产品', 'product', ['型号', '产品名称', '所需产品', '意向产品', '产品型号', '产品/服务', '产品或服务']),
  seller: field('text', '报备人', 'seller', ['业务员', '销售员', '销售人员', '设计师', '经纪人', '跟单人', '业务人员', '销售', '报备人姓名', '申请人', '报备人员', '置业顾问', '客户经理', '报备业务员']),
  team: field('text', '部门', 'team', ['所属部门', '报备单位', '分销单位', '经销商', '经销商名称', '所属公司', '所属门店', '部门/单位', '门店', '报备单位名称', '分销公司']),
  channel: field('choice', '渠道', 'channel', ['来源', '渠道类型', '客户来源']),
  visitAt: field('time', '到访时间', 'visit time', ['拜访时间', '来访时间', '到店时间', '预计到访时间', '到访日期', '拜访日期', '来访日期', '到店日期', '预计到店时间']),
  visitContent: field('text', '拜访内容', 'visit content', ['来访内容', '洽谈内容']),
  expectedAmount: field('amount', '预计签约金额', 'expected amount', ['预计金额', '意向金额']),
  expectedUnitPrice: field('amount', '预计签约单价', 'expected unit price', ['预计单价']),
  expectedSignAt: field('time', '预计签约时间', 'expected signing', ['预计签约日期', '预计成交时间', '预计签订日期']),
  feedback: field('text', '接洽反馈', 'contact feedback', ['跟踪情况', '跟进情况', '客户接洽反馈']),
  approval: field('approval', '审批结果', 'approval', ['审批状态', '审核状态', '审批意见', '审核结果', '审核意见', '审批', '审核', '区域经理意见', '区域经理审批', '区域经理审核', '上级意见', '上级审批']),
  approvedAt: field('time', '审批时间', 'approved at', ['审批日期', '录入日期', '审核时间', '审核日期', '录入时间', '区域经理审批时间', '区域经理审批日期', '区域经理审核时间', '区域经理时间', '区域经理日期', '上级审批时间', '上级审批日期']),
  approver: field('text', '审批人', 'approver', ['审核人']),
  depositAt: field('time', '定金日期', 'deposit date', ['交定时间', '保证金日期', '交定日期', '定金时间', '报备金日期', '保证金时间']),
  depositAmount: field('amount', '定金金额', 'deposit amount', ['定金', '保证金', '报备金', '保证金金额', '工程报备金', '报备金金额']),
  signedAt: field('time', '签约日期', 'signed on', ['签约时间', '成交日期', '合同签订日期', '成交时间', '签订日期', '签单日期', '合同日期']),
  contractNo: field('text', '合同编号', 'contract number', ['合同号']),
  contractAmount: field('amount', '合同金额', 'contract amount', ['成交金额', '签约金额', '成销总价', '合同总价', '合同总额', '合同额']),
  contractName: field('text', '合同名称', 'contract name'),
  receivedAmount: field('amount', '回款金额', 'received amount', ['已回款', '实收', '实收金额', '回款']),
  receivedOn: field('time', '回款日期', 'received on', ['回款时间', '收款日期']),
  refundAmount: field('amount', '退款金额', 'refund amount', ['退单金额']),
  refundAt: field('time', '退款日期', 'refund date', ['退单日期', '退款时间']),
  margin: field('amount', '毛利', 'gross margin', ['毛利额', '毛利润']),
  extensionAt: field('time', '延期申请日期', 'extension applied on', ['续报日期', '延期申请时间', '续报时间', '延期日期']),
  lastFollowUpAt: field('time', '最近跟进', 'last follow-up', ['最后跟进时间', '跟进时间', '最近跟进时间', '最后跟进日期', '最近跟进日期', '跟进日期']),
  ended: field('choice', '终止原因', 'reason of ending', ['结束原因']),
  endedAt: field('time', '终止日期', 'ended on', ['终止时间', '结束日期']),
  assignee: field('text', '分配', 'assigned to', ['分配给', '分配人员', '跟进人', '归属人', '指派', '分配业务员']),
  assignedAt: field('time', '分配日期', 'assigned on', ['分配时间', '指派日期']),
  share: field('share', '分成', 'split', ['分成比例', '合作分成', '分成方案']),
  cooperation: field('flag', '合作', 'cooperation', ['是否合作', '合作标记']),
  remarks: field('text', '备注', 'remarks', ['备注信息', '其它要求', '其他要求']),
  special: field('flag', '特批', 'special leave', ['是否特批']),
  specialApprover: field('text', '特批人', 'special leave by', ['特批领导']),
  operatingMode: field('choice', '工程经营方式', 'operating mode', ['经营方式']),
  crossedRegion: field('text', '所跨区域', 'crossed region', ['跨区区域', '跨入区域']),
  filingType: field('choice', '报备类型', 'filing type', ['报备方式']),
  filingCategory: field('choice', '报备类别', 'filing category'),
  target: field('choice', '公关对象', 'decision makers'),
  progress: field('choice', '工程进度', 'construction progress', ['项目进度', '项目进展']),
  crossingReason: field('choice', '跨区原因', 'reason of crossing', ['跨区理由']),
  specialNote: field('text', '特殊说明', 'special details', ['特殊报备说明', '特殊报备申请']),
  quotedPrice: field('amount', '报价', 'quoted price', ['报价单价', '我方报价', '投标价']),
  listPrice: field('amount', '列表价', 'list price', ['标准价', '目录价']),
  priceApproval: field('approval', '特价审批', 'price approval', ['特价申请', '特价审批结果']),
  rejectionReason: field('text', '驳回理由', 'reason of refusal', ['驳回原因', '不通过原因', '拒绝理由', '不予受理理由']),
  idCopy: field('flag', '身份证复印件', 'ID copy', ['身份证', '身份证件']),
  licence: field('flag', '营业执照', 'business licence', ['营业执照复印件']),
  representativeId: field('flag', '法人身份证', 'representative ID', ['法人身份证复印件', '法定代表人身份证']),
  proof: field('flag', '证明文件', 'proof', ['证明材料', '身份证明']),
  representative: field('text', '法定代表人', 'legal representative', ['法人代表', '法人']),
  company: field('text', '公司名称', 'company', ['客户公司', '单位名称', '所在公司', '客户单位']),
  title: field('text', '职务', 'post', ['职位', '客户职务']),
  need: field('text', '客户需求', 'need', ['需求描述', '需求', '需求说明', '需求内容']),
  firstContactAt: field('time', '首次接触时间', 'first contact', ['首次接触日期', '初次接触时间', '首次接触']),
  talksAt: field('time', '洽谈时间', 'talks', ['洽谈日期', '业务洽谈时间']),
  priority: field('flag', '重要客户', 'important customer', ['是否重要客户', '重点客户']),
  agreement: field('flag', '保密协议', 'agreement', ['合作协议', '协议']),
  agreementFile: field('text', '协议附件', 'agreement file', ['协议文件']),
  quality: field('number', '质量评分', 'quality score', ['评分', '报备质量', '质量得分']),
  'signatures.unit': field('flag', '分销签字', 'distributor signature', ['分销单位签字', '分销确认', '分销签名']),
  'signatures.service': field('flag', '客服签字', 'customer-service signature', ['客服确认', '客服签名']),
  'signatures.manager': field('flag', '营销经理签字', 'sales-manager signature', ['营销经理确认', '经理签字', '营销经理签名']),
  'signatures.customer': field('flag', '客户签字', 'customer signature', ['客户签名', '客户确认签字']),
  tour: field('flag', '带团', 'group tour', ['是否带团', '团客']),
  namedUnit: field('text', '客户指认单位', 'unit named by the customer', ['指认单位']),
  openingOn: field('time', '开盘日期', 'opening day', ['开盘时间']),
  plateRegion: field('text', '上牌区域', 'plate region', ['上牌地', '上牌地区']),
  useRegion: field('text', '使用区域', 'region of use', ['使用地', '使用地区']),
  quantity: field('number', '计划采购数量', 'planned quantity', ['采购数量', '数量', '计划数量']),
  dealerCode: field('text', '代码', 'dealer code', ['经销商代码']),
  business: field('text', '公司主营业务', 'main business', ['主营业务']),
  use: field('text', '主要用途', 'main use', ['用途']),
  competitorPrice: field('amount', '竞品报价', 'competing bid', ['竞争报价', '竞品价格', '竞争对手报价']),
  competitor: field('text', '竞品', 'competitor', ['竞品品牌', '竞争品牌', '竞品品牌型号']),
  competitorBidder: field('text', '竞品投标人', 'competing bidder', ['投标单位', '竞标单位']),
  vehicleBrand: field('text', '现有车辆品牌型号', 'existing vehicle', ['现有车辆', '品牌型号']),
  vehicleCount: field('number', '现有车辆数量', 'existing vehicles'),
  tender: field('flag', '是否招标', 'tender', ['招标']),
  area: field('text', '面积', 'floor area', ['户型面积', '建筑面积']),
  style: field('text', '风格', 'style', ['装修风格', '设计风格']),
  situation: field('choice', '客户情况', 'customer situation', ['签约情况', '是否签约']),
  help: field('flag', '需要协助', 'help needed', ['是否需要协助']),
  problem: field('text', '问题描述', 'problem', ['客户问题', '问题']),
  process: field('text', '处理过程', 'process record', ['过程记录', '处理记录']),
  importantEvent: field('text', '重要事件', 'important event', ['重大事件']),
  responsible: field('text', '责任部门', 'responsible department', ['责任人', '负责部门', '责任部门/人']),
  receivedAt: field('time', '接收时间', 'received at', ['接收日期', '受理时间']),
  clarifyingAt: field('time', '待澄清时间', 'clarification asked at', ['待澄清日期', '澄清时间']),
  handledAt: field('time', '处理时间', 'handled at', ['处理日期', '处理完成时间', '解决时间']),
  answeredAt: field('time', '反馈时间', 'answered at', ['反馈日期', '回复时间']),
  delayReason: field('text', '未解决原因', 'reason of delay', ['延迟原因']),
  expectedAt: field('time', '预计解决时间', 'expected solution', ['预计解决日期']),
  reporter: field('text', '报备专员', 'named reporter', ['预报备人', '指定报备人']),
  salesTarget: field('amount', '销售任务', 'sales target', ['销售目标', '月任务', '任务额']),
  collisionCause: field('text', '撞单原因', 'cause of collision', ['碰撞原因']),
  coordinator: field('text', '协调人', 'coordinator', ['协调签单人']),
  term: field('text', '合同期限', 'contract term', ['合同工期']),
  scale: field('text', '项目规模', 'project scale', ['规模', '建筑规模']),
  requirement: field('text', '质量要求', 'quality requirements', ['技术要求']),
  fax: field('text', '传真', 'fax'),
  partyA: field('text', '甲方', 'party A', ['工程甲方', '建设单位']),
  partyB: field('text', '乙方', 'party B', ['施工单位']),
  purchaser: field('text', '采购方', 'purchaser', ['采购单位']),
  constructionAt: field('text', '施工时间', 'construction time', ['开工时间']),
  completionAt: field('text', '预计完工时间', 'expected completion', ['竣工时间', '预计竣工时间']),
  supplyAt: field('text', '预计供货时间', 'expected supply', ['供货时间']),
  projectType: field('text', '项目类型', 'project type', ['工程类型']),
  unitAddress: field('text', '报备单位地址', 'address of the unit', ['经销商地址', '分销单位地址']),
  secondContact: field('text', '第二联系人', 'second contact', ['联系人二', '联系人2']),
  secondTitle: field('text', '第二联系人职务', 'post of the second contact', ['联系人二职务', '职务二']),
  secondPhone: field('phone', '第二联系人电话', 'phone of the second contact', ['联系人二电话', '电话二']),
  vehicleBoughtAt: field('text', '现有车辆购买时间', 'existing vehicles bought', ['购买时间', '购车时间']),
  vehicleOpinion: field('text', '现有车辆评价', 'opinion of existing vehicles', ['使用评价', '车辆评价']),
  engine: field('text', '发动机', 'engine'),
  wheelbase: field('text', '轴距', 'wheelbase'),
  body: field('text', '车身', 'body', ['上装', '货厢', '车厢']),
  tyres: field('text', '轮胎', 'tyres'),
  options: field('text', '选装件', 'options', ['选装', '选装配置']),
  competitorModel: field('text', '竞品型号', 'competing model', ['竞争车型']),
  competitorConfiguration: field('text', '竞品配置', 'competing configuration', ['竞争配置']),
  visitRecord: field('text', '走访记录', 'visit record', ['走访情况', '拜访记录']),
} as const satisfies Record<string, FieldSpec>

export type FieldId = keyof typeof FIELDS

/** All field ids, in the order of the contract. */
export const FIELD_IDS = Object.keys(FIELDS) as readonly FieldId[]

export function isFieldId(word: string): word is FieldId {
  return Object.hasOwn(FIELDS, word)
}

/** The header of a field in the user's language. */
export function fieldTitle(id: FieldId, language: 'zh-CN' | 'en'): string {
  return language === 'en' ? FIELDS[id].english : FIELDS[id].header
}
