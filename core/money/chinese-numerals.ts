const SMALL = '零一二三四五六七八九'
const VARIANTS: Readonly<Record<string, string>> = {
  〇: '零', 壹: '一', 贰: '二', 貳: '二', 两: '二', 兩: '二', 叁: '三', 參: '三', 肆: '四', 伍: '五', 陆: '六', 陸: '六', 柒: '七', 捌: '八', 玖: '九',
  拾: '十', 佰: '百', 仟: '千', 萬: '万', 億: '亿', 圆: '元', 圓: '元', 块: '元', 毛: '角', 正: '整',
}
const SHAPE = /^([零一二三四五六七八九十百千万亿]+)(?:元|元整|整)?$|^(?:([零一二三四五六七八九十百千万亿]+)元)?零?(?:([零一二三四五六七八九])角)?零?(?:([零一二三四五六七八九])分)?整?$/

/** The cents that Chinese numerals say, small or capital; null for anything else. @example 壹拾贰万元整 → 12000000n */
export function readChineseAmount(text: string): bigint | null {
  const plain = [...text].map((character) => VARIANTS[character] ?? character).join('')
  const found = plain === '' ? null : SHAPE.exec(plain)
  if (!found || found.slice(1).every((figure) => figure === undefined)) return null
  const whole = found[1] ?? found[2]
  const yuan = whole === undefined ? 0n : readWhole(whole)
  if (yuan === null) return null
  return yuan * 100n + BigInt(smallValue(found[3]) * 10 + smallValue(found[4]))
}

function smallValue(numeral: string | undefined): number {
  return numeral === undefined ? 0 : SMALL.indexOf(numeral)
}

/** Figures run together (二三百), or a last one after a skipped unit without 零: 一百二 is 120 to some and 102 to none. */
const DOUBTFUL = /[一二三四五六七八九]{2}|[百千万亿][一二三四五六七八九](?:[万亿]|$)/

/** Reads 十二万三千; null where units do not fall or a figure's unit is in doubt. */
function readWhole(text: string): bigint | null {
  if (text === '零') return 0n
  if (DOUBTFUL.test(text)) return null
  let total = 0n
  let section = 0n
  let figure: bigint | null = null
  let lowest = 10_000n
  for (const numeral of text) {
    const value = SMALL.indexOf(numeral)
    if (value >= 0) {
      if (figure !== null && figure !== 0n) return null
      figure = BigInt(value)
      continue
    }
    const unit = UNITS[numeral] ?? 0n
    if (unit < 10_000n) {
      if (unit >= lowest || (figure === null && unit !== 10n)) return null
      section += (figure ?? 1n) * unit
      lowest = unit
    } else {
      section += figure ?? 0n
      const repeated = unit === 10_000n && total % 100_000_000n !== 0n
      if (repeated || (section === 0n && total === 0n)) return null
      total = unit === 100_000_000n ? (total + section) * unit : total + section * unit
      section = 0n
      lowest = 10_000n
    }
    figure = null
  }
  return total + section + (figure ?? 0n)
}

const UNITS: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n, 万: 10_000n, 亿: 100_000_000n }
