/** A stretch of a cell that may hold one number, or several written side by side. */
export interface PhoneChunk {
  /** Digits and "?" for hidden ones, parted where the cell parts them; the first may begin with +. */
  readonly groups: readonly string[]
  /** Whether a dash stands before the group. */
  readonly dashed: readonly boolean[]
  readonly extension: string | null
  readonly afterSlash: boolean
}

const CHUNK = /[\d?+(][\d?+()\-. ]*(?:(?:转|转接|分机号?|EXT\.?|#)[: ]*(\d{1,6}))?/g
/** The 1. and 2、 of a list. */
const LIST_NUMBER = /(?:^|[;,、 ])\d{1,2}[.、)] *(?=[+(]?\d{3})/g
const EMAILS = /[\w.+-]+@[\w.-]+/g
/** Accounts of other services, whose digits are no telephone number. */
const ACCOUNTS = /QQ号?[: ]*\d{5,11}|(?:微信号?|WX|VX|WECHAT)[: ]*(?=[\w-]*[A-Z_])[\w-]+/g

/** Parts a cell into the stretches that may be numbers; words, names and punctuation fall away. */
export function phoneChunks(text: string): readonly PhoneChunk[] {
  const plain = plainText(text)
  const chunks: PhoneChunk[] = []
  for (const found of plain.matchAll(CHUNK)) {
    const afterSlash = plain.slice(0, found.index).trimEnd().endsWith('/')
    const written = found[1] === undefined ? found[0] : found[0].replace(/(?:转|分机|EXT|#).*$/, '')
    const parted = partGroups(written)
    if (parted.groups.length > 0) chunks.push({ ...parted, extension: found[1] ?? null, afterSlash })
  }
  return chunks
}

/** Half width, upper case, "?" for every mark that hides a digit, one number per line kept apart. */
function plainText(text: string): string {
  const plain = text.replace(/[①-⑳]/g, ';').normalize('NFKC').toUpperCase().replace(/[\r\n\t]+/g, ';')
  // Most cells hold digits, spaces and dashes alone; only others are worth the patterns for words and marks.
  if (/^[\d+\-() ,;/、]*$/.test(plain) && !plain.includes('---')) return plain.replace(LIST_NUMBER, ';').replace(/(?<=\d) *\+/g, ';+')
  return (plain.includes('@') ? plain.replace(EMAILS, ';') : plain)
    .replace(ACCOUNTS, ';')
    .replace(/[‐-―−]|(?<=\d)[一ー](?=\d)/g, '-')
    .replace(/[*×•●○★☆※■□✱⁎]|(?<![A-Z])X+(?![A-Z])/g, (marks) => '?'.repeat(marks.length))
    .replace(/-{3,}|\.{3,}|_{2,}|[·∙]{2,}/g, (marks) => '?'.repeat(marks.length))
    .replace(/[·∙_~]/g, '-')
    .replace(/^ *(\d)\.(\d{10})E\+?10 *$/, '$1$2')
    .replace(/^ *(\d+)\.0+ *$/, '$1')
    .replace(LIST_NUMBER, ';')
    .replace(/(?<=\d) *\+/g, ';+')
}

/**
 * The digits of a cell that holds digits of any width, stars, spaces and single dashes and nothing else, "?" for a star;
 * null for other cells. The short way for nearly every cell that is not eleven plain digits.
 */
export function joinedDigits(text: string): string | null {
  let digits = ''
  let dash = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isDash = code === 45
    if (isDash && dash) return null
    dash = isDash
    if (isDash || code === 32) continue
    if (code >= 48 && code <= 57) digits += text[at]
    else if (code === 42 || code === 0xff0a) digits += '?'
    else if (code >= 0xff10 && code <= 0xff19) digits += String.fromCharCode(code - 0xff10 + 48)
    else return null
  }
  return digits
}

function partGroups(written: string): { readonly groups: readonly string[]; readonly dashed: readonly boolean[] } {
  const groups: string[] = []
  const dashed: boolean[] = []
  for (const [, before = '', group = ''] of written.matchAll(/([^\d?+]*)(\+?[\d?]+)/g)) {
    for (const piece of partMobiles(group)) {
      groups.push(piece)
      dashed.push(before.includes('-'))
    }
  }
  return { groups, dashed }
}

/** Two or three mobiles written without anything between them. */
function partMobiles(group: string): readonly string[] {
  return /^(?:1[3-9]\d{9}){2,3}$/.test(group) ? group.match(/.{11}/g) ?? [group] : [group]
}
