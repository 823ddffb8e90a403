/** Words that say what a firm does; they stand between its brand and its legal form. */
const TRADES =
  '装饰 装修 装潢 装饰装修 建筑 建设 建工 建材 建筑材料 装饰材料 材料 新材料 设计 工程 工程技术 园林 绿化 景观 市政 路桥 桥梁 水利 钢构 钢结构 幕墙 防水 保温 暖通 空调 制冷 电梯 监理 勘察 测绘 规划 检测 认证 ' +
  '家具 家居 家私 家装 整装 门窗 门业 橱柜 卫浴 洁具 陶瓷 瓷砖 石材 石业 木业 地板 涂料 油漆 灯饰 照明 光电 五金 机电 电气 电器 电力 电缆 线缆 设备 机械 仪器 仪表 自动化 液压 阀门 管业 管道 水泵 泵业 轴承 模具 工具 刀具 ' +
  '商贸 贸易 经贸 工贸 商务 外贸 进出口 国际贸易 供应链 供应链管理 物流 运输 货运 快运 快递 速递 配送 仓储 搬家 海运 船舶 航运 航空 租赁 汽车租赁 汽车 汽车销售 汽贸 汽配 汽修 汽车维修 汽车服务 车业 商用车 客车 机动车 摩托车 零部件 配件 ' +
  '科技 技术 信息 信息技术 信息科技 网络 网络科技 软件 数据 智能 智能科技 人工智能 电子 电子科技 电子商务 电商 互联网 通信 通讯 系统 集成 系统集成 安防 消防 监控 半导体 光伏 新能源 能源 环保 环境 节能 生物 生物科技 化工 化学 塑料 塑胶 橡胶 金属 钢铁 钢材 铝业 铜业 矿业 煤业 煤炭 石油 石化 燃气 水务 水泥 混凝土 砂石 玻璃 纸业 印刷 包装 ' +
  '实业 投资 控股 资产 资产管理 资本 基金 金融 证券 保险 担保 典当 拍卖 银行 发展 开发 置业 地产 房地产 房地产开发 房产 房屋 不动产 物业 物业管理 物业服务 管理 企业管理 服务 家政 保洁 保安 劳务 人力资源 咨询 企业咨询 管理咨询 顾问 策划 营销 营销策划 代理 经纪 房地产经纪 中介 销售 批发 零售 采购 ' +
  '文化 文化传媒 文化传播 传媒 传播 广告 影视 动漫 娱乐 演艺 艺术 摄影 婚庆 会展 展览 礼仪 体育 健身 旅游 旅行社 旅行 教育 教育科技 教育咨询 培训 出版 图书 文具 办公 办公用品 办公设备 办公家具 用品 礼品 工艺 工艺品 玩具 母婴 日化 化妆品 洗涤 美容 美发 美业 养生 健康 健康管理 保健 养老 医疗 医疗器械 器械 医药 药业 制药 ' +
  '食品 粮油 饮料 酒业 茶业 茶叶 水产 果业 肉业 乳业 餐饮 餐饮管理 酒店管理 农业 农牧 牧业 种业 饲料 林业 花卉 苗木 渔业 养殖 种植 服饰 服装 制衣 纺织 鞋业 皮具 皮革 珠宝 首饰 黄金 眼镜 钟表 超市 百货 商业 连锁 便利 生活 ' +
  '工业 制造 制品 加工 生产 产业 重工 数控 精密 标识 标牌 航天 交通 公路 轨道 轨道交通 港务 客运 出租 停车'

/** Words at the end of a name that make it an organisation's even without a legal form. */
const BODIES =
  '公司 集团 合作社 专业合作社 事务所 会计师事务所 律师事务所 工作室 经营部 商行 商店 商场 门市部 门市 营业部 服务部 维修部 销售部 加工厂 制品厂 工厂 分厂 总厂 个体户 工作站 服务站 加油站 供电所 派出所 研究院 研究所 设计院 设计研究院 科学院 医院 卫生院 诊所 门诊部 药房 药店 大药房 保健院 ' +
  '学校 大学 学院 中学 小学 高中 初中 幼儿园 党校 职校 技校 银行 支行 分行 信用社 酒店 饭店 宾馆 旅馆 客栈 民宿 餐厅 餐馆 酒楼 火锅店 面馆 咖啡馆 茶楼 会所 俱乐部 超市 便利店 专卖店 旗舰店 体验店 书店 图书馆 博物馆 美术馆 体育馆 展览馆 艺术馆 文化馆 影院 剧院 ' +
  '委员会 业主委员会 业委会 管委会 居委会 村委会 街道办 街道办事处 办事处 政府 人民政府 法院 人民法院 检察院 人民检察院 公安局 财政局 教育局 税务局 管理局 分局 中心 协会 商会 学会 基金会 联合会 研究会 党委 支队 大队 部队 项目部 指挥部 市场 广场 商城 产业园 工业园 科技园 园区 公寓 物业 车站 机场 码头 医务室 养老院 福利院 敬老院 寺 教堂 公会 工会'

/** Bodies of the state and schools: without a district they stand on another step of the ladder, so the place always counts. */
const PUBLIC =
  '医院 卫生院 保健院 学校 大学 学院 中学 小学 高中 初中 幼儿园 党校 委员会 管委会 居委会 村委会 街道办 街道办事处 政府 人民政府 法院 人民法院 检察院 人民检察院 公安局 财政局 教育局 税务局 管理局 局 院 图书馆 博物馆 派出所 供电所 支队 大队 工会'

const TRADE_WORDS: ReadonlySet<string> = new Set(`${TRADES} ${BODIES}`.split(' '))
const BODY_WORDS: ReadonlySet<string> = new Set(BODIES.split(' '))
const PUBLIC_WORDS: ReadonlySet<string> = new Set(PUBLIC.split(' '))
const PUBLIC_ENDS: ReadonlySet<string> = new Set(PUBLIC.split(' ').map(word => word.slice(-1)))
/** The length of the longest trade word that ends with a character. */
const tradeReach = new Uint8Array(0x10000)
for (const word of TRADE_WORDS) {
  const last = word.charCodeAt(word.length - 1)
  tradeReach[last] = Math.max(tradeReach[last] ?? 0, word.length)
}

/** One character is enough at the end of a longer name: 李记面馆, 红旗机械厂. */
const BODY_CHARACTERS = '厂店局院部社所站校行馆园坊铺'

/** Where the trade words at the end of a name begin; at least two characters are left for the brand: 启明装饰工程 → 2. */
export function tradeStart(core: string): number {
  let start = core.length
  for (;;) {
    const length = wordBefore(core, start, 2)
    if (length === 0) return start
    start -= length
  }
}

function wordBefore(core: string, end: number, keep: number): number {
  const reach = end > 0 ? tradeReach[core.charCodeAt(end - 1)] ?? 0 : 0
  for (let length = Math.min(reach, end - keep); length >= 2; length--) {
    if (TRADE_WORDS.has(core.slice(end - length, end))) return length
  }
  return end === core.length && end - 1 >= Math.max(keep, 3) && BODY_CHARACTERS.includes(core[end - 1] ?? '') ? 1 : 0
}

/** Whether a whole text is made of trade words: 建筑装饰. */
export function isTradeOnly(text: string): boolean {
  let end = text.length
  while (end > 0) {
    const length = wordBefore(text, end, 0)
    if (length === 0) return false
    end -= length
  }
  return text.length > 0
}

/** Whether a name ends as organisations' names do: 龙湖小区业主委员会, 7中学. */
export function endsAsBody(text: string): boolean {
  for (let length = Math.min(tradeReach[text.charCodeAt(text.length - 1)] ?? 0, text.length - 1); length >= 2; length--) if (BODY_WORDS.has(text.slice(-length))) return true
  return text.length >= 4 && BODY_CHARACTERS.includes(text.at(-1) ?? '')
}

export function endsAsPublicBody(text: string): boolean {
  if (!PUBLIC_ENDS.has(text.slice(-1))) return false
  for (let length = Math.min(6, text.length); length >= 1; length--) if (PUBLIC_WORDS.has(text.slice(-length))) return true
  return false
}

/** Whether one list of trade words says no more than the other: 装饰 and 装饰工程, 建筑装饰 and 装饰. */
export function tradesAgree(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a)
}
