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
const LEGAL_REMARK = /\((?:集团|股份|个体工商户|个体户|个体|有限合伙|普通合伙|特殊普通合伙|个人独资|自然人独资|独资|合伙)\)/g
const BRANCH_END = /(?:第?[\d〇零一二三四五六七八九十]*(?:分公司|子公司|分店|分部|分行|支行|分院|分校|分厂|分局|分所|支队)|办事处|代表处|联络处|营业部|营业厅|经营部|门市部|门店|专卖店|旗舰店|体验店|事业部|项目部|工程部|采购部|店)$/
const BRANCH_HEAD = /^.*?(?:银行|信用社|公司|集团|医院|大学|中学|小学|学校)/

/** The name of an organisation taken apart; null when nothing but a legal form is left. `folded` comes from `foldText`. */
export function readCompanyName(folded: string): CompanyName | null {
  const text = PLAIN.test(folded) ? folded : folded.replace(LEGAL_REMARK, '').replace(/[·•・.,、。;:!?*~^_|/\\-]+/g, '')
  const legal = LEGAL.exec(text)
  const parts = legal
    ? splitAt(text, legal.index, legal[0])
    : splitBranch(text)
  if (parts.head.length < 2) return null
  return takeApart(parts.head, parts.tail, parts.legal)
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
  const bracket = readBrackets(rawHead)
  const body = bracket.body.replace(/集团$/, '')
  const front = chooseFront(body)
  const frontPlace = front?.place ?? NOWHERE
  const rest = body.slice(front?.end ?? 0)
  const trailing = isUnsaid(frontPlace) && isUnsaid(bracket.place) ? readTrailingPlace(rest, 2) : null
  const bare = writeFigures((trailing ? rest.slice(0, trailing.start) : rest).replace(/集团$/, ''))
  if (bare === '' && isUnsaid(frontPlace)) return null
  const moved = isUnsaid(frontPlace) && (!isUnsaid(bracket.place) || trailing !== null)
  // A second place in brackets tells a sister house from the first: 重庆启明装饰(成都)有限公司.
  const sister = !isUnsaid(frontPlace) && !isUnsaid(bracket.place) && comparePlaces(frontPlace, bracket.place) !== 'same' ? bracket.written : ''
  const branch = sister + readBranch(tail)
  const country = /^中国(?=..)/.exec(bare)?.[0] ?? ''
  const core = bare.slice(country.length) || bare
  const tradeFrom = tradeStart(core)
  const start = isTradeOnly(core.slice(0, tradeFrom)) ? core.length : tradeFrom
  const head = (front?.written ?? '') + (bracket.body === rawHead && !trailing ? country + core : writeFigures(sister === '' ? keyBody(rest, bracket, trailing) : rest))
  return {
    kind: 'company',
    key: branch === '' ? head : `${head}@${branch}`,
    head, branch, moved, legal,
    place: isUnsaid(frontPlace) ? (isUnsaid(bracket.place) ? trailing?.reading.place ?? NOWHERE : bracket.place) : frontPlace,
    brand: core.slice(0, start),
    trade: core.slice(start),
    core,
    publicBody: endsAsPublicBody(core),
    numbered: /[\dA-Z]/.test(core),
  }
}

/** The widest front place that leaves a name behind it: in 贵阳云岩建材 the district is the brand. */
function chooseFront(body: string): PlaceReading | null {
  const readings = readLeadingPlaces(body)
  for (let at = readings.length - 1; at >= 0; at--) {
    const reading = readings[at]
    if (!reading) continue
    const rest = body.slice(reading.end)
    if (rest.length < 2) continue
    if (reading.place.district !== '' && isTradeOnly(rest) && !endsAsPublicBody(rest)) continue
    return reading
  }
  return null
}

interface Brackets {
  /** The name without its bracketed place and without bracket signs. */
  readonly body: string
  /** The same with the place left where it stood, for the key. */
  readonly keyBody: string
  readonly place: Place
  readonly written: string
}

function readBrackets(head: string): Brackets {
  if (!head.includes('(') && !head.includes(')')) return { body: head, keyBody: head, place: NOWHERE, written: '' }
  let place = NOWHERE
  let written = ''
  const body = head.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    const reading = isUnsaid(place) ? readPlace(inside) : null
    if (!reading) return inside === '中国' ? '' : inside
    place = reading.place
    written = reading.written
    return ''
  }).replace(/[()]/g, '')
  const keyBody = head.replace(/\(([^()]*)\)/g, (_, inside: string) => readPlace(inside)?.written ?? inside).replace(/[()]/g, '')
  return { body, keyBody, place, written }
}

function keyBody(rest: string, bracket: Brackets, trailing: { readonly start: number; readonly reading: PlaceReading } | null): string {
  if (trailing) return rest.slice(0, trailing.start).replace(/集团$/, '') + trailing.reading.written
  const body = bracket.keyBody.replace(/集团$/, '')
  const front = chooseFront(body)
  return body.slice(front?.end ?? 0)
}

/** What tells a branch from its sisters, from the words behind the legal form; '' for remarks such as (老客户) or 王总. */
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
  return /[\dA-Z]/.test(figures) ? figures : ''
}
