import { appendTo } from '../../lists/append-to'
import { simplify } from '../../identity/simplify'
import { maskName } from './mask-name'

/** Where a name is hidden: `everywhere`; `alone`, where its neighbours show that it is a word of its own; `staff` never. */
export type NameRole = 'everywhere' | 'alone' | 'staff'

interface Entry {
  readonly name: string
  readonly role: NameRole | 'own'
}

/** A text in one spelling, and where each of its characters stands in the text; null: at the same place. */
interface Folded {
  readonly text: string
  readonly plain: string
  readonly places: readonly number[] | null
}

const ORDINARY = /^[^\sa-z！-～　\u00a0\u200b\ufeff]*$/
const BLANK = /[\s　\u00a0\u200b\ufeff]/
const WORD_MARK = /[A-Za-z0-9]/
/** What may stand before and behind a name of two characters, which else may be a part of any word. */
const BEFORE = /(?:^|[^\p{Script=Han}]|客户|业主|介绍人|联系人|推荐人|来访人|朋友|同事|邻居|爱人|老公|老婆|妻子|丈夫|父亲|母亲|儿子|女儿|姓名|由|找|叫)$/u
const BEHIND = /^(?:$|[^\p{Script=Han}]|先生|女士|小姐|太太|夫人|经理|总|老师|哥|姐|阿姨|叔|介绍|推荐|来电|来访|到访|到店|电话|手机|微信|本人|签|交|付|的)/u
const LONGEST_NEIGHBOUR = 4

/** Finds names in texts, in whatever width and with whatever blanks they are written, and hides the customers' among them. */
export class NameFinder {
  private readonly byHead = new Map<number, Entry[]>()

  add(name: string, role: NameRole): void {
    const plain = fold(name).plain
    if (plain.length < 2) return
    appendTo(this.byHead, headOf(plain, 0), { name: plain, role })
  }

  /** The text with the customers' names hidden; `own` are hidden wherever they stand. Of several names at a place the longest counts. */
  hide(text: string, own: readonly string[] = []): string {
    if (text.length < 2) return text
    const folded = fold(text)
    const names: readonly Entry[] = own.map(name => ({ name: fold(name).plain, role: 'own' }))
    let out = ''
    let done = 0
    for (let at = 0; at + 1 < folded.plain.length;) {
      const found = this.findAt(folded, at, names)
      if (found === null) {
        at++
        continue
      }
      const [from, to] = span(folded, at, found.name.length)
      at += found.name.length
      if (found.role === 'staff') continue
      out += text.slice(done, from) + hideSpan(text.slice(from, to))
      done = to
    }
    return done === 0 ? text : out + text.slice(done)
  }

  private findAt(folded: Folded, at: number, own: readonly Entry[]): Entry | null {
    let best: Entry | null = null
    const weigh = (entry: Entry): void => {
      if ((best === null || entry.name.length > best.name.length) && folded.plain.startsWith(entry.name, at) && stands(folded, at, entry)) best = entry
    }
    for (const entry of own) if (entry.name.length > 1) weigh(entry)
    const listed = this.byHead.get(headOf(folded.plain, at))
    // Staff first: a name that is both a seller's and a customer's stays.
    if (listed) for (const role of ['staff', 'everywhere', 'alone'] as const) for (const entry of listed) if (entry.role === role) weigh(entry)
    return best
  }
}

function stands(folded: Folded, at: number, { name, role }: Entry): boolean {
  const [from, to] = span(folded, at, name.length)
  const { text } = folded
  if (WORD_MARK.test(text[from] ?? '') && WORD_MARK.test(text[from - 1] ?? '')) return false
  if (/[A-Za-z]/.test(text[to - 1] ?? '') && /[A-Za-z]/.test(text[to] ?? '')) return false
  if (role !== 'alone') return true
  return BEFORE.test(text.slice(Math.max(0, from - LONGEST_NEIGHBOUR), from)) && BEHIND.test(text.slice(to, to + LONGEST_NEIGHBOUR))
}

function headOf(plain: string, at: number): number {
  return plain.charCodeAt(at) * 65_536 + plain.charCodeAt(at + 1)
}

/** From where to where a find of so many folded characters stands in the text as written. */
function span({ places }: Folded, at: number, length: number): readonly [number, number] {
  return places === null ? [at, at + length] : [places[at] ?? 0, (places[at + length - 1] ?? 0) + 1]
}

/** The name as it may be shown, blanks inside it kept where they are. */
function hideSpan(written: string): string {
  const letters = [...written].filter(mark => !BLANK.test(mark))
  const name = letters.join('')
  const masked = [...maskName(name)]
  if (masked.length !== letters.length || masked.join('') === name) return letters.map((letter, at) => (at === 0 ? letter : '＊')).join('')
  let at = 0
  return [...written].map(mark => (BLANK.test(mark) ? mark : masked[at++] ?? '')).join('')
}

function fold(text: string): Folded {
  if (ORDINARY.test(text)) return { text, plain: simplify(text), places: null }
  const places: number[] = []
  let plain = ''
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (BLANK.test(mark)) continue
    const code = mark.charCodeAt(0)
    plain += code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : mark
    places.push(at)
  }
  return { text, plain: simplify(plain.replace(/[a-z]+/g, letters => letters.toUpperCase())), places }
}
