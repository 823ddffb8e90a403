import { type Fen, readFen } from '../money/fen'

/** What one person gets of a split: a part of the whole, a fixed amount, or what the others leave. */
export type ShareWeight =
  | { readonly kind: 'percent'; readonly hundredths: number }
  | { readonly kind: 'fraction'; readonly n: number; readonly d: number }
  | { readonly kind: 'amount'; readonly fen: Fen }
  | { readonly kind: 'remainder' }

export interface Share {
  readonly person: string
  readonly weight: ShareWeight
}

/** A weight and the words before it. */
interface Piece {
  readonly words: string
  readonly weight: ShareWeight
}

const LONGEST = 2000
/** A minus only after a colon or the like: 张三-60% is a dash. */
const WEIGHT = /(?:(?<=[:=(] ?)-)?(?:\d+ ?\/ ?\d+|\d[\d.]*(?: ?%|(?:[万千百亿]元?|元))?)|余额|其余|余下|剩余|余款|剩下/g
/** 7成 is 70%. */
const TENTHS = /(?<![\d.])(\d) ?成(?!交)/g
const LEADING = /^[;,、/+)的 ]+/
const TRAILING = /(?:[;,、/+:=( -]|各[占得分]?|占|分得)+$/
const EACH = /各(?:占|得|分)?[:= ]*$/
const EQUALLY = /(?:平均分配|平分|均分|对半分?)$/
/** What a name cannot hold once separators are off. */
const NOT_IN_NAME = /[;,、/+:=()%\d]/

/** The shares of a text in the order written; null when anything in it is no share. */
export function readShareText(text: string): readonly Share[] | null {
  if (text.length > LONGEST) return null
  const plain = text.normalize('NFKC').replace(/[‐-―−]/g, '-').replace(/[\r\n。]+/g, ';').replace(/\s+/g, ' ').replace(TENTHS, '$10%').trim()
  if (EQUALLY.test(plain)) return readEqually(plain.replace(EQUALLY, ''))
  const { pieces, rest } = findWeights(plain)
  const shares = pieces[0]?.words.replace(LEADING, '') === '' ? readWeightFirst(pieces, rest) : readPersonFirst(pieces, rest)
  return shares && asDecimals(shares, plain)
}

/** 张三、李四平分 */
function readEqually(words: string): readonly Share[] | null {
  const people = splitNames(words.replace(TRAILING, ''))
  return people && people.length > 1 ? people.map((person) => ({ person, weight: { kind: 'fraction', n: 1, d: people.length } })) : null
}

function findWeights(text: string): { readonly pieces: readonly Piece[]; readonly rest: string } {
  const pieces: Piece[] = []
  let from = 0
  for (const found of text.matchAll(WEIGHT)) {
    const weight = readWeight(found[0])
    if (!weight) return { pieces: [], rest: text }
    pieces.push({ words: text.slice(from, found.index), weight })
    from = found.index + found[0].length
  }
  return { pieces, rest: text.slice(from) }
}

/** 张三60%;李四40%, or 张三、李四各50% */
function readPersonFirst(pieces: readonly Piece[], rest: string): readonly Share[] | null {
  if (pieces.length === 0 || rest.replace(LEADING, '') !== '') return null
  const shares: Share[] = []
  for (const { words, weight } of pieces) {
    const names = words.replace(LEADING, '').replace(TRAILING, '')
    const people = EACH.test(words) ? splitNames(names) : readName(names)
    if (!people) return null
    for (const person of people) shares.push({ person, weight })
  }
  return shares
}

/** 60%张三 40%李四 */
function readWeightFirst(pieces: readonly Piece[], rest: string): readonly Share[] | null {
  const shares: Share[] = []
  for (const [at, { weight }] of pieces.entries()) {
    const words = at + 1 < pieces.length ? pieces[at + 1]?.words ?? '' : rest
    const people = readName(words.replace(LEADING, '').replace(/^: ?/, '').replace(TRAILING, ''))
    if (!people) return null
    shares.push({ person: people[0], weight })
  }
  return shares
}

function readName(words: string): readonly [string] | null {
  return words === '' || NOT_IN_NAME.test(words) ? null : [words]
}

function splitNames(words: string): readonly string[] | null {
  const names = words.split(/[、,/和与及&;]/).map((name) => name.trim())
  return names.every((name) => name !== '' && !NOT_IN_NAME.test(name)) ? names : null
}

function readWeight(written: string): ShareWeight | null {
  if (/^[余其剩]/.test(written)) return { kind: 'remainder' }
  const fraction = /^(-?\d+) ?\/ ?(\d+)$/.exec(written)
  if (fraction) return fractionOf(Number(fraction[1]), Number(fraction[2]))
  if (/[元万千百亿]$/.test(written)) {
    const fen = readFen(written)
    return fen === null ? null : { kind: 'amount', fen }
  }
  return percentOf(written.replace(/ ?%$/, ''))
}

function fractionOf(n: number, d: number): ShareWeight | null {
  return d > 0 && Number.isSafeInteger(n) && Number.isSafeInteger(d) ? { kind: 'fraction', n, d } : null
}

/** A percentage; beyond hundredths of a percent it is kept as an exact fraction. */
function percentOf(number: string): ShareWeight | null {
  const found = /^(-?\d{1,9})(?:\.(\d{1,6}))?$/.exec(number)
  if (!found) return null
  const decimals = found[2] ?? ''
  const units = Number((found[1] ?? '') + decimals.padEnd(2, '0'))
  return decimals.length <= 2 ? { kind: 'percent', hundredths: units } : fractionOf(units, 100 * 10 ** decimals.length)
}

/** 张三0.6 李四0.4: bare decimals that make one are parts of one, not percents. */
function asDecimals(shares: readonly Share[], text: string): readonly Share[] {
  const total = shares.reduce((sum, { weight }) => sum + (weight.kind === 'percent' ? weight.hundredths : Number.NaN), 0)
  if (total !== 100 || text.includes('%')) return shares
  return shares.map((share) => (share.weight.kind === 'percent' ? { ...share, weight: { kind: 'percent', hundredths: share.weight.hundredths * 100 } } : share))
}
