/** How a text that left a cell, or stands beside the cells, is to be shown. */
export type MaskOf = (text: string) => string

/** What is done to the parts of a package: to texts, to names that formulas use, to formulas. */
export interface PartMask {
  readonly text: MaskOf
  /** A name of a sheet, a table or a range. */
  word(kind: 'sheet' | 'word', name: string): string
  formula(text: string): string
  /** Whether digits are a customer's number. */
  isKnown(digits: string): boolean
}

/** Literals, quoted sheets, columns of tables, names, numbers; every other character alone. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|\[(?:[^[\]']|'.)*\]|[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*|\d[\d.]*|[\s\S]/gu
const SHEET_FOLLOWS = /^(?::[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*)?!/u
const LONGEST_SHEET = 31

/**
 * Masks texts as the register asks, and names so that every formula still finds them: in a name of a sheet or of a range
 * stars may not stand, and two names may not become one.
 */
export class PackageMask implements PartMask {
  private readonly known = { sheet: new Map<string, string>(), word: new Map<string, string>() }
  private readonly taken = { sheet: new Set<string>(), word: new Set<string>() }

  constructor(readonly text: MaskOf, readonly isKnown: (digits: string) => boolean) {}

  /** Takes note of the names there are, so that none is given twice; answers those that are new. */
  rename(kind: 'sheet' | 'word', names: readonly string[]): readonly string[] {
    const masked = names.filter(name => asWord(name, this.text) !== name)
    for (const name of names) if (!masked.includes(name)) this.taken[kind].add(name.toLowerCase())
    return masked.map(name => {
      const before = this.known[kind].get(name.toLowerCase())
      const fresh = before ?? freeName(asWord(name, this.text), kind === 'sheet' ? LONGEST_SHEET : 255, this.taken[kind])
      this.known[kind].set(name.toLowerCase(), fresh)
      this.taken[kind].add(fresh.toLowerCase())
      return fresh
    })
  }

  word(kind: 'sheet' | 'word', name: string): string {
    return this.known[kind].get(name.toLowerCase()) ?? asWord(name, this.text)
  }

  formula(text: string): string {
    return text.replace(TOKEN, (token: string, at: number) => this.token(token, text.slice(at + token.length)))
  }

  private token(token: string, rest: string): string {
    const first = token.charAt(0)
    if (token.length === 1) return token
    if (first === '"') return `"${this.literal(token.slice(1, -1).replace(/""/g, '"')).replace(/"/g, '""')}"`
    if (first === "'") return `'${this.quoted(token.slice(1, -1).replace(/''/g, "'")).replace(/'/g, "''")}'`
    if (first === '[') return /^\[\d*\]$/.test(token) ? token : `[${this.text(token.slice(1, -1))}]`
    if (/\d/.test(first)) return this.isKnown(token) ? asFigures(token, this.text) : token
    return this.word(SHEET_FOLLOWS.test(rest) ? 'sheet' : 'word', token)
  }

  /** A text in a formula; one that is an address (INDIRECT) must find its sheet. */
  private literal(text: string): string {
    let patched = text
    for (const [before, after] of this.known.sheet) {
      for (const mark of ['!', "'!"]) {
        for (let at = patched.toLowerCase().indexOf(before + mark); at >= 0; at = patched.toLowerCase().indexOf(before + mark, at + after.length)) patched = patched.slice(0, at) + after + patched.slice(at + before.length)
      }
    }
    return this.text(patched)
  }

  /** 'one:two', '[1]one' */
  private quoted(text: string): string {
    return text.split(/([\]:[])/).map(part => (part.length < 2 ? part : this.word('sheet', part))).join('')
  }
}

/** A number with the hidden figures as zeros, where stars may not stand; as nines where they were zeros. */
export function asFigures(number: string, mask: MaskOf): string {
  const masked = mask(number)
  const shown = masked.replace(/[*＊]/g, '0')
  return shown === number ? masked.replace(/[*＊]/g, '9') : shown
}

function asWord(name: string, mask: MaskOf): string {
  const masked = mask(name)
  if (masked === name) return name
  const marks = [...name]
  const shown = [...masked]
  return marks.map((mark, at) => (shown.length === marks.length ? (mark === shown[at] ? mark : '_') : at === 0 ? mark : '_')).join('')
}

function freeName(name: string, longest: number, taken: ReadonlySet<string>): string {
  let free = name
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = name.slice(0, longest - String(number).length) + String(number)
  return free
}
