import { surnameLength } from './surnames'

/** A person's name, or a short name that is not plainly an organisation's. */
export interface PersonName {
  readonly kind: 'person'
  /** The name without title and remarks: 陈嘉怡女士 → 陈嘉怡. Equal keys are equal names, not yet equal people. */
  readonly key: string
  readonly surname: string
}

/** A family name with a title or a nickname: it says too little to match by itself. */
export interface SurnameOnly {
  readonly kind: 'surname'
  readonly key: string
  readonly surname: string
  /** What the title says of the bearer's sex. */
  readonly sex: 'male' | 'female' | null
}

const MALE = '先生|叔叔|大叔|叔|伯伯|大伯|伯|爷爷|大爷|爷|大哥|哥|兄|帅哥|公子'
const FEMALE = '女士|小姐姐|小姐|太太|夫人|阿姨|姨|姑娘|大姐|姐|妹|婆婆|奶奶|嫂|妈妈|妈|美女|姑'
const OFFICE =
  '总经理|副总经理|副总裁|总裁|总监|总工程师|总工|副总|总助|董事长|董事|经理|副经理|主任|副主任|科长|处长|局长|部长|院长|校长|书记|厂长|店长|站长|所长|队长|行长|会长|主席|主管|助理|秘书|工程师|设计师|采购|会计|律师|医生|大夫|教授|博士|老师|师傅|老板娘|老板|掌柜|同学|同志|客户|业主|警官|领导|总|工|董|局|处|科|院|主|老|师|队|所|行|导|律|博|教|校|书|医'
const TITLE = new RegExp(`(?:${MALE}|${FEMALE}|${OFFICE}|夫妇|夫妻|一家|家属|家人|某某|某|[XＸ*?]+)+$`)
const LONG_TITLE = /(?:先生|女士|小姐|太太|夫人|总经理|经理|总监|主任|老师|老板|师傅|阿姨|医生|律师|教授|客户|业主|同学)+$/
const NICKNAMES = '小老阿大'
const TITLE_ENDS: ReadonlySet<string> = new Set(`${MALE}|${FEMALE}|${OFFICE}|夫妇|夫妻|一家|家属|家人|某`.split('|').map(word => word.slice(-1)))
const WESTERN = /^(MR|MRS|MS|MISS|DR)\.?([A-Z]+)$/
const SHE = new RegExp(`(?:${FEMALE})$`)
const HE = new RegExp(`(?:${MALE})$`)

/** A personal name taken apart; `folded` comes from `foldText`. */
export function readPersonName(folded: string): PersonName | SurnameOnly {
  if (isPlainName(folded)) return { kind: 'person', key: folded, surname: folded.slice(0, surnameLength(folded)) }
  const name = folded.replace(/\([^)]*\)?/g, '').replace(/[·•・.,、。;:!~_|/\\-]+/g, '') || folded
  const western = WESTERN.exec(folded)
  if (western) return { kind: 'surname', key: folded, surname: western[2] ?? '', sex: western[1] === 'DR' ? null : western[1] === 'MR' ? 'male' : 'female' }
  const surname = readSurnameOnly(name)
  if (surname) return surname
  const key = stripTitle(name)
  return { kind: 'person', key, surname: key.slice(0, surnameLength(key)) }
}

/** A family name with a given name and no title in sight: nearly every cell, so it is decided without a pattern. */
function isPlainName(folded: string): boolean {
  if (folded.length < 2 || folded.length > 4 || NICKNAMES.includes(folded[0] ?? '') || TITLE_ENDS.has(folded.at(-1) ?? '')) return false
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at)
    if (code < 0x4e00 || code > 0x9fff) return false
  }
  return true
}

function readSurnameOnly(name: string): SurnameOnly | null {
  const title = TITLE.exec(name)?.[0] ?? ''
  const nickname = NICKNAMES.includes(name[0] ?? '?') && name.length > 1 ? 1 : 0
  for (const from of nickname ? [1, 0] : [0]) {
    const rest = name.slice(from)
    const length = surnameLength(rest)
    const tail = rest.slice(length)
    const titled = tail !== '' && tail === title.slice(-tail.length) && TITLE.exec(tail)?.index === 0
    if (length > 0 && (titled || (tail === '' && (from === 1 || length === rest.length)))) return surnameOnly(name, rest.slice(0, length))
  }
  // An unknown family name with a plain title: 锺离女士 written 离女士.
  return LONG_TITLE.test(name) && name.length === 3 ? surnameOnly(name, name.slice(0, 1)) : null
}

function surnameOnly(name: string, surname: string): SurnameOnly {
  return { kind: 'surname', key: name, surname, sex: SHE.test(name) ? 'female' : HE.test(name) ? 'male' : null }
}

/** A title behind a whole name adds nothing: at least two characters, the first a family name, must stay. */
function stripTitle(name: string): string {
  const title = LONG_TITLE.exec(name)
  if (!title || title.index < 2 || surnameLength(name.slice(0, title.index)) === 0) return name
  return surnameLength(name) < title.index ? name.slice(0, title.index) : name
}

/** Titles that are no part of an organisation's own name, as 行, 院 and 局 are. */
const CONTACT = new RegExp(`(?:${MALE}|${FEMALE}|总经理|经理|总监|总工|副总|总|工|董事长|主任|科长|处长|部长|厂长|店长|助理|秘书|会计|律师|老师|师傅|老板娘|老板)$`)

/** What stands before a family name with a title, where that is long enough to be a firm's name: 启明装饰王总 → 启明装饰; else null. */
export function withoutContact(name: string): string | null {
  const title = name.length < 5 ? null : CONTACT.exec(name)
  if (!title) return null
  const before = name.slice(0, title.index)
  const surname = surnameLength(before.slice(-2)) === 2 ? 2 : surnameLength(before.slice(-1))
  return surname > 0 && before.length - surname >= 3 ? before.slice(0, before.length - surname) : null
}
