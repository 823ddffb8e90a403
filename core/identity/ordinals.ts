const DIGITS = '〇一二三四五六七八九'
const RUN = /第?([〇零一二三四五六七八九十百]+)/g

/** Chinese numerals as figures and 第 dropped, so that 第一期, 一期 and 1期 read alike: 第二十一中学 → 21中学. */
export function writeFigures(text: string): string {
  if (!/[〇零一二三四五六七八九十第]/.test(text)) return text
  return text.replace(RUN, (all, numeral: string) => readNumeral(numeral) ?? all).replace(/第(?=\d)/g, '')
}

/** 二十一 → "21", 一〇三 → "103"; null for words that only look like numerals (百). */
function readNumeral(numeral: string): string | null {
  if (!/[十百]/.test(numeral)) return [...numeral].map(digitOf).join('')
  const match = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(numeral)
  if (!match || numeral === '') return null
  const [, hundreds, tens, ten, ones] = match
  if (hundreds === undefined && ten === undefined) return null
  return String((hundreds ? Number(digitOf(hundreds)) * 100 : 0) + (ten ? Number(tens ? digitOf(tens) : 1) * 10 : 0) + Number(ones ? digitOf(ones) : 0))
}

function digitOf(numeral: string): string {
  return numeral === '零' ? '0' : String(DIGITS.indexOf(numeral))
}
