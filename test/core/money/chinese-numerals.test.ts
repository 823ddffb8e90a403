import { readChineseAmount } from '../../../core/money/chinese-numerals'

test.each([
  ['十', 10], ['十二', 12], ['二十', 20], ['两百', 200], ['一百零二', 102], ['一百二十', 120], ['三千零五', 3005], ['十二万', 120000], ['十五万元', 150000], ['一百二十万零三千', 1203000], ['一亿五千万', 150000000], ['一万亿', 1e12], ['零', 0],
  ['壹拾贰万元整', 120000], ['伍仟圆正', 5000], ['贰拾萬元', 200000], ['五块', 5],
])('%s is %d yuan', (text, yuan) => expect(readChineseAmount(text)).toBe(BigInt(yuan) * 100n))

test.each([['叁元贰角伍分', 325n], ['贰仟零伍元叁角', 200530n], ['伍角', 50n], ['壹仟零肆元零伍分', 100405n]])('%s is %s cents', (text, cents) => expect(readChineseAmount(text)).toBe(cents))

test.each(['', '元', '万', '万三', '二三百', '一百二', '十五万六', '百', '约十二万', '十二万左右', '几万', '十几万', '一千万千', '三分二角', '整', '百万', '一万三万'])('%s is in doubt', (text) => expect(readChineseAmount(text)).toBeNull())
