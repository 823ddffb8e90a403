/** Invented customers and people: nobody here exists, and the numbers 199 0000 xxxx belong to nobody. The same for the same seed. */

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export const pick = (random, list) => list[Math.floor(random() * list.length)]

const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎']
const FIRST = [...'嘉晓思雨梓沐一若语清书景明承泽予安可昕禾知南星楚云望舒乐']
const SECOND = [...'怡琳涵宁航阳尘溪然轩恒川菲瑶彤泽楠桐霖珂远'] 
const BRANDS = ['启明', '望江', '云岩', '恒泽', '宏岳', '博雅', '锦澜', '万禾', '石磐', '合颂', '众序', '诚澄', '创砺', '新屿', '利沐', '丰穗', '国岚', '源湃', '东篱', '方圻', '海晏', '纳川', '德馨', '隆廷', '凯枫', '越岭', '永晖', '固垣', '顺汀', '昌黎', '正岸', '邦彦', '科睿', '峰峦', '星澜', '卓尔', '济民', '精砚', '百卉', '川行', '聚砂', '汇贤', '朗庭', '逸园', '景行', '弘道', '毅然', '润物', '荣木', '盛夏']
const TRADES = ['装饰', '商贸', '建材', '物流', '科技', '园林', '餐饮管理', '酒店管理']
const ROADS = ['龙溪街道', '金开大道', '南滨路', '大学城中路', '龙洲大道', '空港大道', '鱼洞正街', '茶园新区']
const DISTRICTS = ['渝北区', '南岸区', '沙坪坝区', '巴南区', '江北区', '北碚区']

/** Every pair of given-name characters with every surname, each name once. */
export function makePeople(random) {
  const used = new Set()
  return () => {
    for (;;) {
      const name = pick(random, SURNAMES) + pick(random, FIRST) + pick(random, SECOND)
      if (!used.has(name)) {
        used.add(name)
        return name
      }
    }
  }
}

/** Companies of unlike brands; null when they are used up. */
export function makeCompanies(random) {
  let next = 0
  return () => (next < BRANDS.length ? `${pick(random, ['重庆', '成都', '贵阳'])}${BRANDS[next++]}${pick(random, TRADES)}有限公司` : null)
}

/** Phone numbers one after the other, so that none comes twice. */
export function makePhones(from) {
  let next = from
  return () => `199${String(next++).padStart(8, '0')}`
}

/** Addresses one after the other: a street number each. */
export function makeAddresses(random) {
  let number = 1
  return () => `${pick(random, DISTRICTS)}${pick(random, ROADS)} ${number++} 号`
}

/** The spellings of a phone that registers hold. */
export function spellPhone(random, phone) {
  const [a, b, c] = [phone.slice(0, 3), phone.slice(3, 7), phone.slice(7)]
  return pick(random, [phone, phone, phone, Number(phone), `${a} ${b} ${c}`, `${a}-${b}-${c}`, `+86 ${a}-${b}-${c}`, `${phone}(微信同号)`])
}

/** The spellings of a day that registers hold; a number is Excel's own serial. */
export function spellDay(random, day) {
  const [year, month, date] = day.split('-').map(Number)
  return pick(random, [serial(day), serial(day), serial(day), day, `${year}/${month}/${date}`, `${year}年${month}月${date}日`, `${year}.${month}.${date}`])
}

export function serial(day) {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000)
}

/** The day `count` days after another. */
export function plusDays(day, count) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** A day of a stretch, both ends included. */
export function dayBetween(random, from, to) {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
  return plusDays(from, Math.floor(random() * (days + 1)))
}

export const SELLERS = ['张三', '李四', '王五', '赵敏之', '陈立冬', '周小川']
export const NOTES = ['意向较强', '等待预算', '需再次上门', '已送样品', '月底再联系', '对工期有要求', '朋友介绍', null, null]
