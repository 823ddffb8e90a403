/** Family names of one character, the common ones first. */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
  '常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑' +
  '景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由' +
  '缑弓养璩桓郦慎养扶堵璩濮牧隗山宓蓬郗能苍双劳却晖笪逄鄂青候冒言福后岸'

const COMPOUND = new Set(
  ('欧阳 上官 司马 诸葛 司徒 皇甫 尉迟 令狐 长孙 慕容 东方 夏侯 端木 闻人 公孙 南宫 轩辕 宇文 西门 独孤 澹台 公冶 宗政 濮阳 淳于 单于 太叔 申屠 仲孙 钟离 鲜于 闾丘 亓官 司寇 子车 颛孙 巫马 公西 漆雕 乐正 壤驷 公良 拓跋 夹谷 宰父 谷梁 百里 呼延 东郭 南门 羊舌 微生 梁丘 左丘 东门 第五 纳兰 万俟 赫连 完颜 爱新觉罗 叶赫那拉').split(' '),
)
const SINGLES: ReadonlySet<string> = new Set(SINGLE)

/** How many characters of a name are its family name; 0 when it begins with none: 欧阳娜 → 2, 启明 → 0. */
export function surnameLength(name: string): number {
  for (const length of [4, 2]) if (COMPOUND.has(name.slice(0, length))) return length
  return SINGLES.has(name.slice(0, 1)) ? 1 : 0
}
