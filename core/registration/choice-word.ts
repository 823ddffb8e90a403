/** Longer cells are prose, not choices. */
const LONGEST = 500
const CHOSEN = '☑■√●✓✔✅☒'
const OPEN = '□☐○◯'
const MARK = new RegExp(`([${CHOSEN}${OPEN}])`)
const SEPARATOR = /[、,;/\r\n]+/

/**
 * The words that a cell of choices chooses, without the marks: those ticked where there are marks, else all of them.
 * With `allowed`, an allowed word that holds a separator itself (已报价、送样、做样板间) stays whole.
 * @example readChoices('☑总经销 □工程经销') // ['总经销']
 * @example readChoices('工程甲方、施工方') // ['工程甲方', '施工方']
 */
export function readChoices(text: string, allowed: readonly string[] = []): readonly string[] {
  if (text.length > LONGEST) return [text.trim()]
  const plain = plainMarks(text)
  if (!MARK.test(plain)) return splitWords(plain, allowed)
  return tickedWords(plain).map((word) => startOf(word, allowed)).filter((word) => word !== '')
}

/**
 * The allowed word that a word stands for; null when it is none of them. Width, spaces, brackets, separators and a
 * trailing 阶段 make no difference, and 其他 may say more after it.
 */
export function matchChoice(word: string, allowed: readonly string[]): string | null {
  const words = keysOf(allowed)
  const key = choiceKey(word)
  return words.get(key) ?? words.get(choiceKey(word.replace(/[(（].*?[)）]/g, ''))) ?? (key.startsWith('其他') ? words.get('其他') : undefined) ?? null
}

const keys = new WeakMap<readonly string[], ReadonlyMap<string, string>>()

function keysOf(allowed: readonly string[]): ReadonlyMap<string, string> {
  let words = keys.get(allowed)
  if (!words) keys.set(allowed, (words = new Map(allowed.map((word) => [choiceKey(word), word]))))
  return words
}

function choiceKey(word: string): string {
  return word.normalize('NFKC').toUpperCase().replace(/[\s()[\]{}【】「」《》"'_:、,;/.。]/g, '').replace(/其它/g, '其他').replace(/阶段$/, '')
}

/** Half width, and [x], [ ], (√) as single marks. */
function plainMarks(text: string): string {
  return text.normalize('NFKC').replace(/[[(] ?[xX√✓✔vV] ?[\])]/g, '☑').replace(/\[ ?\]|\( {0,2}\)/g, '□').trim()
}

/** Pairs each word with the mark before it, or after it where the cell begins with a word and ends with a mark. */
function tickedWords(text: string): readonly string[] {
  const parts = text.split(MARK).map((part) => part.trim())
  const marksFollow = parts.at(0) !== '' && parts.at(-1) === ''
  const ticked: string[] = []
  for (let at = 1; at < parts.length; at += 2) {
    const word = parts[marksFollow ? at - 1 : at + 1] ?? ''
    if (CHOSEN.includes(parts[at] ?? '')) ticked.push(word)
  }
  // Where words without a tick have no box either, a tick speaks for the word up to the next space.
  const lone = !parts.some((part) => part.length === 1 && OPEN.includes(part))
  return ticked.map((word) => trimWord(lone && !marksFollow ? word.split(/\s/)[0] ?? '' : word))
}

function trimWord(word: string): string {
  return word.replace(/^[\s、,;/:]+|[\s、,;/_:]+$/g, '')
}

/** A ticked stretch itself, or the longest allowed word that it begins with. */
function startOf(word: string, allowed: readonly string[]): string {
  if (allowed.length === 0 || matchChoice(word, allowed) !== null) return word
  const pieces = word.split(SEPARATOR)
  for (let count = pieces.length - 1; count > 0; count--) {
    const start = pieces.slice(0, count).join('、').trim()
    if (matchChoice(start, allowed) !== null) return start
  }
  return word
}

function splitWords(text: string, allowed: readonly string[]): readonly string[] {
  const pieces = text.split(SEPARATOR).map(trimWord).filter((piece) => piece !== '')
  const words: string[] = []
  for (let at = 0; at < pieces.length; ) {
    const count = joinedCount(pieces, at, allowed)
    words.push(pieces.slice(at, at + count).join('、'))
    at += count
  }
  return words
}

/** How many pieces from `at` on make one allowed word together; 1 when none do. */
function joinedCount(pieces: readonly string[], at: number, allowed: readonly string[]): number {
  if (allowed.length === 0) return 1
  for (let count = pieces.length - at; count > 1; count--) {
    if (keysOf(allowed).has(choiceKey(pieces.slice(at, at + count).join('')))) return count
  }
  return 1
}
