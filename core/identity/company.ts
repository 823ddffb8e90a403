import { writeFigures } from './ordinals'
import type { PersonName, SurnameOnly } from './person'
import { comparePlaces, isUnsaid, NOWHERE, readLeadingPlaces, readPlace, readTrailingPlace } from './places'
import type { Place, PlaceReading } from './places'
import { endsAsPublicBody, isTradeOnly, tradeStart } from './trade-words'

/** A company's or other organisation's name taken apart; every text is folded and figures are Arabic. */
export interface CompanyName {
  readonly kind: 'company'
  /** Equal keys are the same company: place, brand and trade in the order written, legal form left out, `@` and the branch. */
  readonly key: string
  /** The key without the branch. */
  readonly head: string
  /** '' for the main house; else what tells the branch from its sisters: "南岸", "3". */
  readonly branch: string
  readonly place: Place
  /** Place not at the front but in brackets or before the legal form: 启明装饰(重庆)有限公司. */
  readonly moved: boolean
  readonly brand: string
  readonly trade: string
  /** Brand and trade together. */
  readonly core: string
  /** The legal form as written, '' for none. */
  readonly legal: string
  readonly publicBody: boolean
  /** Whether the core holds figures or letters that stand alone. */
  readonly numbered: boolean
}

const PLAIN = /^[一-鿿A-Z0-9]*$/
const LEGAL = /(?:集团|控股)?(?:股份|控股)?有限(?:责任)?(?:总)?公司/
const LEGAL_END = /(?:集团股份公司|集团公司|总公司|股份公司|责任公司|(?<!分|子)公司|集团|(?:,?CO\.?,?)?(?:LTD|LIMITED)\.?|,?INC\.?|,?LLC\.?)$/
const FRONT_PLACE = /^\(([^()]{2,8})\)/
const LEGAL_REMARK = /\((?:集团|股份|个体工商户|个体户|个体|有限合伙|普通合伙|特殊普通合伙|个人独资|自然人独资|独资|合伙)\)/g
const BRANCH_END = /(?:第?[\d〇零一二三四五六七八九十]*(?:分公司|子公司|分店|分部|分行|支行|分院|分校|分厂|分局|分所|支队)|办事处|代表处|联络处|营业部|营业厅|经营部|门市部|门店|专卖店|旗舰店|体验店|事业部|项目部|工程部|采购部|店)$/
const BRANCH_HEAD = /^.*?(?:银行|信用社|公司|集团|医院|大学|中学|小学|学校)/

/** The name of an organisation taken apart; null when nothing but a legal form is left. `folded` comes from `foldText`. */
export function readCompanyName(folded: string): CompanyName | null {
  const text = PLAIN.test(folded) ? folded : openFront(folded.replace(LEGAL_REMARK, '').replace(/[·•・.,、。;:!?*~^_|/\\-]+/g, ''))
  const legal = LEGAL.exec(text)
  const parts = legal
    ? splitAt(text, legal.index, legal[0])
    : splitBranch(text)
  if (parts.head.length < 2) return null
  return takeApart(parts.head, parts.tail, parts.legal)
}

/** Brackets round the place a name begins with say nothing: (四川)巴蜀冷链 is 四川巴蜀冷链. */
function openFront(text: string): string {
  return text.replace(FRONT_PLACE, (all, inside: string) => (readPlace(inside) === null ? all : inside))
}

/** The name people call an organisation by, read as its brand; null for names that are a person's. */
export function shortCompanyName(name: PersonName | SurnameOnly): CompanyName | null {
  if (!hasShortName(name)) return null
  const key = name.key
  return { kind: 'company', key, head: key, branch: '', place: NOWHERE, moved: false, brand: key, trade: '', core: key, legal: '', publicBody: false, numbered: false }
}

/** A family name with one character is a person's; anything longer may be a firm called by its brand. */
export function hasShortName(name: PersonName | SurnameOnly): boolean {
  return name.kind === 'person' && (name.surname === '' || name.key.length >= 3)
}

interface NameParts {
  readonly head: string
  readonly tail: string
  readonly legal: string
}

function splitAt(text: string, at: number, legal: string): NameParts {
  return { head: text.slice(0, at), tail: text.slice(at + legal.length), legal }
}

/** A name without 有限公司: a branch may end it (启明装饰南岸分公司, 建设银行渝北支行). */
function splitBranch(text: string): NameParts {
  const end = BRANCH_END.exec(text)
  if (end && end.index >= 2) {
    const before = text.slice(0, end.index)
    const house = BRANCH_HEAD.exec(before)?.[0] ?? ''
    const place = readTrailingDistrict(before, Math.max(house.length, 2))
    const start = place ?? (house.length >= 3 && house.length < before.length ? house.length : /\d|[一二三四五六七八九十]/.test(end[0]) ? before.length : null)
    if (start !== null) return withoutLegalEnd(text.slice(0, start), text.slice(start))
  }
  return withoutLegalEnd(text, '')
}

function withoutLegalEnd(head: string, tail: string): NameParts {
  const legal = LEGAL_END.exec(head)
  return legal && legal.index >= 2 ? { head: head.slice(0, legal.index), tail, legal: legal[0] } : { head, tail, legal: '' }
}

/** Where a place at the end of a text begins, or null: 启明装饰南岸 → 4. */
function readTrailingDistrict(text: string, keep: number): number | null {
  for (let start = keep; start <= text.length - 2; start++) if (readPlace(text.slice(start).replace(/[()]/g, ''))) return start
  return null
}

function takeApart(rawHead: string, tail: string, legal: string): CompanyName | null {
  const located = /[()]/.test(rawHead) ? locateBracketed(rawHead) : locatePlain(withoutGroup(rawHead))
  if (located.name === '' && isUnsaid(located.place)) return null
  const core = located.name.length >= 4 && located.name.startsWith('中国') ? located.name.slice(2) : located.name
  const tradeFrom = tradeStart(core)
  const start = isTradeOnly(core.slice(0, tradeFrom)) ? core.length : tradeFrom
  const branch = located.sister + readBranch(tail)
  const { head, place, moved } = located
  return {
    kind: 'company',
    key: branch === '' ? head : `${head}@${branch}`,
    head, branch, place, moved, core, legal,
    brand: core.slice(0, start),
    trade: core.slice(start),
    publicBody: endsAsPublicBody(core),
    numbered: /[\dA-Z]/.test(core),
  }
}

/** A name parted from its place. */
interface Located {
  readonly place: Place
  readonly moved: boolean
  /** A second place, in brackets, that tells a sister house from the first: 重庆启明装饰(成都)有限公司. */
  readonly sister: string
  /** The name without place and brackets, figures Arabic. */
  readonly name: string
  /** The same with its place where it stood, as the key has it. */
  readonly head: string
}

function locatePlain(body: string): Located {
  const front = chooseFront(body)
  if (front) {
    const name = writeFigures(body.slice(front.end))
    return { place: front.place, moved: false, sister: '', name, head: front.written + name }
  }
  const trailing = readTrailingPlace(body, 2)
  if (!trailing) {
    const name = writeFigures(body)
    return { place: NOWHERE, moved: false, sister: '', name, head: name }
  }
  const name = writeFigures(withoutGroup(body.slice(0, trailing.start)))
  return { place: trailing.reading.place, moved: true, sister: '', name, head: name + trailing.reading.written }
}

function locateBracketed(rawHead: string): Located {
  const inside = [...rawHead.matchAll(/\(([^()]*)\)/g)].map(found => readPlace(found[1] ?? '')).find(reading => reading !== null)
  const plain = locatePlain(withoutBrackets(rawHead, null))
  const named = locatePlain(withoutBrackets(rawHead.replace('(中国)', ''), () => ''))
  if (!inside) return { ...named, head: plain.head }
  // 启明装饰(重庆) is found in 重庆; the key keeps the order in which it is written.
  if (isUnsaid(named.place)) return { ...named, place: inside.place, moved: true, head: writeFigures(withoutBrackets(rawHead, reading => reading.written)) }
  return comparePlaces(named.place, inside.place) === 'same' ? { ...named, head: plain.head } : { ...named, sister: inside.written }
}

/** The text without bracket signs, places in brackets replaced and 中国 in brackets kept. */
function withoutBrackets(text: string, write: ((reading: PlaceReading) => string) | null): string {
  const open = text.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    const reading = write && readPlace(inside)
    return reading ? write(reading) : inside
  })
  return withoutGroup(open.replace(/[()]/g, ''))
}

function withoutGroup(text: string): string {
  return text.endsWith('集团') ? text.slice(0, -2) : text
}

/** The widest front place that leaves a name behind it: in 贵阳云岩建材 the district is the brand. */
function chooseFront(body: string): PlaceReading | null {
  const readings = readLeadingPlaces(body)
  for (let at = readings.length - 1; at >= 0; at--) {
    const reading = readings[at]
    if (!reading || body.length - reading.end < 2) continue
    if (reading.place.district === '') return reading
    const rest = body.slice(reading.end)
    if (!isTradeOnly(rest) || endsAsPublicBody(rest)) return reading
  }
  return null
}

/** What tells a branch from its sisters, from the words behind the legal form; '' for remarks such as (老客户), (VIP) or 王总. */
function readBranch(tail: string): string {
  const text = tail.replace(/[()]/g, '')
  if (text === '' || /\d{7,}/.test(text)) return ''
  const ended = BRANCH_END.exec(text)
  const figures = writeFigures(ended ? text.replace(/(?:分公司|子公司|分店|分部|店|办事处|代表处|联络处)$/, '') : text)
  const reading = readLeadingPlaces(figures).at(-1)
  const place = readPlace(figures)
  if (place) return place.place.district || place.written
  if (reading) return (reading.place.district || reading.written) + figures.slice(reading.end)
  if (ended) return figures || '分'
  return /\d(?!\d*[年月日])|(?<![A-Z])[A-Z](?![A-Z])/.test(figures) ? figures : ''
}
