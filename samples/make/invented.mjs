import { between, pick } from './random.mjs'

/** Invented people, companies and places. Nobody here exists; numbers of the block 199 0000 belong to nobody. */

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文']
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰飞鹏红梅鑫波斌莉宇浩凯健俊帆帅旭宁龙林欢阳建国志远思雨梓涵子轩欣怡晨曦博文雅琪佳诗若一诺然天嘉懿煜城钰彤雪晴立海']
const BRAND = [...'华信恒远启明盛达鑫泰嘉和瑞祥安康宏图博雅锦程万通金石天合佳美众诚联创新宇利丰国源东方海纳德隆凯越永固顺昌正邦中科云峰星辰卓越同济精工百川聚力汇丰朗逸景弘毅润泽荣']
export const TRADES = ['装饰工程', '建筑工程', '商贸', '科技', '实业', '物流', '机电设备', '房地产开发', '餐饮管理', '信息技术', '环保科技', '医疗器械', '建材', '园林景观', '汽车销售服务', '食品', '文化传媒', '酒店管理', '新能源']
const FORMS = ['有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司', '集团有限公司']
export const PLACES = [
  ['重庆', '重庆市渝北区', '渝北区'], ['重庆', '重庆市江北区', '江北区'], ['重庆', '重庆市渝中区', '渝中区'], ['重庆', '重庆市南岸区', '南岸区'], ['重庆', '重庆市九龙坡区', '九龙坡区'],
  ['重庆', '重庆市沙坪坝区', '沙坪坝区'], ['重庆', '重庆市巴南区', '巴南区'], ['重庆', '重庆市北碚区', '北碚区'], ['成都', '成都市武侯区', '武侯区'], ['成都', '成都市锦江区', '锦江区'],
  ['成都', '成都市青羊区', '青羊区'], ['成都', '成都市金牛区', '金牛区'], ['成都', '成都市成华区', '成华区'], ['成都', '成都市双流区', '双流区'],
]
const ROADS = ['金开大道', '红锦大道', '新南路', '建新北路', '松石大道', '天府大道', '人民南路', '科华北路', '星光大道', '泰山大道', '黄山大道', '学府大道', '滨江路', '迎宾路', '锦绣路']
const ESTATES = ['天元道', '源著里', '玖玺台', '锦程苑', '观澜府', '峰墅', '鲁能新城', '御景湾', '海外滩', '江山云出', '翠林湾', '天骄城', '雍景湾', '云栖台', '江山里']
const PROJECTS = ['办公楼装修', '厂房改造', '总部大楼', '商业综合体', '酒店翻新', '学校扩建', '门诊楼', '住宅精装', '会所装饰', '展厅建设', '仓储中心', '机房', '园区道路', '幕墙工程', '消防改造']
const NOTES = ['客户意向较强', '等待预算审批', '需再次上门', '已送样品', '月底再联系', '对工期有要求', '老客户介绍', '展会认识', '已报价', '对比三家']

export const note = random => pick(random, NOTES)
export const address = (random, place) => `${place[1]}${pick(random, ROADS)}${between(random, 1, 300)}号`
export const estate = random => `${pick(random, ESTATES)}${between(random, 1, 9)}期`

export function personName(random) {
  return pick(random, SURNAMES) + pick(random, GIVEN) + (random() < 0.8 ? pick(random, GIVEN) : '')
}

/** Customers of which no two could be taken for one another. */
export function inventCustomers(random) {
  const people = new Set()
  const brands = new Map()
  let phone = 0
  const projects = new Set()
  return () => {
    const place = pick(random, PLACES)
    phone = (phone + 1237) % 9000
    return {
      place, person: freshPerson(random, people), company: freshCompany(random, brands, place), phone: `1990000${String(1000 + phone)}`, contact: personName(random),
      sex: random() < 0.5 ? '先生' : '女士', address: address(random, place), estate: estate(random), project: freshProject(random, projects),
    }
  }
}

function freshPerson(random, known) {
  for (;;) {
    const name = personName(random)
    if (name.length < 3 || [...known].some(other => isNear(name, other))) continue
    known.add(name)
    return name
  }
}

function freshCompany(random, brands, place) {
  for (;;) {
    const trade = pick(random, TRADES)
    const brand = pick(random, BRAND) + pick(random, BRAND) + pick(random, BRAND)
    const others = brands.get(trade) ?? []
    if (new Set(brand).size < 3 || others.some(other => isNear(brand, other))) continue
    brands.set(trade, [...others, brand])
    return `${place[0]}${brand}${trade}${pick(random, FORMS)}`
  }
}

function freshProject(random, known) {
  for (;;) {
    const name = `${pick(random, BRAND)}${pick(random, BRAND)}${pick(random, BRAND)}${pick(random, PROJECTS)}`
    if (known.has(name.slice(0, 3))) continue
    known.add(name.slice(0, 3))
    return name
  }
}

/** One character apart, or less. */
function isNear(a, b) {
  if (a === b) return true
  if (a.length === b.length) return [...a].filter((char, i) => char !== b[i]).length <= 1
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return long.length - short.length === 1 && [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
}
