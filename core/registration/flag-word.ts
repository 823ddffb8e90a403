import { readChoices } from './choice-word'
import { isPlaceholder } from './placeholder'

/** How a column's cells are to be read. */
export interface FlagReading {
  /** Any other text says yes: in a signature column a name is a signature, in a paper's column a title is a paper. */
  readonly textIsYes: boolean
}

const LONGEST = 500
const YES = /^(?:是的?|对|有|需要?|要|无误|已.+|确认.*|同意|合作|特批|带团|团客|重要|重点|紧急|加急|VIP|(?:公开|邀请)?招标|Y|YES|TRUE|T|V|OK|[√✓✔☑■●✅].*)$/
const NO = /^(?:否|无|没|没有|空|N|NO|FALSE|F|[×✗✘✖❌□○☐◯X]|缺.*|有待.*|无[需须].*|(?:没|未|不|非|尚未|待|暂未|暂无|还没).+|已(?:拒|取消|作废|撤|退|过期).*|(?:签字|签署|审核|办理|处理|确认|提供|审批)中)$/
/** 有2份, 有（见附件） */
const BEGINS_YES = /^有(?!误|问题)/
const UNKNOWN = /^(?:不详|不清楚|不知道?|未知|待定|不确定|有误|有问题)/
const FILE = /\.(?:PDF|JPE?G|PNG|GIF|BMP|TIFF?|HEIC|WEBP|DOCX?|WPS|XLSX?|PPTX?|TXT|OFD|ZIP|RAR|7Z|EML|MSG)$|^HTTPS?:/

/**
 * Whether a cell says yes; null for a blank and for words that say neither.
 * @example readFlag('登记证.pdf') // true: a file is there
 * @example readFlag('王五', { textIsYes: true }) // true: signed
 */
export function readFlag(value: string | number | boolean, reading: FlagReading = { textIsYes: false }): boolean | null {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value === 0 ? false : value === 1 || reading.textIsYes ? true : null
  if (value.length > LONGEST) return reading.textIsYes ? true : null
  const plain = value.normalize('NFKC').toUpperCase().trim()
  if (plain === '') return null
  if (/[□☐○◯].*[☑■√✓✔●]|[☑■√✓✔●].*[□☐○◯]/.test(plain)) return readFlag(readChoices(plain)[0] ?? '', reading)
  return readWord(plain.replace(/[。.!,;、]+$/, ''), reading)
}

function readWord(plain: string, { textIsYes }: FlagReading): boolean | null {
  const words = plain.replace(/\s+/g, '')
  const first = words.split(/[,。;:、!()]/)[0] ?? ''
  if (FILE.test(words)) return true
  if (words === '1' || words === '0') return words === '1'
  if (UNKNOWN.test(first)) return null
  if (NO.test(first)) return false
  if (YES.test(first) || BEGINS_YES.test(first)) return true
  return textIsYes && !isPlaceholder(plain) ? true : null
}
