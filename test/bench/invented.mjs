import { pick } from '../../samples/make/random.mjs'

/** Crowds of invented customers, people and places: nobody here exists. The same for a seed. */

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文']
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰飞鹏红梅鑫波斌莉宇浩凯健俊帆帅旭宁龙林欢阳建国志远思雨梓涵子轩欣怡晨曦博文雅琪佳怡诗涵若曦一诺浩然天宇嘉懿煜城钰彤雪晴立轩海涛']
const BRAND = [...'华信恒远启明盛达鑫泰嘉和瑞祥安康宏图博雅锦程万通金石天合佳美众诚联创新宇利丰国源东方海纳德隆凯越永固顺昌正邦中科云峰星辰卓同济精工百川聚力汇朗逸景弘毅润泽荣宝彩长超承春大道鼎飞福富歌光广贵瀚航豪浩河红虹厚虎欢辉惠火吉建江杰捷津进晋京敬久君俊开可乐良林灵龙路绿马茂梦妙民名铭牧南宁诺鹏平普奇千前乾青清庆秋全群仁日如若森山上尚申神升生胜时世书舒思松苏太坦腾田途拓旺威维伟文沃吾五西熙夏先翔向小晓协欣兴雄秀旭轩亚炎阳耀业一怡亿义艺益银英盈友优雨玉裕元园原圆悦运展兆振志治智州舟洲竹紫自宗']
const TRADES = ['装饰工程', '建筑工程', '商贸', '科技', '实业', '物流', '机电设备', '房地产开发', '餐饮管理', '信息技术', '环保科技', '医疗器械', '建材', '园林景观', '汽车销售服务', '印务', '纺织', '农业科技', '家具', '暖通设备', '照明', '广告', '安防', '教育咨询', '电子', '食品', '文化传媒', '酒店管理', '新能源']
const FORMS = ['有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司', '集团有限公司']
export const PLACES = ['重庆市渝北区', '重庆市江北区', '重庆市渝中区', '重庆市南岸区', '重庆市九龙坡区', '重庆市沙坪坝区', '重庆市巴南区', '重庆市北碚区', '重庆市大渡口区', '四川省成都市武侯区', '四川省成都市锦江区', '四川省成都市青羊区', '四川省成都市金牛区', '四川省成都市成华区', '四川省成都市双流区', '四川省绵阳市涪城区']
export const REGIONS = ['渝北区', '江北区', '渝中区', '南岸区', '九龙坡区', '沙坪坝区', '巴南区', '北碚区', '大渡口区', '武侯区', '锦江区', '青羊区', '金牛区', '成华区', '双流区', '涪城区']
const ROADS = ['金开大道', '红锦大道', '新南路', '建新北路', '松石大道', '天府大道', '人民南路', '科华北路', '龙湖路', '星光大道', '泰山大道', '黄山大道', '学府大道', '杨家坪正街', '滨江路']
const ESTATES = ['金科天元道', '龙湖源著', '融创玖玺台', '万科锦程', '保利观澜', '中海峰墅', '华润二十四城', '鲁能星城', '恒大御景', '绿地海外滩', '碧桂园天誉', '旭辉江山云出', '香港置地衿湖翠林', '协信天骄', '招商雍景湾']
const PROJECTS = ['办公楼装修', '厂房改造', '总部大楼', '商业综合体', '酒店翻新', '学校扩建', '医院门诊楼', '住宅精装', '会所装饰', '展厅建设', '仓储中心', '数据中心机房', '园区道路', '幕墙工程', '消防改造']
const NOTES = ['客户意向较强', '等待预算审批', '需再次上门', '已送样品', '客户出差，月底再联系', '价格敏感', '对工期有要求', '老客户介绍', '展会认识']

export function personName(random) {
  return pick(random, SURNAMES) + pick(random, GIVEN) + (random() < 0.75 ? pick(random, GIVEN) : '')
}

export function companyName(random) {
  const city = random() < 0.7 ? '重庆' : random() < 0.7 ? '成都' : '四川'
  return (random() < 0.8 ? city : '') + brandName(random) + pick(random, TRADES) + pick(random, FORMS)
}

/** Two to four characters, of so many that two customers of a hundred thousand rarely meet by chance. */
function brandName(random) {
  const length = random() < 0.6 ? 2 : random() < 0.75 ? 3 : 4
  return Array.from({ length }, () => pick(random, BRAND)).join('')
}

/** An invented number of the 199 block, spread over nine digits so that a hundred thousand customers differ. */
export function phoneNumber(random) {
  return '199' + String(Math.floor(random() * 1e8)).padStart(8, '0')
}

export function address(random, place = pick(random, PLACES)) {
  return `${place}${pick(random, ROADS)}${1 + Math.floor(random() * 300)}号`
}

export const estate = random => `${pick(random, ESTATES)}${1 + Math.floor(random() * 12)}期`
export const projectName = random => `${brandName(random)}${pick(random, PROJECTS)}`
export const note = random => pick(random, NOTES)
export const trade = random => pick(random, TRADES)
