import { HOMOPHONES } from './homophone-table'

/** Characters that are taken for each other by eye: in print, in handwriting, by text recognition. */
const LOOKALIKES =
  '未末 己已巳 士土 日曰 人入八 大太犬 天夫无 王玉主 干千于 午牛 田由甲申 且目 石右 东车 风凤 鸟乌 兔免 竞竟 今令 仓仑 代伐 晴睛清请情 明朋 朗郎 辰晨 恒桓垣 达这 远运 佳住往 ' +
  '荣菜 泰秦奉 瑞端 丰半 利刊 科料 字宇 官宫 宜宣 贝见 力刀 方万 元无 开升并 广厂 冈网 问同 木本术 儿几 公分 凌陵棱 凯恺 北比 卓桌 博搏 印卯 双仅 品晶 哲誓 园团 诚城域成 堂常 增赠 复夏 子于 学字 孟盂 尔你 居屋 崇祟 巨臣 帅师 席度 ' +
  '建健键 征证 徐除 得德 思恩 悦脱锐 成戌戍 拓招 振震 春看 景影 曙署 柏拍 抑柳 侨桥 梅海悔 江汪 池地 沃跃 详祥样洋 洪供共 浩洁 捕浦 淮准推 渝愉喻 港巷 湖潮 愿源 溪奚 宾滨 淡炎 煌皇 熙照 爱受 待特持 铃玲 株珠 淇琪 瑜愉 益盖 晶品 永承水 秋秒 ' +
  '程呈 稳隐 第弟 精清 红江 纳钠 线钱 维唯 绿录缘 群郡 老考 聚最 胜性 航般 良艮 亿忆 化花 若苦 英央 茂戊 茶荼 荟会 莱菜 菲非 蓉容 蓝篮 隔融 裕浴 西酉 诺若 毫豪 坚贤 留贸 塞赛 起超 迅讯 进井 通桶 免逸 里理 金全 钢纲 铭名 根银 峰锋烽 棉锦绵 真镇 张长 ' +
  '门们 阳阴 陆击 降隆 稚雅 两雨 雷需 均韵 项顶 马乌 弛驰 骏俊竣 亮高 鸣鸿 应鹰 麦表 尤龙 申中 古吉 叶汁 句包 土王 孙孔 启后 巾中 兰三 丘兵 历厉 宏宠 幸辛 享亨 杨扬 汉权 沈沉 汤扬 浙淅 深探 漠模 稼嫁 端瑞 缤滨 臻榛 蔚尉 衡街 谐楷 贵责 辉晖 轮伦 迪由 钧均 锋烽 阔闽 鼎晶'

const FIRST = 0x4e00
const LAST = 0x9fff
/** Groups kept for one character; the few with more readings lose the rarest. */
const KEPT = 3

let groups: Uint16Array | null = null

/** The groups each character stands in, counted from 1, `KEPT` places for each. */
function buildGroups(): Uint16Array {
  const built = new Uint16Array((LAST - FIRST + 1) * KEPT)
  const texts = [...LOOKALIKES.split(' '), ...HOMOPHONES.split(' ')]
  texts.forEach((text, group) => {
    for (let at = 0; at < text.length; at++) {
      const start = (text.charCodeAt(at) - FIRST) * KEPT
      let place = start
      while (place < start + KEPT - 1 && built[place] !== 0) place++
      built[place] = group + 1
    }
  })
  return built
}

/** Whether one character is easily written for another: it sounds alike (明, 名) or looks alike (明, 朋). Takes character codes. */
export function isEasilyMistaken(a: number, b: number): boolean {
  if (a < FIRST || a > LAST || b < FIRST || b > LAST) return false
  groups ??= buildGroups()
  const left = (a - FIRST) * KEPT
  const right = (b - FIRST) * KEPT
  for (let i = left; i < left + KEPT; i++) {
    const group = groups[i]
    if (!group) continue
    for (let j = right; j < right + KEPT; j++) if (groups[j] === group) return true
  }
  return false
}
