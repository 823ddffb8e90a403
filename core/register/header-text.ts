const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|\{[^{}]*\}|<[^<>]*>|《[^《》]*》|「[^「」]*」/g
const BRACKET_SIGNS = /[()[\]【】〔〕{}<>《》「」]/g
const EDGES = /^[*:,;.、，。;★☆※#·_\-/]+|[*:,;.、，。;★☆※·_\-/?!]+$/g
const UNIT_TAIL = /(.{2,}?)[/_\-]?(?:单位:?)?(?:人民币)?(?:万元|千元|亿元|元)$/
const UNIT = /[([【](?:单位:?)?(?:人民币)?(亿|千万|百万|十万|万|千|百)元?(?:人民币)?[)\]】]|(亿|千万|百万|十万|万|千|百)元$/
const POWERS: Readonly<Record<string, number>> = { 亿: 8, 千万: 7, 百万: 6, 十万: 5, 万: 4, 千: 3, 百: 2 }

/** A header as it is written, in half width and without blanks around it. */
export function exactHeader(text: string): string {
  return text.normalize('NFKC').trim()
}

/**
 * What remains of a header when width, blanks, numbering, marks, and brackets with units or hints are taken off.
 * @example strippedHeader('借款金额(万元)') // '借款金额'
 * @example strippedHeader(' 1.手机\n号码*（必填）：') // '手机号码'
 */
export function strippedHeader(text: string): string {
  const plain = text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
  const bare = plain.replace(BRACKETS, '').replace(BRACKETS, '')
  const word = (bare.replace(EDGES, '') === '' ? plain : bare).replace(BRACKET_SIGNS, '')
  const named = word.replace(/^\d{1,2}[.、)](?=.)/, '').replace(EDGES, '')
  return named.replace(UNIT_TAIL, '$1')
}

/**
 * The power of ten by which the amounts below a header are multiplied to be yuan.
 * @example amountPower('借款金额(万元)') // 4
 */
export function amountPower(header: string): number {
  const found = UNIT.exec(header.normalize('NFKC').replace(/\s+/g, ''))
  return POWERS[found?.[1] ?? found?.[2] ?? ''] ?? 0
}
