const WORDS = new Set([
  '无', '没有', '没', '暂无', '暂缺', '暂不', '暂未', '暂定', '同上', '同前', '同左', '同上行', '同上一行', '待定', '待补', '待填', '待补充', '待完善', '待确认', '待填写', '待更新', '待提供', '待查',
  '不详', '不明', '未知', '不清楚', '不知道', '不知', '不方便', '未填', '未填写', '未提供', '未定', '未说', '没说', '没填', '略', '空', '空白', '缺', '以后补', '后补', '稍后补', '回头补', '补',
  '测试', '测试数据', '示例', '样例', '某', '某某', '某某某', '某人', '无信息', '无资料', '无内容', '无数据', '无备注', '无说明', '暂无信息', '暂无资料', '暂无内容', '暂无数据', '啊', '哈哈', '呵呵',
  'NA', 'NULL', 'NONE', 'NIL', 'NAN', 'NO', 'TBD', 'TBA', 'TODO', 'TEST', 'TESTING', 'UNKNOWN', 'ASDF', 'ASD', 'ASDFG', 'ASDFGH', 'QWE', 'QWER', 'QWERTY', 'ABC', 'UNDEFINED', 'EMPTY', 'XYZ',
])

/** XX公司 and 某先生 name nobody. */
const NOBODY = /^(?:X{1,}|某{1,3})(?:有限公司|公司|集团|单位|项目|工程|小区|楼盘|客户|先生|女士|总|人)?$/
const REPEATED = /^([A-Z啊哈呵])\1{2,}$/
const LONGEST = 12
const FIRST_CHARACTERS = new Set([...WORDS, 'X', 'x', '某', '啊', '哈', '呵'].map((word) => word.charCodeAt(0)))

/**
 * Whether a text stands where information should and gives none: 无, 同上, 待定, xxx, "-", N/A.
 * Width, case and punctuation make no difference. A blank is none (it is missing), nor are digits.
 */
export function isPlaceholder(text: string): boolean {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > LONGEST * 2) return false
  if (isChinese(trimmed)) return FIRST_CHARACTERS.has(trimmed.charCodeAt(0)) && isEmptyWord(trimmed)
  if (isOrdinary(trimmed)) return false
  const words = trimmed.normalize('NFKC').toUpperCase().replace(/[\s\p{P}\p{S}]/gu, '')
  return words === '' ? isPunctuation(trimmed) : isEmptyWord(words)
}

function isEmptyWord(words: string): boolean {
  return words.length <= LONGEST && (WORDS.has(words) || NOBODY.test(words) || REPEATED.test(words))
}

/** Chinese characters alone: nothing to normalise. */
function isChinese(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isChineseAt(text, at)) return false
  }
  return true
}

function isChineseAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x4e00 && code <= 0x9fff
}

/** Nearly every cell begins with a Chinese character or a digit that begins no placeholder; a look at it decides. */
function isOrdinary(text: string): boolean {
  const first = text.charCodeAt(0)
  return (isChineseAt(text, 0) && !FIRST_CHARACTERS.has(first)) || (first >= 48 && first <= 57)
}

/** Ticks and boxes are answers; dashes, dots, slashes and question marks are not. */
function isPunctuation(text: string): boolean {
  return !/[√✓✔☑☒■□●○☐◯✅×✗✘✖❌]/.test(text)
}
